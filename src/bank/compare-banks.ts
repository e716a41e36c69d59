import type { Bank } from "./bank.ts";
import type { CompiledChallenge } from "./compile-challenge.ts";

/** What students meet differently from one version of the bank to the next. */
export interface BankChanges {
  readonly added: readonly string[];
  /** No longer served: removed, archived, or back to draft. */
  readonly retired: readonly string[];
  readonly moved: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly answers: readonly AnswerChange[];
  /** Another statement, file or correction, and the same answers. */
  readonly reworded: readonly string[];
}

export interface AnswerChange {
  readonly id: string;
  readonly file: string;
  /** Variants of both versions whose expected answer differs. */
  readonly variants: readonly string[];
  /** True when the author said so by a new version; without, results of before and after would be mixed. */
  readonly announced: boolean;
}

/** Compares the challenges served by two versions of the content; order and unserved drafts do not count. */
export function compareBanks(before: Bank, after: Bank): BankChanges {
  const old = servedById(before);
  const now = servedById(after);
  const kept = [...now].flatMap(([id, challenge]) => {
    const earlier = old.get(id);
    return earlier ? [{ id, earlier, challenge }] : [];
  });
  const answers = kept.flatMap(({ id, earlier, challenge }) => answerChange(id, earlier, challenge) ?? []);
  return {
    added: [...now.keys()].filter((id) => !old.has(id)).toSorted(),
    retired: [...old.keys()].filter((id) => !now.has(id)).toSorted(),
    moved: kept.flatMap(({ id, earlier, challenge }) => (skillOf(earlier) === skillOf(challenge) ? [] : [{ id, from: skillOf(earlier), to: skillOf(challenge) }])),
    answers,
    reworded: kept.filter(({ id, earlier, challenge }) => !answers.some((change) => change.id === id) && textOf(earlier) !== textOf(challenge)).map(({ id }) => id).toSorted(),
  };
}

function servedById({ challenges }: Bank): ReadonlyMap<string, CompiledChallenge> {
  return new Map(challenges.filter(({ source }) => source.challenge.status === "validated").map((challenge) => [challenge.item.id, challenge]));
}

function answerChange(id: string, before: CompiledChallenge, after: CompiledChallenge): AnswerChange | undefined {
  const earlier = new Map(before.source.challenge.variants.map((variant) => [variant.id, JSON.stringify(variant.answer)]));
  const variants = after.source.challenge.variants.filter((variant) => earlier.has(variant.id) && earlier.get(variant.id) !== JSON.stringify(variant.answer)).map((variant) => variant.id);
  if (variants.length === 0) return undefined;
  return { id, file: after.source.file.path, variants, announced: after.source.challenge.version > before.source.challenge.version };
}

function skillOf({ source }: CompiledChallenge): string {
  return source.challenge.skill;
}

/** What a student may read of a challenge, before and after answering; files count by their content. */
function textOf({ source, folder }: CompiledChallenge): string {
  return `${folder}\n${source.file.body}\n${JSON.stringify({ ...source.challenge, version: 0 })}`;
}
