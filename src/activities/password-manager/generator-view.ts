import { passwordManager as words } from "../../i18n/fr/activities/password-manager.ts";
import { button, labelled, select, tick } from "../controls.ts";
import { element } from "../dom.ts";
import { copyButton, type Desk, field, go, tell } from "./desk.ts";
import { generate, LENGTHS, type Recipe, WORD_COUNTS } from "./generator.ts";
import { strengthOf } from "./strength.ts";

const text = words.generator;

/** Settings and a proposal; `into` is the field that takes it. */
export function generatorPanel(desk: Desk, into?: string): HTMLElement {
  const { memory, scene } = desk;
  const { recipe } = memory;
  const proposal = generate(recipe, scene.owner.email, memory.roll);
  const set = (changes: Partial<Recipe>) => go(desk, { recipe: { ...recipe, ...changes } });
  const count = (key: "length" | "words", label: string, { least, most }: { readonly least: number; readonly most: number }) => {
    const input = element("input", { type: "number", class: "field short", "data-key": `recipe ${key}`, min: least, max: most, value: recipe[key], onchange: () => set({ [key]: Math.min(most, Math.max(least, Math.round(Number(input.value)) || least)) }) });
    return labelled(label, input);
  };
  return element(
    "section",
    { class: "card stack", "aria-label": text.title },
    element("h4", {}, text.title),
    element(
      "div",
      { class: "recipe" },
      labelled(text.kind, select("recipe kind", [["signs", text.signsKind], ["words", text.wordsKind]], recipe.kind, (kind) => set({ kind: kind as Recipe["kind"] }))),
      recipe.kind === "words" ? count("words", text.words, WORD_COUNTS) : count("length", text.length, LENGTHS),
    ),
    recipe.kind === "signs" && element("div", { class: "row" }, tick("recipe capitals", text.capitals, recipe.capitals, (capitals) => set({ capitals })), tick("recipe digits", text.digits, recipe.digits, (digits) => set({ digits })), tick("recipe signs", text.signs, recipe.signs, (signs) => set({ signs }))),
    element("p", { class: "proposal" }, element("span", { class: "visually-hidden" }, `${text.proposal} : `), element("code", {}, proposal)),
    element("p", { class: "soft small" }, `${words.vault.signs(proposal.length)} · ${words.vault.strength} : ${strengthOf(proposal)}`),
    element(
      "div",
      { class: "row" },
      into !== undefined && button("generator use", text.use, () => {
        memory.drafts.set(into, proposal);
        memory.generatorFor = undefined;
        tell(desk, text.used, false, into);
      }),
      copyButton(desk, "generator copy", words.vault.password, proposal),
      button("generator again", text.again, () => go(desk, { roll: memory.roll + 1 })),
    ),
  );
}

/** Beside a field for a new password: opens the generator under it. */
export function withGenerator(desk: Desk, key: string): readonly (HTMLElement | false)[] {
  const open = desk.memory.generatorFor === key;
  return [button(`${key} generator`, words.account.generate, () => go(desk, { generatorFor: open ? undefined : key }), { "aria-expanded": String(open) }), open && generatorPanel(desk, key)];
}

/** The field of the new password of an account, and its generator. */
export function newPassword(desk: Desk, label: string): readonly (HTMLElement | false)[] {
  return [field(desk, "new password", label, { secret: true, paste: true }), ...withGenerator(desk, "new password")];
}
