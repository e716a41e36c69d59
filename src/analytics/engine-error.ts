/** Why the engine is not there, or no longer. Nothing imported is lost by any of them. */
export type EngineFailure = "no-webassembly" | "download" | "refused" | "memory" | "crashed";

export class EngineError extends Error {
  readonly failure: EngineFailure;

  constructor(failure: EngineFailure, cause?: unknown) {
    super(`database engine unavailable: ${failure}`, { cause });
    this.failure = failure;
  }
}
