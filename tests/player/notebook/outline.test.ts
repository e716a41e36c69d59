import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifyAnswers, type OutlineAnswer, packOutline, unpackOutline } from "../../../src/player/notebook/outline.ts";

const items = Array.from({ length: 800 }, (_, index) => `acquis-${String(index)}-question`);
const anyAnswers = fc.uniqueArray(fc.record({ item: fc.constantFrom(...items), correct: fc.boolean(), day: fc.integer({ min: 1, max: 36_525 }) }), { selector: ({ item }) => item, maxLength: 300 });
const sorted = (answers: readonly OutlineAnswer[]) => [...answers].sort((one, other) => (one.item < other.item ? -1 : 1));

function read(text: string): readonly OutlineAnswer[] {
  const unpacked = unpackOutline(text);
  if (!unpacked.ok) throw new Error(unpacked.error);
  return identifyAnswers(unpacked.answers, items);
}

it("gives back every answer, its outcome and its day", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(sorted(read(packOutline(answers, 8000).text))).toEqual(sorted(answers));
    }),
  );
});

it("keeps the latest when there is no room for all, and says how many", () => {
  fc.assert(
    fc.property(anyAnswers, fc.integer({ min: 10, max: 400 }), (answers, longest) => {
      const { text, count } = packOutline(answers, longest);
      const kept = read(text);
      expect(text.length).toBeLessThanOrEqual(longest);
      expect(kept).toHaveLength(count);
      const oldest = Math.min(...kept.map(({ day }) => day));
      const left = answers.filter(({ item }) => !kept.some((one) => one.item === item));
      for (const { day } of left) expect(kept.length === 0 || day <= oldest).toBe(true);
    }),
  );
});

it("writes the same text whatever the order", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(packOutline([...answers].reverse(), 8000)).toEqual(packOutline(answers, 8000));
    }),
  );
});

it("fits the 16 competences in one QR code", () => {
  const year = items.slice(0, 370).map((item, index) => ({ item, correct: index % 3 > 0, day: 9800 + (index % 12) }));
  const { text, count } = packOutline(year, 1560);
  expect(count).toBe(370);
  expect(text.length).toBeLessThanOrEqual(1560);
});

describe("a text that came from elsewhere", () => {
  const { text } = packOutline(items.slice(0, 20).map((item) => ({ item, correct: true, day: 9800 })), 1000);

  it("is refused when a character is missing, added or changed", () => {
    // The last character may hold bits that say nothing.
    for (let at = 1; at < text.length - 1; at++) {
      expect(unpackOutline(text.slice(0, at)).ok).toBe(false);
      expect(unpackOutline(`${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`).ok).toBe(false);
    }
    expect(unpackOutline(`${text}AAAA`)).toEqual({ ok: false, error: "cut" });
  });

  it.each([
    ["nothing", "", "not-outline"],
    ["words", "Bonjour tout le monde", "not-outline"],
    ["a later version", btoa("\u0002abcde"), "too-new"],
    ["something long", "A".repeat(9000), "not-outline"],
  ])("is refused when it is %s", (_, other, error) => {
    expect(unpackOutline(other)).toEqual({ ok: false, error });
  });

  it("never throws, never hangs", () => {
    fc.assert(fc.property(fc.base64String(), fc.string(), (one, other) => [unpackOutline(one), unpackOutline(other), unpackOutline(`AQ${one}`)].every(({ ok }) => typeof ok === "boolean")));
  });
});

it("leaves out questions that are gone, and two of one code", () => {
  const { text } = packOutline([{ item: "partie", correct: true, day: 9800 }, { item: items[0]!, correct: false, day: 9800 }], 1000);
  expect(read(text)).toEqual([{ item: items[0], correct: false, day: 9800 }]);
});
