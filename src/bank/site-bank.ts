import { type CompiledBank, compileBank } from "./compile-bank.ts";
import { formatIssue } from "./issue.ts";
import { loadBank } from "./load-bank.ts";

/** Statuses of the challenges that students meet. */
const SERVED: readonly string[] = ["validated"];

const built = new Map<string, CompiledBank>();

/**
 * The bank of this build, compiled once however many pages ask for it. Errors of the content stop a build; while an
 * author is writing (`tolerant`), the challenges that have some are left out instead.
 */
export function siteBank(root: string, base: string, { tolerant }: { readonly tolerant: boolean }): CompiledBank {
  const folder = base.endsWith("/") ? base : `${base}/`;
  const key = `${root} ${folder} ${tolerant}`;
  const known = built.get(key) ?? compileServed(root, folder, tolerant);
  built.set(key, known);
  return known;
}

/** Forgets what was compiled, because a file of `content/` has changed. */
export function forgetSiteBank() {
  built.clear();
}

function compileServed(root: string, base: string, tolerant: boolean): CompiledBank {
  const { bank, issues } = loadBank(root);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length && !tolerant) throw new Error(`le contenu a ${errors.length} erreur(s) :\n${errors.map(formatIssue).join("\n")}`);
  const broken = new Set(errors.filter(({ rule }) => rule !== "missing-tutorial").map(({ file }) => file));
  return compileBank(bank.content, bank.challenges.filter(({ source }) => !broken.has(source.file.path)), { base, statuses: SERVED });
}
