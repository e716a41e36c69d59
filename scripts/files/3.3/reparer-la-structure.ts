import type { FileMaker } from "../file-maker.ts";

type Kind = "titre-1" | "titre-2" | "liste" | "corps" | "empty";
type Line = readonly [id: string, text: string, kind: Kind, page?: true];

const SHEETS: Readonly<Record<string, readonly Line[]>> = {
  a: [["nom", "Accueil des nouveaux", "titre-1"], ["phrase", "Cette fiche est lue à voix haute par un logiciel pour Nolan.", "corps"], ["matin", "Le matin", "titre-2"], ["un", "prendre le badge à l'accueil", "liste"], ["deux", "aller en salle 4", "liste"], ["vide-a", "", "empty"], ["vide-b", "", "empty"], ["midi", "À midi", "titre-2", true], ["repas", "La cantine est au fond de la cour.", "corps"]],
  b: [["nom", "Club de jardinage", "titre-1"], ["phrase", "Hawa lira cette fiche avec un lecteur d'écran.", "corps"], ["outils", "Les outils", "titre-2"], ["un", "une bêche", "liste"], ["deux", "deux arrosoirs", "liste"], ["vide-a", "", "empty"], ["vide-b", "", "empty"], ["dates", "Les dates", "titre-2", true], ["jours", "On se retrouve le mercredi, d'avril à juin.", "corps"]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const lines = SHEETS[id]!;
  // As made by hand: big and bold for titles, empty lines to reach the next page.
  const paragraphs = lines.map(([paragraph, text, kind]) => ({ id: paragraph, text, ...(kind === "titre-1" ? { bold: true, size: 20 } : kind === "titre-2" ? { bold: true } : {}) }));
  const ids = (kind: Kind) => lines.filter(([, , each]) => each === kind).map(([paragraph]) => paragraph);
  const page = lines.find(([, , , starts]) => starts)![0];
  return {
    files: { [String(values["scene"])]: JSON.stringify({ title: String(values["fichier"]), paragraphs }, null, 1) },
    answer: { plan: lines.filter(([, , kind]) => kind.startsWith("titre")).map(([, text, kind]) => `${kind.slice(-1)} ${text}`).join(" | "), un: "Liste", deux: "Liste", saut: "oui", vides: "0", texte: ids("empty").toSorted().join(", ") },
    solution: [...(["titre-1", "titre-2", "liste"] as const).map((style) => ({ kind: "set-style", ids: ids(style), style })), { kind: "remove", ids: ids("empty") }, { kind: "format", ids: [page], format: { breakBefore: true } }],
  };
};
