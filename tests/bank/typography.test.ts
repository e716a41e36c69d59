import fc from "fast-check";
import { expect, it } from "vitest";
import { setFrench } from "../../src/bank/typography.ts";

it.each([
  ["Qui est-ce ?", "Qui est-ce\u202F?"],
  ["Voici : trois cas ; voilà !", "Voici\u00A0: trois cas\u202F; voilà\u202F!"],
  ["Il dit « oui ».", "Il dit «\u00A0oui\u00A0»."],
  ["l'élève d'aujourd'hui", "l’élève d’aujourd’hui"],
  ["12 % de 3 km", "12\u00A0% de 3\u00A0km"],
  ["12 Mo et 3 kg", "12\u00A0Mo et 3\u00A0kg"],
  ["https://a.example/?b=c:d", "https://a.example/?b=c:d"],
  ["un ' seul", "un ' seul"],
  ["10:30", "10:30"],
])("sets %j", (plain, set) => {
  expect(setFrench(plain)).toBe(set);
});

it("changes nothing when applied twice", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", "'", " ", ":", "!", "«", "»", "4", "%", "\u00A0", "\u202F", "é", ".") }), (text) => setFrench(setFrench(text)) === setFrench(text)));
});
