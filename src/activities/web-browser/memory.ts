import type { Stagehand } from "../activity.ts";
import type { BrowserAction, BrowserState, Clearable } from "./model.ts";
import type { WebBrowserScene } from "./scene.ts";

/** « Rechercher dans la page » in use. */
export interface Find {
  readonly query: string;
  /** The occurrence shown, from 0. */
  readonly at: number;
  /** To be said and scrolled to at the next drawing. */
  changed: boolean;
}

/** What the drawing remembers between two acts: nothing here is an answer. */
export interface Memory {
  typed: string | undefined;
  find: Find | undefined;
  sitePanel: boolean;
  menu: boolean;
  /** The site whose cookies are being chosen one by one, and what is ticked so far. */
  cookies: { readonly host: string; readonly ticked: Set<string> } | undefined;
  /** Sites whose request was put off, by `site/permission`. */
  readonly putOff: Set<string>;
  /** Fields in the making, by `form/field`. */
  readonly drafts: Map<string, string>;
  /** Forms that the student fills anew after sending them. */
  readonly again: Set<string>;
  refused: { readonly form: string; readonly label: string } | undefined;
  removing: string | undefined;
  readonly toClear: Set<Clearable>;
  historyFilter: string;
  notice: string;
  focusPage: boolean;
}

/** What every part of the drawing is given. */
export interface Drawing {
  readonly scene: WebBrowserScene;
  readonly state: BrowserState;
  readonly memory: Memory;
  readonly stagehand: Stagehand<BrowserAction>;
  /** Follows a link: the page then takes the focus, and its title is said. */
  readonly follow: (address: string, newTab?: boolean) => void;
}

export function emptyMemory(): Memory {
  return { typed: undefined, find: undefined, sitePanel: false, menu: false, cookies: undefined, putOff: new Set(), drafts: new Map(), again: new Set(), refused: undefined, removing: undefined, toClear: new Set(), historyFilter: "", notice: "", focusPage: false };
}
