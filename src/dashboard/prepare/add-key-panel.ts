import { fingerprintOf, lockedPair, readTeamKey, type TeamPrivateKey } from "../../attestation/team-key.ts";
import { keys } from "../../i18n/fr/keys.ts";
import { prepare } from "../../i18n/fr/prepare.ts";
import { type KeptKey, MOST_KEYS } from "../../rosters/kept-key.ts";
import { parseKey } from "../../rosters/parse-key.ts";
import { element } from "../element.ts";
import { scanButton } from "../scan-button.ts";
import { buttonOf, field } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { add: text } = keys;

/** Where a key that was made elsewhere comes in: a file, a sheet of paper, a text. A bare private key is handed over, to be sealed. */
export function addKeyPanel({ document, workspace, act, tell }: PrepareContext, onBareKey: (key: TeamPrivateKey) => void): HTMLElement {
  const file = element(document, "input", { type: "file", hidden: true, accept: ".json,.jwk,.txt", "data-input": "key" });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    file.value = "";
    if (chosen !== undefined) void chosen.arrayBuffer().then((bytes) => add(new Uint8Array(bytes)), () => tell("error", prepare.input.unreadable));
  });
  const area = element(document, "textarea", { class: "input", rows: 3, spellcheck: "false", autocomplete: "off" });
  return element(
    document,
    "section",
    { class: "card", "aria-labelledby": "ajouter-cle" },
    element(document, "h3", { id: "ajouter-cle" }, text.title),
    element(document, "p", { class: "soft" }, text.hint),
    element(document, "p", {}, buttonOf(document, text.file, "secondary", () => file.click()), file),
    scanButton(document, text.scan, (read) => void add(new TextEncoder().encode(read))),
    element(document, "details", {}, element(document, "summary", {}, text.paste), element(document, "div", { class: "stack stack-tight" }, field(document, "cle-collee", text.paste, area), element(document, "p", {}, buttonOf(document, text.read, "secondary", () => void add(new TextEncoder().encode(area.value.trim())))))),
  );

  async function add(bytes: Uint8Array): Promise<void> {
    const bare = readTeamKey(bytes);
    if (bare !== undefined) return (await areHalvesOfOne(bare)) ? onBareKey(bare) : tell("error", text.refusal({ kind: "damaged", path: "", expected: "key" }));
    const parsed = parseKey(bytes);
    if (!parsed.ok) return tell("error", text.refusal(parsed.error));
    const { format: _, version: __, ...kept } = parsed.value;
    const team = workspace.team();
    const known = team.keys.find(({ key }) => key.x === kept.key.x);
    if (known === undefined && team.keys.length >= MOST_KEYS) return tell("error", keys.create.full);
    if (known !== undefined && (known.sealed !== undefined || kept.sealed === undefined)) return tell("info", text.known(known.name));
    const next: readonly KeptKey[] = known === undefined ? [...team.keys, kept] : team.keys.map((one) => (one === known ? { ...known, sealed: kept.sealed as string } : one));
    await act({ team: { ...team, keys: next } }, known === undefined ? text.added(kept.name, await fingerprintOf(kept.key)) : text.completed(known.name));
  }
}

function areHalvesOfOne(key: TeamPrivateKey): Promise<boolean> {
  return lockedPair(key).then(() => true, () => false);
}
