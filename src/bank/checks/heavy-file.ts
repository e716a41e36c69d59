import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

/** A class shares one connection: thirty students times this size have to pass through it. */
const HEAVIEST_BYTES = 1_500_000;

export const heavyFile: Check = ({ content }) =>
  content.challenges.flatMap(({ attachments }) =>
    [...attachments].flatMap(([name, { path, bytes }]): Issue[] =>
      bytes <= HEAVIEST_BYTES ? [] : [{ rule: "heavy-file", severity: "error", file: path, line: 1, column: 1, found: `« ${name} » pèse ${(bytes / 1e6).toFixed(1).replace(".", ",")} Mo.`, todo: "Réduisez-le à moins de 1,5 Mo : une classe entière le télécharge en même temps." }],
    ),
  );
