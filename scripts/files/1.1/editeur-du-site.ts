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
  readonly director: readonly [office: string, name: string];
  readonly streets: readonly [publisher: string, host: string];
  readonly agency: string;
  readonly host: string;
}

const cases: Record<string, Case> = {
  a: {
    prefix: "sucre", name: "Bien manger, bien bouger", slogan: "Le site des familles", address: "bien-manger-bien-bouger.example", color: "#9d174d",
    welcome: "Des conseils simples, des jeux et des recettes pour toute la famille, avec le regard du docteur Anselme Royer.",
    article: ["Le sucre, carburant du cerveau", "Un goûter sucré aiderait à réviser. Notre infographie le montre en trois dessins."],
    team: "Une équipe de passionnés, des cuisiniers et des mamans vous répondent.",
    publisher: "Union des sucreries du Nord-Val", director: ["Directrice", "Béatrice Lanoy"], agency: "Studio Pépin", host: "Nuage Clair SAS", streets: ["18 rue du Vieux-Port", "4 quai des Docks"],
  },
  b: {
    prefix: "ecrans", name: "Observatoire des écrans", slogan: "Comprendre pour mieux vivre", address: "observatoire-des-ecrans.example", color: "#1e3a8a",
    welcome: "Études, chiffres et paroles d'experts sur nos usages. Avec la participation du professeur Karim Duchesne.",
    article: ["Deux écrans valent mieux qu'un", "Selon notre sondage, huit familles sur dix veulent un écran de plus dans le salon."],
    team: "L'Observatoire réunit des chercheurs et des curieux.",
    publisher: "Société Lumitel", director: ["Directrice", "Véronique Sarrazin"], agency: "Agence Trait d'Encre", host: "Serveurs du Littoral", streets: ["73 boulevard des Ondes", "2 chemin de la Digue"],
  },
  c: {
    prefix: "forets", name: "La forêt expliquée", slogan: "Marcher, regarder, comprendre", address: "la-foret-expliquee.example", color: "#14532d",
    welcome: "Reconnaître les arbres, suivre une trace, lire un paysage. Photos offertes par l'Office du tourisme du Haut-Mont.",
    article: ["À quoi sert un arbre mort ?", "Champignons, insectes et oiseaux y trouvent abri et nourriture : laissons-en sur place."],
    team: "Quarante bénévoles écrivent et relisent les fiches.",
    publisher: "Association Sous les Houppiers", director: ["Directeur", "Moussa Legrand"], agency: "Coopérative Carré Blanc", host: "Hébergement Vert Pré", streets: ["6 place du Lavoir", "31 route des Prés"],
  },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { prefix, name, slogan, address, color, ...about } = cases[id]!;
  const { article, welcome, team, publisher, agency } = about;
  const files = site({
    prefix, name, slogan, address, color,
    footer: `Conception : ${agency}`,
    pages: [
      { slug: "accueil", title: "Accueil", link: "menu", body: `<p>${welcome}</p><p>À la une : <a href="${pageName({ prefix }, "article")}">${article[0]}</a></p>` },
      { slug: "article", title: article[0], body: `<p>${article[1]}</p><p class="byline">La rédaction</p>` },
      { slug: "equipe", title: "Qui sommes-nous ?", link: "menu", body: `<p>${team}</p>` },
      { slug: "contact", title: "Contact", link: "footer", body: `<p>bonjour@${address}</p>` },
      { slug: "mentions", title: "Mentions légales", link: "footer", body: legalNotice(about) },
    ],
  });
  return { files, answer: publisher };
};

function legalNotice({ publisher, director: [office, director], agency, host, streets: [publisherStreet, hostStreet] }: Pick<Case, "publisher" | "director" | "agency" | "host" | "streets">): string {
  return `<p><b>Hébergeur :</b> ${host}, ${hostStreet}.</p>
<p><b>Conception graphique :</b> ${agency}.</p>
<p><b>Éditeur :</b> ${publisher}, ${publisherStreet}.</p>
<p><b>${office} de la publication :</b> ${director}.</p>
<p>Les textes et images du site ne peuvent être repris sans accord.</p>`;
}
