import { dateParts } from '../../model/date.ts';
import type { Block } from '../../model/document.ts';
import { plainText } from '../../model/document.ts';
import type { Printable } from '../../model/printable.ts';
import { typeset } from '../../model/typography.ts';
import { address, published, site } from '../../site.ts';
import { bibliography } from './bibliography.ts';
import { blockOf, photoFile } from './blocks.ts';
import { corrections } from './corrections.ts';
import { running } from './inline.ts';
import { languageArguments } from './language.ts';
import { ledger } from './ledger.ts';
import { array, call, literal, sequence, type Typst, words } from './literals.ts';
import { type Footnotes, footnotes } from './notes.ts';
import { amongSiteWords, type Setting, settingOf } from './setting.ts';
import { template } from './template.ts';
import { contentsPage, QR_FILE, qrSvg, titlePage } from './title-page.ts';

/** A piece of the document that is set whole, with the footnotes that it holds. */
export interface PaperBlock {
  readonly typst: Typst;
  readonly kind: 'text' | 'heading' | 'figure';
  readonly notes: readonly string[];
}

/** An essay in Typst. */
export interface Paper {
  /** What the document is, and how it is set; it takes the names of the families of the fonts. */
  readonly head: (families: readonly string[]) => string;
  readonly blocks: readonly PaperBlock[];
  /** The files that the document shows, by the names that it has for them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** An essay in Typst: title page, contents, prose with its footnotes, ledger, bibliography. */
export function typstOf(printable: Printable): Paper {
  const setting = settingOf(printable);
  const permalink = published(address.essay(printable.essay.id));
  const photos = [...printable.photos].map(([src, bytes]) => [photoFile(src), bytes] as const);
  const code = permalink ? [[QR_FILE, new TextEncoder().encode(qrSvg(permalink))] as const] : [];
  const text = [
    blockOfPaper(setting, () => titlePage(setting)),
    { typst: contentsPage(), kind: 'text' as const, notes: [] },
    ...proseOf(setting),
  ];
  const { definitions, within } = footnotes(setting);
  return {
    head: (families) => [template(families), definitions, `#show: paper.with(${paperArguments(printable)})`].join('\n'),
    blocks: [
      ...text.map((block) => ({ ...block, notes: withInner(block.notes, within) })),
      ...appendices(amongSiteWords(setting)),
    ],
    files: new Map([...setting.files, ...photos, ...code]),
  };
}

function withInner(notes: readonly string[], within: Footnotes['within']): string[] {
  return notes.flatMap((note) => [note, ...withInner(within.get(note) ?? [], within)]);
}

function blockOfPaper(setting: Setting, make: () => Typst, kind: PaperBlock['kind'] = 'text'): PaperBlock {
  const before = setting.set.size;
  const typst = make();
  return { typst, kind, notes: [...setting.set].slice(before) };
}

function proseOf(setting: Setting): PaperBlock[] {
  const { opening, sections } = setting.printable.document;
  const set = (each: Block, index: number, all: readonly Block[]) => {
    const isFigure = each.type === 'figure' || each.type === 'photo';
    return blockOfPaper(setting, () => blockOf(each, setting, all[index - 1]), isFigure ? 'figure' : 'text');
  };
  let level = 0;
  return [
    ...opening.map(set),
    ...sections.flatMap((section) => {
      // A level that the author skipped would be a fault of the document’s outline.
      level = Math.min(section.level - 1, level + 1);
      const name = literal(section.id);
      const title = () =>
        call('section', [String(level), words(plainText(section.heading)), running(section.heading, setting), name]);
      const heading = blockOfPaper(setting, title, 'heading');
      return [heading, ...section.children.map(set)];
    }),
  ];
}

function appendices(setting: Setting): PaperBlock[] {
  const appendix = (name: string, heading: string, lead: string, entries: readonly Typst[]): PaperBlock => ({
    typst: call('appendix', [literal(name), literal(heading), literal(lead), array(entries)]),
    kind: 'text',
    notes: [],
  });
  const corrected = corrections(setting);
  const lead = 'What has been corrected in the essay and its claims since it was published, the newest first.';
  return [
    ...(corrected.length > 0 ? [appendix('corrections', 'Corrections', lead, corrected)] : []),
    appendix(
      'ledger',
      'Ledger',
      'Every claim, with its verdict and all that it stands on. The numbers are those of the notes.',
      ledger(setting),
    ),
    appendix(
      'bibliography',
      'Bibliography',
      'The ledger refers to the numbers in brackets. Those after an entry are the claims that rest on it.',
      bibliography(setting),
    ),
  ];
}

function paperArguments({ essay, edition }: Printable): string {
  const { title, byline, description, language } = essay.frontMatter;
  const { year, month = 1, day = 1 } = dateParts(edition.date);
  const { lang, region, dir } = languageArguments(language);
  const permalink = published(address.essay(essay.id));
  return Object.entries({
    title: words(typeset(title)),
    author: words(byline.replace(/^By /, '')),
    description: words(description),
    date: `datetime(year: ${year}, month: ${month}, day: ${day})`,
    lang,
    region,
    dir,
    footer: literal(permalink ?? site.name),
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
}

const newPage = (block: Typst) => `#pagebreak(weak: true)\n#${block}`;

/** What is done with a block of each kind that lost something to another page, one step after the other. */
const STEPS: Readonly<Record<PaperBlock['kind'], readonly ((block: Typst) => string)[]>> = {
  text: [
    (block) => `#block(breakable: false, ${block})`,
    newPage,
    // At last a single line at the head or the foot of a page.
    (block) => `#{set text(costs: (orphan: 0%, widow: 0%));${block}}`,
  ],
  heading: [newPage],
  // The text goes on, and the figure stands at the head or the foot of a page.
  figure: [(block) => `#{set figure(placement: auto);${block}}`, newPage],
};

/** How many steps there are for a block. */
export function stepsFor({ kind }: Pick<PaperBlock, 'kind'>): number {
  return STEPS[kind].length;
}

/** The whole document. @param steps how many steps were taken with a block, by its place in the list; none as a rule */
export function sourceOf(paper: Paper, families: readonly string[], steps: ReadonlyMap<number, number>): string {
  const blocks = paper.blocks.map(({ typst, kind }, index) => {
    const block = sequence([call('begins', [String(index)]), typst]);
    return STEPS[kind][(steps.get(index) ?? 0) - 1]?.(block) ?? `#${block}`;
  });
  return [paper.head(families), ...blocks, '#report', ''].join('\n\n');
}
