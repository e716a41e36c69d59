import { challengeIssue, type Check } from "./check.ts";
import { namedFiles } from "./component-files.ts";

/** An office file on a phone asks for an application that may not be there. */
export const mobileFit: Check = ({ challenges }) =>
  challenges.flatMap((compiled) => {
    const { source } = compiled;
    if (source.challenge.mobile !== "good") return [];
    const office = namedFiles(compiled).find(({ name }) => /\.(?:xlsx|ods|docx|odt|pptx|odp|zip)$/i.test(name));
    if (!office) return [];
    return [challengeIssue(source, ["mobile"], { rule: "mobile-fit", severity: "warning", found: `« ${office.name} » demande une application qu'un téléphone n'a pas toujours.`, todo: "Écrivez « mobile: possible », ou donnez un format que tout appareil ouvre." })];
  });
