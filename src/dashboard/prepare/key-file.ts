import { keys } from "../../i18n/fr/keys.ts";
import type { KeptKey } from "../../rosters/kept-key.ts";
import { serializeKey } from "../../rosters/parse-key.ts";
import { plain } from "../../rosters/plain-text.ts";
import { download } from "../exports.ts";

/** Downloads a key as a file of its own, and gives the name of the file. */
export function downloadKey(kept: KeptKey): string {
  const owner = plain(kept.name).replaceAll(" ", "-").slice(0, 40);
  const name = keys.fileName(owner || "equipe", kept.sealed === undefined);
  download(name, new Blob([serializeKey(kept)], { type: "application/json" }));
  return name;
}
