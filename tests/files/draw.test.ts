import fc from "fast-check";
import { expect, it } from "vitest";
import { integerBetween, pickWeighted, shuffle } from "../../scripts/files/data/draw.ts";
import { drawPeople, mailboxOf } from "../../scripts/files/data/people.ts";
import { seededRandom } from "../../scripts/files/formats/seeded-random.ts";

it("shuffles without losing nor inventing anything", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      expect(shuffle(seededRandom(seed), list).toSorted()).toEqual(list.toSorted());
    }),
  );
});

it("draws whole numbers inside their bounds, both reached", () => {
  const random = seededRandom("bornes");
  const drawn = new Set(Array.from({ length: 200 }, () => integerBetween(random, 3, 6)));
  expect([...drawn].toSorted()).toEqual([3, 4, 5, 6]);
});

it("draws heavier values more often", () => {
  const random = seededRandom("poids");
  const drawn = Array.from({ length: 400 }, () => pickWeighted(random, [["bus", 3], ["vélo", 1]] as const));
  expect(drawn.filter((mode) => mode === "bus").length).toBeGreaterThan(drawn.length / 2);
});

it("draws people that are all different, the same for a seed", () => {
  const people = drawPeople(seededRandom("a"), 300);
  expect(new Set(people.map(({ first, last }) => `${first} ${last}`)).size).toBe(300);
  expect(drawPeople(seededRandom("a"), 300)).toEqual(people);
});

it("writes a mailbox without accents nor spaces", () => {
  expect(mailboxOf({ first: "Maïa", last: "Le Gall" })).toBe("maia.legall");
});
