import { dashboard } from "../i18n/fr/dashboard.ts";
import { element } from "./element.ts";

/** A button that asks before it erases. */
export function eraseButton(document: Document, onErase: () => Promise<void>): HTMLElement {
  const { workspace: text } = dashboard;
  const dialog = element(
    document,
    "dialog",
    { class: "dialog stack", "aria-labelledby": "effacer-titre" },
    element(document, "h2", { id: "effacer-titre" }, text.eraseTitle),
    element(document, "p", {}, text.eraseText),
    element(
      document,
      "p",
      { class: "cluster" },
      element(document, "button", { class: "button", type: "button", onclick: () => dialog.close() }, text.eraseCancel),
      element(document, "button", { class: "button", "data-kind": "danger", type: "button", "data-confirm": "", onclick: () => {
        dialog.close();
        void onErase();
      } }, text.eraseConfirm),
    ),
  );
  const button = element(document, "button", { class: "button", "data-kind": "quiet", type: "button", id: "effacer", onclick: () => dialog.showModal() }, text.erase);
  return element(document, "span", { class: "erase no-print" }, button, dialog);
}
