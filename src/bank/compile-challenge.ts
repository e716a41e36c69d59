import type { Item } from "../engine/item.ts";
import type { AnswerInput, ChallengeRubric, Choice, Field, Statement, StatementVariant } from "./bundle.ts";
import { compileInline, compileMarkup } from "./compile-markup.ts";
import type { ChallengeSource } from "./content.ts";
import type { Challenge, Variant } from "./content-types.ts";
import { locate } from "./front-matter.ts";
import type { Issue } from "./issue.ts";
import { buildRubric, expectedAnswer, guessingOf } from "./rubric-of.ts";
import { fillPlaceholders, renderTemplate, type Template, type Values } from "./template.ts";
import { setFrench } from "./typography.ts";

/** A challenge whose texts are compiled, ready to be rendered for each variant. */
export interface CompiledChallenge {
  readonly source: ChallengeSource;
  readonly statement: Template;
  /** Inline texts by their place in the front matter: "choices/0/text", "variants/1/choices/2/text", "correction/text"… */
  readonly texts: ReadonlyMap<string, Template>;
}

/** Compiles the body and the inline texts; problems are told at their place in the file. */
export function compileChallenge(source: ChallengeSource): { readonly compiled: CompiledChallenge; readonly issues: readonly Issue[] } {
  const { file, challenge } = source;
  const valueNames = new Set(challenge.variants.flatMap(({ values }) => Object.keys(values ?? {})));
  const body = compileMarkup(file.body, file, file.bodyLine, valueNames);
  const issues = [...body.issues];
  const texts = new Map<string, Template>();
  for (const [path, text] of inlineTexts(challenge)) {
    const inline = compileInline(text, file, 1, valueNames);
    if (inline.issues.length) {
      const place = locate(file, path.split("/"));
      issues.push(...inline.issues.map((issue) => ({ ...issue, ...place })));
    }
    texts.set(path, inline.template);
  }
  return { compiled: { source, statement: body.template, texts }, issues };
}

/** What a student sees before answering. */
export function renderStatement({ source, statement, texts }: CompiledChallenge, filesAddress: string): Statement {
  const { challenge, attachments } = source;
  const variants: Record<string, StatementVariant> = {};
  challenge.variants.forEach((variant, index) => {
    const values = variant.values ?? {};
    const html = renderTemplate(statement, values, (name) => filesAddress + encodeURIComponent(name));
    const files = [...attachments].filter(([name]) => html.includes(`href="${filesAddress}${encodeURIComponent(name)}"`)).map(([name, { bytes }]) => ({ name, href: filesAddress + encodeURIComponent(name), bytes }));
    variants[variant.id] = { html, files, input: answerInput(challenge, index, values, texts) };
  });
  const { id, version, skill, title, locale, timeLimitSeconds, mobile, accessibility } = challenge;
  return { id, version, skill, title, locale, mobile, ...(timeLimitSeconds && { timeLimitSeconds }), ...(accessibility && { accessibility }), variants };
}

/** What grades an answer, and what a student reads after it. */
export function renderRubric(compiled: CompiledChallenge): ChallengeRubric {
  const { challenge } = compiled.source;
  const variants: Record<string, ChallengeRubric["variants"][string]> = {};
  challenge.variants.forEach((variant, index) => {
    const render = (path: string) => renderTemplate(compiled.texts.get(path) ?? [], variant.values ?? {}, (name) => name);
    variants[variant.id] = {
      rubric: buildRubric(challenge, variant),
      expectedHtml: renderExpected(compiled, index),
      correctionHtml: render("correction/text"),
      gestureHtml: render("correction/gesture"),
    };
  });
  const { succeed, further = [] } = challenge.tutorials;
  return { version: challenge.version, tutorials: { succeed, further }, variants };
}

