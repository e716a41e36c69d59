import type { FileMaker } from "../file-maker.ts";
import { pageName, site } from "../pages/site.ts";

type Licence = "CC BY-NC 4.0" | "CC BY-ND 4.0" | "CC BY-SA 4.0";

/** What each use does with the work, beyond naming its author. */
const USES: Readonly<Record<string, { sells?: true; changes?: true; anonymous?: true }>> = {
  afficher: {},
  vendre: { sells: true },
  modifier: { changes: true },
  anonyme: { anonymous: true },
  mixer: { sells: true, changes: true },
};

const WORKS: Readonly<Record<string, { prefix: string; color: string; title: string; author: string; licence: Licence; other: Licence }>> = {
  a: { prefix: "carte", color: "#2f6d5a", title: "Carte dessinée du vieux port", author: "Aminata Sow", licence: "CC BY-NC 4.0", other: "CC BY-SA 4.0" },
  b: { prefix: "robot", color: "#7c2d4f", title: "Le robot jardinier", author: "Louis Delmas", licence: "CC BY-ND 4.0", other: "CC BY-NC 4.0" },
  c: { prefix: "baleine", color: "#0b4f7a", title: "Baleine de papier", author: "Mei Zhang", licence: "CC BY-SA 4.0", other: "CC BY-ND 4.0" },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { prefix, color, title, author, licence, other } = WORKS[id]!;
  return {
    files: site({
      prefix, name: "L'atelier ouvert", slogan: "Images à partager", color,
      footer: `Textes du site : ${other}`,
      pages: [
        { slug: "oeuvre", title, link: "menu", body: `<p>Dessin à l'encre, 2023. Autrice ou auteur : <b>${author}</b>.</p><p><a href="${pageName({ prefix }, "fiche")}">Fiche technique</a></p>` },
        { slug: "fiche", title: "Fiche technique", body: `<table><tr><th scope="row">Titre</th><td>${title}</td></tr><tr><th scope="row">Format</th><td>PNG, 2 400 × 1 600 pixels</td></tr><tr><th scope="row">Licence de l'image</th><td>${licence}</td></tr></table>` },
      ],
    }),
    answer: Object.entries(USES).flatMap(([name, use]) => (allowed(licence, use) ? [name] : [])),
  };
};

function allowed(licence: Licence, { sells, changes, anonymous }: (typeof USES)[string]): boolean {
  return !anonymous && !(sells && licence.includes("NC")) && !(changes && licence.includes("ND"));
}
