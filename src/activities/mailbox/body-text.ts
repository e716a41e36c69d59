import { mailbox as words } from "../../i18n/fr/activities/mailbox.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { type Desk, openPanel } from "./desk.ts";
import type { Message } from "./state.ts";

/** The text of a message. Where a link leads shows under it, by hovering, by focus or by touch; nothing really opens. */
export function bodyText(desk: Desk, { body, id }: Message): HTMLElement {
  const hint = element("p", { class: "destination-line small", "data-key": "destination" }, words.linkHelp);
  const show = (url: string | undefined) => {
    hint.replaceChildren(...(url === undefined ? [words.linkHelp] : [words.linkLeadsTo, " ", element("code", {}, url)]));
  };
  let count = 0;
  const lines = body.split("\n").map((line) => element("p", { class: line.startsWith(">") ? "quoted" : "" }, ...parts(line).map((part) => {
    if (typeof part === "string") return typeset(part);
    const key = `link:${id}:${count++}`;
    const reveal = () => show(part.url);
    const hide = () => show(undefined);
    return element("a", { href: part.url, "data-key": key, onmouseenter: reveal, onmouseleave: hide, onfocus: reveal, onblur: hide, onclick: (event: MouseEvent) => { event.preventDefault(); desk.lastKey = key; openPanel(desk, { kind: "link", url: part.url, opened: false }); }, onauxclick: (event: MouseEvent) => event.preventDefault() }, typeset(part.text));
  })));
  return element("div", { class: "body" }, ...lines, count > 0 && hint);
}

/** `Voir [le site](https://a.example)` → text, link. */
function parts(line: string): (string | { readonly text: string; readonly url: string })[] {
  return line.split(/(\[[^\]]*\]\([^)\s]*\))/).filter(Boolean).map((part) => {
    const [, text, url] = /^\[([^\]]*)\]\(([^)\s]*)\)$/.exec(part) ?? [];
    return text !== undefined && url !== undefined ? { text, url } : part;
  });
}