/** The expected answer of one variant, as the correction shows it. */
export function renderExpected({ source: { challenge }, texts }: CompiledChallenge, index: number): string {
  const variant = challenge.variants[index]!;
  const values = variant.values ?? {};
  const choices = byId(renderChoices(choicesPath(challenge, index), challengeChoices(challenge, variant), values, texts));
  const fields = Object.fromEntries(
    (challenge.fields ?? []).map((field, place) => {
      const { label, ...rendered } = renderField(field, place, values, texts);
      return [field.id, { label, choices: byId(rendered.kind === "choice" ? rendered.choices : []) }];
    }),
  );
  return expectedAnswer(challenge, variant, { choices, fields });
}

/** What the engine sees. */
export function describeItem({ source: { challenge } }: CompiledChallenge): Item {
  const [domain, number, topic, level] = challenge.skill.split(".");
  return {
    id: challenge.id,
    competence: `${domain}.${number}`,
    topic: `${domain}.${number}.${topic}`,
    level: Number(level),
    guessing: guessingOf(challenge),
    timed: challenge.timeLimitSeconds !== undefined,
    variants: challenge.variants.map(({ id }) => id),
  };
}

function* inlineTexts(challenge: Challenge): Generator<[path: string, text: string]> {
  for (const name of ["choices", "items"] as const) {
    for (const [index, { text }] of (challenge[name] ?? []).entries()) yield [`${name}/${index}/text`, text];
  }
  for (const [index, field] of (challenge.fields ?? []).entries()) {
    for (const [place, { text }] of (field.choices ?? []).entries()) yield [`fields/${index}/choices/${place}/text`, text];
  }
  for (const [index, variant] of challenge.variants.entries()) {
    for (const [place, { text }] of (variant.choices ?? []).entries()) yield [`variants/${index}/choices/${place}/text`, text];
  }
  yield ["correction/text", challenge.correction.text];
  yield ["correction/gesture", challenge.correction.gesture];
}

function answerInput(challenge: Challenge, index: number, values: Values, texts: ReadonlyMap<string, Template>): AnswerInput {
  const variant = challenge.variants[index]!;
  const label = challenge.label && setFrench(fillPlaceholders(challenge.label, values));
  switch (challenge.kind) {
    case "single-choice":
    case "multiple-choice":
      return { kind: challenge.kind, choices: renderChoices(choicesPath(challenge, index), challengeChoices(challenge, variant), values, texts), shuffle: challenge.shuffle ?? true };
    case "short-text":
      return { kind: "short-text", ...(label && { label }) };
    case "number":
      return { kind: "number", ...(label && { label }), ...(challenge.unit && { unit: challenge.unit }) };
    case "fields":
      return { kind: "fields", fields: (challenge.fields ?? []).map((field, place) => renderField(field, place, values, texts)) };
    case "ordering":
      return { kind: "ordering", items: renderChoices("items", challenge.items ?? [], values, texts) };
  }
}

function renderField(field: NonNullable<Challenge["fields"]>[number], place: number, values: Values, texts: ReadonlyMap<string, Template>): Field {
  const label = setFrench(fillPlaceholders(field.label, values));
  const unit = field.unit && { unit: field.unit };
  if (field.kind === "choice") return { id: field.id, label, kind: "choice", choices: renderChoices(`fields/${place}/choices`, field.choices ?? [], values, texts) };
  return field.kind === "number" ? { id: field.id, label, kind: "number", ...unit } : { id: field.id, label, kind: "text" };
}

function renderChoices(path: string, choices: readonly { readonly id: string }[], values: Values, texts: ReadonlyMap<string, Template>): Choice[] {
  return choices.map(({ id }, index) => ({ id, html: renderTemplate(texts.get(`${path}/${index}/text`) ?? [], values, (name) => name) }));
}

function byId(choices: readonly Choice[]): Record<string, string> {
  return Object.fromEntries(choices.map(({ id, html }) => [id, html]));
}

function challengeChoices(challenge: Challenge, variant: Variant) {
  return variant.choices ?? challenge.choices ?? challenge.items ?? [];
}

function choicesPath(challenge: Challenge, index: number): string {
  if (challenge.variants[index]?.choices) return `variants/${index}/choices`;
  return challenge.kind === "ordering" ? "items" : "choices";
}
