import type { FileMaker } from "../file-maker.ts";
import { docx } from "../formats/docx.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

/** The runs of a document that keep the trace of who read it, among those that `docx` takes. */
type ReviewedRun = string | { readonly inserted: string; readonly by: string } | { readonly deleted: string; readonly by: string } | { readonly text: string; readonly comment: string; readonly by: string };

interface Reading {
  readonly title: string;
  readonly paragraphs: readonly (readonly ReviewedRun[])[];
  /** What has been settled, the newest last. */
  readonly sheets: readonly string[];
  /** What the newest says. */
  readonly settled: { readonly heure: string; readonly prix: string; readonly lieu: string };
}

const was = (deleted: string, by: string): ReviewedRun => ({ deleted, by });
const now = (inserted: string, by: string): ReviewedRun => ({ inserted, by });

const READINGS: Readonly<Record<string, Reading>> = {
  a: {
    title: "Affiche du vide-grenier",
    paragraphs: [
      ["Grand vide-grenier du lycée, samedi 17 mai. ", now("Venez nombreux !", "Kenza")],
      ["Ouverture à ", was("9 h", "Hugo"), now("9 h 30", "Hugo"), now("10 h", "Kenza"), "."],
      ["Prix de l'emplacement : ", was("5", "Kenza"), now("6", "Kenza"), now("4", "M. Rey"), " €."],
      ["Lieu : ", { text: "la cour", comment: "Plutôt le gymnase s'il pleut.", by: "Hugo" }, was(" d'honneur", "M. Rey"), now(" des platanes", "M. Rey"), "."],
      ["Les ", was("enfant", "Hugo"), now("enfants", "Hugo"), " sont les bienvenus."],
    ],
    sheets: ["Fiche du 2 avril : ouverture à 9 h 30, emplacement à 6 €, cour d'honneur.", "Fiche du 16 avril, qui remplace la première : ouverture à 10 h, emplacement à 4 €, gymnase. Le reste ne change pas."],
    settled: { heure: "10 h", prix: "4", lieu: "gymnase" },
  },
  b: {
    title: "Programme du ciné-débat",
    paragraphs: [
      ["Ciné-débat du mardi 4 novembre. ", was("Entrée par la grille.", "Lina"), now("Entrée par le portail bleu.", "Lina")],
      ["Début de la séance : ", was("18 h", "Oscar"), now("18 h 15", "Oscar"), now("18 h 45", "Lina"), "."],
      ["Participation : ", was("2", "Mme Tran"), now("3", "Mme Tran"), now("1", "Oscar"), " €."],
      ["Lieu : ", was("l'amphi", "Lina"), now("la salle Lumière", "Lina"), now("le foyer", "Oscar"), "."],
      ["Un débat ", was("suivras", "Mme Tran"), now("suivra", "Mme Tran"), " le film."],
    ],
    sheets: ["Fiche du 6 octobre : 18 h 45, 1 €, foyer.", "Fiche du 20 octobre, qui remplace la première : 18 h 15, 3 €, salle Lumière."],
    settled: { heure: "18 h 15", prix: "3", lieu: "la salle Lumière" },
  },
  c: {
    title: "Lettre aux correspondants",
    paragraphs: [
      ["Chers correspondants, ", now("nous avons hâte de vous voir.", "Gabin")],
      ["Votre train arrive à ", was("16 h", "Aïcha"), now("15 h 20", "Aïcha"), now("16 h 50", "Paul"), "."],
      ["Apportez ", was("20", "Paul"), now("15", "Paul"), now("25", "Aïcha"), " € pour les sorties."],
      ["Nous vous attendrons ", { text: "devant", comment: "Je mettrais « à ».", by: "Gabin" }, " ", was("la gare", "Paul"), now("l'office de tourisme", "Paul"), now("la mairie", "Gabin"), "."],
      ["À ", was("biento", "Paul"), now("bientôt", "Paul"), " !"],
    ],
    sheets: ["Fiche du 3 mars : arrivée à 15 h 20, 15 €, office de tourisme.", "Fiche du 21 mars, qui remplace la première : arrivée à 16 h 50, 25 €, mairie."],
    settled: { heure: "16 h 50", prix: "25", lieu: "la mairie" },
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, paragraphs, sheets, settled } = READINGS[id]!;
  const by = (value: string) => paragraphs.flat().flatMap((run) => (typeof run === "object" && (("inserted" in run && run.inserted === value) || ("comment" in run && run.comment.includes(value))) ? [run.by] : []))[0]!;
  const named = (value: string) => [by(value), ...(by(value).includes(" ") ? [by(value).split(" ")[1]!] : [])];
  const notes = paragraphs.flat().filter((run) => typeof run === "object" && "comment" in run);
  const page = `<p class="meta">Texte barré : supprimé. Texte souligné : ajouté. Texte surligné en jaune : commenté. Le nom de la personne suit.</p>${card(paragraphs.map((runs) => `<p>${runs.map(shown).join("")}</p>`).join("\n"))}${notes.map((run) => card(`<p><strong>Commentaire (${run.by})</strong> sur « ${run.text} » : ${run.comment}</p>`)).join("\n")}`;
  return {
    files: {
      [String(values["fichier"])]: docx({ title, creator: String(values["qui"]), paragraphs: [[title], ...paragraphs] }),
      [String(values["page"])]: appScreen({ service: "Ensemble", title, aside: "Trois relecteurs", color: "#245c3a", css: "ins { background: #dff3e4; } del { background: #fbe3e3; } sup { color: #4a5163; font-size: .75rem; line-height: 1; }", body: page }),
      [String(values["fiche"])]: appScreen({ service: "Ensemble", title: "Ce qui est décidé", aside: title, color: "#245c3a", body: sheets.map((sheet) => card(`<p>${sheet}</p>`)).join("\n") }),
    },
    answer: { heure: named(settled.heure), prix: named(settled.prix), lieu: named(settled.lieu) },
  };
};

function shown(run: ReviewedRun): string {
  if (typeof run === "string") return escapeHtml(run);
  if ("inserted" in run) return `<ins>${escapeHtml(run.inserted)}</ins> <sup>(${run.by})</sup> `;
  if ("deleted" in run) return `<del>${escapeHtml(run.deleted)}</del> <sup>(${run.by})</sup> `;
  return `<mark>${escapeHtml(run.text)}</mark>`;
}
