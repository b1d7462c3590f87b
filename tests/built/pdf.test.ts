import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPrintables } from '../../src/disk/read-printable.ts';
import { decisiveEvidence } from '../../src/model/evidence.ts';
import type { Printable } from '../../src/model/printable.ts';
import { ledgerRows } from '../../src/model/publication.ts';
import { typeset } from '../../src/model/typography.ts';
import { fixtureSite, hardSite, site } from '../sites.ts';
import { tool } from '../tools.ts';
import { type ReadPdf, readPdf, squeezed } from './read-pdf.ts';

const FACES = /^[A-Z]{6}\+(?:Alegreya|SourceSans3|MarkaziText|NotoSerifSC)-/;
/** The standard roles of PDF 1.7 that a document of ours can have (ISO 32000-1, 14.8.4). */
const ROLES =
  /^(?:Document|Part|Sect|Div|P|H[1-6]|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|BlockQuote|Note|Reference|Code|Link|Figure|Caption|TOC|TOCI|NonStruct|Em|Strong)$/;
const LARGEST = 400_000;
/** The margins of the widest pages, in points, with what may hang into them. */
const MARGIN = 25 * (72 / 25.4) - 4;

describe.each([site, fixtureSite, hardSite])('the PDFs of $name', ({ out, content, env }) => {
  const essays: { printable: Printable; pdf: ReadPdf; file: string }[] = [];
  beforeAll(async () => {
    for (const printable of await readPrintables(content)) {
      const file = join(out, 'essays', printable.essay.id, `${printable.essay.id}.pdf`);
      if (existsSync(file)) essays.push({ printable, file, pdf: await readPdf(readFileSync(file)) });
    }
  });
  const each = (look: (printable: Printable, pdf: ReadPdf, file: string) => void) => {
    expect(essays.length).toBeGreaterThan(0);
    for (const { printable, pdf, file } of essays) look(printable, pdf, file);
  };

  test('there is one of every essay', async () => {
    expect(essays.map(({ printable }) => printable.essay.id)).toEqual(
      (await readPrintables(content)).map(({ essay }) => essay.id),
    );
  });

  test('say what they are: title, language, PDF/UA-1', () => {
    each(({ essay }, pdf) => {
      expect(pdf.info.Title).toBe(typeset(essay.frontMatter.title));
      expect(pdf.language).toBe(essay.frontMatter.language);
      expect(pdf.showsTitle).toBe(true);
      expect(pdf.metadata).toMatch(/pdfuaid:part[^\d]*1/);
    });
  });

  test('have every section in the bookmarks and in the contents, with its page', () => {
    each(({ document }, pdf) => {
      const titles = pdf.outline.map(({ title }) => squeezed(title));
      const sections = document.sections.map(({ heading }) => squeezed(textOf(heading)));
      expect(titles.filter((title) => sections.includes(title))).toEqual(sections);
      const contents = pdf.pages[1];
      const listed = document.sections.filter(({ level }) => level <= 3);
      const ends = ['Corrections', 'Ledger', 'Bibliography'].filter((title) => titles.includes(title));
      expect(ends).toEqual(expect.arrayContaining(['Ledger', 'Bibliography']));
      const pages = [...listed.map(({ heading }) => squeezed(textOf(heading))), ...ends].map(
        (title) => pdf.outline.find((entry) => squeezed(entry.title) === title)?.page,
      );
      expect(contents?.links.map(({ to }) => to)).toEqual(pages);
      for (const [index, { heading }] of listed.entries()) {
        const title = squeezed(textOf(heading));
        const page = pages[index] ?? 0;
        // Letters of Arabic are drawn in an order, and with signs, that readers do not agree on.
        if (/\p{Script=Arabic}/u.test(title)) continue;
        expect(contents?.text).toContain(`${title}${page}`);
        expect(pdf.pages[page - 1]?.text).toContain(title);
      }
    });
  });

  test('have every note whole on the page of its first mark', () => {
    each(({ essay, document }, pdf) => {
      const marks = pdf.pages.flatMap(({ links }, index) =>
        links.flatMap(({ says, to }) =>
          says.startsWith('Footnote ') ? [{ name: says.slice(9), page: index + 1, to }] : [],
        ),
      );
      const names = [
        ...essay.notes.map(({ number }) => String(number)),
        ...document.asides.map(({ letter }) => letter),
      ];
      expect(marks.map(({ name }) => name).sort()).toEqual(names.sort());
      for (const { name, page, to } of marks) expect(to, `note ${name}`).toBe(page);
      const notes = pdf.elements.filter(({ role }) => role === 'Note');
      expect(notes).toHaveLength(names.length);
      for (const note of notes) expect(note.pages.size).toBe(1);
      for (const { claim, number } of essay.notes) {
        const quote = squeezed(decisiveEvidence(claim)?.quote ?? claim.note).slice(0, 12);
        const page = marks.find(({ name }) => name === String(number))?.page ?? 0;
        if (/^[\p{Script=Latin}\d\p{P}]+$/u.test(quote))
          expect(pdf.pages[page - 1]?.text, `note ${number}`).toContain(quote);
      }
    });
  });

  test('spell every address out and lead to it, and to every place within', () => {
    each(({ essay, publication }, pdf) => {
      const text = pdf.pages.map((page) => page.text).join('');
      const urls = new Set(pdf.pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? [])));
      const sources = new Set(ledgerRows(essay).flatMap(({ claim }) => claim.evidence.map(({ source }) => source)));
      for (const id of sources) {
        const { URL: url } = publication.sources.get(id) ?? {};
        if (!url) continue;
        if (/^[\x20-\x7e]+$/.test(url)) expect(text).toContain(squeezed(url));
        expect(urls).toContain(new URL(url).href);
      }
      expect(pdf.pages.flatMap(({ links }) => links).filter(({ says }) => says === '')).toEqual([]);
    });
  });

  test('have our fonts only, embedded and readable', () => {
    each((_, pdf) => {
      expect(pdf.fonts.length).toBeGreaterThan(3);
      for (const font of pdf.fonts) {
        expect(font.name).toMatch(FACES);
        expect(font).toMatchObject({ isEmbedded: true, isReadable: true });
      }
    });
  });

  test('are tagged: figures with words for them, heads of tables, languages', () => {
    each(({ essay, document, publication }, pdf) => {
      const blocks = [...document.opening, ...document.sections.flatMap(({ children }) => children)];
      const figures =
        blocks.filter(({ type }) => type === 'figure' || type === 'photo').length + ('SITE_URL' in env ? 1 : 0);
      const found = pdf.elements.filter(({ role }) => role === 'Figure');
      expect(found).toHaveLength(figures);
      for (const { alt } of found) expect(alt).toBeTruthy();
      for (const head of pdf.elements.filter(({ role }) => role === 'TH')) expect(head.scope).toBe('Column');
      expect(pdf.elements.filter(({ role }) => !ROLES.test(role))).toEqual([]);
      expect(pdf.tabs).toBe(true);
      const quoted = essay.notes.flatMap(({ claim }) =>
        claim.evidence.map(({ source }) => publication.sources.get(source)?.language),
      );
      for (const language of quoted) if (language?.startsWith('ar')) expect(pdf.languages).toContain('ar');
    });
  });

  test('keep every word within the margins', () => {
    each((_, { pages }) => {
      for (const [index, { width, height, words }] of pages.entries()) {
        for (const { text, x, y, width: length } of words) {
          const told = `page ${index + 1}: ${text}`;
          expect(x, told).toBeGreaterThan(MARGIN);
          expect(x + length, told).toBeLessThan(width - MARGIN);
          expect(y > 30 && y < height - 30, told).toBe(true);
        }
      }
    });
  });

  test('leave no heading alone at the foot of a page', () => {
    each(({ document }, { pages, outline }) => {
      const sections = new Set(document.sections.map(({ heading }) => squeezed(textOf(heading))));
      for (const { title, page } of outline.filter((entry) => sections.has(squeezed(entry.title)))) {
        const words = pages[page - 1]?.words ?? [];
        const heading = words.find(
          ({ text, size }) => size > 12 && squeezed(title).startsWith(squeezed(text).slice(0, 6)),
        );
        const below = words.filter(({ y, size }) => heading && y < heading.y - 4 && size > 7);
        expect(heading && below.length > 0, `${title}, page ${page}`).toBe(true);
      }
    });
  });

  test('are not large', () => {
    each((_, { bytes }) => expect(bytes.length).toBeLessThan(LARGEST));
  });

  test('come out the same in another time zone and another language', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'footing-pdf-'));
    each(({ essay }, { bytes }) => {
      const again = join(folder, `${essay.id}.pdf`);
      execFileSync(process.execPath, ['tests/make-paper.ts', content, essay.id, again], {
        env: { ...process.env, ...env, TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
      });
      expect(Buffer.from(bytes).equals(readFileSync(again)), essay.id).toBe(true);
    });
  });

  const qpdf = tool('qpdf');
  test.skipIf(!qpdf)(`are sound${qpdf ? '' : ' (no qpdf here)'}`, () => {
    each((_, _pdf, file) => {
      expect(execFileSync(qpdf ?? '', ['--check', file], { encoding: 'utf8' })).toContain(
        'No syntax or stream encoding errors',
      );
    });
  });

  const pdftotext = tool('pdftotext');
  test.skipIf(!pdftotext)(`spell every address out sign by sign${pdftotext ? '' : ' (no pdftotext here)'}`, () => {
    each(({ essay, publication }, _, file) => {
      const text = execFileSync(pdftotext ?? '', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s/g, '');
      const sources = ledgerRows(essay).flatMap(({ claim }) => claim.evidence.map(({ source }) => source));
      const urls = sources.flatMap((id) => publication.sources.get(id)?.URL ?? []);
      for (const url of urls) if (/^[\x20-\x7e]+$/.test(url)) expect(text).toContain(url);
    });
  });

  test.skipIf(!pdftotext)(`have Arabic that another reader finds${pdftotext ? '' : ' (no pdftotext here)'}`, () => {
    each(({ document, essay }, _, file) => {
      if (essay.frontMatter.language !== 'ar') return;
      const [first = ''] = textOf(document.standfirst)
        .split(/\s+/)
        .filter((word) => /^\p{Script=Arabic}{4,}$/u.test(word));
      const text = execFileSync(pdftotext ?? '', ['-raw', file, '-'], { encoding: 'utf8' });
      expect(text.normalize('NFKC').replace(/\p{M}/gu, '')).toContain(first.replace(/\p{M}/gu, ''));
    });
  });
});

function textOf(inlines: Printable['document']['standfirst']): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.value : 'children' in inline ? textOf(inline.children) : ''))
    .join('');
}
