/** One measured figure, beside its peer or limit of the same run. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Standard error of `value`, or of `ratio` when there is one. */
  readonly standardError?: number;
  readonly peer?: string;
  readonly peerValue?: number;
  /** `value` divided by `peerValue`. */
  readonly ratio?: number;
  readonly target?: string;
  readonly ok?: boolean;
}
