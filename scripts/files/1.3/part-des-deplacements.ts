import type { FileMaker } from "../file-maker.ts";

export const makeFiles: FileMaker = ({ values }) => {
  const counts = ["pied", "velo", "bus", "voiture"].map((name) => Number(values[name]));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { files: {}, answer: (100 * Number(values[String(values["colonne"])])) / total };
};
