import type { FileMaker } from "../file-maker.ts";
import { pageName, site } from "../pages/site.ts";

interface Case {
  readonly prefix: string;
  readonly name: string;
  readonly slogan: string;
  readonly address: string;
  readonly color: string;
  readonly welcome: string;
  readonly article: readonly [string, string];
  readonly team: string;
  readonly publisher: string;
  readonly director: string;
  readonly agency: string;
  readonly host: string;
}

const cases: Record<string, Case> = {
  a: {
    prefix: "sucre", name: "Bien manger, bien bouger", slogan: "Le site des familles", address: "bien-manger-bien-bouger.example", color: "#9d174d",
    welcome: "Des conseils simples, des jeux et des recettes pour toute la famille, avec le regard du docteur Anselme Royer.",
    article: ["Le sucre, carburant du cerveau", "Un goûter sucré aiderait à réviser. Notre infographie le montre en trois dessins."],
    team: "Une équipe de passionnés, des cuisiniers et des mamans vous répondent.",
    publisher: "Union des sucreries du Nord-Val", director: "Béatrice Lanoy", agency: "Studio Pépin", host: "Nuage Clair SAS",
  },
  b: {
    prefix: "ecrans", name: "Observatoire des écrans", slogan: "Comprendre pour mieux vivre", address: "observatoire-des-ecrans.example", color: "#1e3a8a",
    welcome: "Études, chiffres et paroles d'experts sur nos usages. Avec la participation du professeur Karim Duchesne.",
    article: ["Deux écrans valent mieux qu'un", "Selon notre sondage, huit familles sur dix veulent un écran de plus dans le salon."],
    team: "L'Observatoire réunit des chercheurs et des curieux.",
    publisher: "Société Lumitel", director: "Véronique Sarrazin", agency: "Agence Trait d'Encre", host: "Serveurs du Littoral",
  },
  c: {
    prefix: "forets", name: "La forêt expliquée", slogan: "Marcher, regarder, comprendre", address: "la-foret-expliquee.example", color: "#14532d",
    welcome: "Reconnaître les arbres, suivre une trace, lire un paysage. Photos offertes par l'Office du tourisme du Haut-Mont.",
    article: ["À quoi sert un arbre mort ?", "Champignons, insectes et oiseaux y trouvent abri et nourriture : laissons-en sur place."],
    team: "Quarante bénévoles écrivent et relisent les fiches.",
    publisher: "Association Sous les Houppiers", director: "Moussa Legrand", agency: "Coopérative Carré Blanc", host: "Hébergement Vert Pré",
  },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { publisher, director, agency, host, article, welcome, team, ...identity } = cases[id]!;
  const files = site({
    ...identity,
    footer: `Conception : ${agency}`,
    pages: [
      { slug: "accueil", title: "Accueil", link: "menu", body: `<p>${welcome}</p><p>À la une : <a href="${pageName(identity, "article")}">${article[0]}</a></p>` },
      { slug: "article", title: article[0], body: `<p>${article[1]}</p><p class="byline">La rédaction</p>` },
      { slug: "equipe", title: "Qui sommes-nous ?", link: "menu", body: `<p>${team}</p>` },
      { slug: "contact", title: "Contact", link: "footer", body: `<p>bonjour@${identity.address}</p>` },
      { slug: "mentions", title: "Mentions légales", link: "footer", body: legalNotice(publisher, director, agency, host) },
    ],
  });
  return { files, answer: publisher };
};

function legalNotice(publisher: string, director: string, agency: string, host: string): string {
  return `<p><b>Hébergeur :</b> ${host}, 4 quai des Docks.</p>
<p><b>Conception graphique :</b> ${agency}.</p>
<p><b>Éditeur :</b> ${publisher}, 18 rue du Vieux-Port.</p>
<p><b>Directrice ou directeur de la publication :</b> ${director}.</p>
<p>Les textes et images du site ne peuvent être repris sans accord.</p>`;
}
