import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHALLENGES, fixtureBank } from "../fixtures/player/bank.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { answerSomething, expectAccessible, heading, nextHeading, press, serveBank } from "./player-driver.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("asks a demo's questions in their order, resumes it, and gives its corrections at the end", async () => {
  const page = await openDoor("demo-essai");
  expect(await heading(page)).toBe("Petit essai");
  const door = await page.locator(".start-list").innerText();
  expect(door).toContain("Il y a 3 questions, les mêmes pour tout le monde.");
  expect(door).toContain("À la fin, tu vois tes réponses");
  await expectAccessible(page);
  await press(page, "Commencer");
  let title = await nextHeading(page, "Petit essai");
  for (const [index, challenge] of CHALLENGES.slice(0, 3).entries()) {
    expect(title).toBe(`Question ${index + 1}`);
    expect(await page.locator(".statement p").first().innerText()).toBe(challenge.question);
    if (index === 1) {
      await page.reload();
      expect(await heading(page)).toBe("Question 2");
    }
    await answerSomething(page);
    title = await nextHeading(page, title);
  }
  expect(title).toBe("Tes dernières réponses");
  expect(await page.locator(".review").count()).toBe(3);
  expect(await page.locator(".review-why p").first().textContent()).toContain("pose les mêmes questions à tout le monde");
  await expectAccessible(page);
  await press(page, "Voir mon résultat");
  expect(await nextHeading(page, title)).toBe("Ton résultat");
  await page.context().close();
}, 60_000);

it("says so when a test does not exist", async () => {
  const page = await openDoor("demo-perdue");
  expect(await page.locator("palier-test").innerText()).toContain("Ce test n’existe pas.");
  await expectAccessible(page);
  await page.context().close();
});

async function openDoor(design: string): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: "reduce", serviceWorkers: "block" });
  context.setDefaultTimeout(10_000);
  await serveBank(context, new Map(fixtureBank("demo")));
  const page = await context.newPage();
  await page.goto(`${siteAddress()}test/?parcours=${design}`);
  await page.locator("palier-test h1").waitFor();
  return page;
}
