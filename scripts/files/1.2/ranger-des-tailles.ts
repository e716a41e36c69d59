import type { FileMaker } from "../file-maker.ts";

const KILOBYTES: Readonly<Record<string, number>> = { Ko: 1, Mo: 1e3, Go: 1e6, To: 1e9 };

/** No file: the order is computed from the sizes as the statement writes them. */
export const makeFiles: FileMaker = ({ values }) => {
  const kilobytes = (item: string) => {
    const [, number, unit] = /^([\d ,]+) (\w+)$/.exec(String(values[item]))!;
    return Number(number!.replaceAll(" ", "").replace(",", ".")) * KILOBYTES[unit!]!;
  };
  return { files: {}, answer: ["t1", "t2", "t3", "t4", "t5"].toSorted((one, other) => kilobytes(one) - kilobytes(other)) };
};
