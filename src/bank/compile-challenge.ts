import { createHash } from "node:crypto";
import type { Item } from "../engine/item.ts";
import type { AnswerInput, ChallengeRubric, Choice, Field, GoalLabel, Statement, StatementVariant } from "./bundle.ts";
import { compileInline, compileMarkup } from "./compile-markup.ts";
import { type ChallengeSource, type Content, measureOf } from "./content.ts";
import type { Challenge, Variant } from "./content-types.ts";
import { escapeHtml } from "./escape-html.ts";
import { locate } from "./front-matter.ts";
import type { Issue } from "./issue.ts";
import { buildRubric, expectedAnswer, guessingOf, zonesOf } from "./rubric-of.ts";
import { type ComponentSegment, fillPlaceholders, renderTemplate, type Template, type Values } from "./template.ts";
import { setFrench } from "./typography.ts";

/**
 * A challenge compiled for every variant. What is served is kept as JSON in UTF-8, which is a twentieth of the memory of its objects;
 * addresses of files start at `BANK_ADDRESS`, whatever the site's base.
 */
export interface CompiledChallenge {
  readonly source: ChallengeSource;
  /** Folder of its files under `BANK_ADDRESS`. */
  readonly folder: string;
  /** What the engine sees. */
  readonly item: Item;
  /** `Statement`: what a student sees before answering. */
  readonly statementJson: Buffer;
  /** `ChallengeRubric`: what grades an answer, and what a student reads after it. */
  readonly rubricJson: Buffer;
  /** The expected answer of each variant as the correction shows it, in authored order. */
  readonly expected: readonly string[];
  /** The components of the statement, nested ones included. */
  readonly components: readonly ComponentSegment[];
}

/** Where compiled statements look for files; replaced by the site's own base when bundles are written. */
export const BANK_ADDRESS = "/bank/files/";

/** Compiles the body and the inline texts, and renders them for each variant; problems are told at their place in the file. */
export function compileChallenge(source: ChallengeSource, measured: Pick<Content, "statistics" | "guessing">): { readonly compiled: CompiledChallenge; readonly issues: readonly Issue[] } {
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
  const folder = attachmentFolder(source);
  const href = (name: string) => `${BANK_ADDRESS}${folder}/${encodeURIComponent(name)}`;
  const inputs = challenge.variants.map(({ values = {} }, index) => answerInput(challenge, index, values, texts, href));
  const expected = inputs.map((input, index) => renderExpected(challenge, index, input));
  const compiled: CompiledChallenge = {
    source,
    folder,
    item: describeItem(challenge, measured),
    statementJson: Buffer.from(JSON.stringify(renderStatement(source, href, body.template, inputs))),
    rubricJson: Buffer.from(JSON.stringify(renderRubric(challenge, expected, texts))),
    expected,
    components: componentsOf(body.template),
  };
  return { compiled, issues };
}

/** One folder a challenge, named by what it holds: pages of a challenge may link to one another, and caches never mix versions. */
function attachmentFolder({ challenge, attachments }: ChallengeSource): string {
  if (attachments.size === 0) return challenge.id;
  const hashes = [...attachments].map(([name, { hash }]) => `${name} ${hash}`);
  return `${challenge.id}.${createHash("sha256").update(hashes.join("\n")).digest("hex").slice(0, 8)}`;
}

function renderStatement(source: ChallengeSource, href: (name: string) => string, body: Template, inputs: readonly AnswerInput[]): Statement {
  const { challenge, attachments } = source;
  const variants: Record<string, StatementVariant> = {};
  challenge.variants.forEach((variant, index) => {
    const values = variant.values ?? {};
    const html = renderTemplate(body, values, href) + creditsHtml(challenge);
    const files = [...attachments].map(([name, { bytes }]) => ({ name, href: href(name), bytes })).filter(({ href }) => html.includes(`href="${href}"`));
    variants[variant.id] = { html, files, input: inputs[index]! };
  });
  const { id, version, skill, title, locale, timeLimitSeconds, mobile, accessibility } = challenge;
  return { id, version, skill, title, locale, mobile, ...(timeLimitSeconds && { timeLimitSeconds }), ...(accessibility && { accessibility }), variants };
}

