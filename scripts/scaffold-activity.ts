import type { Scaffold } from "../src/bank/scaffold.ts";

/** The parts of a new activity, in the order in which its author fills them: the contract, the pure model, the drawing. */
export function scaffoldActivity({ code, name }: { readonly code: string; readonly name: string }): Scaffold {
  const pascal = code.split("-").map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://palier.example/schemas/activities/${code}.schema.json`,
    title: `${pascal}Scene`,
    description: `La scène de l'activité « ${name} ».`,
    type: "object",
    required: ["items"],
    additionalProperties: false,
    properties: { items: { type: "array", minItems: 1, maxItems: 20, items: { type: "string", maxLength: 60 }, description: "Ce que l'on peut choisir." } },
    facts: [{ name: "chosen", description: "Ce que l'élève a choisi, ou rien." }],
  };
  const folder = `src/activities/${code}`;
  return {
    [`schemas/activities/${code}.schema.json`]: `${JSON.stringify(schema, null, 2)}\n`,
    [`${folder}/model.ts`]: `import type { ActivityModel } from "../activity.ts";
import type { ${pascal}Scene } from "./scene.ts";

export interface State {
  readonly chosen: string | null;
}

export type Action = { readonly kind: "choose"; readonly item: string };

export const model: ActivityModel<${pascal}Scene, State, Action> = {
  start: () => ({ chosen: null }),
  act: ({ items }, state, { item }) => (items.includes(item) && item !== state.chosen ? { chosen: item } : state),
  facts: (_, { chosen }) => (chosen === null ? {} : { chosen }),
};
`,
    [`${folder}/view.ts`]: `import type { Stagehand } from "../activity.ts";
import { element } from "../dom.ts";
import type { Action, State } from "./model.ts";
import type { ${pascal}Scene } from "./scene.ts";

/** One button an item. */
export function view({ items }: ${pascal}Scene, { act }: Stagehand<Action>): (state: State) => HTMLElement {
  return ({ chosen }) =>
    element(
      "div",
      { class: "items" },
      ...items.map((item) => element("button", { type: "button", class: "tool", "data-key": item, "aria-pressed": String(item === chosen), onclick: () => act({ kind: "choose", item }) }, item)),
    );
}
`,
    [`${folder}/${code}.css`]: ".items {\n  display: flex;\n  flex-wrap: wrap;\n  gap: var(--space-2);\n  padding: var(--space-4);\n}\n",
    [`${folder}/element.ts`]: `import { defineActivity } from "../define-activity.ts";
import css from "./${code}.css?inline";
import { model } from "./model.ts";
import { view } from "./view.ts";

defineActivity("${code}", { name: ${JSON.stringify(name)}, model, css, view });
`,
    [`tests/activities/${code}.test.ts`]: `import { expect, it } from "vitest";
import { model } from "../../src/activities/${code}/model.ts";

const scene = { items: ["un", "deux"] };

it("reports what was chosen", () => {
  const state = model.act(scene, model.start(scene), { kind: "choose", item: "deux" });
  expect(model.facts(scene, state)).toEqual({ chosen: "deux" });
});

it("ignores what cannot be chosen", () => {
  const start = model.start(scene);
  expect(model.act(scene, start, { kind: "choose", item: "trois" })).toBe(start);
});
`,
  };
}
