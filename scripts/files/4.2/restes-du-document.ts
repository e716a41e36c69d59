import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxRun } from "../formats/docx.ts";

const OFFERS: Readonly<Record<string, { what: string; first: number; asked: number; lowest: number; state: string }>> = {
  a: { what: "Vélo de ville, cadre bleu, 7 vitesses", first: 140, asked: 180, lowest: 115, state: "Pneus neufs, freins réglés, une rayure sur le garde-boue." },
  b: { what: "Guitare classique, table en épicéa", first: 95, asked: 130, lowest: 70, state: "Cordes neuves, un petit choc sur la caisse." },
  c: { what: "Console de salon avec deux manettes", first: 160, asked: 210, lowest: 130, state: "Boîte d'origine, une manette un peu usée." },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { what, first, asked, lowest, state } = OFFERS[id]!;
  const paragraphs: DocxRun[][] = [
    ["Offre de vente"],
    [what],
    [state],
    ["Prix : ", { deleted: `${first} €`, by: "Denis" }, { inserted: `${asked} €`, by: "Maud" }, ". ", { text: "Prix ferme.", comment: `On peut descendre jusqu'à ${lowest} € si la personne insiste, pas plus bas.`, by: "Maud" }],
    ["À venir chercher sur place, paiement le jour même. Référence de l'annonce : 2207."],
    ["Merci de répondre avant samedi."],
  ];
  const deleted = paragraphs.flat().find((run) => typeof run === "object" && "deleted" in run) as { deleted: string };
  const commented = paragraphs.flat().find((run) => typeof run === "object" && "comment" in run) as { comment: string };
  const amount = (text: string) => Number(/(\d+) €/.exec(text)![1]);
  return {
    files: { [String(values["fichier"])]: docx({ title: "Offre de vente", creator: "Denis", lastModifiedBy: "Maud", paragraphs }) },
    answer: { ancien: amount(deleted.deleted), minimum: amount(commented.comment) },
  };
};
