import type { Draft } from '../draft.ts';
import type { Edition } from '../edition.ts';
import { type AddressesLock, type AnchorsLock, lockText } from '../lock.ts';
import { type Retirement, recordAddresses, recordAnchors } from '../record.ts';
import type { Plan } from './plan.ts';

/** A lock as it is to be written: the essay that it is of, or the whole site, and its text. */
export interface LockRecord {
  readonly of: string | undefined;
  readonly lock: AnchorsLock | AddressesLock;
  readonly text: string;
}

/**
 * What the locks are to hold by a plan: one of each essay, and that of the addresses.
 * @throws if an edition is missing
 */
export function recordsOf(
  draft: Draft,
  { essays, moves }: Pick<Plan, 'essays' | 'moves'>,
  editions: ReadonlyMap<string, Edition>,
  retirement: Retirement,
): LockRecord[] {
  const locks = essays.map(({ essay, aliases }) => {
    const edition = editions.get(essay.id);
    if (!edition) throw new Error(`Expected an edition of the essay “${essay.id}”.`);
    return { of: essay.id, lock: recordAnchors(essay, draft, edition, aliases) };
  });
  const all = [...locks, { of: undefined, lock: recordAddresses(draft, moves, retirement) }];
  return all.map((each) => ({ ...each, text: lockText(each.lock) }));
}

/** A draft as it will be read once some locks are written. */
export function withRecords(draft: Draft, records: readonly (LockRecord & { readonly file: string })[]): Draft {
  const changed = new Map(records.map((each) => [each.of, each]));
  const site = changed.get(undefined);
  return {
    ...draft,
    essays: draft.essays.map((essay) => {
      const record = changed.get(essay.id);
      return record && 'anchors' in record.lock ? { ...essay, lock: { file: record.file, lock: record.lock } } : essay;
    }),
    lock: site && 'addresses' in site.lock ? { file: site.file, lock: site.lock } : draft.lock,
  };
}
