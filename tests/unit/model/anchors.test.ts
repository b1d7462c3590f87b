import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/disk/read-content.ts';
import { readEssay } from '../../../src/markdown/read-essay.ts';
import { anchorsOf } from '../../../src/model/anchors.ts';
import { audit } from '../../../src/model/audit.ts';
import type { Draft, DraftEssay } from '../../../src/model/draft.ts';
import { recordAnchors } from '../../../src/model/record.ts';
import { propose } from '../../../src/model/succession/propose.ts';

const EDITION = { date: '2024-05-12', hash: '01234567' };

test('an essay’s ids come in the order of its page, each with what it leads to and its words', async () => {
  const { draft } = await readContent('tests/fixtures/publication');
  const essay = draft.essays.find(({ id }) => id === 'lighthouse');
  if (!essay) throw new Error('Expected the essay “lighthouse”.');
  const anchors = [...anchorsOf(essay, draft)].map(([id, { is, text }]) => `${is} ${id}: ${text.slice(0, 50)}`);
  await expect(`${anchors.join('\n')}\n`).toMatchFileSnapshot('anchors.txt');
});

/** A draft of one essay with the paragraphs that are given. */
function draftOf(paragraphs: readonly string[]): { draft: Draft; essay: DraftEssay } {
  const text = `---\ntitle: T\n---\n\n${paragraphs.join('\n\n')}\n`;
  const { prose } = readEssay(text, 'essay.mdx');
  const essay: DraftEssay = {
    id: 'harbour',
    file: 'essay.mdx',
    ledger: 'claims.yaml',
    frontMatter: undefined,
    prose,
    claims: new Map(),
    images: [],
    lock: undefined,
  };
  return { essay, draft: { folder: '.', essays: [essay], sources: [], pages: [], lock: undefined, problems: [] } };
}

const idsOf = (paragraphs: readonly string[]) => {
  const { draft, essay } = draftOf(paragraphs);
  return [...anchorsOf(essay, draft).keys()];
};
const word = fc.constantFrom('light', 'tower', 'rock', 'keeper', 'harbour', 'lamp', 'board', 'stone', 'sea', 'boat');
const paragraph = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `The ${words.join(' ')}.`);
const paragraphs = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 8 });

test('an edit of one paragraph never changes the id of another', () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(), paragraph, (before, at, edited) => {
      fc.pre(!before.includes(edited));
      const place = at % before.length;
      const after = before.with(place, edited);
      expect(idsOf(after).toSpliced(place, 1)).toEqual(idsOf(before).toSpliced(place, 1));
    }),
  );
});

test('whatever becomes of the paragraphs, what is accepted leaves nothing lost, time and again', () => {
  fc.assert(
    fc.property(fc.array(paragraphs, { minLength: 2, maxLength: 4 }), (editions) => {
      let lock: DraftEssay['lock'];
      const published = new Set<string>();
      for (const each of editions) {
        const made = draftOf(each);
        const essay = { ...made.essay, lock };
        const draft = { ...made.draft, essays: [essay] };
        const aliases = propose(draft, () => true).essays[0]?.aliases ?? new Map();
        lock = { file: 'anchors.lock.yaml', lock: recordAnchors(essay, draft, EDITION, aliases) };
        const recorded = { ...draft, essays: [{ ...essay, lock }] };
        const rules = audit(recorded).map(({ rule }) => rule);
        expect(rules.filter((rule) => /^(?:anchor|address|alias)-/.test(rule))).toEqual([]);
        for (const id of anchorsOf(essay, draft).keys()) published.add(id);
        expect(new Set(Object.keys(lock.lock?.anchors ?? {}))).toEqual(published);
      }
    }),
    { numRuns: 50 },
  );
});
