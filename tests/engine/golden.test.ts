import { expect, it } from "vitest";
import { competenceDesign } from "../../src/engine/design.ts";
import { keyOf, seedFrom } from "../../src/engine/random.ts";
import { estimateProfile, scoreSession, type Score } from "../../src/engine/score.ts";
import { nextStep } from "../../src/engine/session.ts";
import { drawStudent, simulateSession } from "../../src/engine/simulation.ts";
import { syntheticBank } from "./synthetic-bank.ts";

const bank = syntheticBank({ competences: 3, topics: 5, itemsPerSkill: 2, timedEvery: 7 });
const calibrated = syntheticBank({ competences: 3, topics: 5, itemsPerSkill: 2, calibratedSeed: 9 });

// A change here means that stored results replay differently: raise ENGINE_VERSION, then update the figures.
it.each([
  ["authored levels", bank, 1],
  ["authored levels", bank, 2],
  ["calibrated items", calibrated, 3],
])("keeps every bit of the path and the figures: %s, seed %#", (_, from, seed) => {
  const state = simulateSession(from, competenceDesign(from, "1.2"), drawStudent(from, seed), seed);
  expect({
    path: state.responses.map(({ item, variant, correct }) => `${item} ${variant} ${correct ? "right" : "wrong"}`),
    end: nextStep(state),
    score: bitPattern(scoreSession(state)),
    profile: bitPattern(estimateProfile(from, state.responses)),
  }).toMatchSnapshot();
});

function bitPattern(score: Score): string {
  const figures = [
    ...score.competences.flatMap(({ level, points, interval, levelProbabilities }) => [level, points, interval.low, interval.high, ...levelProbabilities]),
    ...score.skills.map(({ probability }) => probability),
  ];
  const words = new Uint32Array(Float64Array.from(figures).buffer);
  return seedFrom(keyOf("figures"), ...words).toString(16);
}
