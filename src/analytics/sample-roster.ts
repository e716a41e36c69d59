import { createRandom, type Random, seedFrom } from "../engine/random.ts";

export interface SampleStudent {
  readonly token: string;
  readonly familyName: string;
  readonly givenName: string;
}

/** Invented students in alphabetical order, each with a token of its own. At most 40. */
export function drawRoster(count: number, seed: number): readonly SampleStudent[] {
  if (count > FAMILY_NAMES.length) throw new Error(`at most ${String(FAMILY_NAMES.length)} students`);
  const random = createRandom(seedFrom(seed, 1));
  const givenNames = shuffle(GIVEN_NAMES, random);
  const tokens = new Set<string>();
  while (tokens.size < count) tokens.add(Array.from({ length: 8 }, () => pickLetter(random)).join(""));
  const familyNames = shuffle(FAMILY_NAMES, random).slice(0, count);
  return [...tokens]
    .map((token, index) => ({ token, familyName: familyNames[index] ?? "", givenName: givenNames[index] ?? "" }))
    .toSorted((one, other) => french.compare(one.familyName, other.familyName));
}

/** The class list as spreadsheets in France open it: semicolons, UTF-8 with its mark. */
export function rosterCsv(students: readonly SampleStudent[], className: string): Uint8Array {
  const lines = students.map(({ token, familyName, givenName }) => [token, familyName, givenName, className]);
  const text = [["jeton", "nom", "prénom", "classe"], ...lines].map((cells) => `${cells.join(";")}\r\n`).join("");
  return new TextEncoder().encode(`\ufeff${text}`);
}

const french = new Intl.Collator("fr");

/** Without the letters and digits that look alike on paper: 0 and O, 1, I and L. */
const TOKEN_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

function pickLetter(random: Random): string {
  return TOKEN_LETTERS.charAt(Math.floor(random() * TOKEN_LETTERS.length));
}

function shuffle<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((element) => ({ element, rank: random() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ element }) => element);
}

const FAMILY_NAMES = [
  "Abadie",
  "Amrani",
  "Bazin",
  "Benhaddou",
  "Carlier",
  "Castagné",
  "Cissokho",
  "Coatmeur",
  "Da Silva",
  "Delaunay",
  "Diallo",
  "Étienne",
  "Fernandes",
  "Ferrand",
  "Garnier",
  "Gossec",
  "Haddad",
  "Hoareau",
  "Jacquot",
  "Kaya",
  "Keller",
  "Lacombe",
  "Le Goff",
  "Lopez",
  "Mahé",
  "Mansouri",
  "Marchetti",
  "N'Diaye",
  "Nguyen",
  "Œillet",
  "Pelletier",
  "Quéméneur",
  "Rakoto",
  "Rivière",
  "Saint-Omer",
  "Schmitt",
  "Tahiri",
  "Vasseur",
  "Weber",
  "Zielinski",
];

const GIVEN_NAMES = [
  "Aïcha",
  "Adam",
  "Alix",
  "Ambre",
  "Anaïs",
  "Baptiste",
  "Bilal",
  "Camille",
  "Chloé",
  "Clément",
  "Dina",
  "Elif",
  "Éloïse",
  "Enzo",
  "Fatou",
  "Gabin",
  "Hélène",
  "Hugo",
  "Inès",
  "Ismaël",
  "Jade",
  "Jean-Loup",
  "Kenza",
  "Léonie",
  "Lina",
  "Louna",
  "Maël",
  "Malo",
  "Manon",
  "Mathéo",
  "Minh",
  "Nina",
  "Noé",
  "Océane",
  "Rayan",
  "Samuel",
  "Tiago",
  "Victoire",
  "Yanis",
  "Zoé",
];
