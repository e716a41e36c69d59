import type { FileMaker } from "../file-maker.ts";
import { jpeg } from "../formats/jpeg.ts";
import { landscape } from "../screens/landscape.ts";

const MAKERS: Readonly<Record<string, string>> = { a: "Orvane", b: "Tessera", c: "Nikaro" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const dateTimeOriginal = String(values["iso"]);
  const model = String(values["modele"]);
  const [year, , day] = dateTimeOriginal.slice(0, 10).split(":");
  return {
    files: { [String(values["fichier"])]: jpeg({ width: 640, height: 420, paint: landscape(`propriétés-${id}`), exif: { make: MAKERS[id]!, model, dateTimeOriginal } }) },
    answer: { jour: Number(day), annee: year, modele: [model, `${MAKERS[id]} ${model}`] },
  };
};
