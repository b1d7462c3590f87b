import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { acceptAnchors } from '../../../src/cli/anchors/accept.ts';
import { atTerminal } from '../../../src/cli/anchors/ask.ts';
import { tellAnchors } from '../../../src/cli/anchors/tell.ts';
import { checkFolder } from '../../../src/cli/check.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), 'footing-anchors-'));
const content = join(root, 'content');
/** The content as it was published, before anything is changed. */
const recorded = join(root, 'recorded');
const ESSAY = 'essays/harbour/essay.mdx';
const LEDGER = 'essays/harbour/claims.yaml';
const ANCHORS = 'essays/harbour/anchors.lock.yaml';
const ADDRESSES = 'addresses.lock.yaml';

const read = (file: string) => readFileSync(join(content, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(content, file), text);
function change(file: string, from: string | RegExp, to: string): void {
  expect(read(file)).toMatch(from);
  write(file, read(file).replaceAll(from, to));
}

/** Records what is published; the exit code, and what was said. */
async function accept(aliases: readonly string[] = [], because?: string): Promise<{ code: number; said: string }> {
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  const code = await acceptAnchors(content, { aliases, because, today: '2024-06-01', ask: undefined, say });
  return { code, said: said.replaceAll(content, 'content') };
}

async function tell(): Promise<{ code: number; said: string }> {
  let said = '';
  const code = await tellAnchors(content, (text) => {
    said += text;
  });
  return { code, said: said.replaceAll(content, 'content') };
}

const rules = async () => (await checkFolder(content)).found.problems.map(({ rule }) => rule);
/** What every lock holds, by its file, and whatever else a writing might have left. */
const locks = () =>
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('.lock.yaml'))
    .sort()
    .map((file) => [file, read(file)]);

