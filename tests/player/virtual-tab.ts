import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { vi } from "vitest";
// Fetched before the first story, as the page does while the first question is read.
import "../../src/player/feedback.ts";
import { openTest } from "../../src/player/open-test.ts";
import { Stage } from "../../src/player/stage.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { SessionStore } from "../../src/storage/session-store.ts";

/** One tab: a document, its address, a device, a clock, the site's bank; what code finds in globals, without layout. */
export interface VirtualTab {
  readonly root: HTMLElement;
  /** What the address says now; a reload begins there. */
  readonly address: () => URL;
  /** Opens the test that the address asks for; resolves to false when the page says that something went wrong. */
  readonly open: () => Promise<boolean>;
}

export interface TabOptions {
  readonly bank: ReadonlyMap<string, string>;
  readonly address: URL;
  readonly now: () => number;
  /** Called before a file of the site comes. */
  readonly onFetch?: (path: string) => Promise<void>;
}

/** The device of the tab that opens next: the test mocks `openStore` to give it. */
export const device: { store: SessionStore | undefined } = { store: undefined };

/** Puts a tab in place of the globals; a tab that was there before goes on with what it already holds. */
export function openTab({ bank, address, now, onFetch }: TabOptions): VirtualTab {
  const { document, Event, HTMLElement, HTMLInputElement, HTMLSelectElement } = parseHTML("<!doctype html><html><body><main></main></body></html>");
  giveListsAValue(HTMLSelectElement.prototype);
  let here = address;
  const globals = {
    document,
    Event,
    HTMLElement,
    HTMLInputElement,
    HTMLSelectElement,
    DOMParser: class {
      parseFromString = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
    },
    isSecureContext: true,
    addEventListener: () => undefined,
    scrollTo: () => undefined,
    setTimeout: (run: () => void) => setImmediate(run),
    clearTimeout: clearImmediate,
    setInterval: () => 0,
    history: { replaceState: (_state: unknown, _title: string, url: string) => (here = new URL(url, address)) },
    navigator: {},
    fetch: async (url: string) => {
      const path = new URL(url, address).pathname.replace(/^\/bank\//, "");
      await onFetch?.(path);
      const body = bank.get(path);
      return new Response(body ?? "", { status: body === undefined ? 404 : 200 });
    },
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.spyOn(Date, "now").mockImplementation(now);
  // Hashed at once: threads would make the number of quiet turns a matter of luck.
  vi.spyOn(crypto.subtle, "digest").mockImplementation(async (_algorithm, bytes) => new Uint8Array(createHash("sha256").update(bytes as Uint8Array).digest()).buffer);
  const root = document.querySelector("main") as unknown as HTMLElement;
  const open = () => {
    const query = here.searchParams;
    const request = { link: {}, competence: query.get("competence") ?? undefined, design: query.get("parcours") ?? undefined, session: query.get("passage") ?? undefined };
    return openTest(new Stage(root), request, () => "Mener une recherche", openStore).then(() => true, () => false);
  };
  return { root, address: () => here, open };
}

/** linkedom's lists know their options only. */
function giveListsAValue(prototype: HTMLSelectElement): void {
  Object.defineProperty(prototype, "value", {
    configurable: true,
    get(this: HTMLSelectElement) {
      return this.dataset["value"] ?? "";
    },
    set(this: HTMLSelectElement, value: string) {
      this.dataset["value"] = value;
    },
  });
}

/** Parsed bundles and transactions take turns of the loop: after some quiet ones, a page waits for its student. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 25; turn++) await new Promise((resolve) => setImmediate(resolve));
}
