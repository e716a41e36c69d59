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

const pairs = fc.tuple(fc.constantFrom("matching", "classify"), ids).map(([kind, names]) => ({ kind, targets: names, pairs: Object.fromEntries(names.map((name) => [name, names[kind === "matching" ? names.indexOf(name) : 0] ?? ""])) }) as const);
const hotspot = ids.map((zones) => ({ kind: "hotspot", zones, answers: zones.slice(1) }) as const);
const activity = fc.tuple(ids, fc.array(anyText, { minLength: 1, maxLength: 3 })).map(([names, values]) => ({ kind: "activity", goals: names.map((name) => ({ id: name, values })) }) as const);

export const anyRubric: fc.Arbitrary<Rubric> = fc.oneof(singleChoice, multipleChoice, shortText, number, fields, ordering, pairs, hotspot, activity);

export const anySubmission: fc.Arbitrary<Submission> = fc.oneof(
  fc.constant({ kind: "skip" } as const),
  anyText.map((choice) => ({ kind: "single-choice", choice }) as const),
  fc.array(anyText).map((choices) => ({ kind: "multiple-choice", choices }) as const),
  anyText.map((text) => ({ kind: "short-text", text }) as const),
  anyText.map((text) => ({ kind: "number", text }) as const),
  fc.dictionary(anyText, anyText).map((values) => ({ kind: "fields", values }) as const),
  fc.array(anyText).map((order) => ({ kind: "ordering", order }) as const),
  fc.tuple(fc.constantFrom("matching", "classify"), fc.dictionary(anyText, anyText)).map(([kind, pairs]) => ({ kind, pairs }) as const),
  fc.array(anyText).map((zones) => ({ kind: "hotspot", zones }) as const),
  fc.dictionary(anyText, anyText).map((values) => ({ kind: "activity", values }) as const),
);
