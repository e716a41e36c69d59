import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const PEOPLE = ["Nadia", "Hector", "Oscar", "Ruben", "Maëlle", "Djibril", "Lise", "Ahmed", "Suzie"];
const NIGHT = [23, 0, 1, 2, 3, 4];
const DAY = [7, 8, 10, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22];

interface Line {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly from: string;
  readonly to: string;
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`journal-${id}`);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const [who, close] = [String(values["qui"]), String(values["proche"])];
  const others = PEOPLE.filter((name) => name !== who && name !== close);
  const line = (from: string, to: string, hours: readonly number[]): Line => ({ day: 1 + Math.floor(random() * 28), hour: pick(hours), minute: Math.floor(random() * 60), from, to });
  const many = (count: number, make: () => Line) => Array.from({ length: count }, make);
  const lines = [
    ...many(Number(values["total"]), () => line(who, close, NIGHT)),
    ...many(5, () => line(who, close, DAY)),
    ...many(21, () => line(close, who, NIGHT)),
    ...many(9, () => line(who, others[0]!, NIGHT)),
    ...many(32, () => line(who, others[1]!, DAY)),
    ...many(28, () => line(others[1]!, who, DAY)),
    ...many(90, () => line(pick(others), pick(PEOPLE.filter((name) => name !== who)), [...NIGHT, ...DAY])).filter(({ from, to }) => from !== to),
  ].toSorted((one, other) => one.day - other.day || one.hour - other.hour || one.minute - other.minute);

  const nightly = lines.filter(({ from, hour }) => from === who && NIGHT.includes(hour));
  const counts = PEOPLE.map((name) => ({ name, count: nightly.filter(({ to }) => to === name).length })).toSorted((one, other) => other.count - one.count);
  const two = (number: number) => String(number).padStart(2, "0");
  return {
    files: { [String(values["fichier"])]: csv([["Date", "Heure", "De", "À", "Contenu"], ...lines.map(({ day, hour, minute, from, to }) => [`${two(day)}/02/2024`, `${two(hour)}:${two(minute)}`, from, to, "(chiffré)"])]) },
    answer: { nuit: counts[0]!.name, total: counts[0]!.count },
  };
};
