import { element, type Properties } from "../activities/dom.ts";

export { element, type Properties, svg } from "../activities/dom.ts";

/** Inserts HTML that the bank compiled from its whitelist of components; nothing else may come through here. */
export function compiledHtml<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, html: string, properties: Properties = {}): HTMLElementTagNameMap[Tag] {
  const node = element(tag, properties);
  node.innerHTML = html;
  return node;
}
