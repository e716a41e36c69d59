import type { AnswerInput, Choice } from "../bank/bundle.ts";
import type { Submission } from "../grading/submission.ts";
import { player } from "../i18n/fr/player.ts";
import { feedback } from "../i18n/fr/feedback.ts";
import { compiledHtml, element } from "./dom.ts";
import { plainText } from "./plain-text.ts";

/** The student's own answer, as it was read on the question's page. */
export function submittedAnswer(submission: Submission, input: AnswerInput | undefined): HTMLElement {
  switch (submission.kind) {
    case "skip":
      return element("p", {}, feedback.checkpoint.skipped);
    case "single-choice":
      return choiceList("ul", [submission.choice], input);
    case "multiple-choice":
      return choiceList("ul", submission.choices, input);
    case "ordering":
      return choiceList("ol", submission.order, input);
    case "short-text":
      return element("p", {}, submission.text);
    case "number":
      return element("p", {}, withUnit(submission.text, input));
    case "fields":
      return fieldValues(submission.values, input);
    case "matching":
    case "classify":
      return pairList(submission.pairs, input);
    case "hotspot":
      return zoneList(submission.zones, input);
    case "activity":
      return element("p", {}, feedback.checkpoint.activity);
  }
}

/** The unit that the page showed after the field, unless the student wrote it too. */
function withUnit(text: string, input: AnswerInput | undefined): string {
  const unit = input?.kind === "number" ? input.unit : undefined;
  return unit === undefined || text.trim().endsWith(unit) ? text : `${text} ${unit}`;
}

function choiceList(tag: "ul" | "ol", ids: readonly string[], input: AnswerInput | undefined): HTMLElement {
  const choices = input && "choices" in input ? input.choices : input?.kind === "ordering" ? input.items : [];
  const [first] = ids;
  if (tag === "ul" && first !== undefined && ids.length === 1) return compiledHtml("p", htmlOf(first, choices));
  const shown = tag === "ul" ? choices.filter(({ id }) => ids.includes(id)).map(({ id }) => id) : ids;
  return element(tag, {}, ...shown.map((id) => compiledHtml("li", htmlOf(id, choices))));
}

function pairList(pairs: Readonly<Record<string, string>>, input: AnswerInput | undefined): HTMLElement {
  const { items, targets } = input && "targets" in input ? input : { items: [], targets: [] };
  const rows = items.map(({ id, html }) => {
    const target = pairs[id];
    return element("div", {}, compiledHtml("dt", html), target === undefined ? element("dd", {}, "–") : compiledHtml("dd", htmlOf(target, targets)));
  });
  return element("dl", { class: "review-fields" }, ...rows);
}

function zoneList(ids: readonly string[], input: AnswerInput | undefined): HTMLElement {
  const zones = input?.kind === "hotspot" ? input.zones : [];
  const names = zones.flatMap(({ id, label }, index) => (ids.includes(id) ? [player.question.zone(index + 1, label)] : []));
  return names.length === 1 ? element("p", {}, names[0]) : element("ul", {}, ...names.map((name) => element("li", {}, name)));
}

function fieldValues(values: Readonly<Record<string, string>>, input: AnswerInput | undefined): HTMLElement {
  const fields = input?.kind === "fields" ? input.fields : [];
  const rows = fields.map((field) => {
    const value = values[field.id] ?? "";
    const shown = field.kind === "choice" && value !== "" ? plainText(htmlOf(value, field.choices)) : value;
    return element("div", {}, element("dt", {}, field.label), element("dd", {}, shown === "" ? "–" : shown));
  });
  return element("dl", { class: "review-fields" }, ...rows);
}

function htmlOf(id: string, choices: readonly Choice[]): string {
  return choices.find((choice) => choice.id === id)?.html ?? "";
}
