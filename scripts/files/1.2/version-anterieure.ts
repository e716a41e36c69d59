import type { FileMaker } from "../file-maker.ts";
import { pageName, type Site, site } from "../pages/site.ts";

interface Draft {
  readonly prefix: string;
  readonly name: string;
  readonly color: string;
  readonly authors: readonly string[];
  readonly opening: string;
  readonly part: string;
  /** The lost part, then what a clumsy hand left of it. */
  readonly whole: string;
  readonly remains: string;
  readonly ending: string;
  readonly added: number;
  readonly cut: number;
  readonly last: number;
  readonly word: readonly string[];
}

const DRAFTS: Readonly<Record<string, Draft>> = {
  a: {
    prefix: "historique-scenario", name: "Scénario du film de 4e B", color: "#5a2a5f", authors: ["Hana", "Joris", "Mila"], opening: "Trois amis entrent dans le grenier.", part: "Scène 4",
    whole: "Joris ouvre la malle. Il y trouve un parapluie vert, et la lumière s'éteint.", remains: "Joris ouvre la malle.", ending: "Le chat redescend seul.", added: 3, cut: 7, last: 9,
    word: ["parapluie", "un parapluie", "le parapluie", "parapluie vert", "un parapluie vert"],
  },
  b: {
    prefix: "historique-reportage", name: "Reportage sur la rue Basse", color: "#1f4f6b", authors: ["Ismaël", "Rose", "Kim"], opening: "La rue compte onze boutiques.", part: "Entretien",
    whole: "Madame Astier est horlogère depuis trente ans. Elle répare des montres que personne ne veut plus ouvrir.", remains: "Madame Astier travaille depuis trente ans.", ending: "La rue se vide à midi.", added: 2, cut: 5, last: 8,
    word: ["horlogère", "une horlogère", "horloger", "un horloger"],
  },
  c: {
    prefix: "historique-guide", name: "Guide du club nature", color: "#2f5a2a", authors: ["Samir", "Anouk", "Félix"], opening: "Le club sort un mercredi sur deux.", part: "Matériel",
    whole: "On prête des jumelles : écris ton nom sur la fiche verte.", remains: "Écris ton nom sur la fiche verte.", ending: "Rendez-vous devant le portail.", added: 4, cut: 8, last: 10,
    word: ["jumelles", "des jumelles", "les jumelles", "jumelle"],
  },
};

export const makeFiles: FileMaker = ({ id }) => {
  const draft = DRAFTS[id]!;
  const versions = Array.from({ length: draft.last }, (_, index) => index + 1);
  const base: Omit<Site, "pages"> = { prefix: draft.prefix, name: draft.name, color: draft.color };
  const rows = versions.toReversed().map((version) => `<tr><td><a href="${pageName(base, `v${version}`)}">Version ${version}</a></td><td>${draft.authors[(version * 2) % 3]}</td><td>${8 + version} h ${String((version * 17) % 60).padStart(2, "0")}</td></tr>`);
  const start = { slug: "versions", title: "Historique des versions", body: `<table><thead><tr><th>Version</th><th>Par</th><th>Heure</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>` };
  const pages = versions.map((version) => ({ slug: `v${version}`, title: `Version ${version}`, body: `<p><a href="${draft.prefix}.html">Retour à l'historique</a></p>${textOf(draft, version)}` }));
  const { [pageName(base, "versions")]: list, ...others } = site({ ...base, pages: [start, ...pages] });
  return { files: { [`${draft.prefix}.html`]: list!, ...others }, answer: { version: versions.findLast((version) => textOf(draft, version).includes(draft.whole)), mot: draft.word } };
};

function textOf({ opening, part, whole, remains, ending, added, cut, last }: Draft, version: number): string {
  const lost = version < added || version > cut ? "" : `<h2>${part}</h2><p>${version === cut ? remains : whole}</p>`;
  const better = version > 2 ? ` Il pleut depuis ${version} jours.` : "";
  return `<h2>Début</h2><p>${opening}${better}</p>${lost}<h2>Fin</h2><p>${ending}${version === last ? " On entend rire au loin." : ""}</p>`;
}
