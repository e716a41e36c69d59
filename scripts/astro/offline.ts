import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** What the team alone needs, or what is fetched with a test: not part of the first visit. */
const LATER = /^(?:equipe\/|exemples\/|guide\/|bank\/(?:files|releases)\/|_headers$|sw\.js$)/;

/** Writes the service worker with the list of the files that make the student's side work without network. */
export function offline(): AstroIntegration {
  let base = "/";
  let source = "";
  return {
    name: "palier-offline",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.endsWith("/") ? config.base : `${config.base}/`;
        source = join(fileURLToPath(config.srcDir), "storage", "service-worker.js");
      },
      "astro:build:done": async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const teamOnly = await assetsOnlyOf(out, "equipe");
        const files: string[] = [];
        const hash = createHash("sha256");
        for (const path of (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(out.length).replaceAll("\\", "/")).toSorted()) {
          if (LATER.test(path) || teamOnly.has(path)) continue;
          hash.update(path).update(await readFile(join(out, path)));
          files.push(path.replace(/(^|\/)index\.html$/, "$1"));
        }
        const script = await readFile(source, "utf8");
        const manifest = { version: hash.update(script).digest("hex").slice(0, 16), base, files };
        await writeFile(join(out, "sw.js"), `const MANIFEST = ${JSON.stringify(manifest)};\n${script}`);
        logger.info(`hors ligne : ${files.length} fichiers dès la première visite`);
      },
    },
  };
}

/** Scripts and styles that only the pages of one section reach, followed through their imports. */
async function assetsOnlyOf(out: string, section: string): Promise<Set<string>> {
  const inside = new Set<string>();
  const outside = new Set<string>();
  const pages = (await readdir(out, { recursive: true })).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".html"));
  for (const page of pages) await reach(out, page, page.startsWith(`${section}/`) ? inside : outside);
  const all = (await readdir(join(out, "_astro"))).map((name) => `_astro/${name}`);
  return new Set(all.filter((path) => !outside.has(path)));
}

async function reach(out: string, file: string, found: Set<string>) {
  const text = await readFile(join(out, file), "utf8");
  for (const [, name] of text.matchAll(/(?:_astro\/|\.\/)([\w.~-]+\.(?:js|css|woff2|svg|png|webp))/g)) {
    const path = `_astro/${name}`;
    if (found.has(path)) continue;
    const exists = await readFile(join(out, path)).catch(() => undefined);
    if (!exists) continue;
    found.add(path);
    if (/\.(?:js|css)$/.test(path)) await reach(out, path, found);
  }
}
