import { isActivity } from "../activity-names.ts";
import type { CompiledChallenge } from "../compile-challenge.ts";
import { locate } from "../front-matter.ts";
import { type ComponentSegment, fillPlaceholders, fillScene, type Values } from "../template.ts";

/** A file that the challenge names, with the place that names it. */
export interface NamedFile {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** The files that the statement and the answer name, over all variants. */
export function namedFiles({ source, components }: CompiledChallenge): NamedFile[] {
  const { file, challenge } = source;
  const inVariants = (pick: (values: Values) => string | undefined) => [...new Set(challenge.variants.map(({ values }) => pick(values ?? {})))].filter((name) => name !== undefined);
  const shown = components.flatMap((component) => {
    const { line, column } = component;
    return inVariants((values) => fileOf(component, values)).map((name) => ({ name, line, column }));
  });
  const { image } = challenge;
  if (!image) return shown;
  return [...shown, ...inVariants((values) => fillPlaceholders(image.src, values)).map((name) => ({ name, ...locate(file, ["image", "src"]) }))];
}

function fileOf({ name, attributes }: ComponentSegment, values: Values): string | undefined {
  if (isActivity(name)) {
    const scene = fillScene(attributes["scene"] ?? "", values);
    return scene.startsWith("{") ? undefined : scene;
  }
  const pattern = name === "Figure" ? attributes["src"] : attributes["name"];
  return pattern === undefined ? undefined : fillPlaceholders(pattern, values);
}
