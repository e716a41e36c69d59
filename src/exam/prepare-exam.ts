import type { RubricsBundle, Statement, StatementVariant } from "../bank/bundle.ts";
import type { TeamKey } from "../campaigns/campaign.ts";
import { SYMBOLS } from "../campaigns/symbols.ts";
import { makeToken } from "../campaigns/token.ts";
import type { ItemBank } from "../engine/item.ts";
import { assembleExam, type ExamProfile, type ExamQuestion } from "./assemble-exam.ts";
import type { ExamTime } from "./exam-answers.ts";
import type { ExamFile, ExamPaper, ExamStatement } from "./exam-paper.ts";
import { EXAM_SESSION_VERSION, type ExamRubric, type ExamSession, nothingNoted, SUPERVISOR_CODES } from "./exam-session.ts";

export interface ExamDetails {
  readonly name: string;
  readonly room: string;
  readonly opens: string;
  readonly closes: string;
  readonly minutes: number;
  readonly keys: readonly TeamKey[];
  readonly ownKey: ExamSession["ownKey"];
}

export interface ExamEntrant extends ExamProfile {
  readonly time: ExamTime;
}

/** The content that an exam draws from: that of the site, and what the team keeps for its exams. */
export interface ExamContent {
  readonly bank: ItemBank;
  readonly rubrics: RubricsBundle["challenges"];
  readonly statements: Readonly<Record<string, Statement>>;
}

export interface PreparationEffects {
  readonly now: string;
  /** Numbers below 32 that nobody can foresee. */
  readonly chance: (count: number) => readonly number[];
  /** 128 bits that nobody can foresee, base64url. */
  readonly key: string;
}

/** The session of these candidates, in the order of their seats: questions drawn, codes made. */
export function prepareExam(details: ExamDetails, entrants: readonly ExamEntrant[], { bank, rubrics, statements }: ExamContent, { now, chance, key }: PreparationEffects): ExamSession {
  const forms = assembleExam(bank, entrants, { seed: chance(6).reduce((seed, number) => seed * 32 + number, 0) % 2 ** 32 });
  const met = new Map<string, Set<string>>();
  for (const { questions } of forms) for (const { item, variant } of questions) met.set(item, (met.get(item) ?? new Set()).add(variant));
  return {
    format: "palier-exam-session",
    version: EXAM_SESSION_VERSION,
    id: `${details.opens.slice(0, 10)}-${symbols(chance(4))}`,
    ...details,
    createdAt: now,
    secret: { key, code: symbols(chance(10)) },
    release: bank.release,
    highestReachableLevel: bank.highestReachableLevel,
    competences: bank.competences,
    items: bank.items.filter(({ id }) => met.has(id)),
    questions: Object.fromEntries(
      Array.from(met, ([item, variants]): [string, ExamRubric] => {
        const own = rubrics[item]?.variants ?? {};
        return [item, { title: statements[item]!.title, rubrics: Object.fromEntries(Array.from(variants, (variant) => [variant, own[variant]!.rubric])) }];
      }),
    ),
    candidates: entrants.map(({ token, time, claims }, seat) => ({
      token,
      time,
      questions: forms[seat]!.questions,
      claims,
      codes: Array.from({ length: SUPERVISOR_CODES }, () => makeToken(chance(7))),
      noted: nothingNoted,
    })),
    answers: [],
    decisions: [],
  };
}

/** What goes to the candidates' devices: no rubric, no title, no code, no claim. `files` are those of `filesOf`. */
export function paperOf(session: ExamSession, statements: ExamContent["statements"], files: readonly ExamFile[]): ExamPaper {
  const { id, name, room, opens, closes, minutes, keys, candidates } = session;
  return {
    format: "palier-exam-paper",
    version: 1,
    session: id,
    name,
    room,
    opens,
    closes,
    minutes,
    keys,
    candidates: candidates.map(({ token, time, questions }) => ({ token, time, questions })),
    statements: givenStatements(session, statements),
    files,
  };
}

/** Addresses of what the statements of a session show or give out, under the folder where the site serves files. */
export function filesOf(session: ExamSession, statements: ExamContent["statements"], folder: string): readonly string[] {
  const text = JSON.stringify(givenStatements(session, statements));
  const pattern = new RegExp(`${folder.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[A-Za-z0-9._~%/@+-]+`, "g");
  return [...new Set(text.match(pattern))].sort();
}

function givenStatements({ candidates }: ExamSession, statements: ExamContent["statements"]): Readonly<Record<string, ExamStatement>> {
  const given: Record<string, { locale: "fr" | "en"; accessibility?: string; variants: Record<string, StatementVariant> }> = {};
  for (const { item, variant } of candidates.flatMap(({ questions }): readonly ExamQuestion[] => questions)) {
    const { locale, accessibility, variants } = statements[item]!;
    given[item] ??= { locale, ...(accessibility !== undefined && { accessibility }), variants: {} };
    given[item].variants[variant] = variants[variant]!;
  }
  return given;
}

function symbols(numbers: readonly number[]): string {
  return numbers.map((number) => SYMBOLS.charAt(number)).join("");
}
