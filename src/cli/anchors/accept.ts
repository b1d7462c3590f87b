import { writeTogether } from '../../disk/write-together.ts';
import { addressesOf, OWN_ADDRESSES } from '../../model/addresses.ts';
import { OWN_ANCHORS } from '../../model/anchors.ts';
import { audit } from '../../model/audit.ts';
import type { Draft } from '../../model/draft.ts';
import { AddressesLock, AnchorsLock, readLock } from '../../model/lock.ts';
import { near } from '../../model/near.ts';
import { isLikely } from '../../model/succession/candidates.ts';
import { type Plan, plan, type Question } from '../../model/succession/plan.ts';
import { propose } from '../../model/succession/propose.ts';
import { withRecords } from '../../model/succession/records.ts';
import { renamedClaimChanges } from '../../model/succession/renamed-claims.ts';
import { counted } from '../../model/words.ts';
import { UsageError } from '../usage-error.ts';
import { type Ask, plainName } from './ask.ts';
import { type FileRecord, isChanged, readToRecord, records, refuse } from './reading.ts';
import { candidateText, decidedText, lostText } from './words.ts';

/** How what is published is to be recorded. */
interface Acceptance {
  /** What stands in the place of what is lost, said beforehand: OLD=NEW. */
  readonly aliases: readonly string[];
  /** Why pages are retired; asked, where it is not said and there is somebody to ask. */
  readonly because: string | undefined;
  /** The day on which pages are retired. */
  readonly today: string;
  /** Whom to ask; without anybody, only what is likely is taken. */
  readonly ask: Ask | undefined;
  readonly say: (text: string) => void;
}

/**
 * Records what is published: every lock that changes is written, or none. Returns 0 if all is recorded, 1 if something was
 * refused.
 * @throws {UsageError} if an alias that was said beforehand is none
 */
export async function acceptAnchors(
  folder: string,
  { aliases, because, today, ask, say }: Acceptance,
): Promise<number> {
  const reading = await readToRecord(folder, say);
  if (!reading) return 1;
  const { draft } = reading;
  const given = readAliases(draft, aliases);
  const made = ask ? await asked(draft, given, ask) : propose(draft, isLikely, given);
  if (made.questions.length > 0) {
    say(refusalText(made.questions));
    return 1;
  }
  const unsaid = renamedClaimChanges(made);
  if (unsaid.length > 0) {
    refuse(reading, unsaid, say);
    return 1;
  }
  const why = because ?? (made.moves.size > 0 ? await ask?.because(made.moves.size) : undefined);
  const changed = (await records(reading, made, { since: today, because: why })).filter(isChanged);
  checkRecords(draft, changed);
  await writeTogether(changed);
  for (const line of decidedText(made)) say(`${line}\n`);
  for (const { file } of changed) say(`Wrote ${file}\n`);
  say(
    changed.length > 0
      ? 'Commit what was written, and publish.\n'
      : 'Everything that is published was recorded already.\n',
  );
  return 0;
}

/** Asks until there is nothing left to ask. */
async function asked(draft: Draft, given: ReadonlyMap<string, string>, ask: Ask): Promise<Plan> {
  const answers = new Map(given);
  for (;;) {
    const made = plan(draft, answers);
    const [first] = made.questions;
    if (!first) return made;
    answers.set(first.name, await ask.successor(first, (id) => targets(draft, made, first.name).has(id)));
  }
}

/** The ids and addresses that something lost may lead to. */
function targets(draft: Draft, { essays }: Plan, name: string): ReadonlySet<string> {
  const planned = essays.find(({ essay }) => name.startsWith(`${essay.id}#`));
  return new Set(planned ? [...planned.live.keys(), ...OWN_ANCHORS] : [...addressesOf(draft).keys(), ...OWN_ADDRESSES]);
}

function readAliases(draft: Draft, aliases: readonly string[]): Map<string, string> {
  const made = plan(draft, new Map());
  const names = [
    ...made.essays.flatMap(({ essay, lost }) => lost.map(({ id }) => `${essay.id}#${id}`)),
    ...made.lostAddresses.map(({ path }) => path),
  ];
  const answers = new Map<string, string>();
  for (const alias of aliases) {
    const [, from = '', to = ''] = /^([^=]+)=([^=]+)$/.exec(alias) ?? [];
    if (!from) throw new UsageError(`“${alias}” is no alias.`, 'Write it as --alias OLD=NEW.');
    const [lost, now] = [plainName(from), plainName(to)];
    const meant = names.filter((name) => name === lost || name.endsWith(`#${lost}`));
    if (meant.length === 0)
      throw new UsageError(`Nothing that is lost is called “${lost}”.`, lostHint(near(lost, names), names));
    for (const name of meant) {
      const there = targets(draft, made, name);
      if (!there.has(now))
        throw new UsageError(`There is no “${now}” for “${lost}” to lead to.`, nearHint(near(now, there)));
      answers.set(name, now);
    }
  }
  return answers;
}

function lostHint(nearest: string | undefined, names: readonly string[]): string {
  if (names.length === 0) return 'Nothing is lost: leave --alias out.';
  return nearest
    ? `Did you mean “${nearest}”?`
    : `Lost are: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}.`;
}

function nearHint(nearest: string | undefined): string {
  return nearest ? `Did you mean “${nearest}”?` : 'Name an id of the page, or an address of the site.';
}

function refusalText(questions: readonly Question[]): string {
  const lines = questions.map(
    (each) =>
      `  ${lostText(each)}\n    perhaps ${candidateText(each.proposal)}\n    --alias ${each.name}=${each.proposal.id}\n`,
  );
  const [it, its] = questions.length === 1 ? ['it is', 'its'] : ['they are', 'their'];
  return `Nothing was recorded. ${counted(questions.length, 'thing')} that ${questions.length === 1 ? 'was' : 'were'} published ${
    questions.length === 1 ? 'is' : 'are'
  } gone, and nothing is alike enough to be taken unasked:

${lines.join('')}
Say what stands in ${its} place with --alias, or run this at a terminal, where ${it} asked for.
`;
}

// What is written must be read as it was meant, and leave nothing of what it is to mend.
function checkRecords(draft: Draft, changed: readonly FileRecord[]): void {
  for (const { file, lock, text } of changed) {
    const schema = 'anchors' in lock ? AnchorsLock : AddressesLock;
    const read = readLock<AnchorsLock | AddressesLock>(schema, text, file);
    if (JSON.stringify(read.lock) !== JSON.stringify(schema.parse(lock)))
      throw new Error(`Expected “${file}” to be read as it would be written; nothing was written.`);
  }
  const left = audit(withRecords(draft, changed)).filter(({ severity }) => severity === 'error');
  if (left[0])
    throw new Error(`Expected the records to leave no error, found: ${left[0].message} Nothing was written.`);
}
