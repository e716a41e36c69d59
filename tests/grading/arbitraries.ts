import fc from "fast-check";
import type { FieldsRubric, Rubric } from "../../src/grading/rubric.ts";
import type { Submission } from "../../src/grading/submission.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
const ids = fc.uniqueArray(id, { minLength: 2, maxLength: 6 });
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom("C++", "Ctrl+C", "https://a.fr/b?c=d", "1 234,5", "…", "« é »", "\u0000", "__proto__", "12 34", "../a"),
);
const visible = anyText.filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && text.length <= 200);

const tolerance = fc.record(
  {
    exactCase: fc.boolean(),
    exactAccents: fc.boolean(),
    exactSpaces: fc.boolean(),
    exactPunctuation: fc.boolean(),
    nearMisses: fc.nat(2),
  },
  { requiredKeys: [] },
);

const singleChoice = ids.map((choices) => ({ kind: "single-choice", choices, answer: choices[1] ?? "" }) as const);
const multipleChoice = ids.map((choices) => ({ kind: "multiple-choice", choices, answers: choices.slice(1) }) as const);
const shortText = fc
  .tuple(fc.array(visible, { minLength: 1, maxLength: 3 }), tolerance)
  .map(([solutions, forgiven]) => ({ kind: "short-text", solutions, tolerance: forgiven }) as const);
const number = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(0, 1, 0.5), fc.constantFrom("Go", "%", undefined))
  .map(([value, absolute, unit]) => ({ kind: "number", value: value / 100, absolute, ...(unit ? { unit } : {}) }) as const);
const ordering = ids.map((order) => ({ kind: "ordering", order }) as const);
const fields: fc.Arbitrary<FieldsRubric> = fc
  .tuple(ids, fc.boolean(), fc.array(fc.oneof(shortText, number, singleChoice), { minLength: 6, maxLength: 6 }))
  .map(([names, anyOrder, rubrics]) => ({
    kind: "fields",
    anyOrder,
    fields: names.map((name, index) => ({ id: name, rubric: rubrics[index] ?? { kind: "number", value: 0, absolute: 0 } })),
  }));

export const anyRubric: fc.Arbitrary<Rubric> = fc.oneof(singleChoice, multipleChoice, shortText, number, fields, ordering);

export const anySubmission: fc.Arbitrary<Submission> = fc.oneof(
  fc.constant({ kind: "skip" } as const),
  anyText.map((choice) => ({ kind: "single-choice", choice }) as const),
  fc.array(anyText).map((choices) => ({ kind: "multiple-choice", choices }) as const),
  anyText.map((text) => ({ kind: "short-text", text }) as const),
  anyText.map((text) => ({ kind: "number", text }) as const),
  fc.dictionary(anyText, anyText).map((values) => ({ kind: "fields", values }) as const),
  fc.array(anyText).map((order) => ({ kind: "ordering", order }) as const),
);

/** The submission that the rubric itself expects. */
export function solve(rubric: Rubric): Submission {
  switch (rubric.kind) {
    case "single-choice":
      return { kind: "single-choice", choice: rubric.answer };
    case "multiple-choice":
      return { kind: "multiple-choice", choices: rubric.answers };
    case "short-text":
      return { kind: "short-text", text: rubric.solutions[0] ?? "" };
    case "number":
      return { kind: "number", text: String(rubric.value) };
    case "ordering":
      return { kind: "ordering", order: rubric.order };
    case "fields":
      return { kind: "fields", values: Object.fromEntries(rubric.fields.map(({ id: name, rubric: inner }) => [name, solveField(inner)])) };
  }
}

function solveField(rubric: FieldsRubric["fields"][number]["rubric"]): string {
  switch (rubric.kind) {
    case "single-choice":
      return rubric.answer;
    case "short-text":
      return rubric.solutions[0] ?? "";
    case "number":
      return String(rubric.value);
  }
}
