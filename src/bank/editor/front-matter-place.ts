/** Where the cursor stands in a front matter. */
export interface Place {
  /** Keys and positions from the root to what the cursor is in. */
  readonly path: readonly (string | number)[];
  /** On a key that is being typed, or on the value of the last key of `path`. */
  readonly on: "key" | "value";
  /** What is typed so far, before the cursor. */
  readonly typed: string;
}

interface Level {
  readonly indent: number;
  readonly step: string | number;
}

/** Reads the place from the indentation alone, since a file being typed is seldom valid YAML. `before` is the front matter up to the cursor. */
export function placeIn(before: string): Place {
  const lines = before.split("\n");
  const last = lines.pop() ?? "";
  const levels: Level[] = [];
  for (const line of lines) readLine(levels, line);
  const { indent, isItem, text } = partsOf(last);
  if (isItem) enterItem(levels, indent);
  else leave(levels, indent);
  const path = levels.map(({ step }) => step);
  const pair = /^([\w-]+):\s*(.*)$/.exec(text);
  if (pair) return placeInFlow([...path, pair[1]!], pair[2]!);
  return /^[{[]/.test(text) ? placeInFlow(path, text) : { path, on: "key", typed: text.trim() };
}

/** Inside `{ id: a, text: ` or `[un, deu`, the place goes on within the line. */
function placeInFlow(path: readonly (string | number)[], value: string): Place {
  const braces = /\{([^{}]*)$/.exec(value);
  if (braces) {
    const part = braces[1]!.split(",").at(-1)!.trimStart();
    const inside = value.startsWith("[") ? [...path, value.split("{").length - 2] : path;
    const pair = /^([\w-]+):\s*(.*)$/.exec(part);
    return pair ? placeInFlow([...inside, pair[1]!], pair[2]!) : { path: inside, on: "key", typed: part };
  }
  const list = /\[([^[\]]*)$/.exec(value);
  if (list) {
    const parts = list[1]!.split(",");
    return { path: [...path, parts.length - 1], on: "value", typed: parts.at(-1)!.trim() };
  }
  return { path, on: "value", typed: value };
}

function readLine(levels: Level[], line: string): void {
  const { indent, isItem, text } = partsOf(line);
  if (text.trim() === "" || text.startsWith("#")) return;
  if (isItem) enterItem(levels, indent);
  else leave(levels, indent);
  const opened = /^([\w-]+):\s*$/.exec(text);
  if (opened) levels.push({ indent: isItem ? indent + 2 : indent, step: opened[1]! });
}

function partsOf(line: string): { readonly indent: number; readonly isItem: boolean; readonly text: string } {
  const [, spaces = "", dash = "", text = ""] = /^(\s*)(- +)?(.*)$/.exec(line) ?? [];
  return { indent: spaces.length, isItem: dash !== "", text };
}

/** A key ends everything that is as deep as it. */
function leave(levels: Level[], indent: number): void {
  while (levels.length && levels.at(-1)!.indent >= indent) levels.pop();
}

/** An item ends what is deeper, and follows the one before it in the same list. */
function enterItem(levels: Level[], indent: number): void {
  while (levels.length && levels.at(-1)!.indent > indent) levels.pop();
  const previous = levels.at(-1);
  if (previous?.indent === indent && typeof previous.step === "number") levels[levels.length - 1] = { indent, step: previous.step + 1 };
  else levels.push({ indent, step: 0 });
}
