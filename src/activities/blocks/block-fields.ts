import { blocks } from "../../i18n/fr/activities/blocks.ts";
import type { Stagehand } from "../activity.ts";
import { element } from "../dom.ts";
import type { Action, Setting } from "./model.ts";
import type { Block, Condition, Term, Value } from "./program.ts";
import type { BlocksScene } from "./scene.ts";
import { blockLabel, itemName } from "./words.ts";

const { fields, kinds } = blocks;
type Choice = readonly [value: string, label: string];

/** What a block lets one set, in the order of its sentence: native fields and the words between them. */
export function blockFields(scene: BlocksScene, block: Block, { act }: Stagehand<Action>): (Node | string)[] {
  const set = (setting: Setting) => act({ kind: "set", id: block.id, setting });
  const label = blockLabel(scene, block);
  const value = () => valueFields(scene, `${block.id}-value`, label, block.value, (next) => set({ value: next }));
  const variable = () => choose(`${block.id}-variable`, fields.variable(label), block.variable ?? "", (scene.variables ?? []).map((name): Choice => [name, name]), (next) => set({ variable: next }));
  switch (block.kind) {
    case "paint":
      return [fields.in, choose(`${block.id}-colour`, fields.colour, block.colour ?? "", (scene.colours ?? ["rouge", "vert", "bleu"]).map((colour): Choice => [colour, colour]), (next) => set({ colour: next as "rouge" }))];
    case "repeat":
      return [...value(), fields.times];
    case "set":
      return [variable(), fields.to, ...value()];
    case "add":
      return [...value(), fields.to, variable()];
    case "until":
    case "if":
    case "ifElse":
      return conditionFields(scene, block, (condition) => set({ condition }));
    default:
      return [];
  }
}

/** The same as plain words, for a program that is only read. */
export function blockWords(scene: BlocksScene, block: Block): string {
  const label = blockLabel(scene, block);
  const name = block.kind === "ifElse" ? kinds.if : kinds[block.kind];
  return label.startsWith(name) ? label.slice(name.length) : label;
}

function conditionFields(scene: BlocksScene, block: Block, set: (condition: Condition) => void): (Node | string)[] {
  const condition = block.condition ?? { terms: [] };
  const label = kinds[block.kind];
  const logic = scene.logic ?? [];
  const joins = (["and", "or"] as const).filter((join) => logic.includes(join));
  const change = (rank: number, term: Term) => set({ ...condition, terms: condition.terms.map((each, index) => (index === rank ? term : each)) });
  const parts = condition.terms.flatMap((term, rank): (Node | string)[] => [
    ...(rank > 0 ? [element("span", { class: "join" }, condition.join === "or" ? fields.or : fields.and)] : []),
    ...termFields(scene, `${block.id}-${rank}`, term, fields.condition(rank + 1, label), fields.not(rank + 1, label), (next) => change(rank, next)),
  ]);
  if (joins.length === 0) return parts;
  const joined = condition.terms.length > 1 ? (condition.join ?? "and") : "";
  const choices: Choice[] = [["", fields.alone], ...joins.map((join): Choice => [join, `… ${fields[join]} …`])];
  const first = condition.terms[0] ?? { test: scene.tests?.[0] ?? "wall-ahead" };
  return [
    ...parts,
    choose(`${block.id}-join`, fields.join(label), joined, choices, (join) => set(join === "" ? { terms: [first] } : { join: join as "and", terms: condition.terms.length > 1 ? condition.terms : [first, newTerm(scene, scene.tests?.[1] ?? first.test)] })),
  ];
}

function newTerm(scene: BlocksScene, test: Term["test"]): Term {
  return test === "compare" ? { test, variable: scene.variables?.[0] ?? "x", operator: "=", value: 0 } : { test };
}

function termFields(scene: BlocksScene, key: string, term: Term, label: string, notLabel: string, set: (term: Term) => void): (Node | string)[] {
  const names = fields.tests(itemName(scene));
  const negation = choose(`${key}-not`, notLabel, term.not ? "not" : "", [["", fields.plain], ["not", fields.negated]], (next) => set({ ...term, not: next === "not" }));
  const test = choose(`${key}-test`, label, term.test, (scene.tests ?? [term.test]).map((each): Choice => [each, names[each]]), (next) => set({ ...newTerm(scene, next as Term["test"]), ...(term.not ? { not: true } : {}) }));
  const compared = term.test === "compare" ? [
    choose(`${key}-variable`, fields.variable(label), term.variable ?? "", (scene.variables ?? []).map((name): Choice => [name, name]), (variable) => set({ ...term, variable })),
    choose(`${key}-operator`, fields.operator, term.operator ?? "=", Object.entries(fields.operators), (operator) => set({ ...term, operator: operator as "=" })),
    ...valueFields(scene, `${key}-value`, label, term.value, (value) => set({ ...term, value })),
  ] : [];
  return [...((scene.logic ?? []).includes("not") ? [negation] : []), test, ...compared];
}

/** A number, or a variable where the scene has some. */
function valueFields(scene: BlocksScene, key: string, label: string, value: Value | undefined, set: (value: Value) => void): Node[] {
  const variables = scene.variables ?? [];
  const source = typeof value === "string" ? value : "";
  const number = element("input", {
    class: "field number",
    type: "text",
    inputmode: "numeric",
    autocomplete: "off",
    maxlength: 4,
    "data-key": key,
    "aria-label": fields.value(label),
    value: String(value ?? 0),
    oninput: (event: Event) => {
      const text = (event.target as HTMLInputElement).value.trim();
      if (/^-?\d+$/.test(text)) set(Number(text));
    },
  });
  const from = variables.length > 0 && choose(`${key}-from`, fields.source(label), source, [["", fields.number], ...variables.map((name): Choice => [name, name])], (next) => set(next === "" ? 1 : next));
  return [...(from ? [from] : []), ...(source === "" ? [number] : [])];
}

function choose(key: string, label: string, value: string, choices: readonly Choice[], set: (value: string) => void): HTMLSelectElement {
  const offered = choices.some(([each]) => each === value) ? choices : [[value, value] as const, ...choices];
  return element(
    "select",
    { class: "field", "data-key": key, "aria-label": label, onchange: (event: Event) => set((event.target as HTMLSelectElement).value) },
    ...offered.map(([each, text]) => element("option", { value: each, selected: each === value }, text)),
  );
}
