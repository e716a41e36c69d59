import { makeRecoveryCode, recoveryPassphrase, sealKey } from "../../attestation/sealed-key.ts";
import { makeTeamKey, publicKeyOf } from "../../attestation/team-key.ts";
import { keys } from "../../i18n/fr/keys.ts";
import { type KeptKey, MOST_KEYS } from "../../rosters/kept-key.ts";
import { element } from "../element.ts";
import { buttonOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";
import { recoverySheet } from "./recovery-sheet.ts";

const { recovery: text } = keys;

/** Makes the key of the day when nobody has theirs; `onMade` takes the place of the view with the sheet to print. */
export function recoveryPanel({ document, workspace, tell }: PrepareContext, onMade: (kept: KeptKey, code: string) => void): HTMLElement {
  const known = workspace.team().keys;
  const exists = known.some(({ kind }) => kind === "recovery");
  const button = buttonOf(document, text.button, "secondary", () => void make());
  button.disabled = known.length >= MOST_KEYS;
  return element(
    document,
    "section",
    { class: "card", "aria-labelledby": "cle-secours" },
    element(document, "h3", { id: "cle-secours" }, text.title),
    element(document, "p", { class: "soft" }, exists ? text.exists : text.hint),
    !exists && element(document, "p", {}, button),
  );

  async function make(): Promise<void> {
    button.disabled = true;
    tell("info", keys.create.working);
    const { now, chance } = workspace.effects();
    const code = makeRecoveryCode(chance);
    const made = await makeTeamKey();
    onMade({ name: text.name, kind: "recovery", key: publicKeyOf(made), madeAt: now, sealed: await sealKey(made, recoveryPassphrase(code)) }, code);
  }
}

/** The sheet that holds the code; the key counts once the paper does. */
export function recoveryStep({ document, workspace, act }: PrepareContext, kept: KeptKey, code: string, onCancel: () => void): HTMLElement {
  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "titre-secours" },
    element(document, "h2", { id: "titre-secours", tabindex: -1, class: "no-print" }, text.step),
    element(document, "p", { class: "no-print" }, text.stepHint),
    element(document, "p", { class: "cluster no-print" }, buttonOf(document, text.print, "primary", () => window.print()), buttonOf(document, text.confirm, "secondary", confirm), buttonOf(document, text.cancel, "quiet", onCancel)),
    element(document, "div", { class: "sheets", role: "region", tabindex: 0, "aria-label": text.sheet }, recoverySheet(document, kept, code)),
  );

  function confirm(): void {
    const team = workspace.team();
    void act({ team: { ...team, keys: [...team.keys, kept] } }, text.done);
  }
}
