import type { ActivityRubric, FieldsRubric, NumberRubric, Rubric, ShortTextRubric, TextTolerance } from "../grading/rubric.ts";
import type { Challenge, Variant } from "./content-types.ts";
import { escapeHtml } from "./escape-html.ts";

/** The rubric of one variant, from what the author wrote; the schema and the checks have made sure that it fits. */
export function buildRubric(challenge: Challenge, variant: Variant): Rubric {
  const choices = (variant.choices ?? challenge.choices ?? []).map(({ id }) => id);
  switch (challenge.kind) {
    case "single-choice":
      return { kind: "single-choice", choices, answer: variant.answer as string };
    case "multiple-choice":
      return { kind: "multiple-choice", choices, answers: variant.answer as string[] };
    case "short-text":
      return textRubric(variant.answer, challenge.tolerance);
    case "number":
      return numberRubric(variant.answer, challenge.tolerance?.absolute, challenge.unit);
    case "fields":
      return { kind: "fields", anyOrder: challenge.anyOrder ?? false, fields: (challenge.fields ?? []).map((field) => ({ id: field.id, rubric: fieldRubric(field, (variant.answer as Record<string, unknown>)[field.id], challenge) })) };
    case "ordering":
      return { kind: "ordering", order: variant.answer as string[] };
    case "matching":
    case "classify":
      return { kind: challenge.kind, targets: (challenge.targets ?? []).map(({ id }) => id), pairs: variant.answer as Record<string, string> };
    case "hotspot":
      return { kind: "hotspot", zones: zonesOf(challenge, variant).map(({ id }) => id), answers: variant.answer as string[] };
    case "activity":
      return { kind: "activity", goals: (challenge.goals ?? []).map(({ id }) => goalRubric(id, variant.answer as Record<string, unknown>)) };
  }
}

/** The zones of an image that a variant offers: its own, or those of the challenge. */
export function zonesOf(challenge: Challenge, variant: Variant) {
  return variant.zones ?? challenge.zones ?? [];
}

/** Texts of one variant, compiled: choices, items, zones or goals by id, targets by id, fields by id with their own choices. */
export interface RenderedTexts {
  readonly choices: Readonly<Record<string, string>>;
  readonly targets: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, { readonly label: string; readonly choices: Readonly<Record<string, string>> }>>;
}

/** The expected answer as students read it in the correction. */
export function expectedAnswer(challenge: Challenge, variant: Variant, { choices, targets, fields }: RenderedTexts): string {
  switch (challenge.kind) {
    case "single-choice":
      return choices[variant.answer as string] ?? "";
    case "multiple-choice":
      return list("ul", (variant.answer as string[]).map((id) => choices[id] ?? ""));
    case "ordering":
      return list("ol", (variant.answer as string[]).map((id) => choices[id] ?? ""));
    case "matching":
    case "classify":
      return list("ul", Object.entries(variant.answer as Record<string, string>).map(([item, target]) => `${choices[item] ?? ""} → <b>${targets[target] ?? ""}</b>`));
    case "hotspot":
      return list("ul", (variant.answer as string[]).map((id) => choices[id] ?? ""));
    case "activity":
      return list("ul", (challenge.goals ?? []).map(({ id }) => choices[id] ?? ""));
    case "short-text":
      return `<b>${escapeHtml([variant.answer].flat()[0] as string)}</b>`;
    case "number":
      return `<b>${frenchNumber(variant.answer as number)}${challenge.unit ? `\u00A0${escapeHtml(challenge.unit)}` : ""}</b>`;
    case "fields":
      return list("ul", (challenge.fields ?? []).map((field) => `${escapeHtml(fields[field.id]?.label ?? "")}\u00A0: <b>${fieldAnswer(field, (variant.answer as Record<string, unknown>)[field.id], fields[field.id]?.choices ?? {})}</b>`));
  }
}

/** Probability of a right answer by chance: all answers of the form being equally likely; nothing for produced answers. */
export function guessingOf(challenge: Challenge): number {
  const count = Math.min(...challenge.variants.map((variant) => (variant.choices ?? challenge.choices ?? challenge.items ?? []).length));
  switch (challenge.kind) {
    case "single-choice":
      return 1 / count;
    case "multiple-choice":
      return 1 / (2 ** count - 1);
    case "ordering":
      return 1 / factorial(count);
    case "fields":
      return (challenge.fields ?? []).reduce((product, field) => product * (field.kind === "choice" ? 1 / (field.choices?.length ?? 1) : 0), 1);
    case "matching":
      return factorial(Math.max(0, (challenge.targets ?? []).length - count)) / factorial((challenge.targets ?? []).length);
    case "classify":
      return 1 / (challenge.targets ?? []).length ** count;
    case "hotspot": {
      const zones = Math.min(...challenge.variants.map((variant) => zonesOf(challenge, variant).length));
      return challenge.several ? 1 / (2 ** zones - 1) : 1 / zones;
    }
    case "short-text":
    case "number":
    case "activity":
      return 0;
  }
}

function goalRubric(id: string, answer: Readonly<Record<string, unknown>>): ActivityRubric["goals"][number] {
  return { id, values: [answer[id]].flat().map(String) };
}

function fieldRubric(field: NonNullable<Challenge["fields"]>[number], answer: unknown, challenge: Challenge): FieldsRubric["fields"][number]["rubric"] {
  if (field.kind === "choice") return { kind: "single-choice", choices: (field.choices ?? []).map(({ id }) => id), answer: String(answer) };
  return field.kind === "number" ? numberRubric(answer, challenge.tolerance?.absolute, field.unit) : textRubric(answer, challenge.tolerance);
}

function textRubric(answer: unknown, tolerance: Challenge["tolerance"] = {}): ShortTextRubric {
  const { absolute: _, ...text } = tolerance;
  return { kind: "short-text", solutions: [answer].flat().map(String), tolerance: text as TextTolerance };
}

function numberRubric(answer: unknown, absolute = 0, unit: string | undefined): NumberRubric {
  return { kind: "number", value: Number(answer), absolute, ...(unit && { unit }) };
}

function fieldAnswer(field: NonNullable<Challenge["fields"]>[number], answer: unknown, choices: Readonly<Record<string, string>>): string {
  if (field.kind === "choice") return choices[String(answer)] ?? "";
  if (field.kind === "number") return `${frenchNumber(Number(answer))}${field.unit ? `\u00A0${escapeHtml(field.unit)}` : ""}`;
  return escapeHtml(String([answer].flat()[0]));
}

/** Four digits stay together: a year, a postcode, a count of that size all read well so. */
const FRENCH_NUMBER = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 10, useGrouping: "min2" });

function frenchNumber(value: number): string {
  return FRENCH_NUMBER.format(value);
}

function list(tag: "ul" | "ol", items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join("")}</${tag}>`;
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}
