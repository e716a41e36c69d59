import { type Browser, chromium } from "playwright-core";

/** Silent on the network. */
export const BROWSER_ARGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

/** Debian's Chromium; PALIER_CHROMIUM names another one. */
export function browserPath(): string {
  return process.env["PALIER_CHROMIUM"] ?? "/usr/bin/chromium";
}

export function openBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: [...BROWSER_ARGS, ...more] });
}

/** Where the site under test is served, with a trailing slash. */
export function siteAddress(): string {
  return (process.env["PALIER_URL"] ?? "http://localhost:4321/").replace(/\/?$/, "/");
}
