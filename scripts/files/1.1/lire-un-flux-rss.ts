import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { rss, type RssItem } from "../pages/rss.ts";

interface Feed {
  readonly domain: string;
  readonly month: string;
  readonly wanted: number;
  readonly word: string;
  readonly categories: readonly string[];
  readonly subjects: readonly string[];
}

const feeds: Record<string, Feed> = {
  a: { domain: "rivieres-du-val.example", month: "03", wanted: 6, word: "sécheresse", categories: ["Crues", "Pêche", "Travaux", "Sorties"], subjects: ["Le niveau de la Lourre", "Une passe à poissons", "Relevés du pont Vieux", "Chantier des berges", "Saules à tailler", "Balade commentée"] },
  b: { domain: "ciel-ouvert.example", month: "05", wanted: 5, word: "comètes", categories: ["Lune", "Éclipses", "Matériel", "Rencontres"], subjects: ["Observer à l'œil nu", "Régler son télescope", "Photos de la nuit", "Carte du ciel", "Nuit des étoiles", "Questions du public"] },
  c: { domain: "metiers-en-vue.example", month: "04", wanted: 7, word: "apprentissage", categories: ["Stages", "Études", "Portraits", "Salons"], subjects: ["Devenir menuisière", "Le métier de soudeur", "Une journée au fournil", "Portes ouvertes", "Écrire sa lettre", "Paroles de maîtres"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const feed = feeds[id]!;
  const category = String(values.categorie);
  const items = makeItems(id, feed, category);
  const channel = { title: String(values.site), link: `https://${feed.domain}/`, description: `Les nouveaux articles de ${String(values.site)}` };
  const count = items.filter((item) => item.category === category && item.published.slice(5, 7) === feed.month).length;
  return { files: { [String(values.fichier)]: rss(channel, items) }, answer: count };
};

function makeItems(id: string, feed: Feed, category: string): RssItem[] {
  const random = seededRandom(`feed-${id}`);
  const month = Number(feed.month);
  return Array.from({ length: 48 }, (_, index): RssItem => {
    const inMonth = index % 2 === 0;
    const wanted = inMonth && index / 2 < feed.wanted;
    const topic = wanted || (!inMonth && index % 5 === 0) ? category : feed.categories[Math.floor(random() * feed.categories.length)]!;
    const itemMonth = inMonth ? month : month + (random() < 0.5 ? -1 : 1);
    const subject = feed.subjects[Math.floor(random() * feed.subjects.length)]!;
    const decoy = topic !== category && index % 7 === 0;
    const published = `2023-${two(itemMonth)}-${two(1 + Math.floor(random() * 28))}T${two(7 + Math.floor(random() * 12))}:${two(Math.floor(random() * 60))}:00`;
    return {
      title: decoy ? `${subject} : et la question ${feed.word} ?` : `${subject} (n° ${index + 1})`,
      link: `https://${feed.domain}/articles/${200 + index}`,
      published, category: topic,
      description: `${subject} : notre article, ses photos et les réponses aux lecteurs.`,
    };
  });
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
