import { integerBetween, pick, pickWeighted } from "../data/draw.ts";
import { drawPeople } from "../data/people.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const GENRES = [["Roman", 9], ["Roman policier", 6], ["Bande dessinée", 8], ["Bande dessinée jeunesse", 4], ["Théâtre", 4], ["Poésie", 3], ["Documentaire", 6], ["Documentaire jeunesse", 5]] as const;
const STARTS = ["Le roman de", "Petit théâtre de", "Documentaire sur", "La poésie de", "Une bande dessinée pour", "Le secret de", "Bonjour", "Au fond de", "Le retour de", "Sans"];
const ENDS = ["la lune", "la rivière", "l'hiver", "mon frère", "la ville haute", "l'ours blanc", "minuit", "la dernière gare", "l'olivier", "la neige", "l'île verte", "grand-mère"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`livres ${id}`);
  const authors = drawPeople(random, 90);
  const books = Array.from({ length: 240 }, (_, rank) => {
    const author = pick(random, authors);
    return { cote: `L${1001 + rank}`, title: `${pick(random, STARTS)} ${pick(random, ENDS)}`, author: `${author.first} ${author.last}`, genre: pickWeighted(random, GENRES), year: integerBetween(random, 1988, 2024) };
  });
  const rows = books.map(({ cote, title, author, genre, year }) => [cote, title, author, genre, year]);
  return {
    files: { [`livres-${id}.csv`]: csv([["Cote", "Titre", "Auteur", "Genre", "Année"], ...rows]) },
    answer: books.filter(({ genre }) => genre === values["genre"]).length,
  };
};
