type Child = Node | string | false | null | undefined;
type Property = string | number | boolean | undefined | ((event: Event) => void);

/** Builds an element in the given document: `on…` functions become listeners, other values attributes. Text stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(document: Document, tag: Tag, properties: Readonly<Record<string, Property>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) if (child !== false && child !== null && child !== undefined) node.append(child);
  return node;
}
