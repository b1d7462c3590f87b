import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkFolder } from '../../src/cli/check.ts';

const root = mkdtempSync(join(tmpdir(), 'footing-german-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILES = {
  'sources/zeitung.yaml': `type: article-newspaper
title: Der Sturm
issued: 2021-03-04
accessed: 2026-11-23
language: de
`,
  'essays/sturm/claims.yaml': `tote:
  statement: Mindestens 39 Menschen kamen ums Leben.
  kind: casualties
  verdict: supported
  quantities:
    - value: 39
      bound: at-least
      unit: Menschen
  dates:
    - value: 2021-03-04
      of: der Sturm
  evidence:
    - source: zeitung
      quote: mindestens 39 Tote
      translation: at least 39 dead
      stance: supports
    - source: zeitung
      quote: Wir sahen ihn nicht kommen
      stance: supports
  note: Der Beamte zählte.
`,
};

async function problemsOf(prose: string): Promise<string[]> {
  const essay = `---
title: Der Sturm
description: Ein Sturm und seine Toten.
date: 2024-05-01
language: de
---

<Standfirst>Ein Sturm kam <Cite claim="tote">am 4. März 2021</Cite>.</Standfirst>

${prose}
`;
  for (const [file, text] of Object.entries({ ...FILES, 'essays/sturm/essay.mdx': essay })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { found } = await checkFolder(root);
  return found.problems.map(({ rule, text }) => `${rule}: ${text}`);
}

// The grammar of bounds, units and speakers is of English; numbers, years and quotations are read in every language.
test.each([
  ['Es starben <Cite claim="tote">mindestens 39 Menschen</Cite>.', []],
  ['Es starben <Cite claim="tote">40 Menschen</Cite>.', ['quantity-matches-ledger: 40']],
  ['Ein Zeuge: <Cite claim="tote">„Wir sahen ihn nicht kommen“</Cite>.', []],
  ['Ein Zeuge: <Cite claim="tote">„Wir sahen ihn kommen“</Cite>.', ['quotation-is-verbatim: „Wir sahen ihn kommen“']],
  ['Es sanken 17 Schiffe.', ['quantity-is-cited: 17']],
  ['Das war 1999.', ['date-is-cited: 1999']],
  ['Ein Schiff sank im Mai.', ['date-is-cited: Mai']],
  ['Es war <Cite claim="tote">der 4. März</Cite>.', []],
  ['Es war <Cite claim="tote">der 5. März 2021</Cite>.', ['date-matches-ledger: 5. März 2021']],
  ['Es war <Cite claim="tote">der 04.03.2021</Cite>.', []],
  ['Es kostete 1,5 Pfund.', ['quantity-is-cited: 1,5']],
])('in a German essay: %s', async (prose, problems) => {
  expect(await problemsOf(prose)).toEqual(problems);
});
