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
  a: { names: ["Le fil de la mer", "Océan info"], domains: ["abysses.example", "mer-et-cotes.example", "plancton.example"], subjects: ["Une baleine suivie par satellite", "Récifs : le point", "Un robot à 6 000 mètres", "Plages : le tri des déchets", "Pêche : nouvelles règles", "Herbiers à protéger", "Marées : le coefficient record", "Phoques de retour"], perFeed: 11, shared: 5 },
  b: { names: ["En route", "Mobilités du jour"], domains: ["rails.example", "cyclo-infos.example", "tram-tram.example"], subjects: ["Un tramway sans fil", "Trains de nuit : où en est-on ?", "Pistes cyclables en hiver", "Bus à la demande", "Covoiturage au lycée", "Gares : accès en fauteuil", "Un pont pour piétons", "Billets : ce qui change"], perFeed: 12, shared: 5 },
  c: { names: ["Bavardages", "Manette libre"], domains: ["jouons.example", "studio-lune.example", "retro-parc.example"], subjects: ["Un jeu fait par trois élèves", "Musiques de jeux", "Jouer sans les mains", "Vieilles consoles", "Écrire un scénario", "Tournoi du lycée", "Règles du temps de jeu", "Un musée du jeu"], perFeed: 10, shared: 5 },
};

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
  const readDay = Number(lastRead.slice(8));
  let number = 300;
  const item = (fresh: boolean, subject: string): RssItem => {
    number += 1 + Math.floor(random() * 9);
    const day = fresh ? readDay + 1 + Math.floor(random() * 14) : readDay - Math.floor(random() * 7);
    const title = `${subject} (${number % 90})`;
    return { title, link: `https://${pick(domains)}/a/${number}`, published: `${lastRead.slice(0, 8)}${two(day)}T${two(6 + Math.floor(random() * 16))}:${two(Math.floor(random() * 60))}:00`, category: "Veille", description: title };
  };
  const own = (count: number, fresh: boolean) => Array.from({ length: count }, () => item(fresh, pick(subjects)));
  const both = own(shared, true);
  const tracked = both.map((entry) => ({ ...entry, link: `${entry.link}?source=flux2` }));
  const first = [...both, ...own(perFeed - shared, true), ...own(7, false)];
  const decoy = { ...item(true, pick(subjects)), title: first[shared]!.title };
  const oldShared = first.at(-1)!;
  const second = [...tracked, decoy, ...own(perFeed - shared - 1, true), ...own(6, false), { ...oldShared, link: `${oldShared.link}?source=flux2` }];
  return [first, second];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
