/** What a student hands to the grader: raw input, never normalised, so that a later grader can read it again. */
export type Submission =
  | { readonly kind: "skip" }
  | { readonly kind: "single-choice"; readonly choice: string }
  | { readonly kind: "multiple-choice"; readonly choices: readonly string[] }
  | { readonly kind: "short-text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "fields"; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: "ordering"; readonly order: readonly string[] }
  | { readonly kind: "matching"; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: "classify"; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: "hotspot"; readonly zones: readonly string[] }
  | { readonly kind: "activity"; readonly values: Readonly<Record<string, string>> };
