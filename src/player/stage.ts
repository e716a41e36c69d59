import { player } from "../i18n/fr/player.ts";
import { element } from "./dom.ts";

/** One screen of a page: its content begins with an `h1`. */
export interface Screen {
  readonly title: string;
  readonly element: HTMLElement;
  /** Called before the next screen takes the place: stop timers, keep drafts. */
  readonly leave?: () => void;
}

/** The place where screens follow one another: page title, focus, announcements. */
export class Stage {
  readonly #host = element("div", { class: "player-stage" });
  readonly #live = element("p", { class: "visually-hidden", role: "status" });
  #current: Screen | undefined;

  constructor(root: HTMLElement) {
    root.replaceChildren(this.#live, this.#host);
  }

  /** The first screen leaves the focus where the browser put it; the others take it to their heading. */
  show(screen: Screen): void {
    this.#current?.leave?.();
    const isFirst = this.#current === undefined;
    this.#current = screen;
    document.title = `${screen.title} – ${player.siteName}`;
    this.#host.replaceChildren(screen.element);
    if (isFirst) return;
    const heading = screen.element.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: "instant" });
  }

  /** Said by screen readers, not shown: what is shown says it as well. */
  announce(message: string): void {
    this.#live.textContent = message;
  }
}
