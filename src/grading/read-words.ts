import type { TextTolerance } from "./rubric.ts";
import { plainCharacters } from "./typography.ts";

/**
 * The words of a text once its typing is forgiven: two texts mean the same when their joined words are equal.
 * Signs, digits and inner punctuation stay (`C++`, `*.pdf`, `exemple.fr`, `2024-05-01`): they are meaning.
 */
export function readWords(text: string, tolerance: TextTolerance): readonly string[] {
  const typed = fold(plainCharacters(text).trim(), tolerance);
  if (typed === "") return [];
  const words = tolerance.exactPunctuation
    ? typed.split(" ")
    : unwrap(typed).replace(LETTERS_AROUND_COMMA, "$1 ").replace(DIGITS_AROUND_DASH, "$1-").split(" ").map(forgivePunctuation);
  const kept = tolerance.exactSpaces ? words : mergeGroupedDigits(words.filter((word) => word !== ""));
  return kept.every((word) => word === "") ? [typed] : kept;
}

/** Spaces do not count, except between two numbers: "12 34" is not "1234". */
export function joinWords(words: readonly string[], tolerance: TextTolerance): string {
  if (tolerance.exactSpaces) return words.join(" ");
  return words.reduce((text, word) => text + (/\d$/.test(text) && /^\d/.test(word) ? " " : "") + word, "");
}

const LETTERS_AROUND_COMMA = /(\p{L})[,;](?=\p{L})/gu;
const DIGITS_AROUND_DASH = /(\d) ?- ?(?=\d)/g;

function fold(text: string, { exactCase, exactAccents }: TextTolerance): string {
  const cased = exactCase ? text : text.toLowerCase();
  return exactAccents
    ? cased.normalize("NFC")
    : cased
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFC");
}

function unwrap(text: string): string {
  const [, inside] = /^\(([^()]+)\)[.!?]?$/.exec(text) ?? /^\[([^[\]]+)\][.!?]?$/.exec(text) ?? [];
  return inside ?? text;
}

function forgivePunctuation(word: string): string {
  if (/^[.,;:!?'"-]+$/.test(word)) return "";
  const bare = word.replace(/^['"]+|^[.,;:!?]+(?=\p{L})/u, "").replace(/[.,;:!?'"]+$/, "");
  if (/^\p{L}+(?:['-]+\p{L}+)*$/u.test(bare)) return bare.replace(/['-]/g, "");
  return bare.replace(/^([+-]?\d+),(\d+)(?![\d.,])/, "$1.$2");
}

/** Thousands ("1 234"), and three or more groups of one size, as in telephone and card numbers, are one number. */
function mergeGroupedDigits(words: readonly string[]): readonly string[] {
  const merged: string[] = [];
  for (let start = 0; start < words.length;) {
    let end = start;
    while (end < words.length && /^\d+$/.test(words[end] ?? "")) end += 1;
    if (end > start && /^\d{3}\D/.test(words[end] ?? "")) end += 1;
    const run = words.slice(start, Math.max(end, start + 1));
    merged.push(...(isOneNumber(run) ? [run.join("")] : run));
    start += run.length;
  }
  return merged;
}

function isOneNumber(run: readonly string[]): boolean {
  const [first = "", ...others] = run;
  if (others.length === 0) return false;
  const sizes = others.map((group) => /^\d*/.exec(group)?.[0].length ?? 0);
  if (first.length <= 3 && sizes.every((size) => size === 3)) return true;
  return others.length >= 2 && first.length >= 2 && sizes.every((size) => size === first.length);
}
