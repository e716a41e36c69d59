import { describe, expect, it } from "vitest";
import { gradeActivity } from "../../src/grading/activity.ts";
import { grade } from "../../src/grading/grade.ts";
import { gradePairs } from "../../src/grading/pairs.ts";

const classify = { kind: "classify", targets: ["son", "image"], pairs: { mp3: "son", png: "image", ogg: "son" } } as const;

describe("pairs", () => {
  it.each([
    ["every item has its target", { mp3: "son", png: "image", ogg: "son" }, []],
    ["one item is elsewhere", { mp3: "son", png: "son", ogg: "son" }, ["png"]],
    ["one item is left alone", { mp3: "son", png: "image" }, ["ogg"]],
  ])("when %s, names the wrong items", (_, pairs, wrong) => {
    expect(gradePairs({ pairs: pairs as Record<string, string> }, classify)).toEqual({ kind: "graded", correct: wrong.length === 0, details: { kind: "classify", wrong } });
  });

  it.each([
    ["nothing is given", {}, "empty"],
    ["an item is not of the question", { mp3: "son", toString: "son" }, "unknown-field"],
    ["a target is not of the question", { mp3: "film" }, "unknown-choice"],
  ])("cannot be answered when %s", (_, pairs, reason) => {
    expect(gradePairs({ pairs: pairs as Record<string, string> }, classify)).toMatchObject({ kind: "unanswerable", reason });
  });
});

describe("hotspot", () => {
  const rubric = { kind: "hotspot", zones: ["objet", "cc", "cci"], answers: ["cci"] } as const;
  it.each([
    [["cci"], true],
    [["cc"], false],
    [["cci", "cc"], false],
  ])("grades %j as %s", (zones, correct) => {
    expect(grade({ kind: "hotspot", zones }, rubric)).toMatchObject({ kind: "graded", correct });
  });
});

describe("activity", () => {
  const rubric = { kind: "activity", goals: [{ id: "place", values: ["Photos", "Images"] }, { id: "nom", values: ["oui"] }] } as const;
  it.each([
    [{ place: "Images", nom: "oui" }, [true, true]],
    [{ place: "Bureau", nom: "oui" }, [false, true]],
    [{ place: "Photos" }, [true, false]],
  ])("tells which goals %j reaches", (values, reached) => {
    const goals = [{ id: "place", reached: reached[0] }, { id: "nom", reached: reached[1] }];
    expect(gradeActivity({ values: values as Record<string, string> }, rubric)).toEqual({ kind: "graded", correct: reached.every(Boolean), details: { kind: "activity", goals } });
  });

  it("cannot be answered by what is not a goal, nor by nothing", () => {
    expect(gradeActivity({ values: { autre: "x" } }, rubric)).toMatchObject({ kind: "unanswerable", reason: "unknown-field" });
    expect(gradeActivity({ values: {} }, rubric)).toMatchObject({ kind: "unanswerable", reason: "empty" });
  });
});
