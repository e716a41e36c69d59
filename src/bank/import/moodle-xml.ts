import { XMLParser, XMLValidator } from "fast-xml-parser";
import { htmlToMdx } from "./html-to-mdx.ts";
import type { Imported, ImportedAnswer, ImportedQuestion, ImportProblem } from "./imported-question.ts";

interface XmlText {
  readonly text?: string;
  readonly file?: readonly XmlFile[];
}
interface XmlFile {
  readonly "@name": string;
  readonly "@encoding"?: string;
  readonly "#text"?: string;
}
interface XmlAnswer extends XmlText {
  readonly "@fraction": string;
  readonly tolerance?: string;
}
interface XmlQuestion {
  readonly "@type": string;
  readonly name?: XmlText;
  readonly questiontext?: XmlText;
  readonly generalfeedback?: XmlText;
  readonly single?: string;
  readonly answer?: readonly XmlAnswer[];
  readonly subquestion?: readonly (XmlText & { readonly answer?: readonly XmlText[] })[];
}

const LISTS = new Set(["quiz.question", "quiz.question.answer", "quiz.question.subquestion", "quiz.question.subquestion.answer", "quiz.question.questiontext.file"]);

/** Reads a Moodle XML export; questions without a counterpart here are told. */
export function readMoodleXml(text: string): Imported {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { questions: [], problems: [{ line: valid.err.line, title: "", reason: "ce n'est pas du XML bien formé" }] };
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", parseTagValue: false, parseAttributeValue: false, processEntities: true, trimValues: false, isArray: (_, path) => LISTS.has(String(path)) });
  const { quiz } = parser.parse(text) as { quiz?: { question?: readonly XmlQuestion[] } };
  if (!quiz) return { questions: [], problems: [{ line: 1, title: "", reason: "ce fichier n'est pas un export de questions Moodle (<quiz>)" }] };
  const lines = [...text.matchAll(/<question\b/g)].map(({ index }) => text.slice(0, index).split("\n").length);
  const questions: ImportedQuestion[] = [];
  const problems: ImportProblem[] = [];
  for (const [index, question] of (quiz.question ?? []).entries()) {
    if (question["@type"] === "category") continue;
    const statement = htmlToMdx(question.questiontext?.text ?? "");
    const title = question.name?.text?.trim() || statement.text.slice(0, 60);
    const answer = readAnswer(question);
    if (answer === undefined) problems.push({ line: lines[index] ?? 1, title, reason: question["@type"] === "essay" ? "une réponse libre ne se corrige pas seule" : `la forme « ${question["@type"]} » n'a pas d'équivalent` });
    else questions.push({ title, statement: statement.text, answer, correction: htmlToMdx(question.generalfeedback?.text ?? "").text, files: filesOf(question, statement.images) });
  }
  return { questions, problems };
}

function readAnswer({ "@type": type, answer = [], single, subquestion = [] }: XmlQuestion): ImportedAnswer | undefined {
  const right = answer.filter((each) => Number(each["@fraction"]) === 100);
  switch (type) {
    case "truefalse": {
      const isTrue = right[0]?.text?.trim().toLowerCase() === "true";
      return { kind: "single-choice", choices: [{ text: "Vrai", right: isTrue }, { text: "Faux", right: !isTrue }] };
    }
    case "multichoice":
      return { kind: single?.trim() === "false" ? "multiple-choice" : "single-choice", choices: answer.map((each) => ({ text: inline(each), right: Number(each["@fraction"]) > 0 })) };
    case "shortanswer":
      return right.length ? { kind: "short-text", solutions: right.map((each) => (each.text ?? "").trim()) } : undefined;
    case "numerical": {
      const value = Number((right[0]?.text ?? "").replace(",", "."));
      return right[0] && Number.isFinite(value) ? { kind: "number", value, absolute: Number(right[0].tolerance ?? 0) || 0 } : undefined;
    }
    case "matching":
      return { kind: "classify", pairs: subquestion.filter((pair) => inline(pair)).map((pair) => ({ item: inline(pair), target: inline(pair.answer?.[0] ?? {}) })) };
    default:
      return undefined;
  }
}

function inline({ text = "" }: XmlText): string {
  return htmlToMdx(text).text.replaceAll(/\s*\n\s*/g, " ");
}

function filesOf({ questiontext }: XmlQuestion, shown: readonly string[]): Record<string, Uint8Array> {
  const files = (questiontext?.file ?? []).filter((file) => shown.includes(file["@name"]) && file["@encoding"] === "base64");
  return Object.fromEntries(files.map((file) => [file["@name"], Buffer.from(file["#text"] ?? "", "base64")]));
}
