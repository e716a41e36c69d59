import { chainEvent, FIRST_PREVIOUS_HASH } from "../results/chain.ts";
import type { ChainedEvent, SessionEvent } from "../results/results-file.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { digest } from "./digest.ts";

/** Writes one session's events in order, chained. When the device refuses, the events stay in memory and `durable` turns false for good. */
export class Journal {
  readonly sessionId: string;
  readonly #store: SessionStore;
  #events: readonly ChainedEvent[];
  #durable: boolean;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(sessionId: string, store: SessionStore, options: { readonly events: readonly ChainedEvent[]; readonly durable: boolean }) {
    this.sessionId = sessionId;
    this.#store = store;
    this.#events = options.events;
    this.#durable = options.durable;
  }

  get events(): readonly ChainedEvent[] {
    return this.#events;
  }

  /** False when what is here would be lost with the tab. */
  get durable(): boolean {
    return this.#durable;
  }

  /** Resolves once the event is on the device, or known to be in memory only. */
  append(event: SessionEvent): Promise<ChainedEvent> {
    const written = this.#queue.then(() => this.#write(event));
    this.#queue = written.catch(() => undefined);
    return written;
  }

  async #write(event: SessionEvent): Promise<ChainedEvent> {
    const chained = await chainEvent(this.#events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH, event, { digest });
    try {
      // After one refusal nothing more is written: a gap on the device would break the chain.
      if (this.#durable) await this.#store.append(this.sessionId, chained);
    } catch {
      this.#durable = false;
    }
    this.#events = [...this.#events, chained];
    return chained;
  }
}
