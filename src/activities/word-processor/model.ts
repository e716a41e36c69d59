import type { ActivityModel } from "../activity.ts";
import { factsOf } from "./facts.ts";
import { findIn, replaceIn, type Search } from "./find.ts";
import { tocEntries } from "./layout.ts";
import type { WordProcessorScene } from "./scene.ts";
import { type Change, newParagraph, openChange, type Paragraph, SIZES, startState, type State, type Style, type StyleId, STYLES, wordsOf } from "./state.ts";

export type Action =
  | { readonly kind: "set-style"; readonly ids: readonly string[]; readonly style: StyleId }
  | { readonly kind: "format"; readonly ids: readonly string[]; readonly format: Partial<Pick<Paragraph, "size" | "bold" | "italic" | "breakBefore">> }
  | { readonly kind: "clear-format"; readonly ids: readonly string[] }
  | { readonly kind: "mark-words"; readonly id: string; readonly format: "bold" | "italic"; readonly words: readonly number[]; readonly on: boolean }
  | { readonly kind: "edit"; readonly id: string; readonly text: string }
  | { readonly kind: "insert"; readonly after: string; readonly text: string }
  | { readonly kind: "remove"; readonly ids: readonly string[] }
  | { readonly kind: "change-style"; readonly style: StyleId; readonly changes: Partial<Style> }
  | { readonly kind: "insert-toc"; readonly after: string }
  | { readonly kind: "update-toc" | "remove-toc" }
  | { readonly kind: "replace"; readonly search: Search; readonly replacement: string; readonly only?: { readonly id: string; readonly index: number } }
  | { readonly kind: "set-track"; readonly on: boolean }
  | { readonly kind: "decide"; readonly change: string; readonly accepted: boolean }
  | { readonly kind: "comment"; readonly id: string; readonly text: string }
  | { readonly kind: "resolve"; readonly comment: string; readonly resolved: boolean };

const LONGEST = 900;
const MOST = 80;

export const model: ActivityModel<WordProcessorScene, State, Action> = {
  start: startState,
  act: (_, state, action) => {
    switch (action.kind) {
      case "set-style":
        return STYLES.includes(action.style) ? changeParagraphs(state, action.ids, (paragraph) => (paragraph.style === action.style ? paragraph : { ...paragraph, style: action.style })) : state;
      case "format":
        return changeParagraphs(state, action.ids, (paragraph) => formatted(paragraph, action.format));
      case "clear-format":
        return changeParagraphs(state, action.ids, cleared);
      case "mark-words":
        return changeParagraphs(state, [action.id], (paragraph) => marked(paragraph, action.format, action.words, action.on));
      case "edit":
        return setText(state, action.id, action.text);
      case "insert":
        return insert(state, action.after, action.text);
      case "remove":
        return state.track ? action.ids.reduce((each, id) => setText(each, id, ""), state) : remove(state, action.ids);
      case "change-style":
        return changeStyle(state, action.style, action.changes);
      case "insert-toc":
        return state.toc || (action.after !== "" && !findParagraph(state, action.after)) ? state : fresh({ ...state, toc: { after: action.after, entries: [] } });
      case "update-toc":
        return state.toc ? fresh(state) : state;
      case "remove-toc":
        return state.toc ? { ...state, toc: null } : state;
      case "replace":
        return replace(state, action);
      case "set-track":
        return action.on === state.track ? state : { ...state, track: action.on };
      case "decide":
        return decide(state, action.change, action.accepted);
      case "comment":
        return comment(state, action.id, action.text.trim());
      case "resolve":
        return state.comments.some(({ id, resolved }) => id === action.comment && resolved !== action.resolved) ? { ...state, comments: state.comments.map((each) => (each.id === action.comment ? { ...each, resolved: action.resolved } : each)) } : state;
      default:
        return state;
    }
  },
  facts: factsOf,
};

export function findParagraph({ paragraphs }: State, id: string): Paragraph | undefined {
  return paragraphs.find((paragraph) => paragraph.id === id);
}

/** Writes the text, or proposes it when changes are tracked; words that stay keep their bold and italic. */
function setText(state: State, id: string, text: string): State {
  const paragraph = findParagraph(state, id);
  if (!paragraph || text.length > LONGEST) return state;
  if (state.track) return propose(state, paragraph, text);
  return text === paragraph.text ? state : changeParagraphs(state, [id], (each) => ({ ...each, text, boldWords: carried(each.text, text, each.boldWords), italicWords: carried(each.text, text, each.italicWords) }));
}

/** The student's own proposal replaces the one before; somebody else's has to be decided first. */
function propose(state: State, paragraph: Paragraph, text: string): State {
  const open = openChange(state, paragraph.id);
  if (open && open.author !== "") return state;
  const others = state.changes.filter((change) => change !== open);
  if (text === paragraph.text) return open ? { ...state, changes: others } : state;
  if (open?.text === text || others.length >= MOST) return state;
  const change: Change = { id: open?.id ?? `+${state.made + 1}`, paragraph: paragraph.id, author: "", text, status: "open" };
  return { ...state, changes: [...others, change], made: state.made + (open ? 0 : 1) };
}

