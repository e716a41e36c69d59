import { createHash } from "node:crypto";
import type { RubricsBundle, Statement } from "../../src/bank/bundle.ts";
import type { TeamKey } from "../../src/campaigns/campaign.ts";
import { createRandom } from "../../src/engine/random.ts";
import type { ExamAnswers, ExamEvent } from "../../src/exam/exam-answers.ts";
import type { ExamCandidate, ExamSession } from "../../src/exam/exam-session.ts";
import { type ExamContent, type ExamEntrant, prepareExam } from "../../src/exam/prepare-exam.ts";
import { chainEvent, FIRST_PREVIOUS_HASH } from "../../src/results/chain.ts";
import { syntheticBank } from "../engine/synthetic-bank.ts";

export const effects = { digest: async (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest()) };

export const SOLUTION = "réponse secrète";

const bank = syntheticBank({ competences: 5, topics: 7, itemsPerSkill: 1 });

/** Five competences, 210 open questions with one right answer that no statement says. */
export const content: ExamContent = {
  bank,
  rubrics: Object.fromEntries(
    bank.items.map(({ id, variants }): [string, RubricsBundle["challenges"][string]] => [
      id,
      { version: 1, tutorials: { succeed: [], further: [] }, variants: Object.fromEntries(variants.map((variant) => [variant, { rubric: { kind: "short-text", solutions: [`${SOLUTION} ${variant}`], tolerance: {} }, expectedHtml: "", correctionHtml: "", gestureHtml: "" }])) },
    ]),
  ),
  statements: Object.fromEntries(
    bank.items.map(({ id, topic, level, variants }): [string, Statement] => [
      id,
      {
        id,
        version: 1,
        skill: `${topic}.${String(level)}`,
        title: `Titre de ${id}`,
        locale: "fr",
        mobile: "good",
        variants: Object.fromEntries(variants.map((variant) => [variant, { html: `<p>Ouvre <a href="/bank/files/${id}/donnees-${variant}.csv" download>le fichier</a>.</p>`, files: [], input: { kind: "short-text" } }])),
      },
    ]),
  ),
};

export const KEY: TeamKey = { kty: "EC", crv: "P-256", x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0" };

const SECRET_KEY = "AAECAwQFBgcICQoLDA0ODw";

export const details = { name: "Attestation de fin de 3e", room: "B204", opens: "2026-12-03T07:30:00.000Z", closes: "2026-12-03T11:00:00.000Z", minutes: 105, keys: [KEY], ownKey: { ...KEY, d: "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI" } };

export function entrants(count: number, more: Partial<ExamEntrant> = {}): ExamEntrant[] {
  return Array.from({ length: count }, (_, index) => ({
    token: `TKN${String(index).padStart(5, "0")}`,
    time: null,
    seen: new Set<string>(),
    claims: bank.competences.map(({ code }) => ({ competence: code, level: 3, points: 28 })),
    ...more,
  }));
}

export function sampleSession(count = 3, more: Partial<ExamEntrant> = {}, changed: Partial<typeof details> = {}): ExamSession {
  const random = createRandom(4);
  return prepareExam({ ...details, ...changed }, entrants(count, more), content, { now: "2026-12-01T10:00:00.000Z", key: SECRET_KEY, chance: (wanted) => Array.from({ length: wanted }, () => Math.floor(random() * 32)) });
}

type Later = Exclude<ExamEvent, { readonly kind: "started" }>;
export type LaterEvent = Later extends infer One ? (One extends Later ? Omit<One, "at" | "elapsedMs"> : never) : never;

/** The hand-in of a candidate whose events follow one another by a minute, from 8:00 UTC. */
export async function handIn(session: ExamSession, candidate: ExamCandidate, events: readonly LaterEvent[], { start = "2026-12-03T08:00:00.000Z", device = "0b0e6b0e-0000-4000-8000-000000000001" } = {}): Promise<ExamAnswers> {
  const at = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString();
  const begun: ExamEvent = { kind: "started", at: start, session: session.id, candidate: candidate.token, device };
  return chained(session, candidate, [begun, ...events.map((event, index) => ({ ...event, at: at(index + 1), elapsedMs: (index + 1) * 60_000 }) as ExamEvent)]);
}

export async function chained(session: ExamSession, candidate: ExamCandidate, events: readonly ExamEvent[]): Promise<ExamAnswers> {
  let hash = FIRST_PREVIOUS_HASH;
  const linked = [];
  for (const event of events) {
    const next = await chainEvent(hash, event, effects);
    linked.push(next);
    hash = next.hash;
  }
  return { format: "palier-exam-answers", version: 1, session: session.id, candidate: candidate.token, events: linked };
}

/** Answers to every question, right where asked, then the end. */
export function answersTo({ questions }: ExamCandidate, isRight: (item: string, index: number) => boolean, ending: readonly LaterEvent[] = [{ kind: "ended", reason: "candidate" }]): LaterEvent[] {
  return [...questions.map(({ item, variant }, index): LaterEvent => ({ kind: "answered", item, variant, submission: { kind: "short-text", text: isRight(item, index) ? `${SOLUTION} ${variant}` : "je ne sais pas" } })), ...ending];
}
