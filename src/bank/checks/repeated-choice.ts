import { challengeIssue, type Check } from "./check.ts";

const CATCH_ALL = /^(?:toutes? (?:ces|les) r[ée]ponses|aucune (?:de ces|des) r[ée]ponses|tout ce qui pr[ée]c[èe]de|les deux r[ée]ponses|je ne sais pas)/i;

/** Choices that differ, each one a real possibility: "all of these" tests how to take tests. */
export const repeatedChoice: Check = ({ content }) =>
  content.challenges.flatMap((source) =>
    [source.challenge, ...source.challenge.variants].flatMap(({ choices = [] }, index) => {
      const place = index === 0 ? ["choices"] : ["variants", index - 1, "choices"];
      const texts = choices.map(({ text }) => text.trim().toLowerCase());
      const twice = texts.find((text, at) => texts.indexOf(text) !== at);
      const catchAll = texts.find((text) => CATCH_ALL.test(text));
      return [
        ...(twice === undefined ? [] : [challengeIssue(source, place, { rule: "repeated-choice", found: `deux choix disent la même chose : « ${twice} ».`, todo: "Changez l'un des deux." })]),
        ...(catchAll === undefined ? [] : [challengeIssue(source, place, { rule: "repeated-choice", found: `le choix « ${catchAll} » se devine sans savoir ; « Je passe » existe déjà.`, todo: "Remplacez-le par une vraie possibilité, ou passez à plusieurs réponses (multiple-choice)." })]),
      ];
    }),
  );
