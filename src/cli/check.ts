import { setImmediate } from 'node:timers/promises';
import { parseArgs, styleText } from 'node:util';
import { contentFolder } from '../disk/folders.ts';
import { type Reading, readContent } from '../disk/read-content.ts';
import { readEssay } from '../markdown/read-essay.ts';
import { audit } from '../model/audit.ts';
import { type Paint, type Report, report, reportGithub, reportJson, reportText } from '../report.ts';
import { eachSave } from './each-save.ts';
import { existingFolder } from './environment.ts';
import { UsageError } from './usage-error.ts';

const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `Usage: npm run check -- [--watch] [--content DIR] [--format ${FORMATS.join('|')}]

Checks the essays, ledgers and sources in content/ (or in DIR) without building the site.
Ends with 0 if there is nothing to mend, 1 if there is, 2 if it could not look.
With --watch it checks again at every save, until Ctrl+C; the JSON of each check is then one line.
`;

interface Arguments {
  readonly content: string;
  readonly format: Format;
  readonly watch: boolean;
  readonly help: boolean;
}

/** `npm run check`: audits a content folder and prints what it found. Returns the exit code. */
export async function check(args: readonly string[]): Promise<number> {
  const { content, format, watch, help } = readArguments(args);
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (watch) {
    await checkEachSave(await existingFolder(content), format);
    return 0;
  }
  const { found, text } = await checkFolder(await existingFolder(content), format);
  process.stdout.write(text);
  return failed(found) ? 1 : 0;
}

/** Audits a content folder: the report, and the report as text in the format asked for. */
export async function checkFolder(folder: string, format: Format = 'text'): Promise<{ found: Report; text: string }> {
  return answer(await readContent(folder), format);
}

function answer({ draft, texts }: Reading, format: Format, isOneOfMany = false): { found: Report; text: string } {
  const found = report(draft, audit(draft), texts);
  if (format === 'json') return { found, text: reportJson(found, isOneOfMany ? 0 : 2) };
  if (format === 'github') return { found, text: reportGithub(found) };
  return { found, text: reportText(found, texts, terminal) };
}

async function checkEachSave(folder: string, format: Format): Promise<void> {
  const say = (text: string) => format === 'text' && process.stdout.write(`${terminal.quiet(text)}\n`);
  let isFirst = true;
  await eachSave(folder, async () => {
    if (!isFirst) say(`\n${new Date().toLocaleTimeString('en-GB')}`);
    const reading = await readWhatIsThere(folder);
    if (reading) process.stdout.write(answer(reading, format, true).text);
    if (isFirst && reading) await warmUp(reading);
    if (isFirst) say('Waiting for the next save; end with Ctrl+C.');
    isFirst = false;
  });
}

// A folder can go while it is being read, as when a branch is changed; there is another save then.
async function readWhatIsThere(folder: string): Promise<Reading | undefined> {
  await existingFolder(folder);
  return readContent(folder).catch((fault: Error) => {
    process.stderr.write(`${fault.message}\n`);
    return undefined;
  });
}

// A process does fastest what it has done before; the first save is to be answered as fast as all others.
async function warmUp({ draft, texts }: Reading): Promise<void> {
  const [essay] = draft.essays;
  const text = texts.get(essay?.file ?? '');
  if (!essay || !text) return;
  for (let round = 0; round < 3; round += 1) {
    await setImmediate();
    readEssay(text, essay.file);
    audit(draft);
  }
}

/** Whether a report stops a build. */
export function failed({ problems }: Report): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function readArguments(args: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string' },
        format: { type: 'string', default: 'text' },
        watch: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const format = FORMATS.find((each) => each === values.format);
    if (!format)
      throw new UsageError(`There is no format “${values.format}”.`, `The formats are ${FORMATS.join(', ')}.`);
    return { content: values.content ?? contentFolder(), format, watch: values.watch, help: values.help };
  } catch (fault) {
    if (fault instanceof UsageError) throw fault;
    throw new UsageError((fault as Error).message, USAGE);
  }
}

const terminal: Paint = {
  error: (text) => styleText('red', text),
  warning: (text) => styleText('yellow', text),
  quiet: (text) => styleText('dim', text),
  strong: (text) => styleText('bold', text),
};
