import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Change {
  readonly title: string;
  readonly by: string;
  readonly approvedBy?: string;
  readonly files: readonly { readonly path: string; readonly lines: readonly string[] }[];
}

const CHANGES: Readonly<Record<string, Change>> = {
  a: {
    title: "Ajouter la recette du pain plat", by: "basile-m", approvedBy: "ines-g",
    files: [
      { path: "recettes/Pain plat.md", lines: ["+ # Pain plat", "+ Mélanger 300 g de farine et 180 ml d'eau.", "+ Cuire deux minutes de chaque côté."] },
      { path: "traductions/en.md", lines: ["- Salt : a pinch", "+ Salt: a pinch"] },
      { path: "journal.md", lines: ["+ - Nouvelle recette : pain plat"] },
    ],
  },
  b: {
    title: "Recette de la soupe au potiron", by: "fatou-n", approvedBy: "fatou-n",
    files: [
      { path: "recettes/soupe-au-potiron.md", lines: ["+ # Soupe au potiron", "+ Cuire le potiron vingt minutes, puis mixer."] },
      { path: "journal.md", lines: ["+ - Nouvelle recette : soupe au potiron"] },
    ],
  },
  c: {
    title: "Corriger le temps de cuisson du riz", by: "omar-k", approvedBy: "zoe-l",
    files: [
      { path: "recettes/riz-au-lait.md", lines: ["- Cuire 8 minutes.", "+ Cuire 28 minutes.", "+ Une question ? Omar, 06 39 98 24 70."] },
      { path: "recettes/riz-aux-legumes.md", lines: ["- Cuire 5 minutes.", "+ Cuire 15 minutes."] },
    ],
  },
};

/** The rules of the project, each with the test that says it is broken. */
const RULES: readonly { readonly id: string; readonly text: string; readonly broken: (change: Change) => boolean }[] = [
  { id: "sujet", text: "Un seul sujet : les fichiers changés sont tous dans le même dossier (sauf journal.md).", broken: ({ files }) => new Set(files.filter(({ path }) => path !== "journal.md").map(({ path }) => path.split("/")[0])).size > 1 },
  { id: "noms", text: "Noms de fichiers en minuscules, sans accent ni espace.", broken: ({ files }) => files.some(({ path }) => !/^[a-z0-9/.-]+$/.test(path)) },
  { id: "journal", text: "Une ligne est ajoutée à journal.md.", broken: ({ files }) => files.every(({ path }) => path !== "journal.md") },
  { id: "titre", text: "Le titre commence par un verbe.", broken: ({ title }) => !/^(Ajouter|Corriger) /.test(title) },
  { id: "relecture", text: "Une autre personne que l'auteur a relu et approuvé.", broken: ({ by, approvedBy }) => approvedBy === undefined || approvedBy === by },
  { id: "prive", text: "Aucune donnée personnelle dans les fichiers.", broken: ({ files }) => files.some(({ lines }) => lines.some((line) => /06 39 98/.test(line))) },
];

export const makeFiles: FileMaker = ({ id, values }) => {
  const change = CHANGES[id]!;
  const { title, by, approvedBy, files } = change;
  const diff = files.map(({ path, lines }) => card(`<h2>${path}</h2><pre>${lines.map((line) => `<span class="${line.startsWith("+") ? "more" : "less"}">${escapeHtml(line)}</span>`).join("")}</pre>`));
  const head = card(`<p>Proposé par <strong>${by}</strong></p><p>Approuvé par <strong>${approvedBy ?? "personne"}</strong></p><p class="meta">Une ligne qui commence par + est ajoutée ; par −, elle est supprimée.</p>`);
  return {
    files: {
      [String(values["page"])]: appScreen({ service: "Recettes libres", title, aside: `${files.length} fichiers changés`, color: "#34424f", css: "pre { margin: 0; white-space: pre-wrap; } .more { background: #e2f3e5; display: block; } .less { background: #fae3e3; display: block; }", body: head + diff.join("\n") }),
      [String(values["regles"])]: appScreen({ service: "Recettes libres", title: "Guide de contribution", aside: "contribuer.md", color: "#34424f", body: card(`<ol>${RULES.map(({ text }) => `<li>${text}</li>`).join("")}</ol>`) }),
    },
    answer: RULES.filter(({ broken }) => broken(change)).map((rule) => rule.id),
  };
};
