import type { StatementVariant } from "../bank/bundle.ts";
import { player } from "../i18n/fr/player.ts";
import { compiledHtml, element } from "./dom.ts";

/** The statement as compiled, its files to download told with their size. */
export function statementBody({ html, files }: StatementVariant, locale: string): HTMLElement {
  const body = compiledHtml("div", html, { class: "prose statement", lang: locale });
  for (const link of body.querySelectorAll("a[download]")) {
    const file = files.find(({ href }) => href === link.getAttribute("href"));
    link.prepend(element("span", { class: "visually-hidden" }, player.question.download));
    if (file) link.append(element("span", { class: "file-size" }, player.question.size(player.fileSize(file.bytes))));
  }
  for (const table of body.querySelectorAll("table")) wrapTable(table);
  for (const pre of body.querySelectorAll("pre")) makeScrollable(pre, player.question.code);
  return body;
}

/** What scrolls sideways must be reachable with the keyboard, and have a name. */
function makeScrollable(node: HTMLElement, label: string): void {
  node.tabIndex = 0;
  node.setAttribute("role", "group");
  node.setAttribute("aria-label", label);
}

/** A wide table scrolls in its own frame, not with the page. */
function wrapTable(table: HTMLTableElement): void {
  const frame = element("div", { class: "table-wrap" });
  makeScrollable(frame, player.question.table);
  table.replaceWith(frame);
  frame.append(table);
}
