import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";

/** A test design names what exists and is served, and its file has its identifier's name. */
export const templateScope: Check = ({ content }) => {
  const served = new Map(content.challenges.filter(({ challenge }) => challenge.status === "validated").map(({ challenge }) => [challenge.id, challenge]));
  const open = new Set([...served.values()].map(({ skill }) => skill.split(".").slice(0, 2).join(".")));
  return content.templates.flatMap(({ path, template }): Issue[] => {
    const issue = (found: string, todo: string): Issue => ({ rule: "template-scope", severity: "error", file: path, line: 1, column: 1, found, todo });
    const name = path.endsWith(`/${template.id}.json`) ? [] : [issue(`l'identifiant « ${template.id} » n'est pas le nom du fichier.`, "Donnez le même nom aux deux.")];
    const scope = (template.scope ?? []).flatMap(({ competence, topics = [] }) => {
      const known = (content.topics.get(competence)?.topics ?? []).map(({ id }) => id);
      const strange = topics.filter((topic) => !known.includes(topic)).map((topic) => issue(`le sujet « ${topic} » n'est pas de la compétence ${competence}.`, `Sujets connus : ${known.join(", ")}.`));
      return open.has(competence) ? strange : [...strange, issue(`la compétence ${competence} n'a aucune épreuve validée.`, "Retirez-la, ou validez des épreuves.")];
    });
    const codes = (template.scope ?? []).map(({ competence }) => competence);
    const twice = codes.filter((code, index) => codes.indexOf(code) !== index).map((code) => issue(`la compétence ${code} est demandée deux fois.`, "Réunissez ses sujets en une ligne."));
    const missing = (template.challenges ?? []).filter((id) => !served.has(id)).map((id) => issue(`l'épreuve « ${id} » n'existe pas, ou n'est pas validée.`, "Corrigez son identifiant."));
    const { minimum = 1, maximum = 1 } = template.questions ?? {};
    const length = minimum > maximum ? [issue(`le nombre de questions va de ${minimum} à ${maximum}.`, "Le minimum vient avant le maximum.")] : [];
    return [...name, ...scope, ...twice, ...missing, ...length];
  });
};
