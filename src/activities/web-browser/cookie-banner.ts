import { webBrowser as text } from "../../i18n/fr/activities/web-browser.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import type { Drawing } from "./memory.ts";
import type { Site } from "./scene.ts";

/** The banner of a site that has no answer yet, or whose choice is being changed. */
export function cookieBanner({ state, memory, stagehand }: Drawing, { host, cookies }: Site): readonly HTMLElement[] {
  if (!cookies) return [];
  const choosing = memory.cookies?.host === host ? memory.cookies.ticked : undefined;
  if (state.cookies[host] !== undefined && !choosing) return [];
  const { categories } = cookies;
  const save = (accepted: readonly string[]) => {
    memory.cookies = undefined;
    memory.focusPage = true;
    stagehand.announce(text.cookies.saved);
    stagehand.act({ kind: "cookies", host, accepted });
  };
  const customise = () => {
    memory.cookies = { host, ticked: new Set(categories.filter(({ on }) => on).map(({ id }) => id)) };
    stagehand.redraw();
  };
  const button = (key: string, label: string, strong: boolean, onclick: () => void) => element("button", { type: "button", class: strong ? "tool strong" : "tool", "data-key": `cookies ${key}`, onclick }, label);
  const ticks = categories.map(({ id, name, needed }) => {
    const box = element("input", {
      type: "checkbox",
      "data-key": `cookie ${id}`,
      "aria-disabled": needed,
      disabled: needed,
      onchange: ({ target }: Event) => {
        if ((target as HTMLInputElement).checked) choosing?.add(id);
        else choosing?.delete(id);
      },
    });
    box.checked = needed === true || (choosing?.has(id) ?? false);
    return element("label", { class: "tick" }, box, element("span", {}, typeset(name), needed ? element("span", { class: "soft" }, ` (${text.cookies.needed})`) : undefined));
  });
  const choices = choosing
    ? [button("save", text.cookies.save, false, () => save([...choosing])), button("accept", text.cookies.accept, true, () => save(categories.map(({ id }) => id)))]
    : [button("accept", text.cookies.accept, true, () => save(categories.map(({ id }) => id))), cookies.refusal !== "hidden" && button("refuse", text.cookies.refuse, false, () => save([])), button("customise", text.cookies.customise, false, customise)];
  return [
    element("section", { class: "cookie-banner", "aria-label": text.cookies.region }, element("p", {}, typeset(cookies.text)), choosing && element("div", { class: "ticks" }, ...ticks), element("div", { class: "cluster" }, ...choices)),
  ];
}
