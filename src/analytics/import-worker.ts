import type { ImportReply, ImportRequest } from "./import-pool.ts";
import { openSiteBank } from "./load-bank.ts";
import { readResults } from "./read-results.ts";
import { unpack } from "./unpack.ts";

const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");
const bank = openSiteBank(new URL(`${base}bank/`, self.location.origin).href);
const effects = { digest: async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)) };

self.addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  void answer(data)
    .catch((error: unknown): ImportReply => ({ id: data.id, kind: "failed", message: String(error) }))
    .then((reply) => self.postMessage(reply));
});

async function answer(request: ImportRequest): Promise<ImportReply> {
  switch (request.kind) {
    case "unpack":
      return { id: request.id, kind: "unpacked", value: unpack(request.archive) };
    case "read":
      return { id: request.id, kind: "readings", value: await Promise.all(request.files.map(({ bytes }) => readResults(bytes, bank.assets, effects))) };
  }
}
