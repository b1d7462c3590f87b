import { agreement } from './catalogue/agreement.ts';
import { citations } from './catalogue/citations.ts';
import { claims } from './catalogue/claims.ts';
import { corrections } from './catalogue/corrections.ts';
import { essays } from './catalogue/essays.ts';
import { figures } from './catalogue/figures.ts';
import { files } from './catalogue/files.ts';
import { images } from './catalogue/images.ts';
import { locks } from './catalogue/locks.ts';
import type { Rule } from './catalogue/rule.ts';
import { sources } from './catalogue/sources.ts';
import { uncited } from './catalogue/uncited.ts';
import { yaml } from './catalogue/yaml.ts';

/** Every rule by its id. The id says what holds when all is well, and never changes. */
export const catalogue = {
  ...files,
  ...yaml,
  ...essays,
  ...citations,
  ...claims,
  ...corrections,
  ...sources,
  ...images,
  ...figures,
  ...uncited,
  ...agreement,
  ...locks,
} as const;

/** The id of a rule. */
export type RuleId = keyof typeof catalogue;

/** The facts that a rule's sentences need. */
export type Facts<Id extends RuleId> = (typeof catalogue)[Id] extends Rule<infer F> ? F : never;
