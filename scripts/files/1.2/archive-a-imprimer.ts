import type { FileMaker } from "../file-maker.ts";

/** What the archive received holds: some files go to the printer, the others do not. */
const RECEIVED: Readonly<Record<string, readonly (readonly [path: string, size: number])[]>> = {
  a: [["affiche.pdf", 1_840_000], ["badge.pdf", 320_000], ["brouillon.odt", 41_000], ["logo.png", 96_000], ["programme.pdf", 730_000], ["video-salle.mp4", 48_200_000]],
  b: [["budget.ods", 28_000], ["carton-invitation.pdf", 560_000], ["essai-couleurs.png", 1_210_000], ["menu.pdf", 240_000], ["musique.mp3", 5_600_000], ["plan-de-table.pdf", 180_000]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const received = RECEIVED[id]!;
  const archive = String(values["recue"]);
  const printed = received.map(([path]) => path).filter((path) => path.endsWith(".pdf")).toSorted();
  const scene = {
    root: "Mon espace",
    now: "2025-06-02T14:20",
    start: "Téléchargements",
    folders: [{ path: "Téléchargements", icon: "download" }, { path: "Documents" }],
    files: [
      { path: `Téléchargements/${archive}`, size: Math.round(received.reduce((sum, [, size]) => sum + size, 0) * 0.93), modified: "2025-06-01T19:45", contains: received.map(([path, size]) => ({ path, size, modified: "2025-05-28T11:00" })) },
      { path: "Téléchargements/ticket.pdf", size: 52_000, modified: "2025-05-19T08:30", text: "Un aller-retour en train." },
      { path: "Documents/notes.odt", size: 15_000, modified: "2025-05-30T20:12", text: "Penser à rendre les livres du CDI." },
    ],
  };
  const name = String(values["nouvelle"]);
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { extrait: "oui", laisse: "oui", archive: [printed.join(", "), printed.map((path) => `${name.replace(".zip", "")}/${path}`).join(", ")], reste: "" },
    // The folder is +1; what it holds follows in the archive's order.
    solution: [{ kind: "extract", id: `Téléchargements/${archive}` }, { kind: "open", folder: "+1" }, { kind: "compress", ids: printed.map((path) => `+${received.findIndex(([each]) => each === path) + 2}`), name }],
  };
};
