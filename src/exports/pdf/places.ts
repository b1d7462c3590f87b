import type { ClaimRef } from '../../model/citation.ts';

/** The place of a claim’s footnote. */
export function notePlace(ref: ClaimRef): string {
  return `note:${ref}`;
}

/** The place of an aside. */
export function asidePlace(letter: string): string {
  return `aside:${letter}`;
}

/** The place of a claim’s entry in the ledger. */
export function ledgerPlace(ref: ClaimRef): string {
  return `ledger:${ref}`;
}

/** The place of a source in the bibliography. */
export function sourcePlace(source: string): string {
  return `source:${source}`;
}
