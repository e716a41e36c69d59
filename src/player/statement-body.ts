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
  return body;
}
