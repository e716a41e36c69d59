import type { FileMaker } from "../file-maker.ts";
import { jpeg } from "../formats/jpeg.ts";
import { landscape } from "../screens/landscape.ts";

const PHOTOS: Readonly<Record<string, { width: number; height: number; target: number; action: string }>> = {
  a: { width: 1280, height: 800, target: 800, action: "redimensionner" },
  b: { width: 1250, height: 1000, target: 500, action: "zoom" },
  c: { width: 1200, height: 900, target: 700, action: "copie" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { width, height, target, action } = PHOTOS[id]!;
  return {
    files: { [String(values["fichier"])]: jpeg({ width, height, paint: landscape(`alléger-${id}`) }) },
    answer: { largeur: width, hauteur: (height * target) / width, action },
  };
};
