import { makeNotebook, type Notebook } from "../../results/notebook/notebook.ts";
import type { SessionStore } from "../../storage/session-store.ts";
import { type LoadFailure, loadItems, loadRelease } from "../load-release.ts";
import { siteUrl } from "../site-url.ts";
import { marksOf, outlineOf } from "./answered-elsewhere.ts";
import { readHistory } from "./device-history.ts";
import { identifyAnswers, packOutline, unpackOutline } from "./outline.ts";

const FIELD = "etat=";
/** A QR code of version 29: a telephone still reads it on a screen. */
const LONGEST_LINK = 1600;

export interface Transfer {
  readonly link: string;
  readonly count: number;
  /** Older answers, for which there was no room. */
  readonly left: number;
}

export type Received =
  | { readonly kind: "received"; readonly notebook: Notebook; readonly unknown: number }
  | { readonly kind: "not-outline" | "too-new" | "cut" }
  | { readonly kind: "load"; readonly failure: LoadFailure };

/** The outcome of every question as a link, short enough for a QR code. */
export async function prepareTransfer(store: SessionStore): Promise<Transfer> {
  const page = new URL(siteUrl("carnet/"), location.href);
  const answers = outlineOf(await readHistory(store));
  const { text, count } = packOutline(answers, LONGEST_LINK - `${page.href}#${FIELD}`.length);
  return { link: `${page.href}#${FIELD}${text}`, count, left: answers.length - count };
}

/** What the fragment of a link, or a scanned text, carries; undefined when it carries nothing of the kind. */
export function outlineIn(text: string): string | undefined {
  const [, outline] = /#etat=([^&\s]*)/.exec(text) ?? [];
  return outline;
}

/** The answers as marks of a notebook, to preview and open like any other; their questions are found in today's bank. */
export async function receive(store: SessionStore, outline: string): Promise<Received> {
  const unpacked = unpackOutline(outline);
  if (!unpacked.ok) return { kind: unpacked.error };
  const release = await loadRelease();
  if (!release.ok) return { kind: "load", failure: release.error };
  const items: string[] = [];
  for (const loaded of await Promise.all(release.value.competences.filter(({ items }) => items).map((entry) => loadItems(entry.items)))) {
    if (!loaded.ok) return { kind: "load", failure: loaded.error };
    items.push(...loaded.value.items.map(({ id }) => id));
  }
  const answers = identifyAnswers(unpacked.answers, items);
  return { kind: "received", notebook: makeNotebook([], marksOf(answers, await readHistory(store))), unknown: unpacked.answers.length - answers.length };
}
