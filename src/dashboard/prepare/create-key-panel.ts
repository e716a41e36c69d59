import { sealKey } from "../../attestation/sealed-key.ts";
import { lockedPair, makeTeamKey, publicKeyOf, type TeamPrivateKey } from "../../attestation/team-key.ts";
import { keys } from "../../i18n/fr/keys.ts";
import { type KeptKey, MOST_KEYS } from "../../rosters/kept-key.ts";
import { tidy } from "../../rosters/plain-text.ts";
import { element } from "../element.ts";
import { field } from "./form-parts.ts";
import { downloadKey } from "./key-file.ts";
import { newPassphrase } from "./new-passphrase.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { create: text } = keys;

/** Makes a member's key, or takes one given as it is, and keeps it closed behind a passphrase; a copy comes down at once. */
export function createKeyPanel({ document, workspace, keys: ring, act, tell }: PrepareContext, given?: TeamPrivateKey): HTMLElement {
  const name = element(document, "input", { class: "input", type: "text", maxlength: 80, autocomplete: "off" });
  const error = element(document, "p", { class: "field-error", role: "alert" });
  const secret = newPassphrase(document, "phrase-cle", { label: text.passphrase, hint: text.passphraseHint, optional: false });
  const submit = element(document, "button", { class: "button", type: "submit" }, text.button);
  const isFull = workspace.team().keys.length >= MOST_KEYS;
  submit.disabled = isFull;
  return element(
    document,
    "section",
    { class: "card", "aria-labelledby": "creer-cle" },
    element(document, "h3", { id: "creer-cle", tabindex: -1 }, text.title),
    element(document, "p", { class: "soft" }, isFull ? text.full : given === undefined ? text.hint : text.given),
    element(document, "form", { class: "stack", novalidate: true, onsubmit: (event) => void create(event) }, field(document, "nom-cle", text.name, name, text.nameHint), error, ...secret.fields, element(document, "p", {}, submit)),
  );

  async function create(event: Event): Promise<void> {
    event.preventDefault();
    const owner = tidy(name.value, 80);
    error.textContent = owner === "" ? text.nameless : "";
    if (owner === "") return name.focus();
    const passphrase = secret.read();
    if (passphrase === undefined) return;
    submit.disabled = true;
    tell("info", text.working);
    const made = given ?? (await makeTeamKey());
    const kept: KeptKey = { name: owner, kind: "member", key: publicKeyOf(made), madeAt: workspace.effects().now, sealed: await sealKey(made, passphrase) };
    await ring.add(await lockedPair(made));
    const team = workspace.team();
    // The form comes back empty: what follows takes the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await act({ team: { ...team, keys: [...team.keys.filter(({ key }) => key.x !== kept.key.x), kept] } }, text.done(owner, downloadKey(kept)));
  }
}
