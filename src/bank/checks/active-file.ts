import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

const ACTIVE: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/<script\b/i, "un script"],
  [/\son[a-z]+\s*=/i, "un gestionnaire d'événement (on…=)"],
  [/(?:href|src|action)\s*=\s*["']?\s*javascript:/i, "une adresse javascript:"],
  [/<(?:iframe|object|embed|base)\b/i, "un cadre ou un objet inclus"],
  [/<(?:img|link|source|video|audio|image|use)\b[^>]*\s(?:src|href|xlink:href)\s*=\s*["']?\s*(?:https?:)?\/\//i, "une ressource d'un autre site"],
  [/<meta\b[^>]*http-equiv\s*=\s*["']?refresh/i, "une redirection"],
];

/** Pages and drawings are served from the site's own origin: nothing in them may run or call elsewhere. */
export const activeFile: Check = ({ root, content }) =>
  content.challenges.flatMap(({ attachments }) =>
    [...attachments].flatMap(([name, { path }]): Issue[] => {
      if (!/\.(?:html?|svg|xhtml|xml)$/i.test(name)) return [];
      const text = readFileSync(join(root, path), "utf8");
      const issues = ACTIVE.filter(([pattern]) => pattern.test(text)).map(([pattern, what]) => issue(path, text.search(pattern), text, `ce fichier contient ${what}.`, "Retirez-le : les fichiers d'une épreuve n'exécutent et n'appellent rien."));
      if (/\.html?$/i.test(name) && !/http-equiv="Content-Security-Policy" content="default-src 'none'/.test(text)) {
        issues.push(issue(path, 0, text, "cette page n'a pas la règle de sécurité qui interdit tout appel extérieur.", "Produisez-la avec htmlPage(…), ou copiez sa balise <meta http-equiv=\"Content-Security-Policy\">."));
      }
      return issues;
    }),
  );

function issue(file: string, offset: number, text: string, found: string, todo: string): Issue {
  const before = text.slice(0, offset).split("\n");
  return { rule: "active-file", severity: "error", file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found, todo };
}
