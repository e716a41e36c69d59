import { expect, it } from "vitest";
import { grade, type UnanswerableReason } from "../../src/grading/grade.ts";
import type { FieldsRubric } from "../../src/grading/rubric.ts";

const text = (...solutions: string[]) => ({ kind: "short-text", solutions, tolerance: {} }) as const;

const own: FieldsRubric = {
  kind: "fields",
  anyOrder: false,
  fields: [
    { id: "ville", rubric: text("Lyon") },
    { id: "nombre", rubric: { kind: "number", value: 12, absolute: 0, unit: "km" } },
    { id: "format", rubric: { kind: "single-choice", choices: ["pdf", "png"], answer: "pdf" } },
  ],
};

const anyOrder: FieldsRubric = {
  kind: "fields",
  anyOrder: true,
  fields: [
    { id: "x", rubric: text("rouge", "vermillon", "bleu") },
    { id: "y", rubric: text("rouge") },
    { id: "z", rubric: text("vert") },
  ],
};

function verdicts(values: Record<string, string>, rubric: FieldsRubric): string {
  const result = grade({ kind: "fields", values }, rubric);
  if (result.kind === "unanswerable") return `${result.reason} ${result.field ?? ""}`.trim();
  if (result.details.kind !== "fields") throw new Error("not fields");
  expect(result.correct).toBe(result.details.fields.every((field) => field.correct));
  return result.details.fields.map((field) => (field.correct ? field.id : "·")).join(" ");
}

it.each<[values: Record<string, string>, expected: string]>([
  [{ ville: "lyon", nombre: "12 km", format: "pdf" }, "ville nombre format"],
  [{ ville: "Paris", nombre: "12", format: "png" }, "· nombre ·"],
  [{ ville: "Lyon", nombre: "12" }, "ville nombre ·"],
  [{ ville: "Lyon", nombre: " ", format: "pdf" }, "ville · format"],
])("grades each of the fields %j by itself: %s", (values, expected) => {
  expect(verdicts(values, own)).toBe(expected);
});

it.each<[values: Record<string, string>, reason: `${UnanswerableReason}${string}`]>([
  [{}, "empty"],
  [{ ville: " ", nombre: "", format: "" }, "empty"],
  [{ ville: "Lyon", nombre: "douze", format: "pdf" }, "unreadable-number nombre"],
  [{ ville: "Lyon", nombre: "12", format: "gif" }, "unknown-choice format"],
  [{ ville: "Lyon", pays: "France" }, "unknown-field pays"],
  [{ toString: "Lyon" } as unknown as Record<string, string>, "unknown-field toString"],
])("asks again for the fields %j: %s", (values, reason) => {
  expect(verdicts(values, own)).toBe(reason);
});

it.each<[values: Record<string, string>, expected: string]>([
  [{ x: "rouge", y: "vert", z: "bleu" }, "x y z"],
  [{ x: "rouge", y: "bleu", z: "vert" }, "x y z"],
  [{ x: "vert", y: "rouge", z: "vermillon" }, "x y z"],
  [{ x: "rouge", y: "rouge", z: "vert" }, "x y z"],
  [{ x: "vert", y: "vert", z: "rouge" }, "x · z"],
  [{ x: "rouge", y: "rouge", z: "rouge" }, "x y ·"],
  [{ x: "rouge", y: "", z: "jaune" }, "x · ·"],
])("serves each expected answer once, in any order, for %j: %s", (values, expected) => {
  expect(verdicts(values, anyOrder)).toBe(expected);
});

it("asks again in any order only for what no field can read", () => {
  const mixed: FieldsRubric = {
    kind: "fields",
    anyOrder: true,
    fields: [
      { id: "x", rubric: { kind: "number", value: 3, absolute: 0 } },
      { id: "y", rubric: text("trois") },
    ],
  };
  expect(verdicts({ x: "trois", y: "3" }, mixed)).toBe("x y");
  const numbers: FieldsRubric = {
    kind: "fields",
    anyOrder: true,
    fields: [
      { id: "x", rubric: { kind: "number", value: 3, absolute: 0 } },
      { id: "y", rubric: { kind: "number", value: 4, absolute: 0 } },
    ],
  };
  expect(verdicts({ x: "4", y: "trois" }, numbers)).toBe("unreadable-number y");
});
