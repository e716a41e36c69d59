import type { ChallengeSource } from "../content.ts";
import type { Challenge, Variant } from "../content-types.ts";
import { zonesOf } from "../rubric-of.ts";
import { challengeIssue, type Check } from "./check.ts";

/** The answer names choices, fields or items that exist, all of them where all are asked. */
export const answerShape: Check = ({ content }) =>
  content.challenges.flatMap((source) => {
    const { challenge } = source;
    const lists = checkLists(challenge).map((found) => problem(source, ["kind"], found, "Complétez l'en-tête."));
    const answers = challenge.variants.flatMap((variant, index) => checkAnswer(challenge, variant).map((found) => problem(source, ["variants", index, "answer"], found, "Reprenez les identifiants déclarés dans l'épreuve.")));
    return [...lists, ...answers];
  });

function checkLists(challenge: Challenge): string[] {
  const issues: string[] = [];
  if (challenge.kind.endsWith("choice") && !challenge.choices && challenge.variants.some(({ choices }) => !choices)) issues.push("il manque « choices » : les choix proposés.");
  if (challenge.kind === "hotspot" && !challenge.zones && challenge.variants.some(({ zones }) => !zones)) issues.push("il manque « zones » : les zones que l'on peut désigner.");
  if (challenge.kind === "ordering" && !challenge.items) issues.push("il manque « items » : les éléments à remettre en ordre.");
  for (const field of challenge.fields ?? []) if (field.kind === "choice" && !field.choices) issues.push(`le champ « ${field.id} » n'a pas de choix.`);
  for (const list of [challenge.choices, challenge.items, challenge.targets, challenge.fields, challenge.zones, challenge.goals, ...challenge.variants.flatMap(({ choices, zones }) => [choices, zones])]) {
    const twice = repeated((list ?? []).map(({ id }) => id));
    if (twice) issues.push(`deux éléments portent l'identifiant « ${twice} ».`);
  }
  return issues;
}

function checkAnswer(challenge: Challenge, variant: Variant): string[] {
  const choices = (variant.choices ?? challenge.choices ?? []).map(({ id }) => id);
  switch (challenge.kind) {
    case "single-choice":
      return absent([variant.answer as string], choices, "n'est pas parmi les choix");
    case "multiple-choice": {
      const answers = variant.answer as string[];
      return answers.length === choices.length ? ["tous les choix sont justes : la question ne mesure rien."] : absent(answers, choices, "n'est pas parmi les choix");
    }
    case "ordering": {
      const items = (challenge.items ?? []).map(({ id }) => id);
      const order = variant.answer as string[];
      const missing = items.filter((id) => !order.includes(id)).map((id) => `l'élément « ${id} » manque dans la réponse.`);
      return [...absent(order, items, "n'est pas parmi les éléments"), ...missing];
    }
    case "fields":
      return checkFields(challenge, variant.answer as Record<string, unknown>);
    case "matching":
    case "classify":
      return checkPairs(challenge, variant.answer as Record<string, string>);
    case "hotspot": {
      const answers = variant.answer as string[];
      const zones = zonesOf(challenge, variant).map(({ id }) => id);
      const alone = !challenge.several && answers.length > 1 ? ["il y a plusieurs bonnes zones, mais l'élève ne peut en désigner qu'une : ajoutez « several: true »."] : [];
      return [...absent(answers, zones, "n'est pas parmi les zones"), ...alone];
    }
    case "activity": {
      const goals = (challenge.goals ?? []).map(({ id }) => id);
      const answered = Object.keys(variant.answer as object);
      return [...absent(answered, goals, "n'est pas un but"), ...goals.filter((id) => !answered.includes(id)).map((id) => `le but « ${id} » n'a pas de réponse.`)];
    }
    case "short-text":
    case "number":
      return [];
  }
}

function checkFields(challenge: Challenge, answer: Record<string, unknown>): string[] {
  const fields = challenge.fields ?? [];
  const unknown = absent(Object.keys(answer), fields.map(({ id }) => id), "n'est pas un champ");
  const unfit = fields.flatMap(({ id, kind, choices = [] }) => {
    const value = answer[id];
    if (value === undefined) return [`le champ « ${id} » n'a pas de réponse.`];
    if (kind === "number" && typeof value !== "number") return [`la réponse du champ « ${id} » doit être un nombre.`];
    if (kind === "choice") return absent([String(value)], choices.map((choice) => choice.id), `n'est pas parmi les choix du champ « ${id} »`);
    return [];
  });
  return [...unknown, ...unfit];
}

function checkPairs(challenge: Challenge, answer: Readonly<Record<string, string>>): string[] {
  const items = (challenge.items ?? []).map(({ id }) => id);
  const targets = (challenge.targets ?? []).map(({ id }) => id);
  const used = Object.values(answer);
  const missing = items.filter((id) => !Object.hasOwn(answer, id)).map((id) => `l'élément « ${id} » n'a pas de réponse.`);
  const twice = challenge.kind === "matching" ? repeated(used) : undefined;
  const shared = twice === undefined ? [] : [`« ${twice} » sert deux fois : pour cela, écrivez kind: classify.`];
  return [...absent(Object.keys(answer), items, "n'est pas parmi les éléments"), ...absent(used, targets, "n'est pas parmi les réponses possibles"), ...missing, ...shared];
}

function absent(names: readonly string[], known: readonly string[], reason: string): string[] {
  return names.filter((name) => !known.includes(name)).map((name) => `« ${name} » ${reason} (${known.join(", ")}).`);
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}

function problem(source: ChallengeSource, path: readonly (string | number)[], found: string, todo: string) {
  return challengeIssue(source, path, { rule: "answer-shape", found, todo });
}
