import { type GIFTQuestion, parse, type TextChoice, type TextFormat } from "gift-pegjs";
import { htmlToMdx } from "./html-to-mdx.ts";
import { type Imported, type ImportedAnswer, type ImportedQuestion, type ImportProblem, plainToMdx } from "./imported-question.ts";

/** Reads a GIFT file question by question, so that one that is broken costs only itself. */
export function readGift(text: string): Imported {
  const questions: ImportedQuestion[] = [];
  const problems: ImportProblem[] = [];
  for (const { block, line } of blocksOf(text)) {
    try {
      for (const parsed of parse(block)) {
        const read = readQuestion(parsed);
        if (read === undefined) continue;
        if ("reason" in read) problems.push({ line, ...read });
        else questions.push(read);
      }
    } catch (error) {
      const at = (error as { location?: { start: { line: number } } }).location?.start.line ?? 1;
      problems.push({ line: line + at - 1, title: block.trim().split("\n")[0]!.slice(0, 60), reason: "l'écriture GIFT de cette question ne se lit pas" });
    }
  }
  return { questions, problems };
}

/** GIFT puts a blank line between questions, and none inside. */
function blocksOf(text: string): { readonly block: string; readonly line: number }[] {
  const blocks: { block: string; line: number }[] = [];
  let current: string[] = [];
  let start = 1;
  const close = () => {
    if (current.some((row) => row.trim() && !row.trimStart().startsWith("//"))) blocks.push({ block: `${current.join("\n")}\n`, line: start });
    current = [];
  };
  for (const [index, row] of text.replaceAll("\r\n", "\n").replace(/^\uFEFF/, "").split("\n").entries()) {
    if (row.trim() === "") close();
    else {
      if (current.length === 0) start = index + 1;
      current.push(row);
    }
  }
  close();
  return blocks;
}

type Read = ImportedQuestion | { readonly title: string; readonly reason: string } | undefined;

function readQuestion(question: GIFTQuestion): Read {
  if (question.type === "Category") return undefined;
  const title = question.title ?? question.stem.text.slice(0, 60);
  const answer = readAnswer(question);
  if (answer === undefined) return { title, reason: question.type === "Essay" ? "une réponse libre ne se corrige pas seule" : "cette forme de question n'a pas d'équivalent" };
  return { title, statement: toMdx(question.stem), answer, correction: "globalFeedback" in question && question.globalFeedback ? toMdx(question.globalFeedback) : "", files: {} };
}

function readAnswer(question: GIFTQuestion): ImportedAnswer | undefined {
  switch (question.type) {
    case "TF":
      return { kind: "single-choice", choices: [{ text: "Vrai", right: question.isTrue }, { text: "Faux", right: !question.isTrue }] };
    case "MC":
      return choiceAnswer(question.choices);
    case "Short":
      return { kind: "short-text", solutions: question.choices.filter(({ isCorrect, weight }) => isCorrect && (weight ?? 100) === 100).map(({ text }) => text.text.trim()) };
    case "Matching":
      return { kind: "classify", pairs: question.matchPairs.map(({ subquestion, subanswer }) => ({ item: toMdx(subquestion), target: plainToMdx(subanswer) })) };
    case "Numerical":
      return numberAnswer(question.choices);
    default:
      return undefined;
  }
}

function choiceAnswer(choices: readonly TextChoice[]): ImportedAnswer {
  const several = choices.some(({ weight }) => weight !== null && weight > 0 && weight < 100);
  return { kind: several ? "multiple-choice" : "single-choice", choices: choices.map(({ text, isCorrect, weight }) => ({ text: toMdx(text), right: several ? (weight ?? 0) > 0 : isCorrect })) };
}

interface GiftNumber {
  readonly type: string;
  readonly number?: number;
  readonly range?: number;
  readonly numberLow?: number;
  readonly numberHigh?: number;
}

/** A range, an interval, or a list of answers of which the first full one counts. */
function numberAnswer(choices: unknown): ImportedAnswer | undefined {
  const found = Array.isArray(choices) ? (choices as { isCorrect: boolean; text: GiftNumber }[]).find(({ isCorrect }) => isCorrect)?.text : (choices as GiftNumber);
  if (!found) return undefined;
  const { number, range = 0, numberLow, numberHigh } = found;
  if (number !== undefined) return { kind: "number", value: number, absolute: range };
  return numberLow === undefined || numberHigh === undefined ? undefined : { kind: "number", value: (numberLow + numberHigh) / 2, absolute: (numberHigh - numberLow) / 2 };
}

function toMdx({ format, text }: TextFormat): string {
  return format === "html" || (format === "moodle" && /<\/?[a-z][^>]*>/i.test(text)) ? htmlToMdx(text).text : plainToMdx(text);
}
