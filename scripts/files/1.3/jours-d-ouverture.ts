import type { FileMaker } from "../file-maker.ts";

const PLACES = ["piscine", "mediatheque", "patinoire", "musee", "ludotheque"];

/** Each place has one value: its opening hours on the day asked and on the others, `9 h – 12 h` or `fermé`. */
export const makeFiles: FileMaker = ({ values }) => {
  const column = String(values["colonne"]);
  return { files: {}, answer: PLACES.filter((place) => isOpen(String(values[`${place}${column}`]), Number(values["heure"]))) };
};

function isOpen(hours: string, hour: number): boolean {
  return hours.split(",").some((slot) => {
    const [from, to] = [...slot.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    return from !== undefined && to !== undefined && from <= hour && hour < to;
  });
}
