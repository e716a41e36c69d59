import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

interface Article {
  readonly prefix: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly source: { readonly title: string; readonly text: readonly string[] };
  /** The same value in the article and in its source, then other ways to write it. */
  readonly wrong: readonly [string, ...string[]];
  readonly right: readonly [string, ...string[]];
  readonly summary: string;
}

const ARTICLES: Readonly<Record<string, Article>> = {
  a: {
    prefix: "horloge", title: "Horloge de Brume", wrong: ["42 m", "42", "42 mètres"], right: ["24 m", "24", "24 mètres"], summary: "vert",
    text: ["L'horloge de Brume se trouve sur la tour de la gare.", "Elle a été mise en service en 1911. La tour mesure 42 m et compte 138 marches.", "Son cadran, large de 3 m, est éclairé depuis 1934."],
    source: { title: "Brochure « La gare de Brume », mairie", text: ["Ouverte aux voyageurs en 1909, la gare reçoit son horloge deux ans plus tard, en 1911.", "Au sommet d'une tour de 24 m, après 138 marches, on découvre un cadran de 3 m. La lumière électrique y arrive en 1934."] },
  },
  b: {
    prefix: "sentier", title: "Sentier du Lac noir", wrong: ["1 380 m", "1380", "1 380 mètres"], right: ["1 830 m", "1830", "1 830 mètres"], summary: "rose",
    text: ["Le sentier du Lac noir est une boucle de 9 km.", "Il part du hameau de Tarvel, à 940 m, et monte jusqu'au lac, à 1 380 m.", "Le refuge, construit en 1962, compte 26 lits."],
    source: { title: "Fiche du parc naturel", text: ["Boucle de 9 km au départ de Tarvel (940 m). Le lac se trouve à 1 830 m d'altitude.", "Refuge de 26 lits, bâti en 1962, rénové en 2008. Ouvert de juin à septembre."] },
  },
  c: {
    prefix: "fete", title: "Fête du sel de Lourre", wrong: ["mars", "en mars"], right: ["mai", "en mai"], summary: "gris",
    text: ["La fête du sel a lieu à Lourre depuis 1957.", "Elle dure trois jours, en mars, et réunit environ 6 000 personnes.", "Le samedi, douze équipes font la course de brouettes."],
    source: { title: "Archives de la commune", text: ["La première fête du sel se tient en 1957. Elle est alors d'un seul jour.", "Depuis 1980, elle dure trois jours, au mois de mai. Près de 6 000 visiteurs viennent voir la course de brouettes et ses douze équipes."] },
  },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { prefix, title, text, source, wrong, right, summary } = ARTICLES[id]!;
  if (!text.join(" ").includes(wrong[0]) || !source.text.join(" ").includes(right[0])) throw new Error("the article and its source have to differ");
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("\n");
  return {
    files: site({
      prefix, name: "Wikipays", slogan: "L'encyclopédie des communes, écrite par tous", color: "#4a4a55",
      pages: [
        { slug: "article", title, link: "menu", body: `${paragraphs(text)}<p class="byline">Source de l'article : voir la page « Source ».</p>` },
        { slug: "source", title: "Source", link: "menu", body: `<h2>${source.title}</h2>${paragraphs(source.text)}` },
        { slug: "aide", title: "Aide", link: "menu", body: "<h2>Le résumé de modification</h2><p>Il dit en une ligne <b>ce qui change</b> et <b>pourquoi</b> (la source). Il permet aux autres de vérifier sans tout relire.</p>" },
      ],
    }),
    answer: { faux: wrong, juste: right, resume: summary },
  };
};
