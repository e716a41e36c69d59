import { type ChildProcess, spawn } from "node:child_process";
import { symlinkSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

const ROOT = join(import.meta.dirname, "..", "..");

/** Puts the project's code around another content, and starts its development server; `stop` ends it with its children. */
export async function startDevServer(root: string, port: number): Promise<{ readonly url: string; readonly stop: () => void }> {
  // Astro loses a page that is only linked: the packages alone are.
  for (const name of ["src", "scripts", "schemas", "astro.config.mjs", "package.json", "tsconfig.json", "content/guide"]) await cp(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  // A plain environment: under a test runner's own the server behaves otherwise.
  const server: ChildProcess = spawn(join(root, "node_modules/.bin/astro"), ["dev", "--port", String(port)], { cwd: root, stdio: "ignore", env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ASTRO_TELEMETRY_DISABLED: "1" }, detached: true });
  return { url: `http://localhost:${port}/`, stop: () => process.kill(-server.pid!) };
}

/** The first answer waits until the server has read the whole bank. */
export async function openPreview(page: Page, url: string): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt++) {
    const opened = await page.goto(url, { timeout: 30_000 }).catch(() => null);
    if (opened?.ok() && (await page.locator(".preview-variant").first().waitFor({ timeout: 20_000 }).then(() => true, () => false))) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error("the development server did not answer");
}
