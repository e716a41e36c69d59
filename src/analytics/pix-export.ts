import { decodeText } from "./decode-text.ts";

/** Whether a first line is that of a Pix Orga export, which is no class list and no results of ours. */
export function looksLikePix(bytes: Uint8Array): boolean {
  const [first = ""] = decodeText(bytes.subarray(0, 4096)).split("\n", 1);
  return /ID Campagne/i.test(first) && /Participant/i.test(first);
}
