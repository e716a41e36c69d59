import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Device {
  readonly id: string;
  readonly name: string;
  /** Kilograms of CO2 equivalent; invented, of a plausible order. */
  readonly making: number;
  readonly perYear: number;
}

const SHOPS: Readonly<Record<string, { years: number; asked: string; devices: readonly Device[] }>> = {
  a: { years: 4, asked: "telephone", devices: [{ id: "telephone", name: "Téléphone", making: 38, perYear: 0.5 }, { id: "tele", name: "Grande télévision", making: 360, perYear: 15 }, { id: "box", name: "Box internet", making: 30, perYear: 8 }] },
  b: { years: 5, asked: "portable", devices: [{ id: "serveur", name: "Petit serveur", making: 200, perYear: 60 }, { id: "portable", name: "Ordinateur portable", making: 180, perYear: 4 }, { id: "tablette", name: "Tablette", making: 95, perYear: 1 }] },
  c: { years: 6, asked: "console", devices: [{ id: "montre", name: "Montre connectée", making: 25, perYear: 0.5 }, { id: "console", name: "Console", making: 84, perYear: 6 }, { id: "routeur", name: "Routeur du lycée", making: 60, perYear: 25 }] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { years, asked, devices } = SHOPS[id]!;
  const device = devices.find((one) => one.id === asked)!;
  const heavy = devices.filter(({ making, perYear }) => perYear * years > making);
  if (heavy.length !== 1) throw new Error("one device whose use weighs more");
  const body = bars(devices, years) + table(["Appareil", "Fabrication", "Usage, par an"], devices.map(({ name, making, perYear }) => [name, `${making} kg`, `${String(perYear).replace(".", ",")} kg`])) + card(`<p>Chaque appareil sert <b>${years} ans</b>.</p><p class="meta">Équivalent CO2, électricité de France. Chiffres inventés pour l'exercice ; leur taille est réaliste.</p>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Fiche empreinte", title: "Fabriquer et utiliser", color: "#3c4a1f", body }) },
    answer: { part: Math.round((100 * device.making) / (device.making + device.perYear * years)), plus: `d${devices.indexOf(heavy[0]!) + 1}`, ans: device.making / device.perYear },
  };
};

/** Making and use, one after the other, on a single scale. */
function bars(devices: readonly Device[], years: number): string {
  const longest = Math.max(...devices.map(({ making, perYear }) => making + perYear * years));
  const wide = (amount: number) => Math.round((amount / longest) * 460);
  const rows = devices.map(({ name, making, perYear }, index) => `<text x="0" y="${30 + index * 66}">${name}</text><rect x="0" y="${38 + index * 66}" width="${wide(making)}" height="24" fill="#8a4a1c"/><rect x="${wide(making)}" y="${38 + index * 66}" width="${wide(perYear * years)}" height="24" fill="#e0b34a"/>`);
  return card(`<svg viewBox="0 0 480 250" role="img" aria-label="Barres de l'empreinte de chaque appareil ; le tableau donne les chiffres." font-size="17">${rows.join("")}<rect x="0" y="222" width="16" height="16" fill="#8a4a1c"/><text x="22" y="236">fabrication</text><rect x="140" y="222" width="16" height="16" fill="#e0b34a"/><text x="162" y="236">usage, ${years} ans</text></svg>`);
}
