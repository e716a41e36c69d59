import type { FileMaker } from "../file-maker.ts";

const ROWS = ["lundi", "mardi", "jeudi"];
const COLUMNS = ["matin", "midi", "soir"];

/** Cells are `lundiMatin`…, totals `totalLundi`… and `totalMatin`…: one row and one column do not add up. */
export const makeFiles: FileMaker = ({ values }) => {
  const cell = (row: string, column: string) => Number(values[`${row}${capital(column)}`]);
  const total = (name: string) => Number(values[`total${capital(name)}`]);
  const gap = (name: string, cells: readonly number[]) => ({ name, gap: total(name) - cells.reduce((sum, value) => sum + value, 0) });
  const wrongRows = ROWS.map((row) => gap(row, COLUMNS.map((column) => cell(row, column)))).filter((line) => line.gap !== 0);
  const wrongColumns = COLUMNS.map((column) => gap(column, ROWS.map((row) => cell(row, column)))).filter((line) => line.gap !== 0);
  const [row, column] = [wrongRows[0]!, wrongColumns[0]!];
  if (wrongRows.length !== 1 || wrongColumns.length !== 1 || row.gap !== column.gap) throw new Error("not exactly one wrong cell");
  return { files: {}, answer: { jour: row.name, moment: column.name, valeur: cell(row.name, column.name) + row.gap } };
};

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
