import type { ArchivedRelease } from "./bundle.ts";
import type { Campaign, Challenge, CompetenceTopics, Framework, Statistics, Template, Tutorial } from "./content-types.ts";

/** Everything that the authors wrote, read and validated file by file; the checks look at it as a whole. */
export interface Content {
  readonly framework: Framework;
  /** By competence code; absent until its file is written. */
  readonly topics: ReadonlyMap<string, CompetenceTopics>;
  readonly challenges: readonly ChallengeSource[];
  readonly tutorials: readonly TutorialSource[];
  /** What was measured on students' answers, by challenge id; empty until someone has calibrated. */
  readonly statistics: ReadonlyMap<string, ItemStatistics>;
  /** Probability of a right answer by chance, for the kinds of answer on which it was measured. */
  readonly guessing: GuessingByKind;
  /** Test designs to take or to build a campaign on, then the demo tests. */
  readonly templates: readonly TemplateSource[];
  /** Campaigns that this site opens by their code. */
  readonly campaigns: readonly CampaignSource[];
  readonly archive: readonly ArchivedRelease[];
}

export type ItemStatistics = Statistics["items"][string];

export type GuessingByKind = NonNullable<Statistics["guessing"]>;

export interface ChallengeSource {
  readonly file: SourceFile;
  readonly challenge: Challenge;
  /** Files beside `index.mdx`, by name. */
  readonly attachments: ReadonlyMap<string, Attachment>;
}

export interface TutorialSource {
  readonly file: SourceFile;
  readonly tutorial: Tutorial;
}

export interface TemplateSource {
  readonly path: string;
  readonly template: Template;
}

export interface CampaignSource {
  readonly path: string;
  /** The file's name, which students type. */
  readonly code: string;
  readonly campaign: Campaign;
}

export interface SourceFile {
  /** Path relative to the project, with forward slashes. */
  readonly path: string;
  /** YAML between the two `---` lines. */
  readonly frontMatter: string;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

export interface Attachment {
  readonly path: string;
  readonly bytes: number;
  /** First 12 hexadecimal digits of the content's SHA-256. */
  readonly hash: string;
}

/** What was measured of a challenge as it is now; a measure of another version says nothing of this one. */
export function measureOf({ id, version }: Pick<Challenge, "id" | "version">, statistics: Content["statistics"]): ItemStatistics | undefined {
  const measure = statistics.get(id);
  return measure?.version === version ? measure : undefined;
}