function renderRubric(challenge: Challenge, expected: readonly string[], texts: ReadonlyMap<string, Template>): ChallengeRubric {
  const variants: Record<string, ChallengeRubric["variants"][string]> = {};
  challenge.variants.forEach((variant, index) => {
    const render = (path: string) => renderTemplate(texts.get(path) ?? [], variant.values ?? {}, (name) => name);
    variants[variant.id] = {
      rubric: buildRubric(challenge, variant),
      expectedHtml: expected[index]!,
      correctionHtml: render("correction/text"),
      gestureHtml: render("correction/gesture"),
      ...(challenge.goals && { goals: goalLabels(challenge, variant.values ?? {}) }),
    };
  });
  const { succeed, further = [] } = challenge.tutorials;
  return { version: challenge.version, tutorials: { succeed, further }, variants };
}

/** The expected answer, in the words that the input shows. */
function renderExpected(challenge: Challenge, index: number, input: AnswerInput): string {
  const variant = challenge.variants[index]!;
  const values = variant.values ?? {};
  const choices = byId("choices" in input ? input.choices : "items" in input ? input.items : []);
  const targets = byId("targets" in input ? input.targets : []);
  for (const { id, label } of [...zonesOf(challenge, variant), ...goalLabels(challenge, values)]) choices[id] = escapeHtml(fillLabel(label, values));
  const fields = Object.fromEntries(("fields" in input ? input.fields : []).map((field) => [field.id, { label: field.label, choices: byId("choices" in field ? field.choices : []) }]));
  return expectedAnswer(challenge, variant, { choices, targets, fields });
}

function describeItem(challenge: Challenge, { statistics, guessing }: Pick<Content, "statistics" | "guessing">): Item {
  const [domain, number, topic, level] = challenge.skill.split(".");
  const measure = measureOf(challenge, statistics);
  return {
    id: challenge.id,
    competence: `${domain}.${number}`,
    topic: `${domain}.${number}.${topic}`,
    level: Number(level),
    guessing: guessing[challenge.kind] ?? guessingOf(challenge),
    timed: challenge.timeLimitSeconds !== undefined,
    variants: challenge.variants.map(({ id }) => id),
    ...(measure && { difficulty: measure.difficulty, difficultyStandardError: measure.standardError, discrimination: measure.discrimination }),
  };
}

function componentsOf(template: Template): ComponentSegment[] {
  return template.flatMap((segment) => (typeof segment === "object" && segment.kind === "component" ? [segment, ...componentsOf(segment.children)] : []));
}

function* inlineTexts(challenge: Challenge): Generator<[path: string, text: string]> {
  for (const name of ["choices", "items", "targets"] as const) {
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

function answerInput(challenge: Challenge, index: number, values: Values, texts: ReadonlyMap<string, Template>, address: (file: string) => string): AnswerInput {
  const variant = challenge.variants[index]!;
  const label = challenge.label && fillLabel(challenge.label, values);
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
    case "matching":
    case "classify":
      return { kind: challenge.kind, items: renderChoices("items", challenge.items ?? [], values, texts), targets: renderChoices("targets", challenge.targets ?? [], values, texts) };
    case "hotspot": {
      const { src, alt } = challenge.image!;
      const zones = zonesOf(challenge, variant).map((zone) => ({ ...zone, label: fillLabel(zone.label, values) }));
      return { kind: "hotspot", image: { href: address(fillPlaceholders(src, values)), alt: fillLabel(alt, values) }, zones, several: challenge.several ?? false };
    }
    case "activity":
      return { kind: "activity", goals: (challenge.goals ?? []).map(({ id, fact }) => ({ id, fact: fillPlaceholders(fact, values) })) };
  }
}

function renderField(field: NonNullable<Challenge["fields"]>[number], place: number, values: Values, texts: ReadonlyMap<string, Template>): Field {
  const label = fillLabel(field.label, values);
  const unit = field.unit && { unit: field.unit };
  if (field.kind === "choice") return { id: field.id, label, kind: "choice", choices: renderChoices(`fields/${place}/choices`, field.choices ?? [], values, texts) };
  return field.kind === "number" ? { id: field.id, label, kind: "number", ...unit } : { id: field.id, label, kind: "text" };
}

/** Who made the images that are not ours. */
function creditsHtml({ credits = [] }: Challenge): string {
  const rows = credits.map(({ author, source, licence }) => `<a href="${escapeHtml(source)}" rel="noopener" target="_blank">${escapeHtml(author)}</a>, ${escapeHtml(licence)}`);
  return rows.length ? `<p class="small soft">Image\u00A0: ${rows.join("\u00A0; ")}</p>` : "";
}

function goalLabels(challenge: Challenge, values: Values): GoalLabel[] {
  return (challenge.goals ?? []).map(({ id, label }) => ({ id, label: fillLabel(label, values) }));
}

function fillLabel(label: string, values: Values): string {
  return setFrench(fillPlaceholders(label, values));
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
  return challenge.items ? "items" : "choices";
}
