import { load, YAMLException } from "js-yaml";
import type { SourceFile } from "./content.ts";
import type { Issue } from "./issue.ts";
import { locateInYaml } from "./locate-in-yaml.ts";

const FENCE = /^---[ \t]*\r?\n/;

/** Splits a file at its front matter; `undefined` when there is none. */
export function splitFrontMatter(path: string, text: string): SourceFile | undefined {
  const clean = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const opening = FENCE.exec(clean);
  if (!opening) return undefined;
  const rest = clean.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!closing) return undefined;
  const frontMatter = rest.slice(0, closing.index);
  return { path, frontMatter, body: rest.slice(closing.index + closing[0].length), bodyLine: countLines(frontMatter) + 3 };
}

/** Reads YAML fast; dates stay text. Positions are only looked for when something is wrong. */
export function parseFrontMatter(file: SourceFile): { readonly data: unknown } | { readonly issue: Issue } {
  try {
    return { data: load(file.frontMatter) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {
      issue: {
        rule: "yaml",
        severity: "error",
        file: file.path,
        line: (error.mark?.line ?? 0) + 2,
        column: (error.mark?.column ?? 0) + 1,
        found: `l'en-tête n'est pas du YAML valide : ${frenchYamlReason(error.reason)}.`,
        todo: "Vérifiez les deux-points, les guillemets et le retrait ; un texte qui contient « : » ou commence par un signe se met entre guillemets.",
      },
    };
  }
}

/** Where a value of the front matter stands in the file. */
export function locate(file: SourceFile, path: readonly (string | number)[]): { readonly line: number; readonly column: number } {
  const { line, column } = locateInYaml(file.frontMatter, path);
  return { line: line + 1, column };
}

function countLines(text: string): number {
  let lines = 0;
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) lines += 1;
  return lines;
}

function frenchYamlReason(reason: string): string {
  if (/duplicated mapping key/.test(reason)) return "une clé est écrite deux fois";
  if (/indentation of a mapping entry/.test(reason)) return "un « : » est de trop, ou le retrait en début de ligne ne va pas";
  if (/indentation/.test(reason)) return "le retrait (espaces en début de ligne) ne va pas";
  if (/tab/.test(reason)) return "une tabulation sert de retrait";
  if (/unexpected end|unterminated|end of the stream/.test(reason)) return "un guillemet ou un crochet n'est pas fermé";
  return reason;
}
