import type { FileMaker } from "../file-maker.ts";

interface Line {
  readonly id: string;
  readonly text: string;
  readonly proposed?: string;
  /** A slip of spelling is put right; a fact is not to be touched. */
  readonly accept?: boolean;
}

const LETTERS: Readonly<Record<string, readonly Line[]>> = {
  a: [
    { id: "titre", text: "Règlement de la salle de musique" }, { id: "heures", text: "La salle est ouverte de 12 h à 13 h 30.", proposed: "La salle est ouverte de 12 h à 14 h 30.", accept: false }, { id: "cles", text: "Les clé sont à la vie scolaire.", proposed: "Les clés sont à la vie scolaire.", accept: true },
    { id: "nombre", text: "Six élèves au plus peuvent jouer ensemble.", proposed: "Huit élèves au plus peuvent jouer ensemble.", accept: false }, { id: "casse", text: "Un instrument cassé doit être signaler le jour même.", proposed: "Un instrument cassé doit être signalé le jour même.", accept: true }, { id: "rangement", text: "Chacun range sa place avant de partir." },
  ],
  b: [
    { id: "titre", text: "Sortie au planétarium" }, { id: "prix", text: "La sortie coûte 6 euros par élève.", proposed: "La sortie coûte 9 euros par élève.", accept: false }, { id: "depart", text: "Nous partiront devant la grille.", proposed: "Nous partirons devant la grille.", accept: true },
    { id: "etoile", text: "Le film parle des étoile filantes.", proposed: "Le film parle des étoiles filantes.", accept: true }, { id: "retour", text: "Le retour est prévu à 16 h.", proposed: "Le retour est prévu à 17 h.", accept: false }, { id: "repas", text: "Chacun apporte un pique-nique." },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const lines = LETTERS[id]!;
  const proposals = lines.filter(({ proposed }) => proposed !== undefined);
  const scene = {
    title: String(values["fichier"]),
    track: true,
    paragraphs: lines.map(({ id: paragraph, text }) => ({ id: paragraph, text, ...(paragraph === "titre" ? { style: "titre-1" } : {}) })),
    changes: proposals.map(({ id: paragraph, proposed }) => ({ id: paragraph, paragraph, author: String(values["relecteur"]), text: proposed })),
  };
  const status = (accept: boolean | undefined) => (accept ? "acceptée" : "refusée");
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { ...Object.fromEntries(proposals.map(({ accept }, index) => [`m${index + 1}`, status(accept)])), texte: proposals.filter(({ accept }) => accept).map(({ id: paragraph }) => paragraph).toSorted().join(", ") },
    solution: proposals.map(({ id: change, accept }) => ({ kind: "decide", change, accepted: accept })),
  };
};
