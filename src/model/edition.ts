import { dateText } from './date.ts';

/** A state of an essay as published: what its pages, paper and downloads say they are of. */
export interface Edition {
  /** The day on which the essay was last changed, YYYY-MM-DD: that of its publication until something is corrected. */
  readonly date: string;
  /** Eight hexadecimal digits that differ as soon as the essay, its ledger, a source or a photograph does. */
  readonly hash: string;
}

/** An edition as a reader is told of it: "Edition of 18 September 2024, a1b2c3d4". */
export function editionText({ date, hash }: Edition): string {
  return `Edition of ${dateText(date)}, ${hash}`;
}

/** When an essay was first published, where this edition is a later one: "First published 12 May 2024". */
export function firstPublishedText({ date }: Edition, published: string): string | undefined {
  return date === published ? undefined : `First published ${dateText(published)}`;
}
