/** What typing may change without changing the meaning; everything absent is forgiven. */
export interface TextTolerance {
  readonly exactCase?: boolean;
  readonly exactAccents?: boolean;
  readonly exactSpaces?: boolean;
  readonly exactPunctuation?: boolean;
  /** Edits (insertion, deletion, substitution, transposition) admitted in letters, never in digits: 0 to 2. */
  readonly nearMisses?: number;
}

export interface SingleChoiceRubric {
  readonly kind: "single-choice";
  readonly choices: readonly string[];
  readonly answer: string;
}

export interface MultipleChoiceRubric {
  readonly kind: "multiple-choice";
  readonly choices: readonly string[];
  readonly answers: readonly string[];
}

export interface ShortTextRubric {
  readonly kind: "short-text";
  /** Accepted solutions; the first is the one shown to the student. */
  readonly solutions: readonly string[];
  readonly tolerance: TextTolerance;
}

export interface NumberRubric {
  readonly kind: "number";
  readonly value: number;
  /** Largest accepted distance to `value`, in its unit; 0 for an exact answer. */
  readonly absolute: number;
  readonly unit?: string;
}

export interface FieldsRubric {
  readonly kind: "fields";
  /** True when any field may hold any of the expected answers, each once. */
  readonly anyOrder: boolean;
  readonly fields: readonly { readonly id: string; readonly rubric: ShortTextRubric | NumberRubric | SingleChoiceRubric }[];
}

export interface OrderingRubric {
  readonly kind: "ordering";
  readonly order: readonly string[];
}

export interface PairsRubric {
  /** `matching` gives each target to one item at most; `classify` to as many as needed. */
  readonly kind: "matching" | "classify";
  readonly targets: readonly string[];
  /** The expected target of every item. */
  readonly pairs: Readonly<Record<string, string>>;
}

export interface HotspotRubric {
  readonly kind: "hotspot";
  readonly zones: readonly string[];
  readonly answers: readonly string[];
}

export interface ActivityRubric {
  readonly kind: "activity";
  /** What the activity has to report for each goal; any of the values will do. */
  readonly goals: readonly { readonly id: string; readonly values: readonly string[] }[];
}

export type Rubric =
  | SingleChoiceRubric
  | MultipleChoiceRubric
  | ShortTextRubric
  | NumberRubric
  | FieldsRubric
  | OrderingRubric
  | PairsRubric
  | HotspotRubric
  | ActivityRubric;
