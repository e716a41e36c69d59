import { element } from "../dom.ts";
import { KEYWORDS } from "./tokenizer.ts";

const PARTS = /(?<comment>#.*)|(?<string>[fF]?(?:'(?:\\.|[^'\\\n])*'?|"(?:\\.|[^"\\\n])*"?))|(?<number>\b\d[\d_.]*)|(?<name>[\p{L}_][\p{L}\p{N}_]*)/gu;

/** A program with its comments, texts, numbers and keywords apart; forgiving, since it is read while one types. */
export function highlighted(source: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { 0: text, index, groups = {} } of source.matchAll(PARTS)) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined)!;
    const shown = kind === "name" ? ((KEYWORDS as readonly string[]).includes(text) ? "keyword" : undefined) : kind;
    if (shown === undefined) continue;
    nodes.push(source.slice(at, index), element("span", { class: shown }, text));
    at = index + text.length;
  }
  return [...nodes, source.slice(at), "\n"];
}
