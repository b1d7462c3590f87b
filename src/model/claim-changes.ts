import type { Claim } from './claim.ts';
import { dateText } from './date.ts';
import type { LockedClaim } from './lock.ts';
import { fold } from './match/quotation-match.ts';
import { quantityText } from './quantity.ts';

/** Something of a published claim that no longer stands: what stood, what stands instead, and where that is. */
export interface ClaimChange {
  readonly what: 'verdict' | 'quantity' | 'date' | 'quotation';
  readonly stood: string;
  /** What stands now; nothing where it was taken out. */
  readonly stands: string | undefined;
  /** The path within the claim. */
  readonly path: readonly (string | number)[];
}

type Data = Pick<Claim, 'verdict' | 'quantities' | 'dates' | 'quotations'>;

/** A list of a claim’s data, and how one of its entries is compared and told. */
interface Sort<Item> {
  readonly what: ClaimChange['what'];
  readonly key: 'quantities' | 'dates' | 'quotations';
  /** What of an entry says something to a reader, by the key that it stands at. */
  readonly saying: (item: Item) => Readonly<Record<string, string | number | undefined>>;
  /** What an entry is of: of two that differ, those that are of the same are compared. */
  readonly of: (item: Item) => string | undefined;
  readonly tell: (item: Item) => string;
}

type Item<Key extends Sort<unknown>['key']> = NonNullable<Claim[Key]>[number];

const quantities: Sort<Item<'quantities'>> = {
  what: 'quantity',
  key: 'quantities',
  saying: ({ value, to, bound, unit, ...rest }) => ({
    value,
    to,
    bound,
    unit: fold(unit),
    'counted-by': folded(rest['counted-by']),
    'as-of': rest['as-of'],
  }),
  of: ({ label }) => label,
  tell: (quantity) =>
    [
      quantityText(quantity),
      quantity['counted-by'] && `counted by ${quantity['counted-by']}`,
      quantity['as-of'] && `as of ${dateText(quantity['as-of'])}`,
    ]
      .filter(Boolean)
      .join(', '),
};

const dates: Sort<Item<'dates'>> = {
  what: 'date',
  key: 'dates',
  saying: ({ value, to }) => ({ value, to }),
  of: ({ of }) => of,
  tell: ({ value, to }) => (to ? `${dateText(value)} to ${dateText(to)}` : dateText(value)),
};

const quotations: Sort<Item<'quotations'>> = {
  what: 'quotation',
  key: 'quotations',
  saying: ({ text, speaker, on, language = 'en' }) => ({ text: fold(text), speaker: fold(speaker), on, language }),
  of: ({ about, speaker }) => about ?? speaker,
  tell: ({ text, speaker, on }) => `${text} (${speaker}${on ? `, ${dateText(on)}` : ''})`,
};

/**
 * What of a published claim no longer stands as it did, by what it says: not by the order of its data, nor by how they are
 * written. What was only added changes nothing that stood.
 */
export function claimChanges(stood: LockedClaim, stands: Data): ClaimChange[] {
  const verdict: ClaimChange[] =
    stood.verdict === stands.verdict
      ? []
      : [{ what: 'verdict', stood: stood.verdict, stands: stands.verdict, path: ['verdict'] }];
  return [
    ...verdict,
    ...listChanges(quantities, stood.quantities, stands.quantities),
    ...listChanges(dates, stood.dates, stands.dates),
    ...listChanges(quotations, stood.quotations, stands.quotations),
  ];
}

function listChanges<Item>(sort: Sort<Item>, stood: readonly Item[] = [], stands: readonly Item[] = []): ClaimChange[] {
  const free = stands.map((item, index) => ({ item, index, said: JSON.stringify(sort.saying(item)) }));
  const take = (index: number) => (index === -1 ? undefined : free.splice(index, 1)[0]);
  const gone = stood.filter((item) => !take(free.findIndex(({ said }) => said === JSON.stringify(sort.saying(item)))));
  return gone.map((item) => {
    const same = free.findIndex((each) => sort.of(each.item) === sort.of(item));
    const found = take(same === -1 && free.length > 0 ? 0 : same);
    if (!found) return { what: sort.what, stood: sort.tell(item), stands: undefined, path: [sort.key] };
    const [was, is] = [sort.saying(item), sort.saying(found.item)];
    const key = Object.keys(was).find((each) => was[each] !== is[each]) ?? '';
    return {
      what: sort.what,
      stood: sort.tell(item),
      stands: sort.tell(found.item),
      path: [sort.key, found.index, key],
    };
  });
}

function folded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : fold(text);
}
