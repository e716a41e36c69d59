import { notebookFileName, serializeNotebook } from "../../results/notebook/serialize-notebook.ts";
import type { SessionStore } from "../../storage/session-store.ts";
import { timeNow } from "../clock.ts";
import { downloadFile } from "../download-file.ts";
import { sharedFile } from "../hand-over.ts";
import { type DeviceHistory, notebookOf, readHistory } from "./device-history.ts";
import { rememberSaved } from "./saved-notebook.ts";

/** Ways to hand the file over; the last two exist on some devices only. */
export type SavingWay = "download" | "choose-place" | "share";

export interface PreparedNotebook {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly history: DeviceHistory;
}

/** `cancelled`: the student changed their mind. A download cannot be followed: it counts as saved. */
export type Saving = "saved" | "cancelled" | "failed";

/** The student's whole history as a file, sealed when there is a passphrase. */
export async function prepareNotebook(store: SessionStore, passphrase: string, now = new Date()): Promise<PreparedNotebook> {
  const history = await readHistory(store);
  const open = serializeNotebook(notebookOf(history));
  const bytes = passphrase === "" ? open : await (await import("../../attestation/seal-notebook.ts")).sealNotebook(open, passphrase);
  return { name: notebookFileName(localTime(now)), bytes, history };
}

export function savingWays(): readonly SavingWay[] {
  return [
    "download",
    ...("showSaveFilePicker" in window ? (["choose-place"] as const) : []),
    ...(navigator.canShare?.({ files: [sharedFile({ name: "carnet", bytes: new Uint8Array(1) })] }) ? (["share"] as const) : []),
  ];
}

export async function saveNotebook(store: SessionStore, { name, bytes, history }: PreparedNotebook, way: SavingWay): Promise<Saving> {
  try {
    if (way === "download") downloadFile(name, bytes);
    else if (way === "choose-place") await writeWhereChosen(name, bytes);
    else await navigator.share({ files: [sharedFile({ name, bytes })], title: name });
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : "failed";
  }
  // The file is there, whatever this device remembers of it.
  await rememberSaved(store, history, timeNow()).catch(() => undefined);
  return "saved";
}

/** File System Access (Chromium on computers), not in TypeScript's DOM yet. */
interface SavePicker {
  readonly showSaveFilePicker: (options: { readonly suggestedName: string; readonly types: readonly object[] }) => Promise<FileSystemFileHandle>;
}

async function writeWhereChosen(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const handle = await (window as unknown as SavePicker).showSaveFilePicker({
    suggestedName: name,
    types: [{ accept: { "application/json": [".json"] } }],
  });
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
}

function localTime(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
}
