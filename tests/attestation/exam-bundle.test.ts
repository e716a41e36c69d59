import { beforeAll, describe, expect, it } from "vitest";
import { createHash } from "node:crypto";
import { type ExamBundle, keyOfTypedCode, openExamBundle, parseExamBundle, sealExamPaper } from "../../src/attestation/exam-bundle.ts";
import { openCopy, openHandIn, sealCopy, sealHandIn } from "../../src/attestation/exam-hand-in.ts";
import { publicKeyOf } from "../../src/attestation/team-key.ts";
import { serializeExamPaper } from "../../src/exam/parse-exam-paper.ts";
import { filesOf, paperOf } from "../../src/exam/prepare-exam.ts";
import { answersTo, content, handIn, sampleSession, SOLUTION } from "../exam/sample-exam.ts";
import { drawFrom } from "../results/mutate.ts";
import { GARBAGE, newTeamKey } from "./team-keys.ts";

const session = sampleSession(2);
const files = filesOf(session, content.statements, "/bank/files/").map((href) => ({ href, type: "text/csv", content: "YTtiCg==" }));
const paper = paperOf(session, content.statements, files);
const { key, code } = session.secret;
let bytes: Uint8Array;
let bundle: ExamBundle;

beforeAll(async () => {
  bytes = await sealExamPaper(paper, session.secret);
  const parsed = parseExamBundle(bytes);
  if (!parsed.ok) throw new Error("the bundle does not parse");
  bundle = parsed.value;
});

describe("the bundle of an exam", () => {
  it("opens with its key, and with its code however it is typed", async () => {
    expect(await openExamBundle(bundle, key)).toEqual({ ok: true, paper });
    const typed = `${code.slice(0, 5)} - ${code.slice(5)}`.toLowerCase();
    expect(await keyOfTypedCode(bundle, typed)).toBe(key);
  });

  it("holds every file that its statements name", () => {
    expect(files.length).toBe(new Set(session.candidates.flatMap(({ questions }) => questions.map(({ item, variant }) => `${item} ${variant}`))).size);
  });

  it("holds no right answer, no hash of one, no name, no code, whether sealed or opened", () => {
    const opened = new TextDecoder().decode(serializeExamPaper(paper));
    const outside = new TextDecoder().decode(bytes);
    const solutions = session.candidates.flatMap(({ questions }) => questions.flatMap(({ item, variant }) => session.questions[item]!.rubrics[variant]!)).flatMap((rubric) => (rubric.kind === "short-text" ? rubric.solutions : []));
    const hashes = solutions.flatMap((solution) => (["md5", "sha1", "sha256", "sha512"] as const).flatMap((name) => [solution, solution.normalize("NFD"), solution.toLowerCase()].flatMap((form) => (["hex", "base64", "base64url"] as const).map((encoding) => createHash(name).update(form).digest(encoding).slice(0, 16)))));
    expect(solutions.length).toBeGreaterThan(30);
    for (const text of [opened, outside]) {
      expect(text).not.toContain(SOLUTION);
      expect(text).not.toContain("rubric");
      expect(text).not.toContain("solution");
      for (const secret of [...hashes, code, key, ...session.candidates.flatMap(({ codes }) => codes), "Titre de", "claims"]) expect(text).not.toContain(secret);
    }
    for (const { token } of session.candidates) expect(outside).not.toContain(token);
  });

  it("refuses another session's key and code, and a code cut short", async () => {
    const other = sampleSession(2, {}, { opens: "2026-12-04T07:30:00.000Z" });
    expect(await openExamBundle(bundle, "AAECAwQFBgcICQoLDA0ODg")).toEqual({ ok: false, error: { kind: "wrong-key" } });
    expect(await openExamBundle({ ...bundle, session: other.id }, key)).toEqual({ ok: false, error: { kind: "wrong-key" } });
    expect(await keyOfTypedCode(bundle, "0".repeat(10))).toBeUndefined();
    expect(await keyOfTypedCode(bundle, code.slice(1))).toBeUndefined();
    expect(await openExamBundle(bundle, "pas une clé")).toEqual({ ok: false, error: { kind: "wrong-key" } });
  });

  it.each(GARBAGE)("never takes %s for one", (_, text) => {
    expect(parseExamBundle(new TextEncoder().encode(text)).ok).toBe(false);
  });
});

describe("a hand-in", () => {
  it("opens with the team's key alone, a copy with the session's key alone", async () => {
    const [mine, other] = [await newTeamKey(), await newTeamKey()];
    const answers = await handIn(session, session.candidates[0]!, answersTo(session.candidates[0]!, () => true));
    const sealed = await sealHandIn(answers, [publicKeyOf(mine)]);
    expect(await openHandIn(sealed, mine)).toEqual({ ok: true, answers });
    expect(await openHandIn(sealed, other)).toMatchObject({ ok: false, error: { kind: "wrong-key" } });
    const copy = await sealCopy(answers, key);
    expect(await openCopy(copy, key)).toEqual(answers);
    expect(await openCopy(copy, "AAECAwQFBgcICQoLDA0ODg")).toBeUndefined();
    expect(await openCopy(sealed, key)).toBeUndefined();
    expect(await openHandIn(copy, mine)).toMatchObject({ ok: false, error: { kind: "not-sealed" } });
  });
});

describe("files changed on the way", () => {
  function changed(original: Uint8Array, seed: number): Uint8Array {
    const draw = drawFrom(seed);
    const copy = Uint8Array.from(original);
    const kind = draw(4);
    if (kind === 0) return copy.slice(0, draw(copy.length));
    const place = draw(copy.length);
    if (kind === 1) copy[place] = draw(256);
    else if (kind === 2) return Uint8Array.from([...copy.slice(0, place), ...copy.slice(place + 1 + draw(20))]);
    else copy[place]! ^= 1 << draw(8);
    return copy;
  }

  it("are never accepted as other content, and never crash: 10,000 bundles and 10,000 hand-ins", async () => {
    const mine = await newTeamKey();
    const answers = await handIn(session, session.candidates[0]!, answersTo(session.candidates[0]!, () => true));
    const sealed = await sealHandIn(answers, [publicKeyOf(mine)]);
    const [first] = paper.candidates as [(typeof paper.candidates)[number]];
    const [question] = first.questions as [(typeof first.questions)[number]];
    const smallPaper = { ...paper, statements: { [question.item]: paper.statements[question.item]! }, files: [], candidates: [{ ...first, questions: [question] }] };
    const small = await sealExamPaper(smallPaper, session.secret);
    let refused = 0;
    for (let seed = 0; seed < 10_000; seed += 1) {
      const handedIn = await openHandIn(changed(sealed, seed), mine);
      if (handedIn.ok) expect(handedIn.answers).toEqual(answers);
      else refused += 1;
      const parsed = parseExamBundle(changed(small, seed));
      const opened = parsed.ok ? await openExamBundle(parsed.value, key) : parsed;
      if (opened.ok) expect("paper" in opened && opened.paper).toEqual(smallPaper);
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(15_000);
  }, 60_000);
});
