import { feedback } from "../i18n/fr/feedback.ts";
import { element } from "./dom.ts";
import type { TutorialLink } from "./review-answers.ts";

/** Links to tutorials, in a new tab so that the test stays where it is; nothing when there is none. */
export function tutorialList(title: string, tutorials: readonly TutorialLink[]): HTMLElement | undefined {
  if (tutorials.length === 0) return undefined;
  return element(
    "div",
    { class: "tutorials" },
    element("p", { class: "tutorials-title" }, title),
    element("ul", { role: "list" }, ...tutorials.map((tutorial) => element("li", {}, link(tutorial), ` ${feedback.checkpoint.minutes(tutorial.minutes)}`))),
  );
}

function link({ href, title }: TutorialLink): HTMLElement {
  return element(
    "a",
    { href: href, target: "_blank", rel: "noopener" },
    title,
    element("span", { class: "visually-hidden" }, ` ${feedback.checkpoint.opensNewTab}`),
  );
}
