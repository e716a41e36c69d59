import { notebook as text } from "../i18n/fr/notebook.ts";
import { openStore } from "../storage/open-store.ts";
import { competenceNames } from "./competence-names.ts";
import { element } from "./dom.ts";
import { unconfirmedPanel } from "./notebook/unconfirmed-panel.ts";
import { openPanel } from "./notebook/open-panel.ts";
import { savePanel } from "./notebook/save-panel.ts";
import { transferPanel } from "./notebook/transfer-panel.ts";
import { notice } from "./screens/notice.ts";

/** `<palier-carnet>`: the student's whole history as a file, to save here and open elsewhere. */
class PalierCarnet extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { kind, store } = await openStore();
    const nameOf = competenceNames();
    const unconfirmed = element("div", {});
    const save = savePanel(store);
    const open = openPanel(store, () => void refresh());
    const transfer = transferPanel(store, open.preview);
    const takeLink = () => {
      if (!location.hash.startsWith("#etat=")) return;
      transfer.take(location.hash);
      // Reloading must not ask again.
      history.replaceState(null, "", location.pathname);
    };
    const refresh = async () => {
      await save.refresh();
      unconfirmed.replaceChildren(...(await unconfirmedPanel(store, nameOf)));
    };
    await refresh();
    this.replaceChildren(...(kind === "memory" ? [notice("warning", undefined, text.storageMissing)] : []), element("div", { class: "grid notebook-panels" }, save.element, open.element, transfer.element), unconfirmed);
    addEventListener("hashchange", takeLink);
    takeLink();
    takeDrops(this, (file) => void open.open(file));
  }
}

/** The whole place takes a file that is dropped: nobody aims well at a small frame. */
function takeDrops(target: HTMLElement, dropped: (file: File) => void): void {
  target.addEventListener("dragover", (event) => {
    event.preventDefault();
    target.toggleAttribute("data-over", true);
  });
  target.addEventListener("dragleave", () => target.toggleAttribute("data-over", false));
  target.addEventListener("drop", (event) => {
    event.preventDefault();
    target.toggleAttribute("data-over", false);
    const file = event.dataTransfer?.files[0];
    if (file) dropped(file);
  });
}

customElements.define("palier-carnet", PalierCarnet);
