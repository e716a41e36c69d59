import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Article {
  readonly title: string;
  /** HTML of the article. */
  readonly body: string;
  readonly copy?: true;
}

const link = (text: string) => `<a href="#ailleurs">${text}</a>`;
const file = (name: string) => `<span class="file">Fichier joint : <strong>${name}</strong></span>`;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { service, color, articles } = BLOGS[id]!;
  const body = articles.map(({ title, body: html }, index) => card(`<h2>${index + 1}. ${title}</h2>${html}`)).join("\n");
  return {
    files: { [String(values["page"])]: appScreen({ service, title: "Les derniers articles", color, body: `${body}<p id="ailleurs" class="meta">Dans cet exercice, les liens ne quittent pas la page.</p>`, css: ".file { display: inline-block; border: 1px solid #aab2c3; border-radius: .4rem; padding: .4rem .7rem; background: #f8f9fc; } blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 3px solid #aab2c3; white-space: pre-line; }" }) },
    answer: articles.flatMap(({ copy }, index) => (copy ? `a${index + 1}` : [])),
  };
};

const BLOGS: Readonly<Record<string, { service: string; color: string; articles: readonly Article[] }>> = {
  a: {
    service: "Le blog de la 5e A", color: "#2d5c3e",
    articles: [
      { title: "La chanson de la semaine", body: `<p>À écouter chez le groupe : ${link("La ballade du phare, sur le site des Embruns")}.</p>` },
      { title: "Un poème qu'on adore", body: "<p>De Lina Orsel, merci à elle ! Recopié depuis son site :</p><blockquote>Le matin pose ses mains froides\nsur la vitre du dortoir,\nun merle compte les secondes,\nla cour attend ses cartables,\net moi je garde dans ma poche\nun reste de nuit pliée en quatre.</blockquote>", copy: true },
      { title: "Notre sortie en forêt", body: "<p>Nous avons ramassé 14 sortes de feuilles et nous les avons dessinées nous-mêmes.</p>" },
      { title: "La BD à lire", body: `<p>Voici la BD complète, téléchargée sur le site de l'éditeur.</p>${file("gardiens-du-lac.pdf")}`, copy: true },
      { title: "Un reportage sur les loups", body: `<p>Il est sur le site de la chaîne : ${link("Retour des loups, 12 minutes")}. Nous l'avons résumé avec nos mots.</p>` },
    ],
  },
  b: {
    service: "Le site du club cuisine", color: "#8a3c12",
    articles: [
      { title: "La photo du mois", body: `<p>Photo enregistrée depuis le site du studio Kervella, puis ajoutée ici. © Studio Kervella.</p>${file("tarte-kervella.jpg")}`, copy: true },
      { title: "Notre recette de soupe", body: "<p>Inventée jeudi au club : courge, poire, gingembre.</p>" },
      { title: "Le podcast du dimanche", body: `<p>${link("L'épisode 8, sur la page de la cheffe")} parle des épices.</p>` },
      { title: "Le menu de la fête", body: `<p>Nous l'avons écrit et mis en page nous-mêmes.</p>${file("menu-de-la-fete.pdf")}` },
      { title: "La chanson du four", body: `<p>Trop drôle ! Mise ici pour ceux qui n'ont pas l'application de musique.</p>${file("chanson-du-four.mp3")}`, copy: true },
    ],
  },
  c: {
    service: "La page de l'internat", color: "#33447d",
    articles: [
      { title: "Le film de vendredi", body: `<p>La bande-annonce se regarde ${link("sur le site du cinéma")}.</p>` },
      { title: "Les photos du dortoir", body: `<p>Prises par nous, avec l'accord de tous.</p>${file("dortoir.zip")}` },
      { title: "Le jeu du soir", body: `<p>Le jeu coûte 15 euros sur le site de son autrice. Le voici en entier pour tout le monde.</p>${file("labyrinthe.zip")}`, copy: true },
      { title: "Dessin du jour", body: `<p>Capture d'écran d'un dessin de Paulo Reis, avec son nom dessous.</p>${file("capture-dessin-reis.png")}`, copy: true },
      { title: "L'article à lire", body: `<p>Trouvé dans la presse : ${link("Dormir mieux à quinze ans")}. Il faut cliquer pour le lire chez le journal.</p>` },
    ],
  },
};
