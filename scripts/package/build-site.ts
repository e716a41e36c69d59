import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/** Where the site that will be packaged believes that it is served; every mention is made relative afterwards. */
export const MARKER = "/palier-paquet/";

/** Builds the whole site under the marker's folder; rejects with what the build said. */
export async function buildSite(out: string): Promise<void> {
  const build = spawn(process.execPath, [join(ROOT, "node_modules", "astro", "bin", "astro.mjs"), "build", "--outDir", out], {
    cwd: ROOT,
    env: { ...process.env, PALIER_BASE: MARKER, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  const said: string[] = [];
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const code = await new Promise((resolve) => build.on("close", resolve));
  if (code !== 0) throw new Error(said.join("").slice(-4000));
}
