/** What has its own breath when read aloud. */
const BLOCKS = "p, li, dt, dd, pre, figure, figcaption, legend, label, blockquote, h2, h3, h4, tr, select, div, fieldset, ul, ol, dl, table";
/** Buttons and marks are for the eye or the hand; a simulator speaks for itself. */
const SILENT = "[aria-hidden=true], button, [data-activity], .field-error, script, style";

/** The text of a question as sentences to say: its statement, then what it asks to choose or to fill in, images by their description, tables row by row. */
export function readableParts(...roots: readonly Element[]): readonly string[] {
  return roots.flatMap(blocksOf).flatMap(sentencesOf);
}

function blocksOf(node: Element): readonly string[] {
  if (node.matches(SILENT)) return [];
  if (node.matches("img")) return [node.getAttribute("alt") ?? ""];
  if (node.matches("tr")) return [textsOf([...node.children])];
  if (node.matches("select")) return [textsOf([...node.querySelectorAll("option:not([value=''])")])];
  if (!node.querySelector(BLOCKS)) return [textOf(node)];
  return [...node.childNodes].flatMap((child) => (child.nodeType === 1 ? blocksOf(child as Element) : [child.textContent ?? ""]));
}

/** Cells and options follow one another with a pause. */
function textsOf(nodes: readonly Element[]): string {
  return nodes.map(textOf).filter((text) => text.trim() !== "").join(", ");
}

function textOf(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll(SILENT)) silent.remove();
  for (const image of copy.querySelectorAll("img")) image.replaceWith(` ${image.getAttribute("alt") ?? ""} `);
  return copy.textContent ?? "";
}

/** Short enough to be taken up again from their beginning. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .split(/(?<=[.!?;:…]) (?=\S)/)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
