import { integerBetween, pick, shuffle } from "../data/draw.ts";
import { drawPeople, mailboxOf } from "../data/people.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const CLASSES = ["6A", "6B", "5A", "5B", "4A", "4B", "3A", "3B"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`doublons ${id}`);
  const people = drawPeople(random, 96 + integerBetween(random, 5, 29));
  const namesakes = people.slice(0, 4);
  const firstAccounts = people.map((person) => ({ person, email: `${mailboxOf(person)}@mail.example`, group: pick(random, CLASSES) }));
  const otherAccounts = namesakes.map((person, rank) => ({ person, email: `${mailboxOf(person)}2@mail.example`, group: rank === 0 ? firstAccounts[0]!.group : pick(random, CLASSES) }));
  const accounts = [...firstAccounts, ...otherAccounts];
  const repeated = Array.from({ length: 31 }, () => pick(random, accounts));
  const rows = shuffle(random, [...accounts, ...repeated]).map(({ person, email, group }, rank) => [`${String(3 + Math.floor(rank / 9)).padStart(2, "0")}/10`, person.first, person.last, group, email]);
  return {
    files: { [`inscriptions-${id}.csv`]: csv([["Reçu le", "Prénom", "Nom", "Classe", String(values["entete"])], ...rows]) },
    answer: new Set(rows.map((row) => row[4])).size,
  };
};
