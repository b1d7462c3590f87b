import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documents } from '../../src/cli/document.ts';

test('the schemas for editors and the rules in README are those of the model; if not: npm run document', async () => {
  for (const [file, text] of await documents()) expect(readFileSync(file, 'utf8'), file).toBe(text);
});
