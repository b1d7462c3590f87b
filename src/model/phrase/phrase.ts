import type { Bound } from '../quantity.ts';

/** A stretch of a passage's text; the end is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A number in prose: what it is, what its wording promises, and what it counts. */
export interface QuantityPhrase extends Stretch {
  readonly kind: 'quantity';
  /** The number itself, without the words of its bound and what it counts. */
  readonly core: Stretch;
  readonly value: number;
  /** The upper end of a range, "20 to 40". */
  readonly to?: number;
  /** What two numbers are to one another: a range, or alternatives ("16 or 17"). */
  readonly bound: Bound;
  /** Whether the wording insists on the number: exactly, precisely. */
  readonly stressed: boolean;
  /** A fraction or a percentage has a share of one as its value; a multiple says how many times; dozens are vague. */
  readonly form: 'cardinal' | 'fraction' | 'ordinal' | 'vague' | 'multiple';
  /** Whether it is a percentage: its value is then in per cent. */
  readonly percent: boolean;
  /** The words after it, in lower case, as far as they can be what it counts. */
  readonly nouns: readonly string[];
  /** A small number of ordinary language ("the two governments"), which need not be cited. */
  readonly weak: boolean;
}

/** A day, month, year, season or span of them in prose, as far as the words say it. */
export interface DatePhrase extends Stretch {
  readonly kind: 'date';
  readonly core: Stretch;
  readonly year?: number;
  /** The last year of a decade, "the 1990s". */
  readonly toYear?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** The months that a season covers. */
  readonly months?: readonly number[];
  readonly day?: number;
  /** Set where the date is told from another, or from the day of writing: "the next day", "two weeks later", "on Sunday". */
  readonly relative?: Relative;
}

/** How a relative date is told. */
export interface Relative {
  /** How many units after the date spoken of (before it, if negative); nothing where the words alone do not say. */
  readonly by?: number;
  readonly unit?: 'day' | 'week' | 'month' | 'year';
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday?: number;
}

/** Words in quotation marks. */
export interface QuotationPhrase extends Stretch {
  readonly kind: 'quotation';
  readonly core: Stretch;
  /** The words between the marks. */
  readonly words: string;
}

/** Somebody by name, and that they said or decided something. */
export interface AttributionPhrase extends Stretch {
  readonly kind: 'attribution';
  readonly core: Stretch;
  /** Who, as the text has it. */
  readonly who: string;
}

/** A stretch of prose that states something checkable. */
export type Phrase = QuantityPhrase | DatePhrase | QuotationPhrase | AttributionPhrase;
