import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openHandIn } from "../../src/attestation/exam-hand-in.ts";
import type { ExamAnswers } from "../../src/exam/exam-answers.ts";
import { verifyAnswers } from "../../src/exam/find-doubts.ts";
import { gradeExam } from "../../src/exam/grade-exam.ts";
import { exam } from "../../src/i18n/fr/exam.ts";
import { effects } from "../exam/sample-exam.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { answer, begin, enter, examAddress, prepareSession, type PreparedExam, publish, resumeWith } from "./exam-driver.ts";
import { expectAccessible, heading, press, tabTo } from "./player-driver.ts";

let browser: Browser;
let prepared: PreparedExam;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [browser, prepared] = await Promise.all([openBrowser(), prepareSession()]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  complaints = [];
  [context, page] = await newDevice();
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

async function newDevice(): Promise<[BrowserContext, Page]> {
  const device = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: "fr-FR", acceptDownloads: true });
  const opened = await device.newPage();
  opened.on("console", (message) => message.type() === "error" && !/404/.test(message.text()) && complaints.push(message.text()));
  opened.on("pageerror", (error) => complaints.push(error.message));
  opened.on("dialog", (dialog) => void dialog.accept());
  opened.on("request", (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(new URL(siteAddress()).origin)) complaints.push(request.url());
  });
  await publish(opened, prepared);
  return [device, opened];
}

const candidateOf = (index: number) => prepared.session.candidates[index]!;
const next = () => page.locator(".question-form button[type=submit]").click();

async function finish(): Promise<ExamAnswers> {
  await page.getByRole("button", { name: exam.question.toOverview }).first().click();
  await page.getByRole("button", { name: exam.overview.finish }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: exam.finish.confirm, exact: true }).click()]);
  const opened = await openHandIn(new Uint8Array(await readFile(await download.path())), prepared.key);
  if (!opened.ok) throw new Error(`the hand-in does not open: ${opened.error.kind}`);
  return opened.answers;
}

async function conclusion(answers: ExamAnswers, index: number) {
  return gradeExam(prepared.session, candidateOf(index), [await verifyAnswers(answers, effects)])!;
}

describe("the bundle published the day before", () => {
  it("holds no rubric of the bank, whether sealed or opened", () => {
    const keys = new Set<string>();
    JSON.stringify(prepared.paper, (key, value: unknown) => {
      keys.add(key);
      return value;
    });
    for (const key of ["answer", "answers", "solutions", "rubric", "rubrics", "tolerance", "pairs", "expectedHtml", "correctionHtml", "claims", "codes", "secret", "title", "hash"]) expect(keys).not.toContain(key);
    expect(prepared.bundle.length).toBeLessThan(8_000_000);
  });
});

