import { alteredStories } from "../../results/notebook/altered-stories.ts";
import type { Notebook } from "../../results/notebook/notebook.ts";
import type { SessionStore } from "../../storage/session-store.ts";
import { digest } from "../digest.ts";
import { whileNoTest } from "./while-no-test.ts";
import { readHistory } from "./device-history.ts";
import { type Opening, planOpening, planUndo } from "./plan-opening.ts";
import { readSaved, rememberOpened, restoreSaved } from "./saved-notebook.ts";

/** What opening would do, told before it is done. */
export interface OpeningPreview {
  readonly opening: Opening;
  /** Sessions whose events do not follow from one another. */
  readonly altered: number;
  /** Sessions that the device keeps when it shares none with the notebook: they may be somebody else's. */
  readonly strangers: number;
}

export type OpenedNotebook =
  /** `undo` tells whether it was done. */
  | { readonly kind: "opened"; readonly opening: Opening; readonly undo: () => Promise<"undone" | OpeningFailure> }
  | { readonly kind: OpeningFailure };

/** `test-open`: a test is open in this browser, whose answers must not move under it. `not-written`: the device refused, and changed nothing. */
export type OpeningFailure = "test-open" | "not-written";

export async function previewOpening(store: SessionStore, notebook: Notebook): Promise<OpeningPreview> {
  const device = await readHistory(store);
  const known = new Set([...device.sessions.values()].map((events) => events[0]?.hash));
  const shared = notebook.sessions.some(({ events }) => known.has(events[0]?.hash));
  return {
    opening: planOpening(device, notebook),
    altered: (await alteredStories(notebook, { digest })).length,
    strangers: shared || notebook.sessions.length === 0 ? 0 : device.sessions.size,
  };
}

/** Opens a notebook onto this device, all of it or nothing. */
export async function openNotebook(store: SessionStore, notebook: Notebook): Promise<OpenedNotebook> {
  const written = await whileNoTest(async () => {
    try {
      const saved = await readSaved(store);
      const opening = planOpening(await readHistory(store), notebook);
      await store.write(opening.change);
      await rememberOpened(store, opening.change.sessions).catch(() => undefined);
      return { opening, saved };
    } catch {
      return "not-written";
    }
  });
  if (written === undefined) return { kind: "test-open" };
  if (written === "not-written") return { kind: written };
  const { opening, saved } = written;
  return { kind: "opened", opening, undo };

  async function undo(): Promise<"undone" | OpeningFailure> {
    const undone = await whileNoTest(async () => {
      try {
        await store.write(planUndo(opening, await readHistory(store)));
        await restoreSaved(store, saved).catch(() => undefined);
        return "undone" as const;
      } catch {
        return "not-written" as const;
      }
    });
    return undone ?? "test-open";
  }
}
