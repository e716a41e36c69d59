import { expect, it } from "vitest";
import { results } from "../../src/i18n/fr/results.ts";

it("says what is wrong with a file, where, that nothing changed, and what to do", () => {
  expect(results.refusal({ kind: "damaged", path: "/events/3/at", expected: "time" })).toBe(
    "Ce fichier est abîmé ou incomplet (à l’événement 4, en /events/3/at\u00a0: une date et une heure étaient attendues). Vos données n’ont pas changé. Demandez à l’élève de le télécharger à nouveau depuis son profil.",
  );
  expect(results.refusal({ kind: "too-large", bytes: 5_242_880, maximumBytes: 4_194_304 })).toContain("5 Mo, 4 Mo au plus");
});

it("places a check in the run", () => {
  expect(results.checkPlace({ kind: "other-path", at: 4, item: "mots-cles", expected: null })).toBe(
    "événement 5, épreuve «\u00a0mots-cles\u00a0»",
  );
  expect(results.checkPlace({ kind: "other-header" })).toBe("");
});

it.each(["broken-chain", "other-path", "other-grade", "repeated-item"] as const)("never accuses anybody (%s)", (kind) => {
  expect(results.check(kind)).not.toMatch(/trich|fraud|faux|falsifi/i);
});
