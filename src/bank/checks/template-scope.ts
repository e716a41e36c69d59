import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";
import { designIssues } from "./design-issues.ts";

/** A test design names what exists and is served, and its file has its identifier's name. */
export const templateScope: Check = ({ content }) => {
  const served = new Set(content.challenges.filter(({ challenge }) => challenge.status === "validated").map(({ challenge }) => challenge.id));
  return content.templates.flatMap(({ path, template }): Issue[] => {
    const name = path.endsWith(`/${template.id}.json`) ? [] : [{ found: `l'identifiant « ${template.id} » n'est pas le nom du fichier.`, todo: "Donnez le même nom aux deux." }];
    const missing = (template.challenges ?? []).filter((id) => !served.has(id)).map((id) => ({ found: `l'épreuve « ${id} » n'existe pas, ou n'est pas validée.`, todo: "Corrigez son identifiant." }));
    return [...name, ...designIssues(template, content), ...missing].map((issue) => ({ rule: "template-scope", severity: "error", file: path, line: 1, column: 1, ...issue }));
  });
};
