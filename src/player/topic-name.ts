import type { FrameworkBundle } from "../bank/bundle.ts";

type FrameworkCompetence = FrameworkBundle["domains"][number]["competences"][number];

export function findCompetence(framework: FrameworkBundle, code: string): FrameworkCompetence | undefined {
  return framework.domains.flatMap(({ competences }) => competences).find((competence) => competence.code === code);
}

export function topicName(framework: FrameworkBundle, topic: string): string {
  const competence = framework.domains.flatMap(({ competences }) => competences).find(({ topics }) => topics.some(({ id }) => id === topic));
  return competence?.topics.find(({ id }) => id === topic)?.name ?? topic;
}
