import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { frenchPage } from "../pages/french-page.ts";

/** What is wrong with a part of the document, and which tools say so. */
type Part = "image" | "tableau" | "lien" | "titre" | "langue" | "couleur";
type Verdict = "both" | "first" | "second" | "none" | "false alarm";

interface Folder {
  readonly title: string;
  readonly picture: readonly [alt: string, what: string];
  readonly link: readonly [text: string, target: string];
  readonly verdicts: Partial<Readonly<Record<Part, Verdict>>>;
}

const FOLDERS: Readonly<Record<string, Folder>> = {
  a: { title: "Guide du nouvel élève", picture: ["IMG_2041", "le plan du premier étage, avec l'infirmerie et le CDI"], link: ["Le règlement de la cantine", "reglement-cantine"], verdicts: { tableau: "both", titre: "first", langue: "second", couleur: "false alarm", image: "none" } },
  b: { title: "Programme des portes ouvertes", picture: ["Plan du parcours : entrée, ateliers, gymnase", "le plan du parcours, de l'entrée au gymnase"], link: ["cliquer ici", "horaires-ateliers"], verdicts: { langue: "both", couleur: "first", tableau: "false alarm", lien: "none" } },
  c: { title: "Journal du club solidarité", picture: ["", "douze cartons de vêtements devant le portail"], link: ["Nos prochaines collectes", "collectes"], verdicts: { tableau: "first", couleur: "both", langue: "second", image: "first", lien: "false alarm", titre: "none" } },
};

const MESSAGES: Readonly<Record<Part, { first: string; second: string }>> = {
  image: { first: "Image sans texte de remplacement", second: "L'image doit être décrite" },
  tableau: { first: "Tableau sans ligne d'en-tête", second: "Les colonnes n'ont pas de titre déclaré" },
  lien: { first: "Texte de lien peu clair", second: "Le but du lien n'est pas compréhensible" },
  titre: { first: "Niveau de titre sauté", second: "La suite des titres passe du niveau 1 au niveau 3" },
  langue: { first: "Langue non précisée", second: "La langue du document n'est pas déclarée" },
  couleur: { first: "Contraste insuffisant", second: "Texte trop pâle : rapport de 2,2" },
};

const PARTS = Object.keys(MESSAGES) as Part[];

export const makeFiles: FileMaker = ({ id, values }) => {
  const folder = FOLDERS[id]!;
  const told = (tool: "first" | "second") => PARTS.filter((part) => [tool, "both", ...(tool === "second" ? ["false alarm"] : [])].includes(folder.verdicts[part] ?? ""));
  const real = PARTS.filter((part) => ["both", "first", "second"].includes(folder.verdicts[part] ?? ""));
  const partOf = (verdict: Verdict) => PARTS.find((part) => folder.verdicts[part] === verdict)!;
  return {
    files: { [String(values["document"])]: sheet(folder), [String(values["rapports"])]: reports(folder.title, told) },
    answer: { vrais: real.length, alerte: partOf("false alarm"), oublie: partOf("none") },
  };
};

function reports(title: string, told: (tool: "first" | "second") => readonly Part[]): string {
  const report = (name: string, tool: "first" | "second") => `<h2>${name}</h2>\n<ol>${told(tool).map((part) => `<li>${escapeHtml(MESSAGES[part][tool])}</li>`).join("")}</ol>`;
  return frenchPage({ title: `Rapports : ${title}`, css: "main { max-width: 40rem; margin: 0 auto; padding: 1rem; }", body: `<main><h1>Deux rapports de contrôle</h1>\n${report("Outil 1 : le vérificateur du traitement de texte", "first")}\n${report("Outil 2 : un vérificateur en ligne", "second")}</main>` });
}

/** The document as an inspector shows it: each part with its properties. */
function sheet({ title, picture: [alt, what], link: [text, target], verdicts }: Folder): string {
  const faulty = (part: Part) => verdicts[part] !== undefined && verdicts[part] !== "false alarm";
  const rows: readonly (readonly [string, string])[] = [
    ["Titres", faulty("titre") ? `« ${title} » : niveau 1. « Le programme » : niveau 3. « Les lieux » : niveau 3.` : `« ${title} » : niveau 1. « Le programme » : niveau 2. « Les lieux » : niveau 2.`],
    ["Langue", faulty("langue") ? "aucune" : "français"],
    ["Image", `Elle montre ${what}. Texte de remplacement : ${alt ? `« ${alt} »` : "aucun"}.`],
    ["Tableau", faulty("tableau") ? "3 colonnes ; première ligne : cellules ordinaires." : "3 colonnes ; première ligne : en-tête."],
    ["Lien", `Texte affiché : « ${text} ». Il mène à la page « ${target} ».`],
    ["Couleurs", faulty("couleur") ? "Une phrase en gris clair #B0B0B0 sur blanc (rapport 2,2)." : "Texte #1D2433 sur blanc (rapport 15,5) ; une phrase en gris #595959 sur blanc (rapport 7)."],
  ];
  return frenchPage({ title, css: "main { max-width: 44rem; margin: 0 auto; padding: 1rem; } th { vertical-align: top; }", body: `<main><h1>${escapeHtml(title)}</h1><p>Ce que contient vraiment le document :</p><table>${rows.map(([name, value]) => `<tr><th scope="row">${name}</th><td>${escapeHtml(value)}</td></tr>`).join("\n")}</table></main>` });
}
