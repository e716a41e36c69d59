import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { FIRST_NAMES, SURNAMES } from "../screens/people.ts";

interface Member {
  readonly surname: string;
  readonly firstName: string;
  readonly year: number;
  readonly town: string;
  readonly activity: string;
}

const TOWNS = ["Vierlon", "Bourmont", "Les Aulnes", "Chantenay", "Saint-Alban"];
const ACTIVITIES = ["Judo", "Théâtre", "Échecs", "Danse", "Photo", "Escalade"];

const SOUGHT: Readonly<Record<string, Member>> = {
  a: { surname: "Tasserit", firstName: "Élouan", year: 2009, town: "Chantenay", activity: "Échecs" },
  b: { surname: "Corbel", firstName: "Maïssa", year: 2008, town: "Bourmont", activity: "Photo" },
  c: { surname: "Vouriot", firstName: "Sacha", year: 2010, town: "Les Aulnes", activity: "Escalade" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`croiser-${id}`);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const sought = SOUGHT[id]!;
  const others = SURNAMES.flatMap((surname) => Array.from({ length: 3 }, (): Member => ({ surname, firstName: pick(FIRST_NAMES), year: 2007 + Math.floor(random() * 6), town: pick(TOWNS), activity: pick(ACTIVITIES) })));
  const lures: Member[] = [{ ...sought, surname: "Delorme", firstName: "Lise", activity: "Danse" }, { ...sought, surname: "Aubert", firstName: "Timéo", year: sought.year + 1 }, { ...sought, surname: "Weber", firstName: "Nils", town: "Vierlon" }];
  const members = [...others.filter((member) => !alike(member, sought)), ...lures, sought].toSorted((one, other) => one.surname.localeCompare(other.surname, "fr") || one.firstName.localeCompare(other.firstName, "fr"));

  const hours = Number(values["heures"]);
  const surveyed = members.filter((member) => member === sought || random() < 0.65).map((member) => ({ ...member, order: random(), sleep: member === sought ? hours : 6 + Math.floor(random() * 5) }));
  const survey = surveyed.toSorted((one, other) => one.order - other.order);

  const found = members.filter((member) => survey.filter(({ sleep }) => sleep === hours).every((answer) => alike(answer, member)));
  if (found.length !== 1) throw new Error(`people found: ${found.length}`);
  const { firstName, surname } = found[0]!;
  return {
    files: {
      [String(values["enquete"])]: csv([["Réponse", "Année de naissance", "Commune", "Activité", "Heures de sommeil"], ...survey.map(({ year, town, activity, sleep }, index) => [index + 1, year, town, activity, sleep])]),
      [String(values["inscrits"])]: csv([["Nom", "Prénom", "Année de naissance", "Commune", "Activité"], ...members.map((member) => [member.surname, member.firstName, member.year, member.town, member.activity])]),
    },
    answer: [`${firstName} ${surname}`, `${surname} ${firstName}`],
  };
};

function alike(one: Omit<Member, "surname" | "firstName">, other: Omit<Member, "surname" | "firstName">): boolean {
  return one.year === other.year && one.town === other.town && one.activity === other.activity;
}
