import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/**
 * Where a value stands in a YAML or JSON text (JSON is YAML), 1-based: the nearest existing parent when the path does not
 * exist, the first syntax error when the text does not parse. Slow: only for what is wrong.
 */
export function locateInYaml(text: string, path: readonly (string | number)[]): { readonly line: number; readonly column: number } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const error = document.errors[0];
  let offset = error ? error.pos[0] : 0;
  let node: unknown = document.contents;
  for (const part of error ? [] : path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(part)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
