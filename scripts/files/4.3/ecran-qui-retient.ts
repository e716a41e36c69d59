import type { FileMaker } from "../file-maker.ts";
import { escapeXml } from "../formats/sheet.ts";

type Piece = readonly [text: string, holds?: true];

/** From top to bottom: the six pieces of an invented application. */
const SCREENS: Readonly<Record<string, { name: string; color: string; pieces: readonly Piece[] }>> = {
  a: { name: "Vidzi", color: "#7a1f4f", pieces: [["Rechercher une vidéo"], ["Série : 23 jours de suite. Ne la perds pas !", true], ["Vidéo : Le vol du martinet (4 min)"], ["Vidéo suivante dans 3 secondes…", true], ["Régler le son"], ["Glisse vers le bas : il y en a toujours !", true]] },
  b: { name: "Motamo", color: "#1f5a3a", pieces: [["Coffre surprise : reviens dans 2 heures", true], ["Jouer une partie de 5 mots"], ["Règles du jeu"], ["Plus que 10 minutes pour garder ton rang !", true], ["Changer la taille des lettres"], ["Quitter"]] },
  c: { name: "Parlons", color: "#233f7a", pieces: [["12 badges à gagner si tu viens ce soir", true], ["Écrire à un ami"], ["Fil : la suite se charge toute seule, sans fin", true], ["Réglages des messages"], ["Ton ami a une série de 40 jours. Et toi ?", true], ["Aide"]] },
};

const IDS = ["un", "deux", "trois", "quatre", "cinq", "six"];
const ROW = 84;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { name, color, pieces } = SCREENS[id]!;
  const rows = pieces.map(([text], index) => {
    const y = 60 + index * ROW;
    return `<rect x="16" y="${y}" width="388" height="70" rx="12" fill="#ffffff" stroke="#aab2c3"/>${lines(text).map((line, rank, all) => `<text x="34" y="${y + (all.length > 1 ? 31 : 42) + rank * 23}">${escapeXml(line)}</text>`).join("")}`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 570" width="420" height="570" font-family="system-ui, sans-serif" font-size="19" fill="#1d2433">
<rect width="420" height="570" fill="#f3f4f7"/><rect width="420" height="46" fill="${color}"/><text x="20" y="31" fill="#ffffff" font-weight="700">${name}</text>
${rows.join("\n")}
</svg>
`;
  return { files: { [String(values["image"])]: svg }, answer: pieces.flatMap(([, holds], index) => (holds ? [IDS[index]] : [])) };
};

function lines(text: string): string[] {
  if (text.length < 36) return [text];
  const middle = text.indexOf(" ", text.length / 2);
  return [text.slice(0, middle), text.slice(middle + 1)];
}
