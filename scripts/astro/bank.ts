import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { forgetSiteBank, siteBank } from "../../src/bank/site-bank.ts";
import { MEDIA_TYPES } from "../media-types.ts";

/** Serves the compiled bank under `bank/`: written beside the pages by a build, answered from memory by the development server. */
export function bank(): AstroIntegration {
  let root = "";
  let base = "/";
  return {
    name: "palier-bank",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith("/") ? config.base : `${config.base}/`;
      },
      "astro:server:setup": ({ server }) => {
        server.watcher.add(join(root, "content"));
        server.watcher.on("all", (_event, path) => {
          if (path.startsWith(join(root, "content"))) forgetSiteBank();
        });
        server.middlewares.use(async (request, response, next) => {
          const path = decodeURIComponent((request.url ?? "").split("?")[0]!);
          const name = path.startsWith(`${base}bank/`) ? path.slice(base.length + 5) : path.startsWith("/bank/") ? path.slice(6) : undefined;
          if (name === undefined) return next();
          try {
            const { bundles, attachments } = siteBank(root, base, { tolerant: true });
            const attachment = attachments.get(name);
            const body = bundles.get(name) ?? (attachment && (await readFile(join(root, attachment))));
            response.statusCode = body === undefined ? 404 : 200;
            response.setHeader("content-type", MEDIA_TYPES[extname(name)] ?? "application/octet-stream");
            response.end(body ?? "");
          } catch (error) {
            next(error);
          }
        });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const out = join(fileURLToPath(dir), "bank");
        const { release, bundles, attachments } = siteBank(root, base, { tolerant: false });
        for (const [path, json] of bundles) await keep(join(out, path), json);
        for (const [path, source] of attachments) {
          await mkdir(dirname(join(out, path)), { recursive: true });
          await cp(join(root, source), join(out, path));
        }
        logger.info(`banque ${release.id} : ${bundles.size} paquets, ${attachments.size} fichiers`);
      },
    },
  };
}

async function keep(path: string, json: Buffer) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, json);
}
