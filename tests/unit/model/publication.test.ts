import { expect, test } from 'vitest';
import { readContent } from '../../../src/disk/read-content.ts';
import { assemble } from '../../../src/model/publication.ts';

const publication = readContent('tests/fixtures/publication').then(({ draft }) => assemble(draft));

test('an essay has its aliases by the id that stands in their place, at the end of their chain', async () => {
  const { essays } = await publication;
  expect(essays.find(({ id }) => id === 'harbour')?.aliases).toEqual(
    new Map([
      ['cite-tower-height', ['cite-lamp-height']],
      ['note-tower-height', ['note-lamp-height']],
      ['p-dqwkp', ['p-2b3c4']],
      ['the-price', ['the-cost', 'what-it-cost']],
    ]),
  );
  expect(essays.find(({ id }) => id === 'lighthouse')?.aliases).toEqual(new Map());
});

test('a retired page says what it was, where it went, since when, and why if anybody said so', async () => {
  const { retired } = await publication;
  expect(retired).toEqual([
    {
      path: 'essays/harbour/claims/lamp-height/',
      title: 'The tower was 31 metres high to its lamp.',
      now: 'essays/harbour/claims/tower-height/',
      since: '2024-06-01',
      because: 'The newspaper measured the tower to its vane, not to its lamp.',
    },
    {
      path: 'essays/light-on-the-mole/',
      title: 'The Light on the Mole',
      now: 'essays/harbour/',
      since: '2024-06-01',
      because: undefined,
    },
  ]);
});