function decide(state: State, id: string, accepted: boolean): State {
  const change = state.changes.find((each) => each.id === id);
  if (change?.status !== "open") return state;
  const decided: State = { ...state, changes: state.changes.map((each) => (each === change ? { ...each, status: accepted ? "accepted" : "refused" } : each)) };
  if (!accepted) return decided;
  return change.text === "" ? remove(decided, [change.paragraph]) : { ...setText({ ...decided, track: false }, change.paragraph, change.text), track: state.track };
}

function insert(state: State, after: string, text: string): State {
  const at = state.paragraphs.findIndex(({ id }) => id === after);
  if (at < 0 || text.length > LONGEST || state.paragraphs.length >= MOST) return state;
  return { ...state, paragraphs: state.paragraphs.toSpliced(at + 1, 0, newParagraph({ id: `+${state.made + 1}`, text })), made: state.made + 1 };
}

/** A document keeps one paragraph at least; the table of contents moves up when the paragraph before it goes. */
function remove(state: State, ids: readonly string[]): State {
  const paragraphs = state.paragraphs.filter(({ id }) => !ids.includes(id));
  if (paragraphs.length === state.paragraphs.length || paragraphs.length === 0) return state;
  const before = state.toc ? state.paragraphs.slice(0, state.paragraphs.findIndex(({ id }) => id === state.toc?.after) + 1).findLast(({ id }) => !ids.includes(id)) : undefined;
  return { ...state, paragraphs, toc: state.toc && { ...state.toc, after: before?.id ?? "" } };
}

function changeStyle(state: State, style: StyleId, changes: Partial<Style>): State {
  const current = state.styles[style] as Style | undefined;
  if (!current || (changes.size !== undefined && !SIZES.includes(changes.size))) return state;
  const next = { ...current, ...changes };
  return JSON.stringify(next) === JSON.stringify(current) ? state : { ...state, styles: { ...state.styles, [style]: next } };
}

/** Its own length moves the pages, so it is made until nothing moves: twice is enough, the entries' count is then known. */
function fresh(state: State): State {
  const once: State = { ...state, toc: { after: state.toc!.after, entries: tocEntries(state) } };
  const twice: State = { ...once, toc: { after: state.toc!.after, entries: tocEntries(once) } };
  return JSON.stringify(twice.toc) === JSON.stringify(state.toc) ? state : twice;
}

function replace(state: State, { search, replacement, only }: Extract<Action, { kind: "replace" }>): State {
  const targets = state.paragraphs.filter(({ id, text }) => (only === undefined || only.id === id) && findIn(text, search).length > 0);
  return targets.reduce((each, { id, text }) => setText(each, id, replaceIn(text, search, replacement, only?.index)), state);
}

function comment(state: State, paragraph: string, text: string): State {
  if (text === "" || text.length > 500 || state.comments.length >= MOST || !findParagraph(state, paragraph)) return state;
  return { ...state, comments: [...state.comments, { id: `+${state.made + 1}`, paragraph, author: "", text, resolved: false }], made: state.made + 1 };
}

function formatted(paragraph: Paragraph, format: Extract<Action, { kind: "format" }>["format"]): Paragraph {
  if (format.size !== undefined && format.size !== 0 && !SIZES.includes(format.size)) return paragraph;
  const next = { ...paragraph, ...format };
  return JSON.stringify(next) === JSON.stringify(paragraph) ? paragraph : next;
}

function cleared(paragraph: Paragraph): Paragraph {
  const { size, bold, italic, boldWords, italicWords } = paragraph;
  return size === 0 && !bold && !italic && boldWords.length + italicWords.length === 0 ? paragraph : { ...paragraph, size: 0, bold: false, italic: false, boldWords: [], italicWords: [] };
}

function marked(paragraph: Paragraph, format: "bold" | "italic", words: readonly number[], on: boolean): Paragraph {
  const key = format === "bold" ? "boldWords" : "italicWords";
  const count = wordsOf(paragraph.text).length;
  const asked = words.filter((word) => Number.isInteger(word) && word >= 0 && word < count);
  const next = on ? [...new Set([...paragraph[key], ...asked])].toSorted((one, other) => one - other) : paragraph[key].filter((word) => !asked.includes(word));
  return next.length === paragraph[key].length ? paragraph : { ...paragraph, [key]: next };
}

/** Positions of the same words in another text: those at the same distance of its start or of its end. */
function carried(before: string, after: string, words: readonly number[]): number[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  let head = 0;
  while (head < old.length && old[head] === now[head]) head += 1;
  return words.flatMap((word) => (word < head ? [word] : old[word] === now[word - old.length + now.length] && word - old.length + now.length >= 0 ? [word - old.length + now.length] : []));
}

function changeParagraphs(state: State, ids: readonly string[], changed: (paragraph: Paragraph) => Paragraph): State {
  const paragraphs = state.paragraphs.map((paragraph) => (ids.includes(paragraph.id) ? changed(paragraph) : paragraph));
  return paragraphs.every((paragraph, index) => paragraph === state.paragraphs[index]) ? state : { ...state, paragraphs };
}
