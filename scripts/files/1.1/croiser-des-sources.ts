import type { FileMaker } from "../file-maker.ts";
import { pageName, site } from "../pages/site.ts";

interface Source {
  readonly slug: string;
  readonly title: string;
  readonly year: number;
  /** The page that it copies; absent, it has its own proof. */
  readonly copies?: string;
  readonly body: string;
}

const cases: Record<string, { prefix: string; name: string; sources: readonly Source[] }> = {
  a: {
    prefix: "phare", name: "Dossier : le phare de Porz-Ru",
    sources: [
      { slug: "blog", title: "Blog « Vents d'Ouest »", year: 1897, body: "<p>Mon grand-père disait toujours que le phare avait été inauguré en <b>1897</b>, l'année de sa naissance. Quelle histoire !</p>" },
      { slug: "tourisme", title: "Site « Balades en mer »", year: 1897, copies: "blog", body: "<p>À voir : le phare de Porz-Ru, inauguré en <b>1897</b> (source : blog Vents d'Ouest). Visite le mardi.</p>" },
      { slug: "archives", title: "Archives de la commune", year: 1894, body: "<p>Registre du conseil, séance du 3 juin <b>1894</b> : « le phare a été inauguré hier devant toute la population. »</p>" },
      { slug: "quiz", title: "Quiz « Connais-tu la côte ? »", year: 1897, copies: "tourisme", body: "<p>Réponse 7 : le phare date de <b>1897</b>. Merci au site Balades en mer pour ses infos.</p>" },
      { slug: "journal", title: "Journal d'époque numérisé", year: 1894, body: "<p>« L'Écho de la Baie », 4 juin <b>1894</b>, page 2. Notre envoyé spécial raconte l'allumage du feu de Porz-Ru, auquel il assistait.</p>" },
      { slug: "video", title: "Vidéo « Nos phares »", year: 1897, copies: "blog", body: "<p>Description : « Phare construit en <b>1897</b> d'après le blog Vents d'Ouest. » 12 vues.</p>" },
      { slug: "ingenieur", title: "Carnet de l'ingénieur", year: 1894, body: "<p>Carnet de chantier conservé au musée. Dernière ligne : « 2 juin <b>1894</b>, feu allumé, cérémonie, pluie. »</p>" },
    ],
  },
  b: {
    prefix: "passerelle", name: "Dossier : la passerelle des Teinturiers",
    sources: [
      { slug: "plaque", title: "Photo de la plaque", year: 1926, body: "<p>Sur la plaque de bronze, vissée le jour de l'ouverture : « Inaugurée le 9 mai <b>1926</b> ».</p>" },
      { slug: "guide", title: "Guide « Trois heures en ville »", year: 1921, copies: "encyclopedie", body: "<p>La passerelle (<b>1921</b>) mène au vieux quartier. Texte repris de l'encyclopédie Toutsavoir.</p>" },
      { slug: "encyclopedie", title: "Encyclopédie « Toutsavoir »", year: 1921, body: "<p>Passerelle des Teinturiers : ouvrage de fer inauguré en <b>1921</b>. <i>Aucune référence n'est donnée pour cette date.</i></p>" },
      { slug: "appli", title: "Application de visite", year: 1921, copies: "guide", body: "<p>Point 4 : passerelle de <b>1921</b>. Textes : guide « Trois heures en ville ».</p>" },
      { slug: "ecole", title: "Exposé d'une classe", year: 1921, copies: "encyclopedie", body: "<p>Nous avons trouvé <b>1921</b> dans Toutsavoir.</p>" },
      { slug: "film", title: "Film d'actualités", year: 1926, body: "<p>Bobine muette tournée sur place. Carton du début : « Ouverture de la passerelle, mai <b>1926</b> ».</p>" },
      { slug: "association", title: "Association des riverains", year: 1926, copies: "plaque", body: "<p>Notre passerelle a été ouverte en <b>1926</b> : c'est écrit sur la plaque, nous n'avons pas cherché plus loin.</p>" },
    ],
  },
  c: {
    prefix: "kiosque", name: "Dossier : le kiosque des Lices",
    sources: [
      { slug: "guide", title: "Guide « Jardins à voir »", year: 1908, copies: "parcs", body: "<p>Le kiosque à musique (<b>1908</b>) accueille des concerts en été. Merci au site Parcs d'ici pour ses dates.</p>" },
      { slug: "affiche", title: "Affiche de concert", year: 1911, body: "<p>Affiche conservée à la bibliothèque : « Dimanche 18 juin <b>1911</b>, inauguration du kiosque des Lices, grand concert d'harmonie. »</p>" },
      { slug: "forum", title: "Forum « Vieux quartiers »", year: 1911, copies: "affiche", body: "<p>C'est <b>1911</b>, les amis : je viens de voir l'affiche de la bibliothèque.</p>" },
      { slug: "parcs", title: "Site « Parcs d'ici »", year: 1908, body: "<p>Jardin des Lices : 2 hectares, un bassin, un kiosque inauguré en <b>1908</b>. <i>Aucune référence n'est donnée.</i></p>" },
      { slug: "carte", title: "Carte postale écrite", year: 1911, body: "<p>Au dos, datée du 19 juin <b>1911</b> : « Hier j'ai dansé à l'inauguration du kiosque. Baisers, Léontine. »</p>" },
      { slug: "memoire", title: "Souvenirs enregistrés", year: 1908, body: "<p>Voix d'un ancien jardinier, enregistrée vers 1970 : « J'y étais, tout petit, à l'inauguration. C'était en <b>1908</b>, je crois bien. »</p>" },
      { slug: "jeu", title: "Jeu de piste", year: 1908, copies: "guide", body: "<p>Énigme 5 : additionne les chiffres de l'année du kiosque, <b>1908</b>. Dates prises dans le guide « Jardins à voir ».</p>" },
      { slug: "mairie", title: "Registre de la mairie", year: 1911, body: "<p>Dépenses de juin <b>1911</b> : « Inauguration du kiosque des Lices, le 18 : fleurs, lampions et musiciens, 140 francs. »</p>" },
      { slug: "blog", title: "Blog « Cartes d'autrefois »", year: 1911, copies: "carte", body: "<p>Léontine écrit avoir dansé à l'inauguration : le kiosque est donc de <b>1911</b>. Sa carte est mon seul document.</p>" },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { sources, ...folder } = cases[id]!;
  const list = sources.map(({ slug, title }) => `<li><a href="${pageName(folder, slug)}">${title}</a></li>`).join("");
  const files = site({
    ...folder,
    color: "#374151",
    pages: [
      { slug: "dossier", title: "Les pages trouvées", link: "menu", body: `<ul>${list}</ul>` },
      ...sources.map(({ slug, title, body }) => ({ slug, title, body })),
    ],
  });
  const [one, other] = [Number(values.dateUne), Number(values.dateDeux)];
  const [premiere, seconde] = [independent(sources, one), independent(sources, other)];
  if (premiere === seconde) throw new Error("one date should have more independent sources");
  return { files, answer: { premiere, seconde, retenue: premiere > seconde ? one : other } };
};

function independent(sources: readonly Source[], year: number): number {
  return sources.filter((source) => source.year === year && !source.copies).length;
}
