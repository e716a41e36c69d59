import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Desk {
  readonly who: string;
  /** In centimetres above the floor. */
  readonly eyes: number;
  readonly top: number;
  readonly room: "dark" | "bright";
  /** In percent. */
  readonly brightness: number;
  readonly reading: "leans" | "easy";
}

const DESKS: Readonly<Record<string, Desk>> = {
  a: { who: "Marwa", eyes: 118, top: 104, room: "dark", brightness: 100, reading: "leans" },
  b: { who: "Moussa", eyes: 109, top: 121, room: "bright", brightness: 20, reading: "easy" },
  c: { who: "Titouan", eyes: 125, top: 107, room: "bright", brightness: 15, reading: "leans" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const desk = DESKS[id]!;
  const { who, eyes, top, room, brightness, reading } = desk;
  const body = card(`<h2>Mesures</h2>${drawing(desk)}<p>Hauteur des yeux : <b>${eyes} cm</b></p><p>Haut de l'écran : <b>${top} cm</b></p>`)
    + card(`<h2>Lumière</h2><p>${room === "dark" ? "La chambre est sombre, seule une petite lampe est allumée." : "Le soleil entre par la fenêtre, la pièce est très claire."}</p><p>Luminosité de l'écran : <b>${brightness} %</b>. ${room === "dark" ? "L'écran éblouit." : "On distingue mal l'image."}</p>`)
    + card(`<h2>Lecture</h2><p>${reading === "leans" ? `${who} avance la tête et plisse les yeux pour lire.` : `${who} lit sans effort, le dos contre le dossier.`}</p>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Bilan du poste", title: `Le bureau de ${who}`, color: "#1f5a57", body }) },
    answer: { sens: eyes > top ? "monter" : "descendre", cm: Math.abs(eyes - top), lumiere: room === "dark" ? "baisser" : "augmenter", texte: reading === "leans" ? "agrandir" : "garder" },
  };
};

function drawing({ eyes, top }: Desk): string {
  const y = (centimetres: number) => Math.round((130 - centimetres) * 4 + 20);
  return `<svg viewBox="0 0 340 260" role="img" aria-label="Yeux à ${eyes} cm, haut de l'écran à ${top} cm." font-size="15"><circle cx="70" cy="${y(eyes)}" r="30" fill="#b07a52"/><circle cx="88" cy="${y(eyes)}" r="4" fill="#1d2433"/><path d="M96 ${y(eyes)}H320" stroke="#b33a3a" stroke-width="2" stroke-dasharray="6 5"/><rect x="230" y="${y(top)}" width="14" height="110" fill="#1d2433"/><path d="M237 ${y(top) + 110}v20M214 ${y(top) + 130}h46" stroke="#1d2433" stroke-width="5"/></svg>`;
}
