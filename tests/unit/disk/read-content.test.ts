import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../../src/disk/read-content.ts';
import { audit } from '../../../src/model/audit.ts';
import { type LocatedProblem, report } from '../../../src/report.ts';

const BROKEN = 'tests/fixtures/broken';
const BOM = '\ufeff';
const made = mkdtempSync(join(tmpdir(), 'footing-'));
afterAll(() => rmSync(made, { recursive: true }));

test.each(readdirSync(BROKEN).filter((rule) => rule !== 'file-is-readable' && rule !== 'content-is-there'))(
  '%s is found in the same places in files from Windows',
  async (rule) => {
    const copy = join(made, rule);
    cpSync(join(BROKEN, rule), copy, { recursive: true });
    for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(mdx|yaml)$/.test(name),
    )) {
      const text = readFileSync(join(copy, file), 'utf8');
      writeFileSync(join(copy, file), BOM + text.replaceAll('\n', '\r\n'));
    }
    expect(await places(copy)).toEqual(await places(join(BROKEN, rule)));
  },
);

test('a link to a file that is not there is told in words', async () => {
  const copy = join(made, 'dangling');
  cpSync('tests/fixtures/publication', copy, { recursive: true });
  rmSync(join(copy, 'sources/sea-chart.yaml'));
  symlinkSync('nowhere', join(copy, 'sources/sea-chart.yaml'));
  const [problem, ...more] = await problems(copy);
  expect(more).toEqual([]);
  expect(problem?.message).toBe(
    'This file cannot be read: it has just gone, or is a link to a file that is not there.',
  );
});

async function problems(folder: string): Promise<readonly LocatedProblem[]> {
  const { draft, texts } = await readContent(folder);
  return report(draft, audit(draft), texts).problems;
}

/** Where each problem is, and what stands there. */
async function places(folder: string): Promise<string[]> {
  const found = await problems(folder);
  expect(found).not.toEqual([]);
  return found.map(({ file, rule, line, column, endLine, endColumn, text }) =>
    [
      file.slice(file.indexOf(folder) + folder.length),
      rule,
      line,
      column,
      endLine,
      endColumn,
      text.replaceAll('\r', ''),
    ].join(' '),
  );
}
