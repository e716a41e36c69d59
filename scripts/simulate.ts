import { zipSync } from "fflate";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compiledAssets } from "../src/analytics/release-assets.ts";
import { makeSampleClass } from "../src/analytics/sample-class.ts";
import { siteBank } from "../src/bank/site-bank.ts";

const ROOT = join(import.meta.dirname, "..");

const { values: options } = parseArgs({
  options: {
    class: { type: "string", default: "3e B" },
    students: { type: "string", default: "28" },
    seed: { type: "string", default: "7" },
    from: { type: "string", default: "2026-09-07" },
    base: { type: "string", default: process.env["PALIER_BASE"] ?? "/" },
    out: { type: "string", default: "." },
  },
});

const problem = findProblem();
if (problem) {
  console.error(problem);
  process.exit(1);
}

const effects = { digest: async (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest()) };
const assets = compiledAssets(siteBank(ROOT, options.base, { tolerant: true }));
const files = await makeSampleClass(
  assets,
  { className: options.class, students: Number(options.students), seed: Number(options.seed), from: options.from },
  effects,
);
const name = `classe-${options.class.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.zip`;
mkdirSync(options.out, { recursive: true });
// A ZIP has no time zone: the same fields everywhere give the same bytes.
writeFileSync(join(options.out, name), zipSync(files, { mtime: new Date(2026, 8, 7) }));
console.log(
  `${join(options.out, name)} : ${Object.keys(files).length - 1} fichiers de résultats et eleves.csv, version ${assets.bank.release}`,
);

function findProblem(): string | undefined {
  const { students, seed, from } = options;
  if (!/^[1-9]\d?$/.test(students) || Number(students) > 40) return `--students ${students} : un nombre de 1 à 40 est attendu.`;
  if (!/^\d{1,9}$/.test(seed)) return `--seed ${seed} : un nombre entier est attendu.`;
  if (!/^20\d\d-\d\d-\d\d$/.test(from) || Number.isNaN(Date.parse(from)))
    return `--from ${from} : un jour est attendu, par exemple 2026-09-07.`;
  return undefined;
}
