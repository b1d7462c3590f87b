import { posix } from 'node:path';
import { editionsOf } from '../../disk/editions.ts';
import { ADDRESSES_LOCK, ANCHORS_LOCK } from '../../disk/locks.ts';
import { type Reading, readContent } from '../../disk/read-content.ts';
import { audit } from '../../model/audit.ts';
import type { RuleId } from '../../model/catalogue.ts';
import type { Problem } from '../../model/problem.ts';
import { assemble } from '../../model/publication.ts';
import type { Retirement } from '../../model/record.ts';
import type { Plan } from '../../model/succession/plan.ts';
import { type LockRecord, recordsOf } from '../../model/succession/records.ts';
import { report, reportText } from '../../report.ts';

// What recording mends.
const MENDED: ReadonlySet<RuleId> = new Set<RuleId>(['anchor-is-kept', 'address-is-kept', 'alias-is-needed']);

/** Reads a content folder to record it; says what has to be mended first, if anything has. */
export async function readToRecord(folder: string, say: (text: string) => void): Promise<Reading | undefined> {
  const reading = await readContent(folder);
  const problems = audit(reading.draft).filter(({ rule, severity }) => severity === 'error' && !MENDED.has(rule));
  if (problems.length === 0) return reading;
  refuse(reading, problems, say);
  return undefined;
}

/** Says what keeps the content from being recorded. */
export function refuse({ draft, texts }: Reading, problems: readonly Problem[], say: (text: string) => void): void {
  say(reportText(report(draft, problems, texts), texts));
  say('Nothing was recorded: mend this first, and see that “npm run check” finds no other error.\n');
}

/** The locks that a plan makes of what was read, with the file of each and what it has now. */
export async function records(reading: Reading, made: Plan, retirement: Retirement): Promise<FileRecord[]> {
  const editions = await editionsOf(reading, assemble(reading.draft));
  return recordsOf(reading.draft, made, editions, retirement).map((record) => {
    const file = fileOf(record, reading);
    return { ...record, file, before: reading.texts.get(file) };
  });
}

/** A lock that is to be written, where, and the text that is there. */
export interface FileRecord extends LockRecord {
  readonly file: string;
  readonly before: string | undefined;
}

/** The file of a lock, as problems name it. */
function fileOf({ of }: Pick<LockRecord, 'of'>, { draft }: Reading): string {
  if (of === undefined) return posix.join(draft.folder, ADDRESSES_LOCK);
  const essay = draft.essays.find(({ id }) => id === of);
  return posix.join(posix.dirname(essay?.file ?? of), ANCHORS_LOCK);
}

/** Whether a lock has to be written: line endings of another system are no change. */
export function isChanged({ text, before }: FileRecord): boolean {
  return before?.replaceAll('\r\n', '\n') !== text;
}
