/** A cell by its numbers, both from 0. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

/** A rectangle of cells, both corners in it. */
export interface Area {
  readonly from: Spot;
  readonly to: Spot;
}

export const MOST_COLUMNS = 26;
export const MOST_ROWS = 200;

export function columnName(column: number): string {
  return String.fromCharCode(65 + column);
}

export function cellName({ column, row }: Spot): string {
  return `${columnName(column)}${row + 1}`;
}

export function parseCell(text: string): Spot | undefined {
  const [, letter, digits] = /^\$?([A-Za-z])\$?([1-9]\d{0,2})$/.exec(text.trim()) ?? [];
  if (letter === undefined || digits === undefined) return undefined;
  return { column: letter.toUpperCase().charCodeAt(0) - 65, row: Number(digits) - 1 };
}

/** `A1` or `A1:C4`, corners in any order. */
export function parseArea(text: string): Area | undefined {
  const [first, second = first] = text.split(":");
  const [from, to] = [parseCell(first ?? ""), parseCell(second ?? "")];
  return from && to && areaOf(from, to);
}

export function areaOf(one: Spot, other: Spot): Area {
  return {
    from: { column: Math.min(one.column, other.column), row: Math.min(one.row, other.row) },
    to: { column: Math.max(one.column, other.column), row: Math.max(one.row, other.row) },
  };
}

export function areaName({ from, to }: Area): string {
  return from.column === to.column && from.row === to.row ? cellName(from) : `${cellName(from)}:${cellName(to)}`;
}

export function isInside({ from, to }: Area, { column, row }: Spot): boolean {
  return column >= from.column && column <= to.column && row >= from.row && row <= to.row;
}

/** Row by row. */
export function spotsOf({ from, to }: Area): Spot[] {
  const spots: Spot[] = [];
  for (let row = from.row; row <= to.row; row += 1) for (let column = from.column; column <= to.column; column += 1) spots.push({ column, row });
  return spots;
}
