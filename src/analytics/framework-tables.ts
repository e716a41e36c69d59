import { type ArrowTable, arrowTable } from "./arrow-table.ts";
import type { FrameworkOutline } from "./framework-outline.ts";

export interface FrameworkTables {
  readonly tables: readonly ArrowTable[];
  readonly competenceIds: ReadonlyMap<string, number>;
  readonly skillIds: ReadonlyMap<string, number>;
}

/** The dimension tables of the framework, numbered from 1 in its own order. */
export function frameworkTables({ levels, domains }: FrameworkOutline): FrameworkTables {
  const competences = domains.flatMap((domain) => domain.competences.map((competence) => ({ ...competence, domain })));
  const competenceIds = new Map(competences.map(({ code }, index) => [code, index + 1]));
  const topics = competences.flatMap((competence) => competence.topics.map((topic) => ({ ...topic, competence: competenceIds.get(competence.code) })));
  const topicIds = new Map(topics.map(({ id }, index) => [id, index + 1]));
  const skills = topics.flatMap((topic) => topic.skills.map((skill) => ({ ...skill, competence: topic.competence, topic: topicIds.get(topic.id) })));
  const skillIds = new Map(skills.map(({ id }, index) => [id, index + 1]));

  return {
    competenceIds,
    skillIds,
    tables: [
      arrowTable("competences", competences.length, {
        competence_id: ["integer", [...competenceIds.values()]],
        code: ["text", competences.map(({ code }) => code)],
        name: ["text", competences.map(({ name }) => name)],
        domain_code: ["text", competences.map(({ domain }) => domain.code)],
        domain_name: ["text", competences.map(({ domain }) => domain.name)],
      }),
      arrowTable("topics", topics.length, {
        topic_id: ["integer", [...topicIds.values()]],
        competence_id: ["integer", topics.map(({ competence }) => competence)],
        code: ["text", topics.map(({ id }) => id)],
        name: ["text", topics.map(({ name }) => name)],
      }),
      arrowTable("skills", skills.length, {
        skill_id: ["integer", [...skillIds.values()]],
        topic_id: ["integer", skills.map(({ topic }) => topic)],
        competence_id: ["integer", skills.map(({ competence }) => competence)],
        code: ["text", skills.map(({ id }) => id)],
        level: ["integer", skills.map(({ level }) => level)],
      }),
      arrowTable("levels", levels.length, {
        level: ["integer", levels.map(({ level }) => level)],
        band: ["text", levels.map(({ band }) => band)],
      }),
    ],
  };
}
