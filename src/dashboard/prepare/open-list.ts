import { type RosterOpening, refuse } from "../../rosters/roster-table.ts";

const longestMs = 20_000;

/** Opens a list in a worker of its own, stopped when it takes too long: no file can freeze the page. */
export function openList(name: string, bytes: Uint8Array, startWorker: () => Worker): Promise<RosterOpening> {
  const worker = startWorker();
  return new Promise<RosterOpening>((resolve) => {
    const timer = setTimeout(() => resolve(refuse("too-slow")), longestMs);
    const finish = (opening: RosterOpening): void => {
      clearTimeout(timer);
      resolve(opening);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<RosterOpening>) => finish(data));
    worker.addEventListener("error", () => finish(refuse("unknown-kind")));
    worker.postMessage({ name, bytes });
  }).finally(() => worker.terminate());
}
