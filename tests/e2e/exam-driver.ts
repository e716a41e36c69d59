import { randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { sealExamPaper } from "../../src/attestation/exam-bundle.ts";
import { publicKeyOf, type TeamPrivateKey } from "../../src/attestation/team-key.ts";
import { collectFiles, loadExamContent } from "../../src/dashboard/exam/exam-content.ts";
import type { ExamPaper } from "../../src/exam/exam-paper.ts";
import type { ExamSession } from "../../src/exam/exam-session.ts";
import { paperOf, prepareExam } from "../../src/exam/prepare-exam.ts";
import { exam } from "../../src/i18n/fr/exam.ts";
import { newTeamKey } from "../attestation/team-keys.ts";
import { siteAddress } from "./browser.ts";

export interface PreparedExam {
  readonly session: ExamSession;
  readonly paper: ExamPaper;
  readonly bundle: Buffer;
  readonly key: TeamPrivateKey;
}

const CLAIMED = ["1.1", "1.3", "2.1", "3.4", "4.2", "5.1"];

/** A session on the content that the site under test serves, open today. */
export async function prepareSession(): Promise<PreparedExam> {
  const site = siteAddress();
  const content = await loadExamContent(`${site}bank/`, async (url) => (await fetch(url)).json());
  const key = await newTeamKey();
  const now = Date.now();
  const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
  const details = { name: "Attestation de fin de 3e", room: "B204", opens: at(-1), closes: at(5), minutes: 105, keys: [publicKeyOf(key)], ownKey: key };
  const entrants = ["K7QM2XR0", "4TZ0KD7W", "9WX3BC5E"].map((token, index) => ({ token, time: index === 1 ? ("untimed" as const) : null, seen: new Set<string>(), claims: CLAIMED.map((competence) => ({ competence, level: 2, points: 20 })) }));
  const session = prepareExam(details, entrants, content, { now: at(0), key: randomBytes(16).toString("base64url"), chance: (count) => Array.from(randomBytes(count), (byte) => byte & 31) });
  const folder = `${new URL(site).pathname}bank/files/`;
  const files = await collectFiles(session, content, folder, async (address) => {
    const response = await fetch(new URL(address, site));
    return { type: response.headers.get("content-type") ?? "", bytes: new Uint8Array(await response.arrayBuffer()) };
  });
  const paper = paperOf(session, content.statements, files);
  return { session, paper, bundle: Buffer.from(await sealExamPaper(paper, session.secret)), key };
}

export function examAddress({ session }: PreparedExam, { withKey = true } = {}): string {
  return `${siteAddress()}examen/#epreuve=${session.id}${withKey ? `&cle=${session.secret.key}` : ""}`;
}

/** Serves the bundle beside the site's pages, as a host would the day before. */
export async function publish(page: Page, { bundle }: PreparedExam): Promise<void> {
  await page.context().route("**/examens/*.palier-epreuve.json", (route) => route.fulfill({ status: 200, contentType: "application/json", body: bundle }));
}

export async function enter(page: Page, token: string): Promise<void> {
  await page.locator("#exam-token").fill(token);
  await page.getByRole("button", { name: exam.token.next }).click();
}

export async function begin(page: Page, prepared: PreparedExam, token: string): Promise<void> {
  await page.goto(examAddress(prepared));
  await enter(page, token);
  await page.getByRole("button", { name: exam.start.begin }).click();
  await page.locator(".question").waitFor();
}

export async function resumeWith(page: Page, code: string): Promise<void> {
  await page.locator("#exam-resume").fill(code);
  await page.getByRole("button", { name: exam.resume.resume, exact: true }).click();
}

/** Something in the place of an answer, whatever its kind; false when only an activity could give one. */
export async function answer(page: Page): Promise<boolean> {
  const form = page.locator(".question-form");
  await form.waitFor();
  if (await form.locator(".ordering").count()) await form.getByRole("button", { name: /^Descendre/ }).first().click();
  for (const field of await form.locator("input[type=text]").all()) await field.fill("12");
  for (const field of await form.locator("select").all()) await field.selectOption({ index: 1 });
  const boxes = form.locator("input[type=radio], input[type=checkbox]");
  if (await boxes.count()) await boxes.first().check();
  return (await form.locator(".answer-done").count()) === 0;
}
