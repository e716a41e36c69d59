import { fingerprintOf } from "../../attestation/team-key.ts";
import { keys } from "../../i18n/fr/keys.ts";
import type { KeptKey } from "../../rosters/kept-key.ts";
import { element } from "../element.ts";
import { buttonOf } from "./form-parts.ts";
import { downloadKey } from "./key-file.ts";
import { openKey } from "./open-key.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { card: text } = keys;

/** One key of the team: whose it is, whether it is open here, and what can be done with it. */
export function keyCard(context: PrepareContext, kept: KeptKey): HTMLElement {
  const { document, workspace, keys: ring, act, tell, redraw } = context;
  const { name, kind, key, sealed, madeAt } = kept;
  const state = ring.isOpen(key) ? "open" : sealed === undefined ? "public" : "closed";
  const figures = element(document, "span", { class: "fingerprint" });
  void fingerprintOf(key).then((found) => (figures.textContent = found));
  const action = (label: string, kindOf: "secondary" | "quiet", id: string, run: () => void): HTMLElement => {
    const button = buttonOf(document, label, kindOf, run);
    button.id = `${id}-${key.x.slice(0, 8)}`;
    button.setAttribute("aria-label", text.named(label, name));
    return button;
  };
  return element(
    document,
    "li",
    { class: "card key-card", "data-state": state },
    element(document, "h4", { class: "card-title" }, name),
    element(document, "p", { class: "cluster" }, element(document, "span", { class: "tag", "data-kind": { open: "success", closed: "warning", public: "info" }[state] }, text.states[state]), kind === "recovery" && name !== text.recovery && element(document, "span", { class: "tag" }, text.recovery)),
    element(document, "p", { class: "soft small" }, text.madeAt(madeAt)),
    element(document, "p", {}, `${text.fingerprint} : `, figures),
    element(
      document,
      "p",
      { class: "cluster" },
      state === "closed" && action(text.open, "secondary", "ouvrir", () => void open()),
      state === "open" && action(text.close, "secondary", "fermer", () => void close()),
      sealed !== undefined && action(text.save, "quiet", "garder", () => tell("success", text.saved(downloadKey(kept)))),
      kind === "member" && action(text.give, "quiet", "donner", () => tell("success", text.given(downloadKey({ name, kind, key, madeAt })))),
      action(text.remove, "quiet", "retirer", () => void remove()),
    ),
  );

  async function open(): Promise<void> {
    const pair = await openKey(document, kept);
    if (pair === undefined) return;
    const isKept = await ring.add(pair);
    redraw();
    tell(isKept ? "success" : "info", isKept ? text.opened(name) : text.notKept(name));
  }

  async function close(): Promise<void> {
    await ring.remove(key);
    redraw();
    tell("success", text.closed(name));
  }

  async function remove(): Promise<void> {
    const team = workspace.team();
    await ring.remove(key);
    await act({ team: { ...team, keys: team.keys.filter((one) => one.key.x !== key.x) } }, text.removed(name));
  }
}
