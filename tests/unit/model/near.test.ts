import { expect, test } from 'vitest';
import { near } from '../../../src/model/near.ts';

test.each([
  ['hieght', ['height', 'weight', 'first-lit'], 'height'],
  ['towr', ['tower', 'town'], 'tower'],
  ['verdit', ['verdict', 'kind'], 'verdict'],
  ['claims.yml', ['claims.yaml'], 'claims.yaml'],
  ['essay.mdx', ['Essay.mdx'], 'Essay.mdx'],
  ['harbor-board', ['sandwick-gazette', 'harbour-board'], 'harbour-board'],
  ['keeper', ['tower', 'first-lit'], undefined],
  ['height', ['height'], undefined],
  ['ab', ['xy', 'ac'], undefined],
  ['abc', ['abd', 'xyz'], 'abd'],
  ['abc', ['axy'], undefined],
  ['anything', [], undefined],
])('%s among %j is a slip of %s', (word, candidates, expected) => expect(near(word, candidates)).toBe(expected));
