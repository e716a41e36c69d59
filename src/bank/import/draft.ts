import { stringify } from "yaml";
import { slugOf } from "../scaffold.ts";
import type { ImportedAnswer, ImportedQuestion } from "./imported-question.ts";

export interface DraftWish {
  readonly skill: string;
  readonly author: string;
  readonly tutorial: string;
  /** Identifiers already in the bank, to which the new ones are added. */
  readonly taken: Set<string>;
}

/** A draft challenge from an imported question: what the source says is in its place, what it lacks is marked « À écrire ». */
export function draftOf({ title, statement, answer, correction, files }: ImportedQuestion, { skill, author, tutorial, taken }: DraftWish): Readonly<Record<string, string | Uint8Array>> {
  const [domain, number, topic] = skill.split(".");
  const id = freeId(slugOf(title), taken);
  const { fields, expected } = answerFields(answer);
  const frontMatter = {
    id,
    version: 1,
    skill,
    title: title.slice(0, 70).padEnd(3, "…"),
    kind: answer.kind,
    pedagogy: "know",
    status: "draft",
    locale: "fr",
    authors: [author],
    licence: "CC-BY-SA-4.0",
    spoilability: "medium",
    mobile: "good",
    tutorials: { succeed: [tutorial] },
    correction: { text: (correction || "À écrire : comment s'y prendre, en trois lignes.").slice(0, 400).padEnd(20, "…"), gesture: "À écrire : le geste à retenir." },
    ...fields,
    variants: [{ id: "a", answer: expected }],
  };
  const folder = `content/challenges/${domain}.${number}/${topic}/${id}`;
  const attachments = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]));
  return { [`${folder}/index.mdx`]: `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${statement}\n`, ...attachments };
}

function answerFields(answer: ImportedAnswer): { readonly fields: Readonly<Record<string, unknown>>; readonly expected: unknown } {
  switch (answer.kind) {
    case "single-choice":
    case "multiple-choice": {
      const choices = answer.choices.map(({ text }, index) => ({ id: letter(index), text }));
      const right = answer.choices.flatMap((choice, index) => (choice.right ? [letter(index)] : []));
      return { fields: { choices }, expected: answer.kind === "single-choice" ? (right[0] ?? "a") : right };
    }
    case "short-text":
      return { fields: {}, expected: answer.solutions.length === 1 ? answer.solutions[0] : answer.solutions };
    case "number":
      return { fields: answer.absolute > 0 ? { tolerance: { absolute: answer.absolute } } : {}, expected: answer.value };
    case "classify": {
      const targets = [...new Set(answer.pairs.map(({ target }) => target))].map((text, index) => ({ id: `t${index + 1}`, text }));
      const items = answer.pairs.map(({ item }, index) => ({ id: `e${index + 1}`, text: item }));
      return { fields: { items, targets }, expected: Object.fromEntries(answer.pairs.map(({ target }, index) => [`e${index + 1}`, targets.find(({ text }) => text === target)!.id])) };
    }
  }
}

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let copy = 2; taken.has(id); copy++) id = `${wanted}-${copy}`;
  taken.add(id);
  return id;
}
