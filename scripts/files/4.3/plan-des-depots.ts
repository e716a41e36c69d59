import type { FileMaker } from "../file-maker.ts";
import { escapeXml } from "../formats/sheet.ts";

type Thing = "petit cassé" | "gros cassé" | "en état";

interface Place {
  readonly id: string;
  readonly name: string;
  readonly takes: string;
  readonly things: readonly Thing[];
  readonly open: string;
  readonly days: readonly string[];
}

const WEEK = ["lundi", "mardi", "mercredi", "jeudi", "vendredi"];

const PLACES: readonly Place[] = [
  { id: "dechetterie", name: "Déchèterie", takes: "tout appareil cassé", things: ["petit cassé", "gros cassé"], open: "lundi, mardi, jeudi", days: ["lundi", "mardi", "jeudi"] },
  { id: "magasin", name: "Magasin d'électronique", takes: "petits appareils cassés", things: ["petit cassé"], open: "vendredi et samedi", days: ["vendredi", "samedi"] },
  { id: "ressourcerie", name: "Ressourcerie", takes: "appareils qui marchent", things: ["en état"], open: "mercredi et jeudi", days: ["mercredi", "jeudi"] },
  { id: "bac", name: "Bac jaune de l'immeuble", takes: "emballages et papiers", things: [], open: "tous les jours", days: [...WEEK, "samedi"] },
  { id: "mairie", name: "Hall de la mairie", takes: "piles et ampoules", things: [], open: "du lundi au vendredi", days: WEEK },
];

const NEEDS: Readonly<Record<string, { thing: Thing; day: string }>> = {
  a: { thing: "petit cassé", day: "samedi" },
  b: { thing: "en état", day: "mercredi" },
  c: { thing: "gros cassé", day: "jeudi" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { thing, day } = NEEDS[id]!;
  const answer = PLACES.filter(({ things, days }) => things.includes(thing) && days.includes(day)).map((place) => place.id);
  const boxes = PLACES.map(({ name, takes, open }, index) => `<g transform="translate(60 ${15 + index * 125})"><path d="M-30 55H0" stroke="#b9bfc9" stroke-width="14"/><rect width="345" height="110" rx="10" fill="#ffffff" stroke="#2e6b4c" stroke-width="4"/><text x="16" y="34" font-weight="700" font-size="22">${escapeXml(name)}</text><text x="16" y="66">Prend : ${escapeXml(takes)}</text><text x="16" y="94">Ouvert : ${open}</text></g>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 640" width="420" height="640" font-family="system-ui, sans-serif" font-size="18" fill="#1d2433">
<rect width="420" height="640" fill="#e4eedd"/><path d="M30 0V640" stroke="#b9bfc9" stroke-width="22"/>
${boxes.join("\n")}
</svg>
`;
  return { files: { [String(values["image"])]: svg }, answer };
};
