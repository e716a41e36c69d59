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
  return { files, answer: { premiere: independent(sources, Number(values.dateUne)), seconde: independent(sources, Number(values.dateDeux)) } };
};

function independent(sources: readonly Source[], year: number): number {
  return sources.filter((source) => source.year === year && !source.copies).length;
}
