import type { FileMaker } from "../file-maker.ts";
import { pageName, site } from "../pages/site.ts";

interface Article {
  readonly slug: string;
  readonly title: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
  readonly note?: string;
  /** The brand that paid for it. */
  readonly payer?: string;
}

const magazines: Record<string, { prefix: string; name: string; slogan: string; color: string; articles: readonly Article[] }> = {
  a: {
    prefix: "elan", name: "Élan", slogan: "Le magazine des lycéens en forme", color: "#155e63",
    articles: [
      { slug: "montres", title: "Quatre montres de sport à l'essai", byline: "Par Rachel Simonnet", paragraphs: ["Nous avons acheté les quatre montres et couru deux mois avec. La Tempora mesure mal le cœur, la Kilo 3 tient dix jours.", "Notre préférée : la Kilo 3."], note: "Aucune marque n'a relu cet article." },
      { slug: "sommeil", title: "Cinq gestes pour mieux dormir", byline: "Par la rédaction d'Élan", paragraphs: ["Se coucher à heure fixe, éteindre les écrans, aérer la chambre, bouger dans la journée.", "Et choisir le bon oreiller : la mousse Nuitéa épouse la nuque et s'adapte à toutes les positions."], note: "Contenu proposé par Nuitéa.", payer: "Nuitéa" },
      { slug: "course", title: "Le semi-marathon annulé", byline: "Par Driss Amrani", paragraphs: ["L'entreprise Volt'Air, qui devait financer la course, s'est retirée. Les inscrits seront remboursés.", "« Nous cherchons un autre partenaire », dit la mairie."] },
      { slug: "portrait", title: "Naïma, arbitre à seize ans", byline: "Par Colin Roussel", paragraphs: ["Chaque samedi, elle siffle les matchs des moins de treize ans.", "Ses chaussures Foulée ont trois saisons. « Je les garde, elles me portent chance. »"] },
    ],
  },
  b: {
    prefix: "guidon", name: "Guidon", slogan: "Tout le vélo, toute la ville", color: "#4c1d95",
    articles: [
      { slug: "antivols", title: "Les antivols au banc d'essai", byline: "Par Ludivine Carré", paragraphs: ["Sept modèles achetés en magasin, une disqueuse, un chronomètre.", "Le Bouclard résiste quatre minutes, le Serrefort vingt secondes."], note: "Guidon refuse les cadeaux des marques." },
      { slug: "usine", title: "L'usine Cyclopa va fermer", byline: "Par Bakary Sow", paragraphs: ["Cent vingt emplois sont menacés. La direction de Cyclopa n'a pas répondu à nos questions."] },
      { slug: "pluie", title: "Rouler sous la pluie sans stress", byline: "Par Gaëlle Morin, en collaboration commerciale avec Kaprano", paragraphs: ["Garde-boue, lumières, distance de freinage : la pluie se prépare.", "Nous avons enfilé la cape Kaprano : légère, couvrante, bien vue des voitures."], payer: "Kaprano" },
      { slug: "ecole", title: "Le vélobus de l'école Pasteur", byline: "Par Thi Lan Perrot", paragraphs: ["Onze enfants, deux parents, un gilet jaune pour chacun : le vélobus a un an.", "Les gilets ont été prêtés par la commune, les sonnettes viennent de chez Drelin."] },
    ],
  },
  c: {
    prefix: "croquons", name: "Croquons", slogan: "Bien manger sans se ruiner", color: "#7c2d12",
    articles: [
      { slug: "yaourts", title: "Yaourts : qui met le plus de sucre ?", byline: "Par Estelle Nkomo", paragraphs: ["Nous avons lu soixante étiquettes. Le pot Douceline contient trois morceaux de sucre, le pot nature de Laitval aucun."], note: "Produits achetés par la rédaction." },
      { slug: "rappel", title: "Rappel de lots de biscuits", byline: "Par Jonas Fabre", paragraphs: ["La marque Crousti rappelle deux lots qui peuvent contenir du métal. Rapportez-les en magasin."] },
      { slug: "gouter", title: "Le goûter qui tient au corps", byline: "Par Margaux Tessier, cuisinière", paragraphs: ["Un fruit, un produit laitier, un produit céréalier : le goûter d'un sportif n'a rien de compliqué.", "Margaux ajoute une cuillère de Miellor, « parce que le goût compte ».", "Recette : flocons d'avoine, pomme râpée, lait, une heure au frais."], note: "Article réalisé avec le soutien financier de Miellor.", payer: "Miellor" },
      { slug: "cantine", title: "Une cantine sans emballage", byline: "Par Souad Lambert", paragraphs: ["Plus un seul film plastique : le collège a investi dans des bacs en verre de la marque Solibac.", "« Nous les avons payés sur notre budget », précise l'intendante."] },
    ],
  },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { articles, ...magazine } = magazines[id]!;
  const home = articles.map(({ slug, title }) => `<li><a href="${pageName(magazine, slug)}">${title}</a></li>`).join("");
  const files = site({
    ...magazine,
    pages: [
      { slug: "accueil", title: "Accueil", link: "menu", body: `<p>Au sommaire :</p><ul>${home}</ul>` },
      ...articles.map((article) => ({ slug: article.slug, title: article.title, body: articleBody(article) })),
    ],
  });
  const payers = articles.flatMap(({ payer }) => payer ?? []);
  if (payers.length !== 1) throw new Error("exactly one article is paid");
  return { files, answer: payers[0] };
};

function articleBody({ byline, paragraphs, note }: Article): string {
  const ending = note ? `\n<p><small>${note}</small></p>` : "";
  return `<p class="byline">${byline}</p>\n${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}${ending}`;
}
