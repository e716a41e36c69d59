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
  return body;
}

/** A wide table scrolls in its own frame, which takes the focus so that the keyboard can scroll it. */
function wrapTable(table: HTMLTableElement): void {
  const frame = element("div", { class: "table-wrap", role: "group", tabindex: 0, "aria-label": player.question.table });
  table.replaceWith(frame);
  frame.append(table);
}
