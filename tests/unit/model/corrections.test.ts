import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../src/disk/read-content.ts';
import {
  allCorrections,
  correctionId,
  correctionIdIn,
  correctionIdOfClaim,
  correctionsOf,
  correctionsOfClaim,
  correctionsShownBy,
  lastChanged,
  lastCorrected,
  type PublishedCorrection,
} from '../../../src/model/corrections.ts';
import { assemble, type Essay, type Publication, sourcesOfClaim } from '../../../src/model/publication.ts';

let publication: Publication;
beforeAll(async () => {
  publication = assemble((await readContent('tests/fixtures/publication')).draft);
});

const essay = (name: string) => publication.essays.find(({ id }) => id === name) as Essay;
const claim = (name: string, id: string) =>
  essay(name).claims.find((each) => each.id === id) as Essay['claims'][number];
const told = (corrections: readonly PublishedCorrection[]) =>
  corrections.map(({ date, essay, claim, nth }) => [date, essay.id, claim?.id, nth]);

test('the corrections of an essay and of its claims come newest first, each with its place among its own', () => {
  expect(told(correctionsOf(essay('harbour')))).toEqual([
    ['2024-09-18', 'harbour', 'cost', 2],
    ['2024-07-01', 'harbour', undefined, 1],
    ['2024-06-20', 'harbour', 'keeper-words', 1],
    ['2024-06-03', 'harbour', 'cost', 1],
  ]);
  expect(told(correctionsOfClaim(claim('harbour', 'cost'), publication)).map(([date]) => date)).toEqual([
    '2024-09-18',
    '2024-06-03',
  ]);
  expect(told(allCorrections(publication)).at(-1)).toEqual(['2024-04-15', 'fog-bell', 'weight', 1]);
  expect(correctionsOfClaim(claim('harbour', 'oil'), publication)).toEqual([]);
});

test('of two corrections of one day, the later entry is the newer', () => {
  const cost = claim('harbour', 'cost');
  const history = (cost.history ?? []).map((each) => ({ ...each, date: '2024-06-03' }));
  expect(correctionsOfClaim({ ...cost, history }, publication).map(({ nth }) => nth)).toEqual([2, 1]);
});

test('an essay tells of the corrections of claims that it cites of others, and of no more', () => {
  expect(told(correctionsShownBy(essay('lighthouse'), publication))).toEqual([
    ['2024-06-20', 'harbour', 'keeper-words', 1],
  ]);
  expect(correctionsOf(essay('lighthouse'))).toEqual([]);
});

test('an essay was last changed on the day of the last correction that it tells of, or of its publication', () => {
  expect(lastChanged(essay('harbour'))).toBe('2024-09-18');
  expect(lastChanged(essay('lighthouse'))).toBe('2024-06-20');
  expect(lastChanged(essay('fog-bell'))).toBe('2024-04-15');
  const uncorrected = { ...essay('lighthouse'), notes: [] };
  expect(lastChanged(uncorrected)).toBe('2024-04-02');
  expect(lastCorrected(claim('harbour', 'cost'))).toBe('2024-09-18');
  expect(lastCorrected(claim('harbour', 'oil'))).toBeUndefined();
});

test('each has an id on the page of its claim, of each essay that tells of it, and among all', () => {
  const [cost, own, words] = correctionsOf(essay('harbour')) as [
    PublishedCorrection,
    PublishedCorrection,
    PublishedCorrection,
  ];
  expect(correctionIdOfClaim(cost)).toBe('correction-2');
  expect([cost, own].map((each) => correctionIdIn(essay('harbour'), each))).toEqual([
    'correction-cost-2',
    'correction-1',
  ]);
  expect(correctionIdIn(essay('lighthouse'), words)).toBe('correction-harbour--keeper-words-1');
  expect([cost, own].map(correctionId)).toEqual(['harbour--cost--2', 'harbour--1']);
  const ids = allCorrections(publication).map(correctionId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the sources that something was corrected on are sources of the essay', () => {
  expect(essay('harbour').sources).toContain('fog-bell-letters');
  const corrected = { ...claim('harbour', 'oil'), history: claim('fog-bell', 'weight').history };
  expect(sourcesOfClaim(corrected)).toEqual(['keepers-diary', 'foundry-book']);
});
