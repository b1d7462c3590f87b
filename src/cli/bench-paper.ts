import { readFile } from 'node:fs/promises';
import { contentFolder } from '../disk/folders.ts';
import { paperFonts } from '../disk/paper-fonts.ts';
import { readPrintables } from '../disk/read-printable.ts';
import { epubOf } from '../exports/epub/epub-of.ts';
import { compilePdf } from '../exports/pdf/compile.ts';
import { typstOf } from '../exports/pdf/typst-of.ts';
import { checkFolder, failed } from './check.ts';
import { existingFolder } from './environment.ts';
import { median } from './median.ts';
import { UsageError } from './usage-error.ts';

const RUNS = 3;

/** One making of a PDF or an e-book: how long it took, in seconds, and what came of it. */
interface Made {
  readonly seconds: number;
  readonly bytes: number;
  readonly pages: number;
}

/** `npm run bench -- paper`: how long the PDF and the e-book of each essay take to make. Returns the exit code. */
export async function benchPaper(): Promise<number> {
  const content = await existingFolder(contentFolder());
  const { found, text } = await checkFolder(content);
  if (failed(found)) throw new UsageError('The content is not sound, so that nothing can be made of it.', text);
  const fonts = await Promise.all((await paperFonts(content)).map((file) => readFile(file)));
  const made = new Map<string, Made[]>();
  const note = (name: string, each: Made) => made.set(name, [...(made.get(name) ?? []), each]);
  for (let round = 1; round <= RUNS; round += 1) {
    process.stdout.write(`Making PDF and EPUB of every essay (${round} of ${RUNS}) …\n`);
    // Read anew each time, so that nothing is left from the last.
    for (const printable of await readPrintables(content)) {
      const { id } = printable.essay;
      note(`${id}.pdf`, await timed(() => compilePdf(typstOf(printable), fonts)));
      note(`${id}.epub`, await timed(async () => ({ bytes: epubOf(printable), pages: 0 })));
    }
  }
  process.stdout.write(`\n${table(made)}`);
  return 0;
}

async function timed(make: () => Promise<{ bytes: Uint8Array; pages: number }>): Promise<Made> {
  const begin = performance.now();
  const { bytes, pages } = await make();
  return { seconds: (performance.now() - begin) / 1000, bytes: bytes.length, pages };
}

function table(made: ReadonlyMap<string, readonly Made[]>): string {
  const rows = [...made].map(([name, all]) => {
    const seconds = median(all.map((each) => each.seconds));
    const { pages, bytes } = all[0] ?? { pages: 0, bytes: 0 };
    const pace = pages > 0 ? [pages, (pages / seconds).toFixed(1)] : ['', ''];
    return [name, seconds.toFixed(2), ...pace, Math.ceil(bytes / 1000)];
  });
  const widest = Math.max(...rows.map(([name]) => String(name).length));
  const lines = [['file', 'seconds', 'pages', 'pages a second', 'kB'], ...rows];
  const line = ([name, ...cells]: readonly (string | number)[]) =>
    String(name).padEnd(widest) + cells.map((cell) => String(cell).padStart(16)).join('');
  return `${lines.map((cells) => line(cells)).join('\n')}\n`;
}
