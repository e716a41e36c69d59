import type { ChainedExamEvent, ExamAnswers, ExamEvent } from "../../exam/exam-answers.ts";
import { foldExam, type SatExam } from "../../exam/fold-exam.ts";
import type { Submission } from "../../grading/submission.ts";
import { chainEvent, FIRST_PREVIOUS_HASH } from "../../results/chain.ts";
import { timeNow } from "../clock.ts";
import { digest } from "../digest.ts";
import type { ExamStore, KeptExam } from "./exam-store.ts";

type Later = Exclude<ExamEvent, { readonly kind: "started" }>;
/** An event without its times, which the journal gives. */
export type NewEvent = Later extends infer One ? (One extends Later ? Omit<One, "at" | "elapsedMs"> : never) : never;

/** One candidate's exam as it is being sat: events in order, chained, kept; and the time on screen, which goes on while the page is open. */
export class ExamJournal {
  readonly session: string;
  readonly candidate: string;
  readonly #store: ExamStore;
  #kept: KeptExam;
  #durable: boolean;
  #since: number | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(session: string, candidate: string, store: ExamStore, kept: KeptExam = { events: [], elapsedMs: 0, draft: null, activities: {} }) {
    this.session = session;
    this.candidate = candidate;
    this.#store = store;
    this.#kept = kept;
    this.#durable = store.durable;
  }

  get begun(): boolean {
    return this.#kept.events.length > 0;
  }

  get state(): SatExam {
    return foldExam(this.#kept.events);
  }

  get answers(): ExamAnswers {
    return { format: "palier-exam-answers", version: 1, session: this.session, candidate: this.candidate, events: this.#kept.events };
  }

  get lastHash(): string {
    return this.#kept.events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
  }

  /** False when something here would be lost with the tab. */
  get durable(): boolean {
    return this.#durable;
  }

  get elapsedMs(): number {
    return Math.round(this.#kept.elapsedMs + (this.#since === undefined ? 0 : performance.now() - this.#since));
  }

  activitiesOf(item: string): readonly unknown[] {
    return this.#kept.activities[item] ?? [];
  }

  usedCode(code: string): boolean {
    return this.#kept.events.some((event) => (event.kind === "resumed" || event.kind === "time-added") && event.code === code);
  }

  /** From here on the time counts. */
  run(): void {
    this.#since ??= performance.now();
  }

  async start(): Promise<void> {
    await this.#write({ kind: "started", at: timeNow(), session: this.session, candidate: this.candidate, device: crypto.randomUUID() });
  }

  async append(event: NewEvent): Promise<void> {
    await this.#write({ ...event, at: timeNow(), elapsedMs: this.elapsedMs } as ExamEvent);
    if (event.kind === "ended") this.#stop();
  }

  /** The answer on screen, so that a crash loses nothing; it becomes an event when the question is left. */
  keepDraft(item: string, variant: string, submission: Submission | undefined, activities: readonly unknown[]): Promise<void> {
    return this.#enqueue(() => {
      this.#kept = { ...this.#kept, draft: submission === undefined ? null : { item, variant, submission }, activities: { ...this.#kept.activities, [item]: activities } };
    });
  }

  /** The answer of a question that is being left, if it changed. */
  async settle(item: string, variant: string, submission: Submission | undefined): Promise<boolean> {
    const known = this.state.answers.get(item);
    if (JSON.stringify(known?.submission) === JSON.stringify(submission)) return false;
    await this.append({ kind: "answered", item, variant, submission: submission ?? { kind: "skip" } });
    return true;
  }

  /** What a crash left half written becomes an event. */
  async settleDraft(): Promise<void> {
    const { draft } = this.#kept;
    if (draft) await this.settle(draft.item, draft.variant, draft.submission);
  }

  keepTime(): Promise<void> {
    return this.#enqueue(() => undefined);
  }

  #stop(): void {
    this.#kept = { ...this.#kept, elapsedMs: this.elapsedMs };
    this.#since = undefined;
  }

  #write(event: ExamEvent): Promise<void> {
    return this.#enqueue(async () => {
      const chained: ChainedExamEvent = await chainEvent(this.lastHash, event, { digest });
      this.#kept = { ...this.#kept, events: [...this.#kept.events, chained], ...(event.kind === "answered" && { draft: null }) };
    });
  }

  #enqueue(change: () => void | Promise<void>): Promise<void> {
    const done = this.#queue.then(async () => {
      await change();
      try {
        await this.#store.keep(this.session, this.candidate, { ...this.#kept, elapsedMs: this.elapsedMs });
        this.#durable = this.#store.durable;
      } catch {
        this.#durable = false;
      }
    });
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
