import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Export {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly colors: "CMJN" | "RVB";
  /** In kilobytes. */
  readonly weight: number;
}

interface Order {
  /** Printed size in centimetres. */
  readonly width: number;
  readonly height: number;
  readonly perInch: number;
  readonly web: { width: number; limit: number };
  readonly exports: readonly Export[];
}

const ORDERS: Readonly<Record<string, Order>> = {
  a: {
    width: 10, height: 15, perInch: 300, web: { width: 1200, limit: 300 },
    exports: [
      { format: "TIFF, sans perte", width: 1300, height: 1950, colors: "CMJN", weight: 6100 },
      { format: "JPEG, qualité 80 %", width: 1200, height: 1800, colors: "RVB", weight: 260 },
      { format: "JPEG, qualité 98 %", width: 1200, height: 1800, colors: "RVB", weight: 940 },
      { format: "TIFF, sans perte", width: 590, height: 885, colors: "CMJN", weight: 1500 },
      { format: "JPEG, qualité 80 %", width: 300, height: 450, colors: "RVB", weight: 32 },
    ],
  },
  b: {
    width: 21, height: 28, perInch: 300, web: { width: 900, limit: 200 },
    exports: [
      { format: "JPEG, qualité 75 %", width: 450, height: 600, colors: "RVB", weight: 41 },
      { format: "TIFF, sans perte", width: 1240, height: 1650, colors: "CMJN", weight: 4200 },
      { format: "PNG, sans perte", width: 900, height: 1200, colors: "RVB", weight: 1900 },
      { format: "TIFF, sans perte", width: 2500, height: 3340, colors: "CMJN", weight: 19_000 },
      { format: "JPEG, qualité 75 %", width: 900, height: 1200, colors: "RVB", weight: 150 },
    ],
  },
  c: {
    width: 30, height: 20, perInch: 200, web: { width: 1000, limit: 250 },
    exports: [
      { format: "JPEG, qualité 80 %", width: 1000, height: 667, colors: "RVB", weight: 190 },
      { format: "TIFF, sans perte", width: 1180, height: 787, colors: "CMJN", weight: 2900 },
      { format: "TIFF, sans perte", width: 2400, height: 1600, colors: "CMJN", weight: 12_000 },
      { format: "JPEG, qualité 80 %", width: 500, height: 333, colors: "RVB", weight: 60 },
      { format: "PNG, sans perte", width: 1000, height: 667, colors: "RVB", weight: 1400 },
    ],
  },
};

const CENTIMETRES_PER_INCH = 2.54;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { width, height, perInch, web, exports } = ORDERS[id]!;
  const needed = Math.round((width / CENTIMETRES_PER_INCH) * perInch);
  const printable = exports.filter((one) => one.colors === "CMJN" && one.width >= needed);
  const onScreen = exports.filter((one) => one.colors === "RVB" && one.width >= web.width && one.weight <= web.limit);
  if (printable.length !== 1 || onScreen.length !== 1) throw new Error("one export for each usage, no more");
  const rows = exports.map((one, index) => [`Export ${index + 1}`, one.format, `${one.width} × ${one.height}`, one.colors, `${one.weight} ko`]);
  const body = card(`<h2>L'imprimeur demande</h2><p>Taille imprimée : <b>${width} cm × ${height} cm</b>. Résolution : <b>${perInch} pixels par pouce</b>, ou plus. Couleurs : <b>CMJN</b>.</p><p class="meta">1 pouce = 2,54 cm.</p>`)
    + card(`<h2>Le site demande</h2><p>Largeur : <b>${web.width} pixels</b> au moins. Poids : <b>${web.limit} ko</b> au plus. Couleurs : <b>RVB</b>.</p>`)
    + table(["Fichier", "Format", "Pixels", "Couleurs", "Poids"], rows);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Labo photo", title: "Deux commandes, cinq exports", color: "#6a2c3e", body }) },
    answer: { pixels: needed, papier: `e${exports.indexOf(printable[0]!) + 1}`, ecran: `e${exports.indexOf(onScreen[0]!) + 1}` },
  };
};
