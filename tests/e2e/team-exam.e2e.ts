import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseExamSession } from "../../src/exam/parse-exam-session.ts";
import { parseGradedExam } from "../../src/exam/parse-graded-exam.ts";
import { sealHandIn } from "../../src/attestation/exam-hand-in.ts";
import type { ExamSession } from "../../src/exam/exam-session.ts";
import { dashboard } from "../../src/i18n/fr/dashboard.ts";
import { exam } from "../../src/i18n/fr/exam.ts";
import { teamExam } from "../../src/i18n/fr/team-exam.ts";
import { handIn, type LaterEvent } from "../exam/sample-exam.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { answer, enter } from "./exam-driver.ts";
import { expectAccessible } from "./player-driver.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  complaints = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "fr-FR", acceptDownloads: true });
  page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && !/404/.test(message.text()) && complaints.push(message.text()));
  page.on("dialog", (dialog) => void dialog.accept());
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

const button = (name: string) => page.getByRole("button", { name, exact: true });

async function downloaded(press: () => Promise<void>): Promise<Buffer> {
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFile(await download.path());
}

async function sessionFile(): Promise<ExamSession> {
  const parsed = parseExamSession(new Uint8Array(await downloaded(() => button(teamExam.documents.fileButton).click())));
  if (!parsed.ok) throw new Error(`the session does not parse: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

async function tell(reason: string): Promise<void> {
  await page.locator("#decision-nom").fill("C. Morel");
  await page.locator("#decision-motif").fill(reason);
  await button(teamExam.ask.confirm).click();
}

const goTo = (part: "documents" | "supervision" | "jury") => page.locator(`#epreuve-${part}`).click();

describe("a supervised exam, from the class to the jury", () => {
  it("is prepared, sat, graded and decided", async () => {
    await page.goto(`${siteAddress()}equipe/`);
    await page.waitForSelector("[data-ready]");
    await button(dashboard.drop.sample).click();
    await page.locator('[data-view="eleves"] tbody tr').first().waitFor();
    await page.locator('[data-part-link="exam"]').click();
    await page.getByText(teamExam.list.none).waitFor();
    await expectAccessible(page);

    await button(teamExam.list.create).click();
    await page.locator(".exam-candidate").first().waitFor();
    expect(await page.locator(".exam-candidate input:checked").count()).toBeGreaterThan(15);
    await expectAccessible(page);
    await button(teamExam.create.submit).click();
    await page.getByText(teamExam.create.problems.date).waitFor();
    const today = new Date();
    const [year, month, date] = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, "0"));
    await page.locator("#epreuve-jour").fill(`${year}-${month}-${date}`);
    await page.locator("#epreuve-ouvre").fill("00:00");
    await page.locator("#epreuve-ferme").fill("23:59");
    await page.locator("#epreuve-salle").fill("B204");
    await button(teamExam.create.submit).click();
    await page.getByText(teamExam.create.created(teamExam.create.defaultName)).waitFor();
    await expectAccessible(page);

    const session = await sessionFile();
    const bundle = await downloaded(() => button(teamExam.documents.bundleButton).click());
    expect(bundle.toString()).not.toContain(session.candidates[0]!.token);
    await button(teamExam.documents.show).click();
    expect(await page.locator(".exam-open-code").innerText()).toBe(`${session.secret.code.slice(0, 5)} ${session.secret.code.slice(5)}`);
    const settings = await downloaded(() => button(teamExam.documents.sebButton).click());
    expect(settings.toString()).toContain(`epreuve=${session.id}`);

    const files = [await sit(session, bundle), ...(await others(session))];

    await goTo("jury");
    await page.locator('[data-view="jury"] input[type=file]').setInputFiles([...files, { name: "lettre.txt", mimeType: "text/plain", buffer: Buffer.from("bonjour") }]);
    await page.getByText(teamExam.jury.refused("lettre.txt", "not-sealed")).waitFor();
    await page.locator('[data-view="jury"] tbody .tag').first().waitFor();
    await expectAccessible(page);

    await goTo("supervision");
    const code = page.locator(".supervision .exam-code");
    await code.nth(1).fill("00000001");
    await code.nth(1).blur();
    await page.getByText(teamExam.supervision.endCodeWrong).waitFor();
    await code.nth(1).fill(files[1]!.endCode);
    await code.nth(1).blur();
    await page.getByText(teamExam.supervision.kept).waitFor();
    await expectAccessible(page);

    await goTo("jury");
    await button(teamExam.jury.validateClear(1)).click();
    await expectAccessible(page);
    await tell("Conforme");
    await page.getByText(teamExam.decided(teamExam.decisions.validated)).waitFor();

    await page.locator('[data-view="jury"] tbody a').nth(1).click();
    await page.locator('[data-view="candidat"] .exam-log').waitFor();
    await expectAccessible(page);
    const conclusions = parseGradedExam(new Uint8Array(await downloaded(() => button(teamExam.candidate.download).click())));
    expect(conclusions).toMatchObject({ ok: true, value: { status: "validated", doubts: [], candidate: session.candidates[1]!.token } });

    await page.getByRole("link", { name: teamExam.candidate.back }).click();
    const question = session.questions[session.candidates[1]!.questions[0]!.item]!.title;
    await page.getByText(teamExam.jury.questions).first().click();
    await button(teamExam.jury.of(teamExam.jury.neutralise, question)).click();
    await tell("Fichier illisible");
    await page.getByText(teamExam.decided(teamExam.decisions.neutralised)).waitFor();
    // The figures changed: nobody has validated these.
    await page.reload();
    await page.locator('[data-view="jury"] tbody tr').nth(1).waitFor();
    expect(await page.locator('[data-view="jury"] tbody tr').nth(1).innerText()).toContain(teamExam.statuses["to-review"]);
  });
});

