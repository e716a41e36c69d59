import { momentsOf } from "../grid.ts";
import type { AnswerTable } from "./answer-table.ts";
import type { Population } from "./expectation.ts";
import { openPass, passDown, passUp } from "./person-pass.ts";

/** Posterior means on the level scale, from all answers of the person. */
export interface PersonAbilities {
  /** Per part of the table: a person in a competence. */
  readonly competence: Float64Array;
  /** Per cell: a person in a topic. */
  readonly topic: Float64Array;
}

/** Where each person stands (EAP, Bock & Mislevy 1982) in a population of one regime. */
export function estimateAbilities(table: AnswerTable, { tree, generalPrior, regimes }: Population): PersonAbilities {
  const { partStarts, cellStarts } = table;
  const pass = openPass(table, tree);
  const competence = new Float64Array(cellStarts.length - 1);
  const topic = new Float64Array(table.answerStarts.length - 1);
  for (let person = 0; person < table.persons; person++) {
    const [firstPart, lastPart] = [partStarts[person]!, partStarts[person + 1]!];
    const firstCell = cellStarts[firstPart]!;
    passUp(pass, table, person, tree, generalPrior, regimes[0]!);
    passDown(pass, table, person, tree, regimes[0]!);
    for (let part = firstPart; part < lastPart; part++) competence[part] = meanAt(tree.competenceNodes, pass.competence, part - firstPart);
    for (let cell = firstCell; cell < cellStarts[lastPart]!; cell++) topic[cell] = meanAt(tree.topicNodes, pass.topic, cell - firstCell);
  }
  return { competence, topic };
}

function meanAt(nodes: Float64Array, posteriors: Float64Array, place: number): number {
  return momentsOf(nodes, posteriors.subarray(place * nodes.length, (place + 1) * nodes.length)).mean;
}
