import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";
import { namedFiles } from "./component-files.ts";

/** Pages may link to one another, and scenes show images, so any such file beside one that is shown counts when it is named there. */
export const unusedFile: Check = ({ root, challenges }) =>
  challenges.flatMap((compiled): Issue[] => {
    const { attachments } = compiled.source;
    const used = new Set(namedFiles(compiled).map(({ name }) => name));
    const hasPages = [...used].some((name) => name.endsWith(".html"));
    const unnamed = [...attachments].filter(([name]) => !used.has(name) && !(hasPages && /\.(?:html|svg|png|jpe?g|webp|css)$/.test(name)));
    if (unnamed.length === 0) return [];
    const scenes = [...used].filter((name) => name.endsWith(".json") && attachments.has(name)).map((name) => readFileSync(join(root, attachments.get(name)!.path), "utf8"));
    return unnamed
      .filter(([name]) => !scenes.some((scene) => scene.includes(JSON.stringify(name))))
      .map(([name, { path }]) => ({ rule: "unused-file", severity: "warning", file: path, line: 1, column: 1, found: `l'épreuve n'utilise pas le fichier « ${name} ».`, todo: 'Supprimez-le, ou citez-le avec <Fichier name="…" />.' }));
  });
