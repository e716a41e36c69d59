/** What the engine sees of a challenge. Levels and difficulties are on the framework's scale, 1 to 8. */
export interface Item {
  readonly id: string;
  /** Competence code, "1.1" … "5.2". */
  readonly competence: string;
  /** Topic id, "1.1.requetes". */
  readonly topic: string;
  /** Level of the skill that the item tests, 1 to 8. */
  readonly level: number;
  /** Probability of a right answer by chance alone, from the number of choices. */
  readonly guessing: number;
  readonly timed: boolean;
  /** Variant ids, in authored order; never empty. */
  readonly variants: readonly string[];
  /** Calibrated values, once answers have been collected. */
  readonly difficulty?: number;
  readonly difficultyStandardError?: number;
  readonly discrimination?: number;
}

/** All items of one content release, and the ladder of topics and skills that they measure. */
export interface ItemBank {
  readonly release: string;
  readonly highestReachableLevel: number;
  /** Every skill of the framework, so that a profile can speak of skills without an item. */
  readonly competences: readonly {
    readonly code: string;
    readonly topics: readonly { readonly id: string; readonly levels: readonly number[] }[];
  }[];
  readonly items: readonly Item[];
}
