import { PLACEHOLDER } from "../template.ts";
import { challengeIssue, type Check } from "./check.ts";

/** Each variant gives every value that the texts use, and no value is there for nothing. */
export const variantValues: Check = ({ content }) =>
  content.challenges.flatMap((source) => {
    const { challenge, file } = source;
    const used = new Set<string>();
    const texts = [file.body, challenge.label, challenge.correction.text, challenge.correction.gesture, ...(challenge.choices ?? []).map(({ text }) => text), ...[...(challenge.items ?? []), ...(challenge.targets ?? [])].map(({ text }) => text), challenge.image?.src, challenge.image?.alt, ...(challenge.goals ?? []).flatMap(({ label, fact }) => [label, fact]), ...[challenge, ...challenge.variants].flatMap(({ zones = [] }) => zones.map(({ label }) => label)), ...(challenge.fields ?? []).flatMap(({ label, choices = [] }) => [label, ...choices.map(({ text }) => text)]), ...challenge.variants.flatMap(({ choices = [] }) => choices.map(({ text }) => text))];
    for (const text of texts) for (const match of (text ?? "").matchAll(PLACEHOLDER)) used.add(match[1]!);
    const declared = new Set(challenge.variants.flatMap(({ values }) => Object.keys(values ?? {})));
    return challenge.variants.flatMap((variant, index) => {
      const missing = [...used].filter((name) => declared.has(name) && !(name in (variant.values ?? {})));
      return missing.map((name) => challengeIssue(source, ["variants", index, "values"], { rule: "variant-values", found: `la déclinaison « ${variant.id} » ne donne pas la valeur « ${name} ».`, todo: `Ajoutez « ${name}: … » dans ses « values ».` }));
    });
  });
