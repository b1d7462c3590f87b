import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DocumentFigure, Photo } from '../../model/document.ts';
import { drawFigure } from '../../model/figure/draw-figure.ts';
import { photoFile } from '../../model/printable.ts';
import { referenceList } from '../../model/reference-list.ts';
import { typeset } from '../../model/typography.ts';
import { address, reachable } from '../../site.ts';
import { blocksIn } from '../html/blocks.ts';
import { sourceLink } from '../html/evidence.ts';
import { siteWords, wordsIn } from '../html/language.ts';
import { amongSiteWords } from '../html/setting.ts';
import { inlines, noteMark } from './inlines.ts';
import type { FeedSetting } from './setting.ts';

/** Blocks set one under the other. */
export const blocks = blocksIn<FeedSetting>({
  inlines,
  // What a reader has no style sheet for needs no attribute.
  tableLook: () => ({ table: {}, cell: () => ({}) }),
  photo,
  figure,
});

function photo({ src, alt, credit, licence, caption }: Photo, setting: FeedSetting): Element {
  const { photos, essay } = setting.printable;
  const bytes = photos.get(src);
  if (!bytes) throw new Error(`Expected the photograph “${src}” among those of the essay.`);
  const said = caption.length > 0 ? [...inlines(caption, setting), ' '] : [];
  return h('figure', [
    h('img', { src: reachable(address.photo(essay.id, photoFile(src, bytes))), alt }),
    h('figcaption', [...said, `${credit}. ${licence}.`]),
  ]);
}

// Readers keep tables; drawings they drop, or show without their colours. So a figure is its data, without the remark on how it is drawn.
function figure(node: DocumentFigure, setting: FeedSetting): Element {
  const { essay, publication, references } = setting.printable;
  const { id, columns, table, sources } = drawFigure(node, essay, publication);
  const among = amongSiteWords(setting);
  const numberOf = (text: string) => {
    const note = essay.notes.find(({ number }) => String(number) === text);
    if (!note) throw new Error(`Expected the figure “${id}” to lead to a note of the essay, found “${text}”.`);
    return noteMark(note.ref, note.number, among);
  };
  return h('figure', { id }, [
    h('figcaption', inlines(node.caption, setting)),
    h('div', siteWords(setting.language), [
      h('table', [
        h('thead', [
          h(
            'tr',
            columns.map((column) => h('th', { scope: 'col' }, column)),
          ),
        ]),
        h(
          'tbody',
          table.map((row) =>
            h(
              'tr',
              row.map(({ text, language }, column) =>
                column === columns.length - 1
                  ? h('td', [numberOf(text)])
                  : h('td', wordsIn(language, among.language), typeset(text)),
              ),
            ),
          ),
        ),
      ]),
      h('p', [
        'Sources: ',
        ...referenceList(sources, references).flatMap(({ id: source }, index) => [
          ...(index > 0 ? ['; '] : []),
          sourceLink(source, reachable(address.source(source)), among),
        ]),
        '.',
      ]),
    ]),
  ]);
}
