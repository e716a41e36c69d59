import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

/** Reserved for fiction: RFC 2606 names, and the numbers that Arcep keeps for films and books. */
const FICTIONAL_HOST = /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|org|net)$/i;
const FICTIONAL_PHONE = /^0(?:1 ?99 ?00|2 ?61 ?91|3 ?53 ?01|4 ?65 ?71|5 ?36 ?49|6 ?39 ?98)/;

/** Addresses and numbers of a statement belong to nobody. */
export const realData: Check = ({ content }) =>
  content.challenges.flatMap(({ file, challenge }): Issue[] =>
    [file.body, JSON.stringify(challenge.variants)].flatMap((text, part) => {
      const emails = [...text.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)].filter(([, host]) => !FICTIONAL_HOST.test(host!)).map(([email]) => email);
      const phones = [...text.matchAll(/\b0[1-79](?:[ .]?\d{2}){4}\b/g)].map(([phone]) => phone.replaceAll(".", " ")).filter((phone) => !FICTIONAL_PHONE.test(phone));
      return [...emails, ...phones].map((found): Issue => {
        const line = part === 0 ? file.bodyLine + text.slice(0, Math.max(0, text.indexOf(found))).split("\n").length - 1 : 1;
        return { rule: "real-data", severity: "warning", file: file.path, line, column: 1, found: `« ${found} » peut appartenir à quelqu'un.`, todo: "Prenez une adresse en .example, ou un numéro réservé à la fiction (01 99 00 .. .., 06 39 98 .. ..)." };
      });
    }),
  );