interface HandIn {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
  readonly endCode: string;
}

/** The first candidate, on the page of candidates. */
async function sit(session: ExamSession, bundle: Buffer): Promise<HandIn> {
  const device = await browser.newContext({ locale: "fr-FR", acceptDownloads: true });
  const room = await device.newPage();
  room.on("dialog", (dialog) => void dialog.accept());
  await room.goto(`${siteAddress()}examen/#cle=${session.secret.key}`);
  await room.locator("input[type=file]").setInputFiles({ name: "epreuve.json", mimeType: "application/json", buffer: bundle });
  await enter(room, session.candidates[0]!.token);
  await room.getByRole("button", { name: exam.start.begin }).click();
  await answer(room);
  await room.locator(".question-form button[type=submit]").click();
  await room.getByRole("heading", { name: exam.question.title(2, 32) }).waitFor();
  await room.getByRole("button", { name: exam.question.toOverview }).first().click();
  await room.getByRole("button", { name: exam.overview.finish }).click();
  const [download] = await Promise.all([room.waitForEvent("download"), room.getByRole("button", { name: exam.finish.confirm, exact: true }).click()]);
  const file = { name: download.suggestedFilename(), mimeType: "application/json", buffer: await readFile(await download.path()), endCode: (await room.locator(".exam-end-code").innerText()).replace(" ", "") };
  await device.close();
  return file;
}

/** The second one, all answers given, as another device would have handed in. */
async function others(session: ExamSession): Promise<HandIn[]> {
  const { endCodeOf } = await import("../../src/exam/end-code.ts");
  const candidate = session.candidates[1]!;
  const events: LaterEvent[] = [...candidate.questions.map(({ item, variant }): LaterEvent => ({ kind: "answered", item, variant, submission: { kind: "skip" } })), { kind: "ended", reason: "candidate" }];
  const answers = await handIn(session, candidate, events, { start: new Date(Date.parse(session.opens) + 60_000).toISOString() });
  return [{ name: "remise.palier.json", mimeType: "application/json", buffer: Buffer.from(await sealHandIn(answers, session.keys)), endCode: endCodeOf(answers.events.at(-1)!.hash) }];
}
