import { Claim } from '../../../../src/model/claim.ts';
import type { Drawable } from '../../../../src/model/figure/figure.ts';

/** A claim with some data, as a figure is given it. */
export function claimWith(ref: string, data: object): Drawable {
  const claim = { statement: 'A.', kind: 'count', verdict: 'supported', evidence: [], note: 'B.', ...data };
  return { ref, claim: Claim.parse(claim) };
}
