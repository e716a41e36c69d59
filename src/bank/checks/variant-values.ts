import type { ChallengeSource } from "../content.ts";
import { PLACEHOLDER } from "../template.ts";
import { challengeIssue, type Check } from "./check.ts";

/** Each variant gives every value that the texts use. */
export const variantValues: Check = ({ content }) =>
  content.challenges.flatMap((source) => {
    const { challenge } = source;
    const declared = new Set(challenge.variants.flatMap(({ values }) => Object.keys(values ?? {})));
    if (challenge.variants.every(({ values }) => Object.keys(values ?? {}).length === declared.size)) return [];
    const used = usedValues(source);
    return challenge.variants.flatMap((variant, index) => {
      const missing = [...used].filter((name) => declared.has(name) && !(name in (variant.values ?? {})));
      return missing.map((name) => challengeIssue(source, ["variants", index, "values"], { rule: "variant-values", found: `la déclinaison « ${variant.id} » ne donne pas la valeur « ${name} ».`, todo: `Ajoutez « ${name}: … » dans ses « values ».` }));
    });
  });

/** The names between braces in all the texts that students see. */
export function usedValues({ file, challenge }: ChallengeSource): ReadonlySet<string> {
  const { choices = [], items = [], targets = [], fields = [], goals = [], image, variants } = challenge;
  const listed = [...choices, ...items, ...targets, ...fields.flatMap((field) => field.choices ?? []), ...variants.flatMap((variant) => variant.choices ?? [])];
  const zones = [challenge, ...variants].flatMap((holder) => holder.zones ?? []);
  const texts = [
    file.body,
    challenge.label,
    challenge.correction.text,
    challenge.correction.gesture,
    image?.src,
    image?.alt,
    ...listed.map(({ text }) => text),
    ...[...fields, ...zones, ...goals].map(({ label }) => label),
    ...goals.map(({ fact }) => fact),
  ];
  return new Set(texts.flatMap((text) => [...(text ?? "").matchAll(PLACEHOLDER)].map(([, name]) => name!)));
}
