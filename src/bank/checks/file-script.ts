import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The script that makes a challenge's files, as text; empty when they are made by hand. */
export function scriptOf(root: string, id: string, skill: string): string {
  const path = join(root, "scripts", "files", skill.split(".").slice(0, 2).join("."), `${id}.ts`);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
