import { recordRun } from "../../src/results/record.ts";
import type { ResultsFile, RunHeader } from "../../src/results/results-file.ts";
import { chainRun } from "./arbitraries.ts";

export const honestHeader: RunHeader = {
  id: "0b7e6c1a-3f52-4d5e-9a41-6f1f0c2d7b90",
  token: "K7PM2XQD",
  campaign: { id: "rentree-3e-b", name: "Rentrée des 3e B" },
  release: "0f3c2a9be4d17755",
  engine: "1",
  seed: 7,
  design: {
    id: "competence-1.1",
    scope: [{ competence: "1.1", topics: ["1.1.requetes"], maximumLevel: 6 }],
    minimumLength: 10,
    maximumLength: 20,
    checkpointEvery: 5,
    targetIntervalPoints: 12,
  },
  seen: [],
  accommodations: { time: "x1.33", textSize: 2, spacing: "wide", readAloud: true, checkpointEvery: 3 },
};

/** One answer of each kind, time added, a checkpoint, problems reported before and after the end. */
export async function honestRun(): Promise<ResultsFile> {
  const answered = (item: string, submission: object, correct: boolean, more: object = {}) => ({
    kind: "answered",
    item,
    variant: "a",
    submission,
    correct,
    durationMs: 21_500,
    ...more,
  });
  const events = await chainRun(honestHeader, [
    answered("requete-simple", { kind: "single-choice", choice: "deux" }, true),
    answered("guillemets", { kind: "skip" }, false),
    answered("operateurs", { kind: "multiple-choice", choices: ["et", "sauf"] }, true),
    answered("compter", { kind: "number", text: "1 234,5" }, false, { addedSeconds: 30 }),
    { kind: "reported", item: "nommer", variant: "a", problem: "file", text: "Le fichier ne s’ouvre pas 😀" },
    answered("nommer", { kind: "short-text", text: "l’encyclopédie 😀" }, true),
    { kind: "checkpoint-passed" },
    answered("remplir", { kind: "fields", values: { ville: "Lyon", annee: "2024" } }, true),
    answered("ranger", { kind: "ordering", order: ["un", "deux", "trois"] }, false),
    { kind: "ended", reason: "precise" },
    { kind: "reported", item: "ranger", variant: "a", problem: "other", text: "" },
  ]);
  return recordRun(honestHeader, events, {
    competences: [
      { code: "1.1", status: "measured", level: 3, points: 27 },
      { code: "1.2", status: "estimated", level: 2, points: 18 },
    ],
  });
}
