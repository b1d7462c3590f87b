import { parseArgs, styleText } from 'node:util';
import { contentFolder } from '../disk/folders.ts';
import { readContent } from '../disk/read-content.ts';
import { audit } from '../model/audit.ts';
import { type Paint, type Report, report, reportGithub, reportJson, reportText } from '../report.ts';
import { existingFolder } from './environment.ts';
import { UsageError } from './usage-error.ts';

const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `Usage: npm run check -- [--content DIR] [--format ${FORMATS.join('|')}]

Checks the essays, ledgers and sources in content/ (or in DIR) without building the site.
Ends with 0 if there is nothing to mend, 1 if there is, 2 if it could not look.
`;

/** `npm run check`: audits a content folder and prints what it found. Returns the exit code. */
export async function check(args: readonly string[]): Promise<number> {
  const { content, format, help } = readArguments(args);
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { found, text } = await checkFolder(await existingFolder(content), format);
  process.stdout.write(text);
  return failed(found) ? 1 : 0;
}

/** Audits a content folder: the report, and the report as text in the format asked for. */
export async function checkFolder(folder: string, format: Format = 'text'): Promise<{ found: Report; text: string }> {
  const { draft, texts } = await readContent(folder);
  const found = report(draft, audit(draft), texts);
  if (format === 'json') return { found, text: reportJson(found) };
  if (format === 'github') return { found, text: reportGithub(found) };
  return { found, text: reportText(found, texts, terminal) };
}

/** Whether a report stops a build. */
export function failed({ problems }: Report): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function readArguments(args: readonly string[]): { content: string; format: Format; help: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string' },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const format = FORMATS.find((each) => each === values.format);
    if (!format)
      throw new UsageError(`There is no format “${values.format}”.`, `The formats are ${FORMATS.join(', ')}.`);
    return { content: values.content ?? contentFolder(), format, help: values.help };
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
