import { makeToken } from "../campaigns/token.ts";

/** Eight characters, the last of which checks the others, from the hash of the last event: the supervisor's sheet ties the person to the file. */
export function endCodeOf(lastHash: string): string {
  const bits = Array.from(lastHash.slice(0, 9), (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  return makeToken(Array.from({ length: 7 }, (_, index) => Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)));
}
