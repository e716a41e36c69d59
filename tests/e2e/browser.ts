import { type Browser, chromium } from "playwright-core";

/** Debian's Chromium, silent on the network; PALIER_CHROMIUM names another one. */
export function openBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["PALIER_CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}

/** Where the site under test is served, with a trailing slash. */
export function siteAddress(): string {
  return (process.env["PALIER_URL"] ?? "http://localhost:4321/").replace(/\/?$/, "/");
}
