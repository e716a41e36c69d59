import { expect, it } from "vitest";
import { recordRun, resultsFileName } from "../../src/results/record.ts";
import { honestHeader, honestRun } from "./honest-run.ts";

const honest = await honestRun();

it("summarises a run: its times, its answers, the competences that it measured", () => {
  expect(honest.summary).toEqual({
    startedAt: "2026-09-07T08:00:00.000Z",
    endedAt: "2026-09-07T08:03:20.000Z",
    answered: 7,
    correct: 4,
    competences: [{ code: "1.1", level: 3, points: 27 }],
  });
});

it("leaves the end of an unfinished run open", () => {
  const unfinished = recordRun(honestHeader, honest.events.slice(0, 4), { competences: [] });
  expect(unfinished.summary).toMatchObject({ endedAt: null, answered: 3, correct: 2 });
});

it.each([
  [honestHeader, "palier-rentree-3e-b-1.1-K7PM2XQD-2026-09-07.palier.json"],
  [{ ...honestHeader, campaign: null }, "palier-1.1-K7PM2XQD-2026-09-07.palier.json"],
  [{ ...honestHeader, campaign: null, token: null }, "palier-1.1-anonyme-2026-09-07.palier.json"],
])("names the file after the subject, the token and the day (%#)", (header, name) => {
  expect(resultsFileName({ ...honest, run: header })).toBe(name);
});
