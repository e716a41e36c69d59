import { fileAddress } from "./local-files.ts";
import { frame } from "../i18n/fr/activities/frame.ts";
import type { Activity, Facts } from "./activity.ts";
import { element } from "./dom.ts";
import frameCss from "./frame.css?inline";
import { keepPresses } from "./press.ts";
import { redraw } from "./redraw.ts";

/** What the player sees of any activity's element. */
export interface ActivityElement extends HTMLElement {
  /** Resolves when the scene is shown. */
  readonly ready: Promise<void>;
  readonly facts: Facts;
  /** True once the student has done something that « Annuler » could take back. */
  readonly touched: boolean;
  /** Plain JSON, for `restore` after a pause. */
  readonly saved: unknown;
  restore(saved: unknown): void;
}

/** Sent by an activity's element after each act; it bubbles out of the shadow. */
export const ACTIVITY_CHANGE = "activity-change";

const MOST_STEPS = 200;

/**
 * Registers `<palier-{tag}>`. Its attribute `scene` is the address of a JSON file, or the JSON itself. Undo and restart
 * come with it, since states are values.
 */
export function defineActivity<Scene, State, Action>(tag: string, activity: Activity<Scene, State, Action>): void {
  const { model } = activity;

  class Palier extends HTMLElement implements ActivityElement {
    readonly ready: Promise<void>;
    readonly #root = this.attachShadow({ mode: "open" });
    readonly #content = element("div", { class: "content" });
    readonly #live = element("p", { class: "visually-hidden", role: "status" });
    readonly #undo = element("button", { type: "button", class: "tool", onclick: () => this.#stepBack(1) }, frame.undo);
    readonly #restart = element("button", { type: "button", class: "tool", onclick: () => this.#stepBack(Infinity) }, frame.restart);
    #scene: Scene | undefined;
    #state: State | undefined;
    #past: State[] = [];
    #draw: ((state: State) => HTMLElement) | undefined;
    #opened: () => void = () => undefined;

    constructor() {
      super();
      this.ready = new Promise((resolve) => {
        this.#opened = resolve;
      });
      this.#root.adoptedStyleSheets = [sheet(frameCss), sheet(activity.css)];
      keepPresses(this.#root);
    }

    connectedCallback(): void {
      if (this.#scene !== undefined) return;
      this.#root.replaceChildren(element("p", { role: "status", class: "waiting" }, frame.loading));
      void this.#open();
    }

    get facts(): Facts {
      return this.#scene === undefined || this.#state === undefined ? {} : model.facts(this.#scene, this.#state);
    }

    get touched(): boolean {
      return this.#past.length > 0;
    }

    get saved(): unknown {
      return { state: this.#state, past: this.#past.slice(0, 1) };
    }

    /** What was saved by the same content; anything else is left out. */
    restore(saved: unknown): void {
      const { state, past } = (saved ?? {}) as { state?: State; past?: State[] };
      if (state === undefined || !Array.isArray(past)) return;
      void this.ready.then(() => {
        this.#past = past;
        this.#show(state);
      });
    }

    async #open(): Promise<void> {
      const source = this.getAttribute("scene") ?? "";
      try {
        this.#scene = source.startsWith("{") ? (JSON.parse(source) as Scene) : await readScene<Scene>(source);
        this.#root.replaceChildren(this.#frame());
        this.#draw = activity.view(this.#scene, {
          act: (action) => this.#act(action),
          announce: (message) => this.#announce(message),
          fileUrl: (name) => fileAddress(new URL(encodeURIComponent(name), new URL(source, document.baseURI)).href),
          redraw: () => this.#state !== undefined && this.#redraw(this.#state),
        });
        this.#show(model.start(this.#scene));
        this.#opened();
      } catch (error) {
        console.error(error);
        const retry = element("button", { type: "button", class: "tool", onclick: () => void this.#open() }, frame.retry);
        this.#root.replaceChildren(element("p", { role: "alert", class: "waiting" }, frame.failed, " ", retry));
      }
    }

    #frame(): HTMLElement {
      const name = this.getAttribute("label") ?? activity.name;
      return element(
        "section",
        { class: "frame", "aria-label": frame.label(name), onkeydown: (event: KeyboardEvent) => this.#onKey(event) },
        element("header", { class: "bar" }, element("strong", { class: "bar-name" }, name), element("span", { class: "bar-tools" }, this.#undo, this.#restart)),
        this.#content,
        this.#live,
      );
    }

    #act(action: Action): void {
      if (this.#scene === undefined || this.#state === undefined) return;
      const next = model.act(this.#scene, this.#state, action);
      if (next === this.#state) {
        this.#redraw(next);
        return;
      }
      if (model.isUndoable?.(action) ?? true) this.#past = [...this.#past, this.#state].slice(-MOST_STEPS);
      this.#show(next);
    }

    /** Ctrl + Z takes back an act, except where the browser takes back what is being typed. */
    #onKey(event: KeyboardEvent): void {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || isTyping || event.defaultPrevented) return;
      event.preventDefault();
      this.#stepBack(1);
    }

    #stepBack(steps: number): void {
      const state = steps === 1 ? this.#past.at(-1) : this.#past[0];
      if (state === undefined) return;
      this.#past = steps === 1 ? this.#past.slice(0, -1) : [];
      this.#show(state);
      this.#announce(steps === 1 ? frame.undone : frame.restarted);
    }

    #show(state: State): void {
      this.#state = state;
      this.#redraw(state);
      for (const tool of [this.#undo, this.#restart]) tool.setAttribute("aria-disabled", String(!this.touched));
      this.dispatchEvent(new CustomEvent(ACTIVITY_CHANGE, { bubbles: true, composed: true }));
    }

    #redraw(state: State): void {
      if (this.#draw) redraw(this.#root, this.#content, this.#draw(state));
    }

    /** The same sentence twice is said twice. */
    #announce(message: string): void {
      this.#live.textContent = "";
      requestAnimationFrame(() => {
        this.#live.textContent = message;
      });
    }
  }

  customElements.define(`palier-${tag}`, Palier);
}

async function readScene<Scene>(address: string): Promise<Scene> {
  const response = await fetch(fileAddress(address));
  if (!response.ok) throw new Error(`scene ${address}: ${String(response.status)}`);
  return (await response.json()) as Scene;
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
