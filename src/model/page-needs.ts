import type { RuleId } from './catalogue.ts';
import type { Problem } from './problem.ts';

// Where one of these does not hold, `assemble` has nothing to join, or the rendering of a page stops at it. Where another
// does not, there is a page all the same.
const NEEDED: ReadonlySet<RuleId> = new Set<RuleId>([
  'content-is-there',
  'file-is-readable',
  'file-is-not-empty',
  'ledger-is-there',
  'yaml-is-valid',
  'key-is-unique',
  'key-is-known',
  'key-is-present',
  'value-is-valid',
  'date-exists',
  'url-is-http',
  'essay-has-title-date-and-description',
  'standfirst-is-there',
  'mdx-is-valid',
  'component-is-known',
  'citation-names-a-claim',
  'claim-exists',
  'source-exists',
  'image-is-a-photo',
  'image-exists',
  'image-is-a-picture',
  'image-has-alt-text',
  'image-has-credit',
  'image-has-licence',
  'figure-names-claims',
  'figure-claim-exists',
  'figure-claim-is-cited',
  'figure-has-data',
  'timeline-runs-forward',
]);

/** Whether a page cannot be made while there is such a problem. The others leave it as it is, for its author to see. */
export function stopsPage({ rule }: Pick<Problem, 'rule'>): boolean {
  return NEEDED.has(rule);
}
