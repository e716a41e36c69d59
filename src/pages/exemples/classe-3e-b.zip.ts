import type { APIRoute } from "astro";
import { zipSync } from "fflate";
import { compiledAssets } from "../../analytics/release-assets.ts";
import { makeSampleClass } from "../../analytics/sample-class.ts";
import { siteBank } from "../../bank/site-bank.ts";

const options = { className: "3e B", students: 28, seed: 20_260_901, from: "2026-09-07" };
const effects = { digest: async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)) };

/** An invented class: its list, and results files that the engine really drew from this site's own content. */
export const GET: APIRoute = async () => {
  const bank = siteBank(process.cwd(), import.meta.env.BASE_URL, { tolerant: import.meta.env.DEV });
  const files = await makeSampleClass(compiledAssets(bank), options, effects);
  const archive = zipSync(files, { mtime: `${options.from}T12:00:00` });
  return new Response(new Uint8Array(archive), { headers: { "Content-Type": "application/zip" } });
};
