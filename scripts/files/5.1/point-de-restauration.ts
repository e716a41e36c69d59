import type { FileMaker } from "../file-maker.ts";
import { frenchDate } from "../pages/french-date.ts";
import { appScreen, table } from "../screens/app-screen.ts";

type Change = readonly [moment: string, kind: "point" | "programme" | "mise à jour" | "document", name: string];

/** What happened, oldest first, and the last moment at which all was well. */
const HISTORIES: Readonly<Record<string, { well: string; fault: string; changes: readonly Change[] }>> = {
  a: {
    well: "2024-03-12 12:00", fault: "Pilote audio 5.0",
    changes: [["2024-02-20 09:10", "point", "P1"], ["2024-02-27 14:32", "programme", "Géoplan"], ["2024-03-05 08:15", "point", "P2"], ["2024-03-08 17:40", "programme", "Partitia"], ["2024-03-11 08:20", "point", "P3"], ["2024-03-11 16:05", "programme", "Calcéa"], ["2024-03-12 18:30", "mise à jour", "Pilote audio 5.0"], ["2024-03-12 18:45", "point", "P4"], ["2024-03-13 10:12", "document", "expose-histoire.odt"], ["2024-03-14 08:10", "point", "P5"]],
  },
  b: {
    well: "2023-10-04 10:00", fault: "Pilote graphique 31.2",
    changes: [["2023-09-18 08:00", "point", "P1"], ["2023-09-25 13:20", "programme", "Montéo"], ["2023-10-02 08:05", "point", "P2"], ["2023-10-03 15:55", "programme", "Solfia"], ["2023-10-04 11:30", "mise à jour", "Pilote graphique 31.2"], ["2023-10-04 11:40", "point", "P3"], ["2023-10-05 09:15", "document", "affiche-concert.odg"], ["2023-10-06 08:05", "point", "P4"], ["2023-10-09 08:05", "point", "P5"]],
  },
  c: {
    well: "2024-01-23 18:00", fault: "Pilote wifi 2.8",
    changes: [["2024-01-08 08:00", "point", "P1"], ["2024-01-10 10:40", "programme", "Partitia"], ["2024-01-15 08:00", "point", "P2"], ["2024-01-16 14:10", "programme", "Retouche"], ["2024-01-19 08:00", "point", "P3"], ["2024-01-20 11:25", "programme", "Géoplan"], ["2024-01-22 08:00", "point", "P4"], ["2024-01-22 17:50", "programme", "Cartolab"], ["2024-01-23 20:15", "mise à jour", "Pilote wifi 2.8"], ["2024-01-24 08:00", "point", "P5"], ["2024-01-24 16:20", "document", "lettre-stage.odt"]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { well, fault, changes } = HISTORIES[id]!;
  const updated = changes.find(([, , name]) => name === fault)![0];
  const [moment, , point] = changes.findLast(([when, kind]) => kind === "point" && when <= well && when < updated)!;
  const installed = changes.filter(([when, kind]) => kind === "programme" && when > moment);
  if (installed.length !== 1) throw new Error(`${id}: ${installed.length} programs after ${point}`);
  const told: Readonly<Record<Change[1], string>> = { point: "Point de restauration", programme: "Programme installé", "mise à jour": "Mise à jour installée", document: "Document créé" };
  const rows = changes.toReversed().map(([when, kind, name]) => [`${frenchDate(when.slice(0, 10))}, ${when.slice(11).replace(/^0/, "").replace(":", "\u00A0h\u00A0")}`, told[kind], name]);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Récupération", title: "Historique du système", aside: `Session : ${values["qui"]}`, color: "#2f5560", body: `<p class="meta">Un point de restauration garde l'état des programmes et des réglages, pas les documents.</p>${table(["Moment", "Quoi", "Nom"], rows)}` }) },
    answer: { point: point.toLowerCase(), programme: installed[0]![2] },
  };
};
