import type { FileMaker } from "../file-maker.ts";

const ITEMS = ["un", "deux", "trois", "quatre", "cinq"];

export const makeFiles: FileMaker = ({ values }) => {
  const sortable = (item: string) => String(values[item]).split("/").reverse().join("-");
  const oldestFirst = ITEMS.toSorted((one, other) => sortable(one).localeCompare(sortable(other)));
  return { files: {}, answer: values["ordre"] === "récent" ? oldestFirst.reverse() : oldestFirst };
};
