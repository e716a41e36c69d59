import { expect, it } from "vitest";
import type { Why } from "../../src/engine/session.ts";
import { whySentence } from "../../src/player/why-sentence.ts";

const why: Why = { topic: "1.1.requetes", level: 3, estimatedLevel: 2.64, successProbability: 0.617, rule: "most-informative" };

it.each([
  ["first-question", "C’est ta première question. On commence au niveau 3, avec « Requêtes », pour trouver ton point de départ."],
  ["most-informative", "Pour l’instant, nous t’estimons autour du niveau 2,6. Cette question de niveau 3 sur « Requêtes » est celle qui nous apprend le plus : tu avais environ 62 % de chances de la réussir."],
  ["easier-after-failures", "Les questions d’avant étaient difficiles. Celle-ci, de niveau 3 sur « Requêtes », est plus accessible."],
  ["explore-topic", "Nous n’avions encore rien vu sur « Requêtes ». Cette question de niveau 3 nous en donne une première idée."],
] as const)("says %s in a plain sentence", (rule, sentence) => {
  expect(whySentence({ ...why, rule }, "Requêtes").replaceAll("\u00a0", " ")).toBe(sentence);
});

it("never speaks of a level under zero", () => {
  expect(whySentence({ ...why, estimatedLevel: -0.8 }, "Requêtes")).toContain("niveau 0.");
});
