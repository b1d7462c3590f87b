import { addressesOf } from '../../model/addresses.ts';
import type { Draft } from '../../model/draft.ts';
import { newAnchors } from '../../model/succession/lost.ts';
import { type Plan, plan } from '../../model/succession/plan.ts';
import { counted } from '../../model/words.ts';
import { type FileRecord, isChanged, readToRecord, records } from './reading.ts';
import { candidateText, lostText } from './words.ts';

const ACCEPT = 'Record it with: npm run anchors -- --accept\n';

/** Tells what is new, lost and changed since the last record. Returns 0 if nothing is, 1 if something is to be accepted. */
export async function tellAnchors(folder: string, say: (text: string) => void): Promise<number> {
  const reading = await readToRecord(folder, say);
  if (!reading) return 1;
  const made = plan(reading.draft, new Map());
  const changed = (await records(reading, made, { since: '', because: undefined })).filter(isChanged);
  if (changed.length === 0 && made.questions.length === 0) {
    say('Everything that is published is recorded.\n');
    return 0;
  }
  for (const record of changed) say(`${record.file}\n${newsText(record, reading.draft, made)}`);
  for (const question of made.questions) {
    say(`Lost: ${lostText(question)}\n      → ${candidateText(question.proposal)}\n`);
  }
  const others = lostIn(made) - made.questions.length;
  if (others > 0)
    say(`${counted(others, 'more id or address goes', 'more ids and addresses go')} with what was lost or changed.\n`);
  say(ACCEPT);
  return 1;
}

function newsText({ of, lock, before }: FileRecord, draft: Draft, { essays }: Plan): string {
  const planned = essays.find(({ essay }) => essay.id === of);
  const fresh = planned
    ? newAnchors(planned.essay, planned.live).length
    : [...addressesOf(draft).keys()].filter((path) => !Object.hasOwn(draft.lock?.lock?.addresses ?? {}, path)).length;
  const noun = planned ? counted(fresh, 'id') : counted(fresh, 'address', 'addresses');
  const old = planned?.essay.lock?.lock;
  const edition =
    old && 'edition' in lock && old.edition.hash !== lock.edition.hash
      ? `  The edition of ${old.edition.date}, ${old.edition.hash}, is now that of ${lock.edition.date}, ${lock.edition.hash}.\n`
      : '';
  const first = before === undefined ? '  Nothing was recorded yet.\n' : '';
  return `${first}${fresh > 0 ? `  ${noun} ${fresh === 1 ? 'is' : 'are'} new.\n` : ''}${edition}`;
}

function lostIn({ essays, lostAddresses }: Plan): number {
  return essays.reduce((sum, { lost }) => sum + lost.length, lostAddresses.length);
}
