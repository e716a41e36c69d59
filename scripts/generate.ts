import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";

const ROOT = join(import.meta.dirname, "..");
const OUTPUT = join(ROOT, "src", "bank", "content-types.ts");
const SCHEMAS = ["challenge", "framework", "topics", "tutorial"];

const generated = await generateContentTypes();
if (process.argv.includes("--check")) {
  const current = await readFile(OUTPUT, "utf8").catch(() => "");
  if (current !== generated) {
    console.error("src/bank/content-types.ts n'est plus à jour. → Lancez « npm run generate ».");
    process.exit(1);
  }
} else {
  await writeFile(OUTPUT, generated);
}

async function generateContentTypes(): Promise<string> {
  const parts = ["// Generated from schemas/ by `npm run generate`; do not edit.\n"];
  for (const name of SCHEMAS) {
    const schema = JSON.parse(await readFile(join(ROOT, "schemas", `${name}.schema.json`), "utf8"));
    // The conditional part narrows values by kind; TypeScript reads the rubric instead.
    delete schema.allOf;
    delete schema.unevaluatedProperties;
    schema.additionalProperties = false;
    parts.push(await compile(withoutTitles(schema), name, { bannerComment: "", ignoreMinAndMaxItems: true }));
  }
  return parts.join("\n").replaceAll(/^(\s+)(\w+\??: )/gm, "$1readonly $2").replaceAll(/answer: \{\s*\[k: string\]: unknown;\s*\};/g, "answer: unknown;");
}

/** A title inside a definition would become a type of its own. */
function withoutTitles(schema: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema), (key, value) => (key === "$schema" || key === "$id" ? undefined : value));
}
