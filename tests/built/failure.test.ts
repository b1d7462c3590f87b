import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'footing-'));
const content = join(root, 'content');
const out = join(root, 'dist');
const essay = join(content, 'essays/from-gaza-to-baghdad');

function footing(...args: string[]) {
  const env = { ...process.env, FOOTING_CONTENT: content, FOOTING_OUT: out, NO_COLOR: '1' };
  return spawnSync('node', ['src/cli/footing.mjs', ...args], { encoding: 'utf8', env });
}

function checked(): { rule: string; line: number; text: string }[] {
  return JSON.parse(footing('check', '--format', 'json').stdout).problems;
}

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  rmSync(out, { recursive: true, force: true });
  cpSync('.footing/site', out, { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const mishaps = [
  { what: 'claims.yaml deleted', rule: 'ledger-is-there', spoil: () => rmSync(join(essay, 'claims.yaml')) },
  {
    what: 'a source in use deleted',
    rule: 'source-exists',
    spoil: () => rmSync(join(content, 'sources/cnn-yahoo-blinken-hamas-response-2024-02-07.yaml')),
  },
  {
    what: 'a closing tag deleted',
    rule: 'mdx-is-valid',
    spoil: () => {
      const text = readFileSync(join(essay, 'essay.mdx'), 'utf8');
      const last = text.lastIndexOf('</Cite>');
      writeFileSync(join(essay, 'essay.mdx'), text.slice(0, last) + text.slice(last + '</Cite>'.length));
    },
  },
];

describe.each(mishaps)('$what', ({ rule, spoil }) => {
  test('is one clear error, and the last good build stays', () => {
    const before = readFileSync(join(out, 'index.html'));
    spoil();
    expect(checked().map((problem) => problem.rule)).toEqual([rule]);
    const { status, stdout } = footing('build');
    expect(status).toBe(1);
    expect(stdout).toContain('the last good build is still in its place');
    expect(readFileSync(join(out, 'index.html'))).toEqual(before);
  });
});

test('what cannot be done as asked ends with 2 and says what to do', () => {
  for (const args of [
    ['check', '--format', 'xml'],
    ['check', '--contents', 'x'],
    ['check', '--content', 'nowhere'],
    ['frobnicate'],
  ]) {
    const { status, stderr, stdout } = footing(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n').length).toBeGreaterThan(1);
    expect(stderr).not.toMatch(/\n\s+at /);
  }
});

test('an address that is none ends a build with 2 and names the variable', () => {
  const build = (env: Record<string, string>) =>
    spawnSync('node', ['src/cli/footing.mjs', 'build'], {
      encoding: 'utf8',
      env: { ...process.env, FOOTING_OUT: out, ...env },
    });
  for (const [name, value] of Object.entries({ SITE_URL: 'example', BASE_PATH: '/a b/' })) {
    const { status, stderr } = build({ [name]: value });
    expect(status).toBe(2);
    expect(stderr).toContain(name);
  }
});

test('a build never replaces what is not a site', () => {
  const treasure = join(root, 'treasure');
  mkdirSync(treasure, { recursive: true });
  writeFileSync(join(treasure, 'letter.txt'), 'Keep me.');
  for (const folder of [treasure, content, root, process.cwd(), 'src/site']) {
    const env = { ...process.env, FOOTING_CONTENT: content, FOOTING_OUT: folder };
    const { status, stderr } = spawnSync('node', ['src/cli/footing.mjs', 'build'], { encoding: 'utf8', env });
    expect(status, folder).toBe(2);
    expect(stderr).toContain('FOOTING_OUT');
  }
  expect(readFileSync(join(treasure, 'letter.txt'), 'utf8')).toBe('Keep me.');
});

test('a build that is stopped leaves the last good one, and nothing else', async () => {
  const before = readFileSync(join(out, 'index.html'));
  const env = { ...process.env, FOOTING_CONTENT: content, FOOTING_OUT: out };
  const build = spawn('node', ['src/cli/footing.mjs', 'build'], { env });
  const ended = new Promise((done) => build.on('exit', done));
  await new Promise<void>((begun) => {
    build.stdout.on('data', (text) => String(text).includes('Building the pages') && setTimeout(begun, 1500));
  });
  build.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(readFileSync(join(out, 'index.html'))).toEqual(before);
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(readdirSync('.footing').filter((name) => name === `build-${build.pid}`)).toEqual([]);
});

test('a Node that is too old gets a sentence with the one that is needed, and 2', () => {
  const old = 'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.20.2" })';
  const { status, stderr } = spawnSync('node', [`--import=${old}`, 'src/cli/footing.mjs', 'check'], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('Footing needs Node >= 22.12, have 20.20.2.');
});
