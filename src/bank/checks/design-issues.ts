import type { Content } from "../content.ts";

/** What a design can get wrong: found, and what to do. */
export interface DesignIssue {
  readonly found: string;
  readonly todo: string;
}

interface Scope {
  readonly scope?: readonly { readonly competence: string; readonly topics?: readonly string[] }[];
  readonly questions?: { readonly minimum: number; readonly maximum: number };
}

/** Where a test design, of a template or of a campaign, asks for what is not served, or for it twice. */
export function designIssues({ scope = [], questions }: Scope, content: Content): readonly DesignIssue[] {
  const open = new Set(content.challenges.filter(({ challenge }) => challenge.status === "validated").map(({ challenge }) => challenge.skill.split(".").slice(0, 2).join(".")));
  const parts = scope.flatMap(({ competence, topics = [] }) => {
    const known = (content.topics.get(competence)?.topics ?? []).map(({ id }) => id);
    const strange = topics.filter((topic) => !known.includes(topic)).map((topic) => ({ found: `le sujet « ${topic} » n'est pas de la compétence ${competence}.`, todo: `Sujets connus : ${known.join(", ")}.` }));
    return open.has(competence) ? strange : [...strange, { found: `la compétence ${competence} n'a aucune épreuve validée.`, todo: "Retirez-la, ou validez des épreuves." }];
  });
  const codes = scope.map(({ competence }) => competence);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index).map((code) => ({ found: `la compétence ${code} est demandée deux fois.`, todo: "Réunissez ses sujets en une ligne." }));
  return [...parts, ...twice, ...lengthIssues(questions)];
}

function lengthIssues({ minimum, maximum }: NonNullable<Scope["questions"]> = { minimum: 1, maximum: 1 }): readonly DesignIssue[] {
  return minimum > maximum ? [{ found: `le nombre de questions va de ${minimum} à ${maximum}.`, todo: "Le minimum vient avant le maximum." }] : [];
}
