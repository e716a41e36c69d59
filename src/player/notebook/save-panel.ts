import { notebook } from "../../i18n/fr/notebook.ts";
import type { SessionStore } from "../../storage/session-store.ts";
import { element } from "../dom.ts";
import { button } from "../screens/notice.ts";
import { countAnswers, readHistory } from "./device-history.ts";
import { passphraseField } from "./passphrase-field.ts";
import { prepareNotebook, saveNotebook, type SavingWay, savingWays } from "./save-notebook.ts";
import { countUnsaved, readSaved } from "./saved-notebook.ts";

const text = notebook.save;
const SHORTEST_PASSPHRASE = 8;

interface SavePanel {
  readonly element: HTMLElement;
  /** Tells again what the device holds, and what of it is in a file. */
  readonly refresh: () => Promise<void>;
}

/** One file with everything, sealed when the student wants. */
export function savePanel(store: SessionStore): SavePanel {
  const state = element("div", { class: "stack stack-tight" });
  const said = element("p", { class: "notebook-said", role: "status" });
  const field = passphraseField(text.passphrase, { id: "save-passphrase", hint: text.passphraseHint, again: text.again });
  const protect = element("details", { class: "notebook-protect" }, element("summary", {}, text.protect), field.element);
  const ways = element("p", { class: "cluster" }, ...savingWays().map((way) => button(text.way(way), way === "download" ? "primary" : "secondary", () => void save(way))));
  const where = element("p", { class: "small soft" }, text.where);
  let saving = false;

  async function save(way: SavingWay): Promise<void> {
    const passphrase = protect.open ? field.read() : "";
    const reason = protect.open ? reasonAgainst(passphrase, field.isTwiceTheSame()) : "";
    field.refuse(reason);
    if (reason !== "" || saving) return;
    saving = true;
    said.textContent = text.preparing;
    const prepared = await prepareNotebook(store, passphrase).catch(() => undefined);
    const outcome = prepared ? await saveNotebook(store, prepared, way) : "failed";
    saving = false;
    said.textContent = outcome === "failed" || !prepared ? text.failed : outcome === "cancelled" ? "" : text.done(prepared.name, way);
    await refresh();
  }

  async function refresh(): Promise<void> {
    const history = await readHistory(store);
    const saved = await readSaved(store);
    const answers = [...history.sessions.values()].reduce((sum, events) => sum + countAnswers(events), 0);
    const unsaved = countUnsaved(history, saved);
    const isEmpty = history.sessions.size + history.marks.size === 0;
    const when = saved.at !== undefined ? text.savedAt(saved.at, unsaved) : unsaved === 0 ? text.fromNotebook : text.neverSaved;
    const lines = isEmpty ? [text.empty] : [text.content(history.sessions.size, answers), when];
    for (const part of [protect, ways, where]) part.hidden = isEmpty;
    state.replaceChildren(...lines.map((line) => element("p", {}, line)));
  }

  return {
    element: element(
      "section",
      { class: "card", "aria-labelledby": "save-title" },
      element("h2", { class: "card-title", id: "save-title" }, text.title),
      state,
      protect,
      ways,
      said,
      where,
    ),
    refresh,
  };
}

function reasonAgainst(passphrase: string, isTwiceTheSame: boolean): string {
  if (!isTwiceTheSame) return text.different;
  return passphrase !== "" && passphrase.trim().length < SHORTEST_PASSPHRASE ? text.tooShort : "";
}
