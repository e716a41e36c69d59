import { passwordManager as words } from "../../i18n/fr/activities/password-manager.ts";
import { typeset } from "../../i18n/typography.ts";
import { button } from "../controls.ts";
import { element } from "../dom.ts";
import { sixDigits } from "./codes.ts";
import { copyButton, type Desk, draft, field, forget, form, perform, submitButton } from "./desk.ts";
import { openSite } from "./sites-view.ts";
import { type Message, siteOf } from "./state.ts";

export function messagesView(desk: Desk): HTMLElement {
  const { messages } = desk.state;
  if (messages.length === 0) return element("p", {}, words.messages.none);
  return element("ul", { class: "messages", "aria-label": words.messages.list }, ...messages.map((message) => element("li", { class: "card stack" }, element("p", { class: "small" }, element("span", { class: "soft" }, `${words.messages.from} `), element("strong", {}, message.from)), element("p", {}, typeset(message.text)), messageTools(desk, message))));
}

function messageTools(desk: Desk, { id, link, linkText, reset, text }: Message): HTMLElement | false {
  const site = siteOf(desk.scene, link ?? "");
  const code = /\b\d{6}\b/.exec(text)?.[0];
  if (!site && code === undefined) return false;
  return element("div", { class: "row" }, site && button(`link ${id}`, linkText ?? site.domain, () => openSite(desk, site, reset ? "reset" : "sign-in")), code !== undefined && copyButton(desk, `copy ${id}`, words.sites.code, code));
}

/** The authenticator: one code an account, changed by use or by waiting. */
export function codesView(desk: Desk): HTMLElement {
  const { authenticator, tick } = desk.state;
  const text = words.codes;
  const add = () => {
    if (perform(desk, { kind: "type-key", name: draft(desk, "key name"), key: draft(desk, "key") }, text.added, text.refused)) forget(desk, "key name", "key");
  };
  return element(
    "div",
    { class: "stack" },
    element("h3", {}, text.title),
    authenticator.length === 0 && element("p", { class: "soft" }, text.none),
    element("ul", { class: "sessions" }, ...authenticator.map(({ name, key }, index) => {
      const code = sixDigits(key, tick);
      return element("li", {}, element("span", {}, element("strong", {}, name), element("br"), element("code", { class: "six" }, `${code.slice(0, 3)} ${code.slice(3)}`)), element("span", { class: "row" }, copyButton(desk, `copy code ${index}`, text.codeOf(name), code), button(`forget ${index}`, text.take, () => perform(desk, { kind: "forget-key", index }, text.removed, text.removed), { "aria-label": text.remove(name) })));
    })),
    authenticator.length > 0 && element("div", { class: "row" }, button("next code", text.next, () => perform(desk, { kind: "next-code" }, text.nextDone, text.nextDone)), element("span", { class: "soft small" }, text.help)),
    element("section", { class: "card stack", "aria-label": text.add }, element("h4", {}, text.add), form(add, field(desk, "key name", text.name), field(desk, "key", text.key, { paste: true }), element("div", { class: "row" }, submitButton("add key", text.add)))),
  );
}
