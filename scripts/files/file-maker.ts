/** One variant of a challenge, as its front matter declares it. */
export interface VariantValues {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a challenge's script makes for one variant: its files, and the answer computed from the same data. */
export interface MadeFiles {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly answer: unknown;
  /** For an answer by activity: the acts of a student who knows. Played on the scene, they have to reach the answer. */
  readonly solution?: readonly unknown[];
}

export type FileMaker = (variant: VariantValues) => MadeFiles | Promise<MadeFiles>;
