import type { ChallengeSource } from "../content.ts";
import type { Challenge, Variant } from "../content-types.ts";
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
  if (challenge.kind === "ordering" && !challenge.items) issues.push("il manque « items » : les éléments à remettre en ordre.");
  for (const field of challenge.fields ?? []) if (field.kind === "choice" && !field.choices) issues.push(`le champ « ${field.id} » n'a pas de choix.`);
  for (const list of [challenge.choices, challenge.items, challenge.fields, ...challenge.variants.map(({ choices }) => choices)]) {
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

function absent(names: readonly string[], known: readonly string[], reason: string): string[] {
  return names.filter((name) => !known.includes(name)).map((name) => `« ${name} » ${reason} (${known.join(", ")}).`);
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}

function problem(source: ChallengeSource, path: readonly (string | number)[], found: string, todo: string) {
  return challengeIssue(source, path, { rule: "answer-shape", found, todo });
}
