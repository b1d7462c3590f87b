/** A state of an essay as published: what paper and downloads say they are of. */
export interface Edition {
  /** The day of publication, YYYY-MM-DD. */
  readonly date: string;
  /** Eight hexadecimal digits that differ as soon as the essay, its ledger, a source or a photograph does. */
  readonly hash: string;
}
