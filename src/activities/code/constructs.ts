import { parse } from "./parser.ts";

const NODES: Readonly<Record<string, string>> = { format: "f-string" };

/** What a program is made of: its kinds of statements and the names that it calls. Empty when it cannot be read. */
export function constructsOf(source: string): ReadonlySet<string> {
  const found = new Set<string>();
  try {
    visit(parse(source), found);
  } catch {
    return found;
  }
  return found;
}

function visit(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) for (const each of node) visit(each, found);
  if (node === null || typeof node !== "object" || Array.isArray(node)) return;
  const { kind, callee, otherwise, branches } = node as { kind?: string; callee?: { kind: string; name: string }; otherwise?: unknown; branches?: readonly unknown[] };
  if (kind !== undefined) found.add(NODES[kind] ?? kind);
  if (callee && (callee.kind === "name" || callee.kind === "attribute")) found.add(callee.name);
  if (otherwise !== undefined) found.add("else");
  if (branches && branches.length > 1) found.add("elif");
  for (const value of Object.values(node)) visit(value, found);
}
