import type { CompiledChallenge } from "../compile-challenge.ts";
import { type ComponentSegment, fillPlaceholders, type Template } from "../template.ts";

/** All components of a statement, nested ones included. */
export function componentsOf(template: Template): ComponentSegment[] {
  return template.flatMap((segment) => (typeof segment === "object" && segment.kind === "component" ? [segment, ...componentsOf(segment.children)] : []));
}

/** The names of the files that a component shows, over all variants. */
export function filesOf({ name, attributes }: ComponentSegment, { source }: CompiledChallenge): string[] {
  const pattern = name === "Figure" ? attributes["src"] : attributes["name"];
  return pattern === undefined ? [] : [...new Set(source.challenge.variants.map(({ values }) => fillPlaceholders(pattern, values ?? {})))];
}