describe("a candidate", () => {
  it("goes from a typed code to the end code with the keyboard alone", async () => {
    const { code } = prepared.session.secret;
    await page.goto(examAddress(prepared, { withKey: false }));
    await page.locator("#exam-code").waitFor();
    await expectAccessible(page);
    await tabTo(page, page.locator("#exam-code"));
    await page.keyboard.type("0000000000");
    await page.keyboard.press("Enter");
    await page.getByText(exam.code.wrong).waitFor();
    await tabTo(page, page.locator("#exam-code"));
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(`${code.slice(0, 5).toLowerCase()} ${code.slice(5)}`);
    await page.keyboard.press("Enter");
    await tabTo(page, page.locator("#exam-token"));
    await page.keyboard.type("00000000");
    await page.keyboard.press("Enter");
    await page.getByText(exam.token.unknown).waitFor();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("k7qm-2xr0");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: exam.start.begin }).waitFor();
    await expectAccessible(page);
    await press(page, exam.start.begin);
    await page.locator(".question").waitFor();
    expect(await heading(page)).toBe(exam.question.title(1, 32));
    await expectAccessible(page);
    await press(page, exam.question.next);
    expect(await heading(page)).toBe(exam.question.title(2, 32));
    await press(page, exam.question.previous);
    await press(page, exam.question.toOverview);
    await expectAccessible(page);
    await press(page, exam.overview.finish);
    await expectAccessible(page);
    const [download] = await Promise.all([page.waitForEvent("download"), press(page, exam.finish.confirm)]);
    expect(download.suggestedFilename()).toBe(`palier-epreuve-${prepared.session.id}-K7QM2XR0.palier.json`);
    expect(await page.locator(".exam-end-code").innerText()).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4}$/);
    await expectAccessible(page);
  });

  it("answers, comes back, changes, is cut off at every step, and loses nothing", async () => {
    const { codes } = candidateOf(0);
    await begin(page, prepared, "K7QM2XR0");
    await context.setOffline(true);
    const answered: number[] = [];
    for (let number = 1; number <= 8; number += 1) {
      if (await answer(page)) answered.push(number);
      await next();
      await page.getByRole("heading", { name: exam.question.title(number + 1, 32) }).waitFor();
    }
    await page.getByRole("button", { name: exam.question.previous }).click();
    await page.getByRole("heading", { name: exam.question.title(8, 32) }).waitFor();
    await context.setOffline(false);
    // A crash on a question whose answer is being given.
    if (await answer(page)) await page.waitForTimeout(500);
    await page.reload();
    await enter(page, "K7QM2XR0");
    await page.locator("#exam-resume").waitFor();
    await expectAccessible(page);
    await page.locator("#exam-resume").fill("00000001");
    await page.getByRole("button", { name: exam.resume.resume, exact: true }).click();
    await page.getByText(exam.resume.incomplete).waitFor();
    await resumeWith(page, codes[0]!);
    await page.locator(".question").waitFor();
    // A crash on the list of questions, and the same code again.
    await page.getByRole("button", { name: exam.question.toOverview }).first().click();
    await page.reload();
    await enter(page, "K7QM2XR0");
    await resumeWith(page, codes[0]!);
    await page.getByText(exam.resume.used).waitFor();
    await resumeWith(page, codes[1]!);
    await page.locator(".question").waitFor();
    const answers = await finish();
    // A crash after the end shows the end.
    const endCode = await page.locator(".exam-end-code").innerText();
    await page.reload();
    await enter(page, "K7QM2XR0");
    expect(await page.locator(".exam-end-code").innerText()).toBe(endCode);
    const { exam: graded, questions } = await conclusion(answers, 0);
    expect(graded.doubts).toEqual(["end-code-missing"]);
    expect(graded.sitting.endCode).toBe(endCode.replace(" ", ""));
    for (const number of answered) expect([number, questions[number - 1]!.outcome]).not.toEqual([number, "unanswered"]);
  });

  it("goes on elsewhere from a copy, with the supervisor's code", async () => {
    await begin(page, prepared, "9WX3BC5E");
    while (!(await answer(page))) await next();
    await page.getByRole("button", { name: exam.question.toOverview }).first().click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: exam.overview.copy }).click()]);
    const copy = { name: download.suggestedFilename(), mimeType: "text/plain", buffer: await readFile(await download.path()) };
    const first = context;
    [context, page] = await newDevice();
    await page.goto(examAddress(prepared));
    await enter(page, "4TZ0KD7W");
    await page.getByText(exam.resume.elsewhere).click();
    await page.locator("input[type=file]").setInputFiles(copy);
    await page.getByText(exam.resume.badCopy).waitFor();
    await page.reload();
    await enter(page, "9WX3BC5E");
    await page.getByText(exam.resume.elsewhere).click();
    await page.locator("input[type=file]").setInputFiles(copy);
    await resumeWith(page, candidateOf(2).codes[0]!);
    await page.locator(".question").waitFor();
    const answers = await finish();
    expect((await conclusion(answers, 2)).exam).toMatchObject({ doubts: ["end-code-missing"], sitting: { answered: 1 } });
    await first.close();
  });

  it("ends by itself when the time is over, and not when time is not counted", async () => {
    await page.clock.install();
    await begin(page, prepared, "K7QM2XR0");
    await page.clock.runFor(1000);
    expect(await page.locator(".exam-left").innerText()).toBe(exam.time.left(105));
    await page.clock.runFor(104 * 60_000);
    await page.getByRole("button", { name: exam.question.toOverview }).first().click();
    await page.clock.runFor(100);
    await page.getByRole("button", { name: exam.overview.addTime }).click();
    await page.locator("#time-code").fill(candidateOf(0).codes[0]!);
    await page.locator("#time-minutes").fill("10");
    await expectAccessible(page);
    await page.getByRole("button", { name: exam.added.add, exact: true }).click();
    await page.getByText(exam.added.done(10)).waitFor();
    await page.clock.runFor(11 * 60_000);
    await page.getByRole("heading", { name: exam.end.title }).waitFor();
    expect(await page.getByText(exam.end.time).count()).toBe(1);
    await page.reload();
    await enter(page, "4TZ0KD7W");
    await page.getByRole("button", { name: exam.start.begin }).click();
    await page.locator(".question").waitFor();
    expect(await page.locator(".exam-clock").count()).toBe(0);
  });

  it("is told what to do with the wrong file, another session's link, a bundle cut short", async () => {
    await page.goto(`${siteAddress()}examen/`);
    const input = page.locator("input[type=file]");
    const open = async (buffer: Buffer) => input.setInputFiles({ name: "x.json", mimeType: "application/json", buffer });
    await open(Buffer.from("bonjour"));
    await page.getByText(exam.bundle.notOne).waitFor();
    await expectAccessible(page);
    await open(prepared.bundle.subarray(0, 5000));
    await page.getByText(exam.bundle.damaged).waitFor();
    await open(prepared.bundle);
    await page.locator("#exam-code").waitFor();
    await page.goto(`${siteAddress()}examen/#epreuve=${prepared.session.id}&cle=AAAAAAAAAAAAAAAAAAAAAA`);
    await page.getByText(exam.code.otherLink).waitFor();
  });
});
