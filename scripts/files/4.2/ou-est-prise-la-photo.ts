import type { FileMaker } from "../file-maker.ts";
import { jpeg } from "../formats/jpeg.ts";
import { landscape } from "../screens/landscape.ts";

/** Where each photo says that it was taken: in the town, not at its exact centre. */
const TAKEN: Readonly<Record<string, { latitude: number; longitude: number; dateTimeOriginal: string }>> = {
  a: { latitude: 48.6521, longitude: -2.0174, dateTimeOriginal: "2022:07:19 18:31:07" },
  b: { latitude: 45.6738, longitude: 6.3906, dateTimeOriginal: "2021:02:24 10:12:45" },
  c: { latitude: 43.4013, longitude: 3.6958, dateTimeOriginal: "2023:05:08 12:05:22" },
};

/** The table of the statement; longitudes are positive to the east. */
const TOWNS: readonly (readonly [name: string, latitude: number, longitude: number])[] = [
  ["Albertville", 45.68, 6.39], ["Annecy", 45.9, 6.13], ["Béziers", 43.34, 3.22], ["Chambéry", 45.57, 5.92], ["Dinan", 48.45, -2.05],
  ["Montpellier", 43.61, 3.88], ["Rennes", 48.11, -1.68], ["Saint-Brieuc", 48.51, -2.77], ["Saint-Malo", 48.65, -2.03], ["Sète", 43.4, 3.7],
];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { dateTimeOriginal, ...gps } = TAKEN[id]!;
  const distance = ([, latitude, longitude]: (typeof TOWNS)[number]) => (latitude - gps.latitude) ** 2 + (longitude - gps.longitude) ** 2;
  return {
    files: { [String(values["fichier"])]: jpeg({ width: 640, height: 420, paint: landscape(`lieu-${id}`), exif: { make: "Orvane", model: "Zephyr 7", dateTimeOriginal, gps } }) },
    answer: TOWNS.toSorted((one, other) => distance(one) - distance(other))[0]![0],
  };
};
