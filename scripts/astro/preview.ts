import { statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type CompetenceCoverage, coverageOf } from "../../src/bank/coverage.ts";
import { type ChallengeRow, previewChallenge } from "../../src/bank/preview-challenge.ts";
import { readContent } from "../../src/bank/read-content.ts";
import { MEDIA_TYPES } from "../media-types.ts";

const CHALLENGES = "content/challenges";
/** A challenge is at competence/topic/name; what is deeper is one of its files, scenes in JSON included. */
const FOLDER_DEPTH = 3;

/** The authors' live preview, in development only: `/apercu/` lists the challenges, `/apercu/?epreuve=<folder>` shows one. */
export function preview(): AstroIntegration {
  let root = "";
  return {
    name: "palier-preview",
    hooks: {
      "astro:config:setup": ({ command, config, injectRoute }) => {
        root = fileURLToPath(config.root);
        if (command === "dev") injectRoute({ pattern: "/apercu", entrypoint: new URL("./src/pages/_apercu.astro", config.root) });
      },
      "astro:server:setup": ({ server }) => {
        let context = readContext(root);
        const onSave = (path: string) => {
          const file = relative(root, path).replaceAll("\\", "/");
          if (file.startsWith(`${CHALLENGES}/`)) server.ws.send("palier:challenge", { folder: file.split("/").slice(2, 5).join("/") });
          else if (file.startsWith("content/")) context = readContext(root);
        };
        server.watcher.on("all", (_event, path) => {
          onSave(path);
          afterDroppedSave(path, onSave);
        });
        server.middlewares.use("/apercu-donnees", async (request, response, next) => {
          try {
            const path = decodeURIComponent((request.url ?? "/").split("?")[0]!).slice(1);
            if (path.split("/").includes("..")) return next();
            if (path === "") return sendJson(response, await describeBank(root));
            const inFolder = path.split("/").length > FOLDER_DEPTH;
            if (extname(path) && (inFolder || !path.endsWith(".json"))) return sendFile(response, join(root, CHALLENGES, path));
            const folder = path.replace(/\.json$/, "");
            sendJson(response, previewChallenge(root, `${CHALLENGES}/${folder}`, context, `/apercu-donnees/${folder}/`));
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

/** The watcher drops what follows a save within 50 ms, such as an editor that formats: the file's date tells. */
function afterDroppedSave(path: string, onSave: (path: string) => void): void {
  const savedAt = () => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  const announced = savedAt();
  setTimeout(() => savedAt() !== announced && onSave(path), 100);
}

/** What one challenge is checked against; its neighbours are not read. */
function readContext(root: string) {
  const { content } = readContent(root);
  return { framework: content.framework, topics: content.topics, tutorials: content.tutorials, statistics: content.statistics, guessing: content.guessing };
}

/** Every challenge, and what the validated ones cover; read anew each time the list is opened. */
async function describeBank(root: string): Promise<{ readonly rows: readonly ChallengeRow[]; readonly coverage: readonly CompetenceCoverage[] }> {
  const { content } = readContent(root);
  const known = new Map(content.challenges.map(({ file, challenge }) => [file.path.slice(CHALLENGES.length + 1, -"/index.mdx".length), challenge]));
  const names = await readdir(join(root, CHALLENGES), { recursive: true });
  const folders = names.filter((name) => name.endsWith("index.mdx")).map((name) => name.replaceAll("\\", "/").slice(0, -"/index.mdx".length));
  const rows = folders.toSorted().map((folder): ChallengeRow => {
    const challenge = known.get(folder);
    if (!challenge) return { folder };
    const { id, skill, title, kind, status } = challenge;
    return { folder, id, skill, title, kind, status };
  });
  return { rows, coverage: coverageOf(content) };
}

function sendJson(response: ServerResponse, value: unknown) {
  response.setHeader("content-type", "application/json; charset=utf-8").setHeader("cache-control", "no-store").end(JSON.stringify(value));
}

async function sendFile(response: ServerResponse, path: string) {
  const bytes = await readFile(path).catch(() => undefined);
  response.statusCode = bytes ? 200 : 404;
  response.setHeader("content-type", MEDIA_TYPES[extname(path)] ?? "application/octet-stream").end(bytes);
}
