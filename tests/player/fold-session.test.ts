import { describe, expect, it } from "vitest";
import { competenceDesign } from "../../src/engine/design.ts";
import { nextStep } from "../../src/engine/session.ts";
import { answersSinceCheckpoint, foldSession } from "../../src/player/fold-session.ts";
import { bank, playEvents } from "./played-session.ts";

describe("a folded session", () => {
  it("asks the same item and variant again, however often it is folded", async () => {
    const events = await playEvents({ seed: 7, answers: [true, false, true] });
    const first = nextStep(foldSession(bank, events).state);
    expect(first.kind).toBe("ask");
    expect(nextStep(foldSession(bank, JSON.parse(JSON.stringify(events))).state)).toEqual(first);
  });

  it("asks what the running session was about to ask", async () => {
    const events = await playEvents({ seed: 3, answers: [true, true, false, true] });
    const asked = events.flatMap((event) => (event.kind === "answered" ? [event.item] : []));
    for (let kept = 0; kept < asked.length; kept++) {
      const step = nextStep(foldSession(bank, events.slice(0, kept + 1)).state);
      expect(step.kind === "ask" && step.item).toBe(asked[kept]);
    }
  });

  it("waits at the checkpoint until it is passed", async () => {
    const events = await playEvents({ seed: 1, answers: [true, false, true, false, true] });
    const session = foldSession(bank, events);
    expect(nextStep(session.state).kind).toBe("checkpoint");
    expect(answersSinceCheckpoint(session)).toHaveLength(5);

    const passed = foldSession(bank, [...events, { kind: "checkpoint-passed", at: "2026-11-23T10:00:00Z", hash: "" }]);
    expect(nextStep(passed.state).kind).toBe("ask");
    expect(answersSinceCheckpoint(passed)).toHaveLength(0);
  });

  it("keeps why each question was asked", async () => {
    const session = foldSession(bank, await playEvents({ seed: 5, answers: [true, false, false] }));
    expect(session.answers.map(({ why }) => why?.rule)).not.toContain(undefined);
    expect(session.answers[0]?.why?.rule).toBe("first-question");
  });

  it("counts a skip as a wrong answer that says it was skipped", async () => {
    const events = await playEvents({ seed: 2, answers: ["skip"] });
    expect(foldSession(bank, events).state.responses[0]).toMatchObject({ correct: false, skipped: true });
  });

  it("remembers its end and why", async () => {
    const events = await playEvents({ seed: 2, answers: [true] });
    const session = foldSession(bank, [...events, { kind: "ended", at: "2026-11-23T10:00:00Z", reason: "student", hash: "" }]);
    expect(session.ended).toEqual({ at: "2026-11-23T10:00:00Z", reason: "student" });
  });

  it("asks the same question whatever problems were reported", async () => {
    const events = await playEvents({ seed: 4, answers: [true, false] });
    const report = { kind: "reported", at: "2026-11-23T10:00:00Z", item: "requetes-2-a", variant: "a", problem: "unclear", text: "", hash: "" } as const;
    const [plain, reported] = [foldSession(bank, events), foldSession(bank, [...events.slice(0, 2), report, events[2]!, report])];
    expect(reported.reported).toEqual(["requetes-2-a", "requetes-2-a"]);
    expect(reported.state).toEqual(plain.state);
  });

  it("refuses events that do not begin with a start", () => {
    expect(() => foldSession(bank, [])).toThrow("a session begins with a started event");
  });

  it("plays the design written in its header", async () => {
    const events = await playEvents({ seed: 2, answers: [] });
    expect(foldSession(bank, events).state.design).toEqual(competenceDesign(bank, "1.1"));
  });
});
