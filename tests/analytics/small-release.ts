import { createHash } from "node:crypto";
import type { ReleaseAssets } from "../../src/analytics/release-assets.ts";
import type { Item } from "../../src/engine/item.ts";
import type { Rubric } from "../../src/grading/rubric.ts";

export const effects = { digest: async (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest()) };

const competences = ["1.1", "1.3"].map((code) => ({
  code,
  topics: ["alpha", "beta", "gamma", "delta"].map((name) => ({ id: `${code}.${name}`, levels: [1, 2, 3, 4, 5, 6] })),
}));

const items: readonly Item[] = competences.flatMap(({ code, topics }) =>
  topics.flatMap(({ id: topic, levels }) =>
    levels.map((level) => ({
      id: `${topic.replaceAll(".", "-")}-${String(level)}`,
      competence: code,
      topic,
      level,
      guessing: level % 2 ? 0.25 : 0,
      timed: false,
      variants: ["a", "b"],
    })),
  ),
);

/** Two competences, one item a skill, every kind of answer. */
export const smallRelease: ReleaseAssets = {
  bank: { release: "5ma11", highestReachableLevel: 6, competences, items },
  rubrics: Object.fromEntries(
    items.map(({ id }, rank) => [
      id,
      {
        version: 1,
        tutorials: { succeed: [], further: [] },
        variants: { a: variant(rubricOf(rank, "a")), b: variant(rubricOf(rank, "b")) },
      },
    ]),
  ),
};

function variant(rubric: Rubric) {
  return { rubric, expectedHtml: "", correctionHtml: "", gestureHtml: "" };
}

function rubricOf(rank: number, name: string): Rubric {
  const text = { kind: "short-text", solutions: [`réponse ${name} ${String(rank)}`], tolerance: {} } as const;
  const number = { kind: "number", value: name === "a" ? rank + 2.5 : rank * 1000, absolute: 0 } as const;
  const single = { kind: "single-choice", choices: ["w", "x", "y", "z"], answer: name === "a" ? "x" : "z" } as const;
  const kinds: readonly Rubric[] = [
    single,
    { kind: "multiple-choice", choices: ["w", "x", "y", "z"], answers: name === "a" ? ["w", "x"] : ["y"] },
    text,
    number,
    {
      kind: "fields",
      anyOrder: rank % 12 < 6,
      fields: [
        { id: "one", rubric: text },
        { id: "two", rubric: number },
      ],
    },
    { kind: "ordering", order: name === "a" ? ["p", "q", "r"] : ["r", "p", "q"] },
  ];
  return kinds[rank % kinds.length] ?? text;
}
