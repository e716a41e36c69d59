import type { ChallengeSource } from "../content.ts";
import type { Challenge, Variant } from "../content-types.ts";
import { PLACEHOLDER } from "../template.ts";

/** The sentences of a statement: components, code, tables, quotations and links' addresses left out, place-holders kept. */
export function proseOf(body: string): string {
  return body
    .replaceAll(/```[\s\S]*?```/g, " ")
    .replaceAll(/`[^`\n]*`/g, " ")
    .replaceAll(/<[A-Za-z][^>]*>|<\/[A-Za-z]+>/g, " ")
    .replaceAll(/^\s*[|>].*$/gm, " ")
    .replaceAll(/\]\([^)]*\)/g, "]")
    .replaceAll(/https?:\S+/g, " ");
}

/** Words of a text, lower-case, accents kept; place-holders count as one word each. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll(PLACEHOLDER, " $1 ").match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The choices that a variant shows, and which of them are right. */
export function choicesOf({ challenge }: ChallengeSource, variant: Variant): { readonly texts: readonly string[]; readonly right: readonly number[] } {
  const choices = variant.choices ?? challenge.choices ?? [];
  const answers = [variant.answer].flat().map(String);
  return { texts: choices.map(({ text }) => text), right: choices.flatMap(({ id }, index) => (answers.includes(id) ? [index] : [])) };
}

/** What a student may type as the answer, in each variant. */
export function typedAnswers({ kind }: Challenge, { answer }: Variant): string[] {
  return kind === "short-text" ? [answer].flat().map(String) : [];
}
