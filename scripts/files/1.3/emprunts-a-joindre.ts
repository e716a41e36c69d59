import { integerBetween, pick, shuffle } from "../data/draw.ts";
import { drawPeople } from "../data/people.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const TOWNS = ["Vallebourg", "Montfleury", "Port-Arzel", "Les Essarts", "Rochebelle"];
const GAMES = ["Les Sept Ponts", "Cap au large", "Mille et un dés", "Forêt noire", "Le Marché", "Duo", "Volcan", "Les Archives", "Pirates", "Horizon"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`emprunts joints ${id}`);
  const cards = shuffle(random, Array.from({ length: 115 }, (_, rank) => rank + 7));
  const members = drawPeople(random, 95).map((person, rank) => ({ person, card: cards[rank]!, town: pick(random, TOWNS) }));
  const townOf = new Map(members.map(({ card, town }) => [card, town]));
  const strangers = cards.slice(95, 99);
  const orphans = integerBetween(random, 6, 13);
  const loans = shuffle(random, Array.from({ length: 210 }, (_, rank) => ({ card: rank < orphans ? pick(random, strangers) : pick(random, members).card, game: pick(random, GAMES), month: integerBetween(random, 1, 6) })));
  const example = Number(values["carte"]);
  if (!townOf.has(example) || values["cle"] !== keyOf(example) || loans.every(({ card }) => card !== example)) throw new Error(`${id}: the example is not in both files`);
  const memberRows = members.map(({ card, person, town }) => [keyOf(card), person.first, person.last, town]);
  const loanRows = loans.map(({ card, game, month }, rank) => [`E${rank + 1}`, card, game, `${String(month).padStart(2, "0")}/2031`]);
  return {
    files: {
      [`membres-${id}.csv`]: csv([["Carte", "Prénom", "Nom", "Commune"], ...memberRows]),
      [`emprunts-${id}.csv`]: csv([["Emprunt", "Carte", "Jeu", "Mois"], ...loanRows]),
    },
    answer: { nombre: loans.filter(({ card }) => townOf.get(card) === values["commune"]).length, orphelins: loans.filter(({ card }) => !townOf.has(card)).length },
  };
};

function keyOf(card: number): string {
  return `M-${String(card).padStart(4, "0")}`;
}
