import type { CompiledChallenge } from "../compile-challenge.ts";
import { type ComponentSegment, fillPlaceholders } from "../template.ts";

/** The names of the files that a component shows, over all variants. */
export function filesOf({ name, attributes }: ComponentSegment, { source }: CompiledChallenge): string[] {
  const pattern = name === "Figure" ? attributes["src"] : attributes["name"];
  return pattern === undefined ? [] : [...new Set(source.challenge.variants.map(({ values }) => fillPlaceholders(pattern, values ?? {})))];
}
