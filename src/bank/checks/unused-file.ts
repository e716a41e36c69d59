import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";
import { filesOf } from "./component-files.ts";

/** Pages may link to one another, so any file named by an HTML page of the folder is in use. */
export const unusedFile: Check = ({ challenges }) =>
  challenges.flatMap((compiled): Issue[] => {
    const { attachments } = compiled.source;
    const used = new Set(compiled.components.flatMap((component) => filesOf(component, compiled)));
    const hasPages = [...used].some((name) => name.endsWith(".html"));
    return [...attachments]
      .filter(([name]) => !used.has(name) && !(hasPages && /\.(?:html|svg|png|jpe?g|webp|css)$/.test(name)))
      .map(([name, { path }]) => ({ rule: "unused-file", severity: "warning", file: path, line: 1, column: 1, found: `l'épreuve n'utilise pas le fichier « ${name} ».`, todo: 'Supprimez-le, ou citez-le avec <Fichier name="…" />.' }));
  });