beforeAll(async () => {
  cpSync('tests/fixtures/publication', content, { recursive: true });
  rmSync(join(content, ANCHORS));
  rmSync(join(content, ADDRESSES));
  expect((await accept()).code).toBe(0);
  expect(await rules()).toEqual([]);
  renameSync(content, recorded);
});
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(recorded, content, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('what is recorded is recorded: nothing more to accept, and not a byte is written anew', async () => {
  const before = read(ANCHORS) + read(ADDRESSES);
  expect(await tell()).toEqual({ code: 0, said: 'Everything that is published is recorded.\n' });
  expect(await accept()).toEqual({ code: 0, said: 'Everything that is published was recorded already.\n' });
  expect(read(ANCHORS) + read(ADDRESSES)).toBe(before);
});

const scenarios: {
  readonly what: string;
  readonly edit: () => void;
  /** What has to be said, because nothing is alike enough. */
  readonly aliases?: string[];
}[] = [
  {
    what: 'a reworded heading',
    edit: () => change(ESSAY, '## Notes of a law case {/* #the-case */}', '## A law case'),
  },
  {
    what: 'a heading of other words in the same place',
    edit: () => change(ESSAY, '## Notes of a law case {/* #the-case */}', '## In court'),
  },
  {
    what: 'a split paragraph',
    edit: () => change(ESSAY, ' A keeper wrote that', '\n\nA keeper wrote that'),
  },
  {
    what: 'an edited paragraph',
    edit: () => change(ESSAY, 'The tower stands on a rock outside', 'The white tower stands on a rock well outside'),
  },
  {
    what: 'a renamed claim',
    edit: () => {
      change(ESSAY, 'claim="tower-height"', 'claim="mast-height"');
      change(LEDGER, /^tower-height:/gm, 'mast-height:');
    },
  },
  {
    what: 'a deleted section',
    edit: () => {
      change(ESSAY, /## Notes of a law case[\s\S]*?(?=\n\[\^board\])/g, '');
      change(LEDGER, /^dues:[\s\S]*?(?=^board-size)/gm, '');
      rmSync(join(content, 'sources/dues-case.yaml'));
    },
    aliases: ['#the-case=#the-oil', '/sources/dues-case/=/sources/'],
  },
  {
    what: 'a renamed essay',
    edit: () => {
      renameSync(join(content, 'essays/harbour'), join(content, 'essays/a-light-for-sandwick'));
      for (const other of ['fog-bell', 'lighthouse'])
        change(`essays/${other}/essay.mdx`, /(?<=["\s/])harbour\//g, 'a-light-for-sandwick/');
    },
  },
  {
    what: 'a renamed source',
    edit: () => {
      renameSync(join(content, 'sources/sea-chart.yaml'), join(content, 'sources/coast-chart.yaml'));
      change(LEDGER, 'source: sea-chart', 'source: coast-chart');
    },
  },
  {
    what: 'a removed source',
    edit: () => {
      change(LEDGER, 'source: sea-chart', 'source: sandwick-gazette');
      rmSync(join(content, 'sources/sea-chart.yaml'));
    },
    aliases: ['sources/sea-chart/=sources/'],
  },
];

describe.each(scenarios)('$what', ({ what, edit, aliases }) => {
  test('stops the check, is told, and is recorded so that every old link leads somewhere', async () => {
    const before = locks();
    edit();
    const { found, text } = await checkFolder(content);
    expect(found.problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).not.toEqual([]);
    const told = await tell();
    expect(told.code).toBe(1);
    const refused = aliases ? await accept() : undefined;
    if (refused) {
      expect(refused.code).toBe(1);
      expect(locks()).toEqual(before);
    }
    const accepted = await accept(aliases, 'It was mended.');
    expect(accepted.code).toBe(0);
    expect(await rules()).toEqual([]);
    expect((await tell()).code).toBe(0);
    const said = [
      ['npm run check', text.replaceAll(content, 'content')],
      ['npm run anchors', told.said],
      ...(refused ? [['npm run anchors -- --accept', refused.said]] : []),
      ['npm run anchors -- --accept', ...(aliases ?? []).map((alias) => `--alias ${alias}`), `\n${accepted.said}`],
    ];
    const all = said.map(([command, ...rest]) => `$ ${command} ${rest.join(' ')}`.replace(/ (?=\n)/, '')).join('\n');
    await expect(all).toMatchFileSnapshot(`anchors/${what.replaceAll(' ', '-')}.txt`);
  });
});

test('a claim that is renamed and changed at once needs its correction', async () => {
  change(ESSAY, 'claim="tower-height"', 'claim="mast-height"');
  change(LEDGER, /^tower-height:([\s\S]*?)verdict: disputed/gm, 'mast-height:$1verdict: qualified');
  const before = locks();
  const { code, said } = await accept();
  expect(code).toBe(1);
  expect(said).toContain('The verdict of the claim “mast-height” was published as “disputed” and is “qualified” now');
  expect(locks()).toEqual(before);
  change(
    LEDGER,
    /^(mast-height:[\s\S]*?note: [^\n]*)/gm,
    '$1\n  history:\n    - date: 2024-05-20\n      stood: Disputed.\n      stands: Qualified.\n      because: The chart measures to the lamp.\n      evidence: [harbour-board]',
  );
  expect((await accept()).code).toBe(0);
  expect(read(ANCHORS)).toContain('corrections: 1');
});

test('what is there again needs no alias', async () => {
  const text = read(ESSAY);
  change(ESSAY, '## Notes of a law case {/* #the-case */}', '## A law case');
  expect((await accept()).code).toBe(0);
  expect(read(ANCHORS)).toContain('now: a-law-case');
  write(ESSAY, text);
  expect(await rules()).toContain('alias-is-needed');
  expect((await accept()).code).toBe(0);
  expect(read(ANCHORS)).not.toContain('now: a-law-case');
  expect(read(ANCHORS)).toContain('now: the-case');
  expect(await rules()).toEqual([]);
});

describe('nothing is recorded, and no lock changes', () => {
  const spoilt: { readonly what: string; readonly spoil: () => void; readonly says: RegExp }[] = [
    {
      what: 'of content with another error',
      spoil: () => change(ESSAY, '31 metres high', '32 metres high'),
      says: /quantity-matches-ledger[\s\S]*Nothing was recorded: mend this first/,
    },
    {
      what: 'over a lock of a newer version',
      spoil: () => change(ANCHORS, 'version: 1', 'version: 2'),
      says: /anchors\.lock\.yaml:3:10 {2}error {2}lock-version-is-known\n {2}This record was written by a newer Footing/,
    },
    {
      what: 'over a lock that is broken by hand',
      spoil: () => change(ANCHORS, '  the-case:', '  the-case'),
      says: /anchors\.lock\.yaml:\d+:\d+ {2}error {2}yaml-is-valid\n {2}This line has no key with a colon and a space after it\./,
    },
    {
      what: 'over a lock that is no lock',
      spoil: () => write(ADDRESSES, '- essays/harbour/\n'),
      says: /addresses\.lock\.yaml:1:1 {2}error {2}value-is-valid\n {2}The whole of this file cannot be a list of 1\./,
    },
    {
      what: 'over an empty lock',
      spoil: () => write(ANCHORS, ''),
      says: /anchors\.lock\.yaml:1:1 {2}error {2}file-is-not-empty/,
    },
    {
      what: 'with two aliases for one id',
      spoil: () =>
        change(ANCHORS, '  the-case:', '  the-oil:\n    is: section\n    text: Oil\n    now: the-case\n  the-case:'),
      says: /error {2}key-is-unique\n {2}“the-oil” stands twice in this entry/,
    },
    {
      what: 'with an alias to nowhere',
      spoil: () =>
        change(ANCHORS, '  the-case:', '  oil:\n    is: section\n    text: Oil\n    now: the-oyl\n  the-case:'),
      says: /error {2}alias-leads-somewhere\n {2}“oil” is said to be “the-oyl” now[\s\S]*Did you mean “the-oil”\?/,
    },
    {
      what: 'with a ring of aliases',
      spoil: () =>
        change(
          ANCHORS,
          '  the-case:',
          '  a:\n    is: section\n    text: A\n    now: b\n  b:\n    is: section\n    text: B\n    now: a\n  the-case:',
        ),
      says: /error {2}alias-leads-somewhere\n {2}These aliases lead round in a ring and to nothing: a → b → a\.[\s\S]*\n1 error\./,
    },
    {
      what: 'with an alias that is an address',
      spoil: () =>
        change(ANCHORS, '  the-case:', '  a:\n    is: section\n    text: A\n    now: "#the-oil"\n  the-case:'),
      says: /error {2}value-is-valid\n {2}“now” cannot be “#the-oil”[\s\S]*An id is written as in an address after the sign #, without the sign/,
    },
    {
      what: 'with an address that is an alias in full',
      spoil: () =>
        change(ADDRESSES, '  method/:', '  old/:\n    title: Old\n    now: https://example.org/new/\n  method/:'),
      says: /error {2}value-is-valid\n {2}“now” cannot be “https:\/\/example\.org\/new\/”[\s\S]*An address is written from the root of the site/,
    },
  ];

  test.each(spoilt)('$what', async ({ spoil, says }) => {
    spoil();
    change(LEDGER, 'first lit on 2 October', 'first lit, on 2 October');
    const before = locks();
    const { code, said } = await accept();
    expect(said).toMatch(says);
    expect(code).toBe(1);
    expect(locks()).toEqual(before);
    expect(await tell()).toEqual({ code: 1, said });
  });

  test('over a lock that is a folder', async () => {
    rmSync(join(content, ANCHORS));
    mkdirSync(join(content, ANCHORS));
    const { code, said } = await accept();
    expect(code).toBe(1);
    expect(said).toContain('This file cannot be read: it is a folder.');
  });

  test('where one of the locks cannot be written: the others stay as they were', async () => {
    change(ESSAY, '## Notes of a law case {/* #the-case */}', '## A law case');
    const before = locks();
    // The place of its temporary name is taken.
    mkdirSync(join(content, `${ADDRESSES}.${process.pid}.new`));
    await expect(accept()).rejects.toThrow(/EISDIR/);
    rmSync(join(content, `${ADDRESSES}.${process.pid}.new`), { recursive: true });
    expect(locks()).toEqual(before);
  });

  test.each([
    ['the-case', 'is no alias', 'Write it as --alias OLD=NEW.'],
    ['the-cave=the-oil', 'Nothing that is lost is called “the-cave”', 'Lost are: harbour#the-case'],
    ['the-case=the-oyl', 'There is no “the-oyl” for “the-case” to lead to', 'Did you mean “the-oil”?'],
  ])('with the alias %s', async (alias, message, hint) => {
    change(ESSAY, '## Notes of a law case {/* #the-case */}', '## A law case');
    const before = locks();
    await expect(accept([alias])).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
    expect(locks()).toEqual(before);
  });
});

test('a lock by another name, or in another place, is told', async () => {
  renameSync(join(content, ANCHORS), join(content, 'essays/harbour/anchor.lock.yaml'));
  expect(await rules()).toContain('file-has-a-home');
});

describe('at a terminal', () => {
  const asked = async (...answers: string[]) => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    let shown = '';
    const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 200 });
    stdout.on('data', (text) => {
      shown += text;
      // Each answer is typed when it is asked for.
      if (/(?:for a list: |says nothing\) )$/.test(String(text))) stdin.write(`${answers.shift() ?? ''}\n`);
    });
    const code = await atTerminal({ stdin, stdout }, (ask) =>
      acceptAnchors(content, {
        aliases: [],
        because: undefined,
        today: '2024-06-01',
        ask,
        say: (text) => void stdout.write(text),
      }),
    );
    return { code, shown: shown.replaceAll(content, 'content'), left: answers };
  };

  test('Enter takes what is proposed, ? lists others, a name is taken if it is there', async () => {
    change(ESSAY, '## Notes of a law case {/* #the-case */}', '## A law case');
    change(ESSAY, ' A keeper wrote that', '\n\nA keeper wrote that');
    const { code, shown, left } = await asked('?', 'the-oyl', '#the-oil', '', 'It was the same matter.');
    expect(code).toBe(0);
    expect(left).toEqual([]);
    await expect(shown).toMatchFileSnapshot('anchors/at-a-terminal.txt');
    expect(read(ANCHORS)).toMatch(/the-case:\n {4}is: section\n {4}text: Notes of a law case\n {4}now: the-oil\n/);
    expect(read(ADDRESSES)).toMatch(
      /sections\/the-case\/:\n {4}title: [^\n]*\n {4}now: essays\/harbour\/sections\/the-oil\/\n {4}since: 2024-06-01\n {4}because: It was the same matter\.\n/,
    );
    expect(await rules()).toEqual([]);
  });

  test('whoever leaves records nothing', async () => {
    change(ESSAY, '## Notes of a law case {/* #the-case */}', '## A law case');
    const before = locks();
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const stdout = Object.assign(new PassThrough(), { isTTY: true });
    stdout.on('data', (text) => String(text).includes('for a list') && stdin.end());
    const left = atTerminal({ stdin, stdout }, (ask) =>
      acceptAnchors(content, { aliases: [], because: undefined, today: '2024-06-01', ask, say: () => undefined }),
    );
    await expect(left).rejects.toMatchObject({ name: 'UsageError', hint: 'Nothing was recorded.' });
    expect(locks()).toEqual(before);
  });
});

test('the command has its exit codes', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/footing.mjs', 'anchors', '--content', content, ...args], {
      encoding: 'utf8',
    });
  expect(run()).toMatchObject({ status: 0, stdout: 'Everything that is published is recorded.\n' });
  change(ESSAY, '## Notes of a law case {/* #the-case */}', '## A law case');
  expect(run().status).toBe(1);
  expect(run('--alias', 'a=b').status).toBe(2);
  expect(run('--accept', '--alias', 'a=b').status).toBe(2);
  expect(run('--accept', '--because', 'It is shorter.').status).toBe(0);
  expect(read(ADDRESSES)).toContain('because: It is shorter.');
});
