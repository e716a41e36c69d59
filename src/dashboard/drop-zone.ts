import { type FileSource, fileSource } from "../analytics/file-source.ts";
import { dashboard } from "../i18n/fr/dashboard.ts";
import { element } from "./element.ts";
import { scanButton } from "./scan-button.ts";

export interface DropZoneOptions {
  readonly document: Document;
  readonly onFiles: (files: readonly FileSource[]) => void;
  readonly onSample: () => void;
}

const { drop: text } = dashboard;

/** Where files, folders and archives come in: by mouse, by keyboard or by dropping. */
export function dropZone({ document, onFiles, onSample }: DropZoneOptions): HTMLElement {
  const files = element(document, "input", { type: "file", multiple: true, hidden: true, accept: ".json,.zip,.csv,.tsv,.txt,.html,.eml,.xlsx,.ods", "data-input": "files" });
  const folder = element(document, "input", { type: "file", webkitdirectory: true, hidden: true, "data-input": "folder" });
  for (const input of [files, folder]) {
    input.addEventListener("change", () => {
      const chosen = [...(input.files ?? [])].map((file) => fileSource(file));
      input.value = "";
      if (chosen.length > 0) onFiles(chosen);
    });
  }
  const zone = element(
    document,
    "div",
    { class: "drop-zone stack" },
    element(document, "p", { class: "drop-title" }, text.title),
    element(document, "p", { class: "soft small" }, text.hint),
    element(
      document,
      "p",
      { class: "cluster drop-actions" },
      element(document, "button", { class: "button", type: "button", onclick: () => files.click() }, text.files),
      element(document, "button", { class: "button", "data-kind": "secondary", type: "button", onclick: () => folder.click() }, text.folder),
      element(document, "button", { class: "button", "data-kind": "quiet", type: "button", onclick: onSample }, text.sample),
    ),
    element(document, "p", { class: "soft small" }, text.sampleHint),
    element(document, "div", { class: "drop-more" }, pasteBox(document, onFiles), scanButton(document, text.scan, (read) => onFiles([textSource(text.scanned, read)]))),
    files,
    folder,
  );
  listenToDrops(zone, onFiles);
  return zone;
}

/** For whoever has the text of a message, and no file. */
function pasteBox(document: Document, onFiles: (files: readonly FileSource[]) => void): HTMLElement {
  const area = element(document, "textarea", { class: "input", id: "texte-colle", rows: 4, spellcheck: "false", autocomplete: "off" });
  const error = element(document, "p", { class: "field-error", role: "alert" });
  const read = (): void => {
    const pasted = area.value.trim();
    error.textContent = pasted === "" ? text.nothingPasted : "";
    if (pasted === "") area.focus();
    else {
      area.value = "";
      onFiles([textSource(text.pasted, pasted)]);
    }
  };
  return element(
    document,
    "details",
    {},
    element(document, "summary", {}, text.paste),
    element(document, "div", { class: "stack stack-tight" }, element(document, "label", { class: "field-label", for: "texte-colle" }, text.pasteLabel), area, error, element(document, "p", {}, element(document, "button", { class: "button", "data-kind": "secondary", type: "button", onclick: read }, text.pasteButton))),
  );
}

function textSource(name: string, content: string): FileSource {
  const bytes = new TextEncoder().encode(content);
  return { name, size: bytes.length, modifiedAt: new Date().toISOString(), read: async () => bytes };
}

function listenToDrops(zone: HTMLElement, onFiles: (files: readonly FileSource[]) => void): void {
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.dataset["over"] = "";
  });
  zone.addEventListener("dragleave", () => delete zone.dataset["over"]);
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    delete zone.dataset["over"];
    // The list empties itself once this handler returns: entries are taken before any wait.
    const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
    void Promise.all(entries.map(filesUnder)).then((found) => {
      if (found.flat().length > 0) onFiles(found.flat());
    });
  });
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly FileSource[]> {
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined)));
    return file === undefined ? [] : [fileSource(file, entry.fullPath.replace(/^\//, ""))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSource[] = [];
  // A reader gives at most 100 entries a call.
  for (let batch = await readEntries(reader); batch.length > 0; batch = await readEntries(reader)) {
    found.push(...(await Promise.all(batch.map(filesUnder))).flat());
  }
  return found;
}

function readEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}
