import type { Severity } from '../problem.ts';

/** What a rule holds, and how a breach of it is told to an author who is not a programmer. */
export interface Rule<Facts> {
  /** What holds when all is well, in one sentence; README lists these. */
  readonly holds: string;
  readonly severity: Severity;
  /** What happened and why it matters, then what to do. */
  readonly say: (facts: Facts) => { readonly message: string; readonly hint: string };
}

/** A rule, of severity “error” unless it says otherwise. */
export function rule<Facts>(holds: string, say: Rule<Facts>['say'], severity: Severity = 'error'): Rule<Facts> {
  return { holds, severity, say };
}

/** The hint of a rule about a name, with the name that was probably meant. */
export const didYouMean = (near: string | undefined, otherwise: string) =>
  near === undefined ? otherwise : `Did you mean “${near}”? ${otherwise}`;

/** How many other places have the same fault. */
export const elsewhere = (others: number, noun: string) =>
  others === 0 ? '' : others === 1 ? ` One more ${noun} names it too.` : ` ${others} more ${noun}s name it too.`;
