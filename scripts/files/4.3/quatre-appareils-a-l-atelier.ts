import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Device {
  readonly name: string;
  readonly trouble: string;
  /** Percent of the first capacity. */
  readonly battery: number;
  /** Percent of the storage that is full. */
  readonly full: number;
  /** In euros; absent, nothing is broken. */
  readonly repair?: number;
  readonly refurbished: number;
}

type Action = "batterie" | "reparer" | "remplacer" | "menage";

const WORKSHOPS: Readonly<Record<string, readonly Device[]>> = {
  a: [{ name: "Téléphone d'Assa", trouble: "S'éteint à midi.", battery: 64, full: 40, refurbished: 180 }, { name: "Tablette de Rémi", trouble: "Écran fendu.", battery: 90, full: 35, repair: 70, refurbished: 220 }, { name: "Portable de Lou", trouble: "Très lent depuis l'été.", battery: 88, full: 98, refurbished: 300 }, { name: "Téléphone de Vik", trouble: "Ne s'allume plus : carte mère.", battery: 85, full: 50, repair: 170, refurbished: 200 }],
  b: [{ name: "Portable de Sira", trouble: "Carte mère brûlée.", battery: 92, full: 30, repair: 320, refurbished: 350 }, { name: "Téléphone de Jo", trouble: "Dit « mémoire pleine ».", battery: 86, full: 99, refurbished: 190 }, { name: "Tablette de Maé", trouble: "Ne tient qu'une heure.", battery: 58, full: 55, refurbished: 210 }, { name: "Téléphone de Hakim", trouble: "Prise de charge cassée.", battery: 91, full: 60, repair: 45, refurbished: 230 }],
  c: [{ name: "Tablette de Nils", trouble: "Bouton du son cassé.", battery: 87, full: 20, repair: 35, refurbished: 160 }, { name: "Téléphone d'Ana", trouble: "Écran et carte mère cassés.", battery: 90, full: 45, repair: 210, refurbished: 220 }, { name: "Portable d'Yvon", trouble: "S'arrête dès qu'on le débranche.", battery: 41, full: 62, refurbished: 330 }, { name: "Téléphone de Dia", trouble: "Refuse les mises à jour, plus de place.", battery: 89, full: 97, refurbished: 170 }],
};

const WORN_BATTERY = 80;
const FULL_STORAGE = 95;

export const makeFiles: FileMaker = ({ id, values }) => {
  const devices = WORKSHOPS[id]!;
  const actions = devices.map(decide);
  if (new Set(actions).size !== actions.length) throw new Error("each action serves once");
  const cards = devices.map(({ name, trouble, battery, full, repair, refurbished }, index) => card(`<h2>${index + 1}. ${name}</h2><p>${trouble}</p><p>Batterie : <b>${battery} %</b> de sa capacité d'origine. Mémoire remplie à <b>${full} %</b>.</p><p>${repair ? `Devis de réparation : <b>${repair} €</b>.` : "Aucune pièce cassée."} Le même, reconditionné : <b>${refurbished} €</b>.</p>`));
  const rules = card(`<h2>Règles de l'atelier</h2><p>Batterie sous ${WORN_BATTERY} % : elle est usée, on la change.</p><p>Mémoire au-dessus de ${FULL_STORAGE} % : l'appareil ralentit, on libère de la place.</p><p>On répare si le devis coûte moins de la moitié du même appareil reconditionné.</p>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Atelier de réparation", title: "Quatre appareils", color: "#5a3b12", body: rules + cards.join("\n") }) },
    answer: Object.fromEntries(actions.map((action, index) => [["un", "deux", "trois", "quatre"][index], action])),
  };
};

function decide({ battery, full, repair, refurbished }: Device): Action {
  if (repair) return repair < refurbished / 2 ? "reparer" : "remplacer";
  if (battery < WORN_BATTERY) return "batterie";
  if (full > FULL_STORAGE) return "menage";
  throw new Error("nothing to do");
}
