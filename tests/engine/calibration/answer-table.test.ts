import fc from "fast-check";
import { expect, it } from "vitest";
import { tabulateAnswers } from "../../../src/engine/calibration/answer-table.ts";

const PLACES = [
  { competence: "1.2", topic: "1.2.b" },
  { competence: "1.1", topic: "1.1.a" },
  { competence: "1.1", topic: "1.1.b" },
  { competence: "1.1", topic: "1.1.a" },
];

it("nests a person's answers by competence and topic", () => {
  const table = tabulateAnswers({ person: Int32Array.of(2, 0, 0, 0, 2), item: Int32Array.of(0, 3, 0, 1, 2), correct: Uint8Array.of(1, 0, 1, 1, 0) }, PLACES);
  expect(table).toMatchObject({ persons: 3, items: 4, competences: ["1.1", "1.2"] });
  expect([...table.item]).toEqual([1, 3, 0, 2, 0]);
  expect([...table.correct]).toEqual([1, 0, 1, 0, 1]);
  expect([...table.partStarts]).toEqual([0, 2, 2, 4]);
  expect([...table.cellStarts]).toEqual([0, 1, 2, 3, 4]);
  expect([...table.answerStarts]).toEqual([0, 2, 3, 4, 5]);
  expect([...table.partPerson]).toEqual([0, 0, 2, 2]);
  expect([...table.partCompetence]).toEqual([0, 1, 0, 1]);
});

const answers = fc.array(fc.tuple(fc.nat(6), fc.nat(3), fc.nat(1)), { maxLength: 40 });

it("is the same whatever the order of answers", () => {
  fc.assert(
    fc.property(answers, fc.infiniteStream(fc.nat()), (rows, ranks) => {
      const shuffled = rows.map((row) => [row, ranks.next().value] as const).sort(([, a], [, b]) => a - b).map(([row]) => row);
      expect(tabulateAnswers(columnsOf(shuffled), PLACES)).toEqual(tabulateAnswers(columnsOf(rows), PLACES));
    }),
  );
});

it("keeps every answer, each in a cell of its own topic", () => {
  fc.assert(
    fc.property(answers, (rows) => {
      const { item, correct, partPerson, partCompetence, cellStarts, answerStarts, competences } = tabulateAnswers(columnsOf(rows), PLACES);
      const found: number[][] = [];
      for (let part = 0; part < partPerson.length; part++)
        for (let cell = cellStarts[part]!; cell < cellStarts[part + 1]!; cell++) {
          const own = [...item.subarray(answerStarts[cell]!, answerStarts[cell + 1]!)];
          expect(new Set(own.map((number) => PLACES[number]!.topic)).size).toBe(1);
          expect(PLACES[own[0]!]!.competence).toBe(competences[partCompetence[part]!]);
          own.forEach((number, i) => {
            found.push([partPerson[part]!, number, correct[answerStarts[cell]! + i]!]);
          });
        }
      expect(found.sort(compareRows)).toEqual(rows.map((row) => [...row]).sort(compareRows));
    }),
  );
});

function columnsOf(rows: readonly (readonly [number, number, number])[]) {
  return { person: Int32Array.from(rows, ([person]) => person), item: Int32Array.from(rows, ([, item]) => item), correct: Uint8Array.from(rows, ([, , correct]) => correct) };
}

function compareRows(a: readonly number[], b: readonly number[]): number {
  return a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!;
}
