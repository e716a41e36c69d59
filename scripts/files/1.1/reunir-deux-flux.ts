import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { rss, type RssItem } from "../pages/rss.ts";

interface Case {
  readonly names: readonly [string, string];
  readonly domains: readonly string[];
  readonly subjects: readonly string[];
  readonly perFeed: number;
  readonly shared: number;
}

const cases: Record<string, Case> = {
  a: { names: ["Le fil de la mer", "Océan info"], domains: ["abysses.example", "mer-et-cotes.example", "plancton.example"], subjects: ["Une baleine suivie par satellite", "Récifs coralliens", "Un robot à 6 000 mètres", "Déchets sur les plages", "Nouvelles règles de pêche", "Herbiers à protéger", "Grande marée", "Le retour des phoques"], perFeed: 11, shared: 5 },
  b: { names: ["En route", "Mobilités du jour"], domains: ["rails.example", "cyclo-infos.example", "tram-tram.example"], subjects: ["Un tramway sans fil", "Trains de nuit", "Pistes cyclables en hiver", "Bus à la demande", "Covoiturage au lycée", "En fauteuil dans les gares", "Un pont pour piétons", "Le prix des billets"], perFeed: 12, shared: 5 },
  c: { names: ["Bavardages", "Manette libre"], domains: ["jouons.example", "studio-lune.example", "retro-parc.example"], subjects: ["Un jeu fait par trois élèves", "Musiques de jeux", "Jouer sans les mains", "Vieilles consoles", "Écrire un scénario", "Tournoi du lycée", "Règles du temps de jeu", "Un musée du jeu"], perFeed: 10, shared: 5 },
};

const ANGLES = ["le reportage", "trois questions", "en chiffres", "la carte", "en images", "le débat", "une journée type", "le récit", "le bilan", "vu par une classe"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { names } = cases[id]!;
  const [first, second] = makeItems(id, String(values.date));
  const fresh = [...first, ...second].filter(({ published }) => published.slice(0, 10) > String(values.date));
  const answer = new Set(fresh.map(({ link }) => link.split("?")[0])).size;
  const feed = (place: 0 | 1, items: readonly RssItem[]) => rss({ title: names[place], link: `https://flux-${place + 1}.example/`, description: "Sélection d'articles" }, items);
  return { files: { [String(values.fluxUn)]: feed(0, first), [String(values.fluxDeux)]: feed(1, second) }, answer };
};

/** Each feed has fresh items of its own, the shared ones with a tracking mark, and older items. */
function makeItems(id: string, lastRead: string): readonly [RssItem[], RssItem[]] {
  const { domains, subjects, perFeed, shared } = cases[id]!;
  const random = seededRandom(`two-feeds-${id}`);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const titles = subjects.flatMap((subject) => ANGLES.map((angle) => ({ title: `${subject} : ${angle}`, rank: random() }))).toSorted((one, other) => one.rank - other.rank);
  const readDay = Number(lastRead.slice(8));
  let number = 300;
  const item = (fresh: boolean, title = titles.pop()!.title): RssItem => {
    number += 1 + Math.floor(random() * 9);
    const day = fresh ? readDay + 1 + Math.floor(random() * 14) : readDay - Math.floor(random() * 7);
    return { title, link: `https://${pick(domains)}/a/${number}`, published: `${lastRead.slice(0, 8)}${two(day)}T${two(6 + Math.floor(random() * 16))}:${two(Math.floor(random() * 60))}:00`, category: "Veille", description: title };
  };
  const own = (count: number, fresh: boolean) => Array.from({ length: count }, () => item(fresh));
  const both = own(shared, true);
  const tracked = both.map((entry) => ({ ...entry, link: `${entry.link}?source=flux2` }));
  const first = [...both, ...own(perFeed - shared, true), ...own(7, false)];
  const decoy = item(true, first[shared]!.title);
  const oldShared = first.at(-1)!;
  const second = [...tracked, decoy, ...own(perFeed - shared - 1, true), ...own(6, false), { ...oldShared, link: `${oldShared.link}?source=flux2` }];
  return [first, second];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
