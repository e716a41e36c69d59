import { element } from "../element.ts";

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A button that opens files and gives what they hold. */
export function fileInput(document: Document, label: string, kind: "primary" | "secondary" | "quiet", { several, onFiles }: { readonly several: boolean; readonly onFiles: (files: readonly ChosenFile[]) => void }): HTMLElement {
  const input = element(document, "input", { type: "file", hidden: true, multiple: several, onchange: () => void read() });
  const button = element(document, "button", { class: "button", type: "button", "data-kind": kind === "primary" ? undefined : kind, onclick: () => input.click() }, label);
  async function read(): Promise<void> {
    const files = await Promise.all(Array.from(input.files ?? [], async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
    // The same file chosen twice is read twice.
    input.value = "";
    if (files.length > 0) onFiles(files);
  }
  return element(document, "span", {}, input, button);
}
