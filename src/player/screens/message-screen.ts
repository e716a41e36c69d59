import { player } from "../../i18n/fr/player.ts";
import { element } from "../dom.ts";
import type { LoadFailure } from "../load-release.ts";
import { packagedLink } from "../packaged.ts";
import { siteUrl } from "../site-url.ts";
import type { Screen } from "../stage.ts";
import { button } from "./notice.ts";

/** A calm page that says what happened, what is safe, and what to do. */
export function messageScreen(title: string, paragraphs: readonly string[], ...actions: readonly HTMLElement[]): Screen {
  return {
    title,
    element: element(
      "section",
      { class: "stack" },
      element("h1", {}, title),
      ...paragraphs.map((paragraph) => element("p", {}, paragraph)),
      element("p", { class: "cluster" }, ...actions, homeLink()),
    ),
  };
}

export function loadFailureScreen({ kind }: LoadFailure, hasAnswers: boolean, retry: () => void): Screen {
  const text = player.failure;
  const [title, explanation] = {
    offline: [text.offlineTitle, text.offline],
    corrupted: [text.corruptedTitle, text.corrupted],
    missing: [text.missingTitle, text.missing],
  }[kind] as [string, string];
  return messageScreen(title, [explanation, hasAnswers ? text.safe : text.nothingLost], button(player.retry, "primary", retry));
}

/** Two tabs without Web Locks: what the other one kept goes on, and this one comes back to it. */
export function overtakenScreen(): Screen {
  const text = player.failure;
  return messageScreen(text.otherTabTitle, [text.overtaken, text.safe], button(text.reload, "primary", () => location.reload()));
}

/** None inside an LMS, which has its own way out. */
export function homeLink(): HTMLElement | false {
  return packagedLink() === undefined && element("a", { class: "button", "data-kind": "quiet", href: siteUrl("/") }, player.home);
}
