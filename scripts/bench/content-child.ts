import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "js-yaml";
import { mdxToHast, mdxToJs } from "satteri";
import { compileBank } from "../../src/bank/compile-bank.ts";
import { splitFrontMatter } from "../../src/bank/front-matter.ts";
import { formatIssue } from "../../src/bank/issue.ts";
import { loadBank } from "../../src/bank/load-bank.ts";

/** One measure in a process of its own: `content-child.ts <ours|tree|script> <root>` prints milliseconds and bytes of memory. */
const [, , what, root] = process.argv;
if (!what || !root) throw new Error("usage: content-child.ts <ours|tree|script> <root>");

const started = performance.now();
const milliseconds = what === "ours" ? await compileOurs(root) : await compilePeer(root, what === "tree" ? mdxToHast : mdxToJs);
console.log(JSON.stringify({ milliseconds, bytes: process.resourceUsage().maxRSS * 1024 }));

/** Everything: read, validate, compile, check, bundle, hash. */
async function compileOurs(folder: string): Promise<number> {
  const { bank, issues } = loadBank(folder);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length) throw new Error(`${errors.length} errors, first: ${formatIssue(errors[0]!)}`);
  const { bundles } = compileBank(bank.content, bank.challenges, { base: "/", statuses: ["validated"] });
  if (bundles.size < 4) throw new Error("nothing was compiled");
  return performance.now() - started;
}

/** The two libraries alone on the same texts, already in memory, their results thrown away. */
async function compilePeer(folder: string, compile: (source: string) => unknown): Promise<number> {
  const names = (await readdir(join(folder, "content/challenges"), { recursive: true })).filter((name) => name.endsWith("index.mdx"));
  const files = await Promise.all(names.map(async (name) => splitFrontMatter(name, await readFile(join(folder, "content/challenges", name), "utf8"))!));
  const begun = performance.now();
  for (const { frontMatter, body } of files) {
    load(frontMatter);
    compile(body);
  }
  return performance.now() - begun;
}
