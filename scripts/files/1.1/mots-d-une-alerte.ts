import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { frenchPage } from "../pages/french-page.ts";
import { matchesQuery } from "../pages/query-match.ts";

const cases: Record<string, { alerts: Record<string, string>; titles: readonly string[] }> = {
  a: {
    alerts: { a: "loup", b: "loup Alpes", c: "loup Alpes -film", d: '"retour du loup"', e: "loup Alpes -retour" },
    titles: [
      "★ Alpes : le retour du loup divise les bergers",
      "Le loup et l'agneau, une fable toujours actuelle",
      "Un loup suivi pendant un an dans les Alpes : le film",
      "★ Un loup photographié près d'un col des Alpes",
      "Bar-loup : la pêche reprend en mer",
      "★ Chiens de protection face au loup : essai dans les Alpes",
      "Masque de loup : le tutoriel du carnaval",
      "★ Combien de loups dans les Alpes ? Le loup compté par caméras",
      "Alpes : le film « Le Cri du loup » en avant-première",
      "Le club des Loups d'Alpes-sur-Mer gagne en finale",
      "★ Retour du loup : une réunion publique dans les Alpes du Sud",
      "Randonnée : dix sommets faciles dans les Alpes",
      "Appeler au loup : d'où vient l'expression ?",
      "★ Brebis attaquées dans les Alpes : le loup mis en cause",
      "Le loup, jeu de société, revient en boîte neuve",
      "Alpes : le restaurant « Au Loup blanc » rouvre",
      "Retour du loup marin sur les étals",
      "Enneigement : les Alpes attendent l'hiver",
      "Un festival du film de montagne, du loup à l'aigle, dans les Alpes",
      "Le Petit Chaperon rouge sans loup : la pièce",
    ],
  },
  b: {
    alerts: { a: '"Saint-Aubert" éolien', b: '"Saint-Aubert"', c: "éolien", d: '"parc éolien de Saint-Aubert"', e: '"Saint-Aubert" éolien -parc' },
    titles: [
      "★ Parc éolien de Saint-Aubert : l'enquête publique commence",
      "Saint-Aubert : la piscine ferme pour travaux",
      "★ À Saint-Aubert, le projet éolien perd une machine",
      "Éolien en mer : un nouveau record",
      "★ Éolien : les habitants de Saint-Aubert consultés",
      "Le marché de Saint-Aubert change de place",
      "★ Saint-Aubert et l'éolien : trois questions à la préfète",
      "Comment recycler une pale de parc éolien ?",
      "Saint-Aubert gagne le match en retard",
      "★ Parc éolien de Saint-Aubert : les oiseaux étudiés un an",
      "Un parc éolien citoyen dans la vallée voisine",
      "Métier : technicienne dans l'éolien",
      "Fête des voisins : le succès de Saint-Aubert",
      "★ Recours contre le parc éolien voulu à Saint-Aubert",
      "Le petit éolien pour la maison : utile ?",
      "Église de Saint-Aubert : le toit est fini",
      "Éolien ou solaire : le débat des lycéens",
      "Saint-Aubert cherche un médecin",
      "Vent fort : le parc éolien du plateau arrêté",
      "Course cycliste : départ de Saint-Aubert dimanche",
    ],
  },
  c: {
    alerts: { a: '"puces électroniques"', b: "puces -marché", c: "puces Europe", d: "puces Europe -marché", e: "puces Europe -électroniques" },
    titles: [
      "★ Puces : l'Europe veut deux usines de plus",
      "Marché aux puces : dix conseils pour négocier",
      "★ Europe : les puces électroniques manquent aux constructeurs",
      "Le plus grand marché aux puces d'Europe fête ses cent ans",
      "★ Fabriquer des puces en Europe : le chantier avance",
      "Chat et chien : se débarrasser des puces",
      "★ Puces électroniques : l'Europe forme des techniciens",
      "Puces : une invasion dans les écoles du nord de l'Europe",
      "Puces électroniques : l'Asie investit encore",
      "Marché aux puces de nuit, lampe conseillée",
      "★ Une machine à graver les puces, fierté de l'Europe",
      "Puces savantes : le cirque miniature",
      "L'Europe du vélo se dessine",
      "Saut de puce en avion : un trajet à éviter",
      "★ Aides publiques : l'Europe mise sur les puces",
      "Europe : marché commun et marché aux puces, exposition",
      "Puces et punaises : ne pas confondre",
      "Tapis et matelas : où se cachent les puces",
      "Brocante, puces, braderie : que dit la loi ?",
      "Europe : les trains de nuit reviennent",
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { alerts, titles } = cases[id]!;
  const useful = titles.filter((title) => title.startsWith("★"));
  const complete = Object.entries(alerts)
    .filter(([, query]) => useful.every((title) => matchesQuery(title, query)))
    .map(([choice, query]) => ({ choice, noise: titles.filter((title) => matchesQuery(title, query)).length - useful.length }))
    .toSorted((one, other) => one.noise - other.noise);
  if (useful.length !== values.utiles || complete[0]?.noise !== Number(values.bruit) || complete[1]?.noise === complete[0]?.noise) throw new Error(`variant ${id}: ${useful.length} useful, ${JSON.stringify(complete)}`);
  return { files: { [String(values.page)]: page(titles) }, answer: complete[0]!.choice };
};

function page(titles: readonly string[]): string {
  return frenchPage({
    title: "Titres du mois",
    css: "main{max-width:42rem;margin:0 auto;padding:.5rem 1rem 3rem}li{margin:.45rem 0}",
    body: `<main><h1>Vingt titres du mois</h1>\n<ol>\n${titles.map((title) => `<li>${escapeHtml(title)}</li>`).join("\n")}\n</ol></main>`,
  });
}
