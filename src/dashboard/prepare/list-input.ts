import { prepare } from "../../i18n/fr/prepare.ts";
import type { RosterTable } from "../../rosters/roster-table.ts";
import { element } from "../element.ts";
import { buttonOf, field } from "./form-parts.ts";
import { openList } from "./open-list.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { input: text } = prepare;

/** Where a list comes in: pasted, chosen, dropped, or taken from what was imported with results. */
export function listInput({ document, workspace, startWorker }: PrepareContext, onTables: (tables: readonly [RosterTable, ...RosterTable[]]) => void): HTMLElement {
  const area = element(document, "textarea", { class: "input list-area", rows: 6, spellcheck: "false", autocomplete: "off" });
  const message = element(document, "div", { "aria-live": "polite" });
  const file = element(document, "input", { type: "file", hidden: true, accept: ".csv,.tsv,.txt,.xlsx,.xml,.zip", "data-input": "list" });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    file.value = "";
    if (chosen !== undefined) void readFile(chosen);
  });
  const known = new Set(workspace.team().students.map(({ token }) => token));
  const imported = [...workspace.collection().roster.values()].filter(({ token }) => !known.has(token));
  const box = element(
    document,
    "div",
    { class: "stack list-input" },
    field(document, "liste-collee", text.paste, area, text.pasteHint),
    element(document, "p", { class: "cluster" }, buttonOf(document, text.read, "primary", readPasted), element(document, "span", { class: "soft" }, text.or), buttonOf(document, text.file, "secondary", () => file.click()), file),
    element(document, "p", { class: "soft small" }, text.fileHint),
    imported.length > 0 && element(document, "p", {}, buttonOf(document, text.imported(imported.length), "quiet", takeImported)),
    message,
  );
  box.addEventListener("dragover", (event) => event.preventDefault());
  box.addEventListener("drop", (event) => {
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped === undefined) return;
    event.preventDefault();
    void readFile(dropped);
  });
  return box;

  function readPasted(): void {
    if (area.value.trim() === "") {
      tell("error", text.nothing);
      area.focus();
    } else void read("", new TextEncoder().encode(area.value));
  }

  async function readFile(chosen: File): Promise<void> {
    const bytes = await chosen.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) tell("error", `${text.unreadable} ${text.safe}`);
    else await read(chosen.name, new Uint8Array(bytes));
  }

  async function read(name: string, bytes: Uint8Array): Promise<void> {
    tell("info", text.reading);
    const opening = await openList(name, bytes, startWorker);
    if (opening.kind === "refused") return tell("error", `${prepare.refusal(opening.reason)} ${text.safe}`);
    message.replaceChildren();
    onTables(opening.tables);
  }

  function takeImported(): void {
    const { roles } = prepare.review;
    const rows = imported.map(({ token, familyName, givenName, className }, index) => ({ line: index + 2, cells: [token, familyName, givenName, className] }));
    onTables([{ format: "text", name: "", dropped: [], rows: [{ line: 1, cells: [roles.token, roles.familyName, roles.givenName, roles.className] }, ...rows] }]);
  }

  function tell(kind: "info" | "error", sentence: string): void {
    message.replaceChildren(element(document, "p", { class: "notice", "data-kind": kind, role: kind === "error" ? "alert" : undefined }, element(document, "span", {}, sentence)));
  }
}
