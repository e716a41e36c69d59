import type { FileMaker } from "../file-maker.ts";
import { escapeHtml, htmlPage } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Change {
  readonly html: string;
  readonly css: readonly string[];
  readonly line: number;
  /** What does it, the plainest writing first. */
  readonly declarations: readonly string[];
}

const CHANGES: Readonly<Record<string, Change>> = {
  a: {
    html: `<header><h1>Le marché</h1></header>
<article class="produit"><h2>Carottes</h2><p>Botte de dix. <span class="prix">2,10 €</span></p></article>
<article class="produit"><h2>Poireaux</h2><p>À la pièce. <span class="prix">0,80 €</span></p></article>
<footer><h2>Nous trouver</h2><p>Sous la halle, le jeudi.</p></footer>`,
    css: ["header h1 { color: #1d5c3a; }", "h2 { font-size: 18px; }", ".produit { background: #f1f5ec; padding: 12px; }", ".produit p { color: #333333; }", ".prix { color: #333333; }", "footer { border-top: 2px solid #1d5c3a; }"],
    line: 5, declarations: ["color: #a31515"],
  },
  b: {
    html: `<nav><a href="#">Accueil</a> <a href="#">Équipe</a></nav>
<h1>Robotique</h1>
<p>Lis le <a href="#">règlement</a> avant de venir.</p>
<p class="alerte">Atelier complet ce mois-ci.</p>
<footer><a href="#">Mentions</a></footer>`,
    css: ["a { text-decoration: underline; }", "nav { background: #20304f; padding: 10px; }", "nav a { color: #b8c4dc; }", ".alerte { border: 3px solid #a31515; }", "p { font-size: 16px; }", "footer a { color: #20304f; }"],
    line: 3, declarations: ["color: #ffffff", "color: #fff", "color: white"],
  },
  c: {
    html: `<h1>Nos voisins</h1>
<section class="fiche"><img class="portrait" alt="Dessin d'Odile" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='90' height='90'%3E%3Crect width='90' height='90' fill='%23c98a5b'/%3E%3C/svg%3E"><p class="nom">Odile, relieuse</p></section>
<p><img class="plan" alt="Plan de la rue" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='160' height='80'%3E%3Crect width='160' height='80' fill='%239db4c7'/%3E%3C/svg%3E"></p>`,
    css: ["img { max-width: 100%; }", ".plan { border-radius: 4px; }", ".fiche { border-radius: 0; border: 1px solid #777777; padding: 10px; }", ".portrait { border-radius: 0; }", ".nom { font-weight: 700; }"],
    line: 4, declarations: ["border-radius: 50%"],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { html, css, line, declarations } = CHANGES[id]!;
  const code = (lines: readonly string[]) => `<ol class="code">${lines.map((one) => `<li><code>${escapeHtml(shorten(one))}</code></li>`).join("")}</ol>`;
  const page = htmlPage({ title: "Aperçu", css: css.join("\n"), body: `<main style="padding:1rem">${html}</main>` });
  const source = appScreen({
    service: "Éditeur de code",
    title: "Deux fichiers, ligne par ligne",
    color: "#2b2b33",
    body: `${card(`<h2>index.html</h2>${code(html.split("\n"))}`)}${card(`<h2>style.css</h2>${code(css)}`)}`,
    css: ".code { padding-left: 2rem; margin: 0; } .code li { border-top: 1px solid #e3e6ee; padding: .2rem 0; } code { font-size: .92rem; overflow-wrap: anywhere; }",
  });
  return { files: { [`${values["nom"]}-apercu.html`]: page, [`${values["nom"]}-code.html`]: source }, answer: { ligne: line, declaration: declarations.flatMap((one) => [one, one.replace(": ", ":")]) } };
};

/** A drawing inside an address would drown the line. */
function shorten(line: string): string {
  return line.replaceAll(/data:[^"]+/g, "dessin.svg");
}
