import type { ImportWork, Reading } from "./import-files.ts";
import type { ImportedFile, Unpacked } from "./unpack.ts";

export type ImportRequest =
  | { readonly id: number; readonly kind: "unpack"; readonly archive: ImportedFile }
  | { readonly id: number; readonly kind: "read"; readonly files: readonly ImportedFile[] };

export type ImportReply =
  | { readonly id: number; readonly kind: "unpacked"; readonly value: Unpacked }
  | { readonly id: number; readonly kind: "readings"; readonly value: readonly Reading[] }
  | { readonly id: number; readonly kind: "failed"; readonly message: string };

export interface ImportPool extends ImportWork {
  close(): void;
}

type Call = ImportRequest extends infer Request ? (Request extends { readonly id: number } ? Omit<Request, "id"> : never) : never;

/** Import work in web workers: each request goes to the worker with the fewest waiting. */
export function openImportPool(lanes: number, startWorker: () => Worker): ImportPool {
  const waiting = new Map<number, { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void; readonly lane: number }>();
  let nextId = 0;
  const workers = Array.from({ length: lanes }, () => {
    const worker = startWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<ImportReply>) => {
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === "failed") call?.reject(new Error(`import worker failed: ${data.message}`));
      else call?.resolve(data.value as never);
    });
    worker.addEventListener("error", (event) => {
      for (const [id, call] of waiting) {
        waiting.delete(id);
        call.reject(new Error(`import worker failed: ${event.message}`));
      }
    });
    return worker;
  });

  function ask<Value>(request: Call): Promise<Value> {
    const load = workers.map((_, lane) => [...waiting.values()].filter((call) => call.lane === lane).length);
    const lane = load.indexOf(Math.min(...load));
    const id = nextId++;
    return new Promise<Value>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (value: never) => void, reject, lane });
      workers[lane]?.postMessage({ ...request, id });
    });
  }

  return {
    lanes,
    unpack: (archive) => ask({ kind: "unpack", archive }),
    read: (files) => ask({ kind: "read", files }),
    close() {
      for (const worker of workers) worker.terminate();
    },
  };
}
