import type { Campaign } from "./content-types.ts";
import type { Item } from "../engine/item.ts";
import type { Design } from "../engine/session.ts";
import type { Rubric } from "../grading/rubric.ts";

/** The compiled bank as the browser reads it: `release.json`, then per competence bundles of items, statements and rubrics named by their content's hash. */
export interface Release {
  readonly format: "palier-release";
  readonly version: 1;
  /** Content hash of everything below: 16 hexadecimal digits. */
  readonly id: string;
  readonly highestReachableLevel: number;
  readonly framework: BundleReference;
  readonly tutorials: BundleReference;
  /** Test designs and demo tests; absent from releases made before there were any. */
  readonly designs?: BundleReference;
  /** Campaigns by their code; outside the release's id, since they change nothing of what is asked or graded. */
  readonly campaigns?: BundleReference;
  readonly competences: readonly CompetenceEntry[];
  /** Earlier releases whose items and rubrics are still served, as `releases/<id>.json` with their paths relative to it: runs made on them replay. */
  readonly archived?: readonly string[];
}

/** One earlier release as it is kept in `content/releases/`: what grading and replaying need, statements left out. */
export interface ArchivedRelease {
  readonly release: Release;
  /** Items and rubrics by path, verbatim. */
  readonly bundles: Readonly<Record<string, unknown>>;
}

export interface CompetenceEntry {
  readonly code: string;
  /** Served challenges, 0 when the competence has none yet. */
  readonly challengeCount: number;
  readonly topics: readonly { readonly id: string; readonly levels: readonly number[] }[];
  readonly items?: BundleReference;
  /** In parts, easiest first: the first question needs one of them only. */
  readonly statements?: readonly StatementsReference[];
  readonly rubrics?: BundleReference;
}

export interface BundleReference {
  /** Path relative to `release.json`, e.g. "1.1.statements.0f3c….json". */
  readonly path: string;
  readonly bytes: number;
}

/** Statements of the challenges up to a level, those of the part before left out. */
export interface StatementsReference extends BundleReference {
  readonly maximumLevel: number;
}

export interface ItemsBundle {
  readonly competence: string;
  readonly items: readonly Item[];
}

/** Everything a student may see before answering; never the solution. */
export interface StatementsBundle {
  readonly competence: string;
  /** In the last part: addresses of all files of the competence, for a device that will be offline. */
  readonly attachments?: readonly string[];
  readonly challenges: Readonly<Record<string, Statement>>;
}

export interface Statement {
  readonly id: string;
  readonly version: number;
  readonly skill: string;
  readonly title: string;
  readonly locale: "fr" | "en";
  readonly timeLimitSeconds?: number;
  readonly mobile: "good" | "possible" | "unsuitable";
  readonly accessibility?: string;
  readonly variants: Readonly<Record<string, StatementVariant>>;
}

export interface StatementVariant {
  /** Safe HTML compiled from the whitelist of components. */
  readonly html: string;
  readonly files: readonly { readonly name: string; readonly href: string; readonly bytes: number }[];
  readonly input: AnswerInput;
}

export interface Choice {
  readonly id: string;
  readonly html: string;
}

export type AnswerInput =
  | { readonly kind: "single-choice"; readonly choices: readonly Choice[]; readonly shuffle: boolean }
  | { readonly kind: "multiple-choice"; readonly choices: readonly Choice[]; readonly shuffle: boolean }
  | { readonly kind: "short-text"; readonly label?: string }
  | { readonly kind: "number"; readonly label?: string; readonly unit?: string }
  | { readonly kind: "fields"; readonly fields: readonly Field[] }
  | { readonly kind: "ordering"; readonly items: readonly Choice[] }
  | { readonly kind: "matching" | "classify"; readonly items: readonly Choice[]; readonly targets: readonly Choice[] }
  | { readonly kind: "hotspot"; readonly image: { readonly href: string; readonly alt: string }; readonly zones: readonly Zone[]; readonly several: boolean }
  | { readonly kind: "activity"; readonly goals: readonly { readonly id: string; readonly fact: string }[] };

/** A place of an image, in percent of its width and height. */
export interface Zone {
  readonly id: string;
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Field =
  | { readonly id: string; readonly label: string; readonly kind: "text" }
  | { readonly id: string; readonly label: string; readonly kind: "number"; readonly unit?: string }
  | { readonly id: string; readonly label: string; readonly kind: "choice"; readonly choices: readonly Choice[] };

/** What is needed to grade and to teach afterwards; fetched apart from the statements. */
export interface RubricsBundle {
  readonly competence: string;
  readonly challenges: Readonly<Record<string, ChallengeRubric>>;
}

export interface ChallengeRubric {
  readonly version: number;
  readonly tutorials: { readonly succeed: readonly string[]; readonly further: readonly string[] };
  readonly variants: Readonly<
    Record<string, { readonly rubric: Rubric; readonly expectedHtml: string; readonly correctionHtml: string; readonly gestureHtml: string; readonly goals?: readonly GoalLabel[] }>
  >;
}

/** A goal of an activity as the correction names it; before the answer, the statement alone says what to do. */
export interface GoalLabel {
  readonly id: string;
  readonly label: string;
}

export interface DesignsBundle {
  readonly designs: readonly NamedDesign[];
}

export interface CampaignsBundle {
  readonly campaigns: Readonly<Record<string, Campaign>>;
}

/** A test that can be taken as it is: a template, or a demo with its fixed questions. */
export interface NamedDesign {
  readonly kind: "template" | "demo";
  readonly title: string;
  readonly summary: string;
  readonly audience: string;
  readonly minutes: number;
  readonly design: Design;
}

/** The framework as the browser reads it: the file of domains with each competence's topics and skills inside. */
export interface FrameworkBundle {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly highestReachableLevel: number;
  readonly levels: readonly { readonly level: number; readonly band: "novice" | "independent" | "advanced" | "expert"; readonly description: string }[];
  readonly domains: readonly {
    readonly code: string;
    readonly name: string;
    readonly description: string;
    readonly competences: readonly {
      readonly code: string;
      readonly name: string;
      readonly description: string;
      readonly digcomp: readonly string[];
      readonly topics: readonly {
        readonly id: string;
        readonly name: string;
        readonly description: string;
        readonly skills: readonly { readonly id: string; readonly level: number; readonly statement: string; readonly challengeCount: number }[];
      }[];
    }[];
  }[];
}

export interface TutorialsBundle {
  readonly tutorials: Readonly<Record<string, { readonly title: string; readonly summary: string; readonly href: string; readonly minutes: number; readonly level: string; readonly skills: readonly string[] }>>;
}
