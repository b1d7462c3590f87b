import type { ClaimRef } from '../citation.ts';
import type { Claim } from '../claim.ts';

/** The figures that are drawn from the ledger, and the attributes that each can have. */
export const FIGURES = {
  Timeline: ['id', 'claims', 'from', 'to'],
  Ranges: ['id', 'claims', 'unit', 'labels'],
  Distances: ['id', 'claims', 'to'],
} as const;
export type FigureName = keyof typeof FIGURES;

/** A claim as a figure is given it: by the name under which the essay cites it. */
export interface Drawable {
  readonly ref: ClaimRef;
  readonly claim: Claim;
}

/** A claim that a figure names; in a timeline perhaps with the day of which alone it is to be drawn. */
export interface Drawn {
  readonly ref: ClaimRef;
  readonly day: string | undefined;
}

/** The claims that the attribute `claims` of a figure names: `tower22 kh-suspension@2024-01-30`, with spaces between. */
export function drawnClaims(attribute: string): Drawn[] {
  return [...new Set(attribute.split(/\s+/u).filter(Boolean))].map((name) => {
    const [ref = '', day] = name.split('@');
    return { ref, day };
  });
}

/** The labels that the attribute `labels` of a figure picks, in its order: `in Iraq; in Syria`. */
export function pickedLabels(attribute: string | undefined): string[] {
  return (attribute ?? '')
    .split(';')
    .map((label) => label.trim())
    .filter(Boolean);
}
