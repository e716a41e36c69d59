import { readSymbols } from "./symbols.ts";

/** The campaign that a typed code names; what looks alike on a board (O and 0, I, L and 1) is alike. */
export function findByCode<Value>(campaigns: Readonly<Record<string, Value>>, typed: string): Value | undefined {
  const wanted = readSymbols(typed);
  return Object.entries(campaigns).find(([code]) => readSymbols(code) === wanted)?.[1];
}
