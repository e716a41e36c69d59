import type { Facts } from "../activity.ts";
import { isTocFresh, pagesOf, tocEntries } from "./layout.ts";
import type { WordProcessorScene } from "./scene.ts";
import { type Paragraph, startState, type State, STYLES, wordsOf } from "./state.ts";

export const STYLE_NAMES = { "titre-1": "Titre 1", "titre-2": "Titre 2", corps: "Corps", citation: "Citation", liste: "Liste" } as const;
const STATUS = { open: "en attente", accepted: "acceptée", refused: "refusée" } as const;

export function factsOf(scene: WordProcessorScene, state: State): Facts {
  const start = startState(scene);
  const ids = [...new Set([...start.paragraphs, ...state.paragraphs].map(({ id }) => id))];
  const find = (each: State, id: string) => each.paragraphs.find((paragraph) => paragraph.id === id);
  const textOf = (each: State, id: string) => find(each, id)?.text.trim() ?? "";
  return Object.fromEntries([
    ...ids.flatMap((id) => paragraphFacts(state, id, find(state, id))),
    ...STYLES.flatMap((id): [string, string][] => {
      const { size, color, space, bold, italic } = state.styles[id];
      return [[`style-size:${id}`, String(size)], [`style-color:${id}`, color], [`style-space:${id}`, String(space)], [`style-bold:${id}`, yesOrNo(bold)], [`style-italic:${id}`, yesOrNo(italic)]];
    }),
    ["restyled", sorted(STYLES.filter((id) => JSON.stringify(state.styles[id]) !== JSON.stringify(start.styles[id])))],
    ["outline", tocEntries(state).map(({ level, text }) => `${level} ${text}`).join(" | ")],
    ["toc", state.toc === null ? "absent" : isTocFresh(state) ? "à jour" : "périmé"],
    ["toc-entries", (state.toc?.entries ?? []).map(({ text }) => text).join(" | ")],
    ...counts(start, state),
    ...state.changes.map(({ id, status }) => [`change:${id}`, STATUS[status]]),
    ...state.comments.map(({ id, resolved }) => [`resolved:${id}`, yesOrNo(resolved)]),
    ["changed", sorted(start.paragraphs.filter(({ id }) => !find(state, id) || textOf(state, id) !== textOf(start, id)).map(({ id }) => id))],
    ["hand-formatted", sorted(ids.filter((id) => handOf(find(start, id)) !== handOf(find(state, id)) && find(state, id)))],
    ["empty", String(state.paragraphs.filter(({ text }) => text.trim() === "").length)],
    ["pages", String(Math.max(...pagesOf(state)))],
  ]);
}

function paragraphFacts(state: State, id: string, paragraph: Paragraph | undefined): [string, string][] {
  const words = wordsOf(paragraph?.text ?? "");
  const tracked = state.changes.findLast((change) => change.paragraph === id && change.author === "" && change.status === "open");
  return [
    [`style:${id}`, paragraph ? STYLE_NAMES[paragraph.style] : ""],
    [`text:${id}`, paragraph?.text.trim() ?? ""],
    [`break-before:${id}`, yesOrNo(paragraph?.breakBefore === true)],
    [`direct:${id}`, yesOrNo(handOf(paragraph) !== handOf(undefined))],
    [`bold:${id}`, (paragraph?.bold ? words : (paragraph?.boldWords ?? []).map((word) => words[word])).join(" ")],
    [`italic:${id}`, (paragraph?.italic ? words : (paragraph?.italicWords ?? []).map((word) => words[word])).join(" ")],
    [`tracked:${id}`, tracked?.text.trim() ?? ""],
    [`comment:${id}`, String(state.comments.filter((comment) => comment.paragraph === id && comment.author === "").length)],
  ];
}

/** What was formatted by hand, to compare. */
function handOf(paragraph: Paragraph | undefined): string {
  if (!paragraph) return "[0,false,false,[],[]]";
  const { size, bold, italic, boldWords, italicWords } = paragraph;
  return JSON.stringify([size, bold, italic, boldWords, italicWords]);
}

/** Every word of the start or of now, so that a word gone counts 0. */
function counts(start: State, state: State): [string, string][] {
  const found = new Map<string, number>();
  for (const word of wordsIn(start)) found.set(word, 0);
  for (const word of wordsIn(state)) found.set(word, (found.get(word) ?? 0) + 1);
  return [...found].map(([word, count]) => [`count:${word}`, String(count)]);
}

function wordsIn({ paragraphs }: State): string[] {
  return paragraphs.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function sorted(values: readonly string[]): string {
  return values.toSorted().join(", ");
}

function yesOrNo(value: boolean): string {
  return value ? "oui" : "non";
}
