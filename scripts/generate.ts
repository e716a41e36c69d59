import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";

const ROOT = join(import.meta.dirname, "..");
const CONTENT_TYPES = "src/bank/content-types.ts";
const SCHEMAS = ["campaign", "challenge", "framework", "statistics", "template", "topics", "tutorial"];
const HEAD = "// Generated from schemas/ by `npm run generate`; do not edit.\n";

const outdated: string[] = [];
await keep(CONTENT_TYPES, await generateTypes(SCHEMAS));
for (const file of (await readdir(join(ROOT, "schemas", "activities"))).toSorted()) {
  const activity = file.slice(0, -".schema.json".length);
  if (existsSync(join(ROOT, "src", "activities", activity))) await keep(`src/activities/${activity}/scene.ts`, await generateTypes([`activities/${activity}`]));
}
for (const path of outdated) console.error(`${path} n'est plus à jour. → Lancez « npm run generate ».`);
process.exit(outdated.length ? 1 : 0);

async function keep(path: string, generated: string) {
  if (!process.argv.includes("--check")) return writeFile(join(ROOT, path), generated);
  const current = await readFile(join(ROOT, path), "utf8").catch(() => "");
  if (current !== generated) outdated.push(path);
}

async function generateTypes(names: readonly string[]): Promise<string> {
  const parts = [HEAD];
  for (const name of names) {
    const schema = JSON.parse(await readFile(join(ROOT, "schemas", `${name}.schema.json`), "utf8"));
    // The conditional part narrows values by kind; TypeScript reads the rubric instead.
    delete schema.allOf;
    delete schema.unevaluatedProperties;
    delete schema.oneOf;
    schema.additionalProperties = false;
    parts.push(await compile(withoutTitles(schema), name, { bannerComment: "", ignoreMinAndMaxItems: true }));
  }
  return parts.join("\n").replaceAll(/^(\s+)(\w+\??:)(?=\s)/gm, "$1readonly $2").replaceAll(/answer: \{\s*\[k: string\]: unknown;\s*\};/g, "answer: unknown;");
}

/** A title inside a definition would become a type of its own. */
function withoutTitles(schema: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema), (key, value) => (key === "$schema" || key === "$id" ? undefined : value));
}
