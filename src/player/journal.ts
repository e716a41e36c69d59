import { chainEvent, FIRST_PREVIOUS_HASH } from "../results/chain.ts";
import type { ChainedEvent, SessionEvent } from "../results/results-file.ts";
import { Overtaken, type SessionStore } from "../storage/session-store.ts";
import { digest } from "./digest.ts";

/**
 * Writes one session's events in order, chained, none before the one that it follows. What the device refuses stays in
 * memory and is offered again, in order, with the next event: a full disk may have been emptied.
 */
export class Journal {
  readonly sessionId: string;
  readonly #store: SessionStore;
  readonly #onDevice: boolean;
  #events: readonly ChainedEvent[];
  #kept: number;
  #overtaken = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(sessionId: string, store: SessionStore, options: { readonly events: readonly ChainedEvent[]; readonly durable: boolean }) {
    this.sessionId = sessionId;
    this.#store = store;
    this.#onDevice = options.durable;
    this.#events = options.events;
    this.#kept = options.events.length;
  }

  get events(): readonly ChainedEvent[] {
    return this.#events;
  }

  /** False when something here would be lost with the tab. */
  get durable(): boolean {
    return this.#onDevice && this.#kept === this.#events.length;
  }

  /** True when another tab went on with this session: what is here no longer follows what is kept. */
  get overtaken(): boolean {
    return this.#overtaken;
  }

  /** Resolves once the event is on the device, or known to be in memory only. */
  append(event: SessionEvent): Promise<ChainedEvent> {
    const written = this.#queue.then(() => this.#write(event));
    this.#queue = written.catch(() => undefined);
    return written;
  }

  async #write(event: SessionEvent): Promise<ChainedEvent> {
    const previous = this.#events.at(-1);
    const chained = await chainEvent(previous?.hash ?? FIRST_PREVIOUS_HASH, notBefore(event, previous?.at), { digest });
    this.#events = [...this.#events, chained];
    await this.#keep();
    return chained;
  }

  /** A gap on the device would break the chain: the first refusal stops it, and the next event tries again from there. */
  async #keep(): Promise<void> {
    if (!this.#onDevice) return;
    try {
      for (const event of this.#events.slice(this.#kept)) {
        await this.#store.append(this.sessionId, event, this.#events[this.#kept - 1]?.hash ?? FIRST_PREVIOUS_HASH);
        this.#kept += 1;
      }
    } catch (error) {
      this.#overtaken ||= error instanceof Overtaken;
    }
  }
}

/** A clock set back during the session does not put an event before the one that it follows. */
function notBefore<Event extends SessionEvent>(event: Event, previous: string | undefined): Event {
  return previous !== undefined && event.at < previous ? { ...event, at: previous } : event;
}
