import type { FileMaker } from "../file-maker.ts";
import { htmlPage } from "../formats/html-page.ts";

type Block = "photo" | "cartes" | "tableau";

const SITES: Readonly<Record<string, { title: string; breaks: Block; columnsFrom: number; color: string }>> = {
  a: { title: "Gîte des Aulnes", breaks: "photo", columnsFrom: 680, color: "#2d5a4a" },
  b: { title: "Ligue de badminton", breaks: "cartes", columnsFrom: 740, color: "#5a2d52" },
  c: { title: "Bourse aux livres", breaks: "tableau", columnsFrom: 620, color: "#2d3f6b" },
};

const REMEDIES: Readonly<Record<Block, string>> = { photo: "largeur", cartes: "ligne", tableau: "defile" };
const HOURS = ["9 h", "10 h", "11 h", "12 h", "13 h", "14 h", "15 h", "16 h"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, breaks, columnsFrom, color } = SITES[id]!;
  const css = `header { background: ${color}; color: #ffffff; padding: 12px 16px; }
section { padding: 8px 16px; }
.photo svg { width: 640px; ${breaks === "photo" ? "max-width: none" : "max-width: 100%"}; }
.cartes { display: flex; gap: 10px; flex-wrap: ${breaks === "cartes" ? "nowrap" : "wrap"}; }
.cartes p { flex: none; width: 150px; margin: 0; border: 2px solid ${color}; padding: 8px; }
.tableau { ${breaks === "tableau" ? "overflow-x: visible" : "overflow-x: auto"}; }
.tableau td { white-space: nowrap; padding: 8px 14px; }
.textes { display: block; }
@media (min-width: ${columnsFrom}px) {
  .textes { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; }
}
`;
  const body = `<header><h1>${title}</h1></header>
<section class="photo"><h2>A. La photo</h2><svg viewBox="0 0 640 240" role="img" aria-label="Dessin large d'une façade"><rect width="640" height="240" fill="#cfd8e3"/><path d="M40 240V110L190 40l150 70v130zM420 240V90h180v150z" fill="${color}"/></svg></section>
<section><h2>B. Les cartes</h2><div class="cartes">${["Lundi", "Mardi", "Jeudi"].map((day) => `<p><b>${day}</b><br>Ouvert à tous</p>`).join("")}</div></section>
<section><h2>C. Le tableau</h2><div class="tableau"><table><tr>${HOURS.map((hour) => `<td>${hour}</td>`).join("")}</tr><tr>${HOURS.map((_, index) => `<td>${index % 3 ? "libre" : "pris"}</td>`).join("")}</tr></table></div></section>
<section><h2>D. Les textes</h2><div class="textes"><p>Le lieu est calme et facile à trouver. On y vient à pied, à vélo ou en car.</p><p>L'équipe répond à tes questions chaque matin. L'entrée est gratuite pour tous.</p></div></section>`;
  return {
    files: { [`${values["nom"]}.html`]: htmlPage({ title, css, body }), [`${values["nom"]}-style.txt`]: css },
    answer: { bloc: breaks, remede: REMEDIES[breaks], seuil: columnsFrom },
  };
};
