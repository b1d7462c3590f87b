import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Photo, Table } from '../../model/document.ts';
import { plainText } from '../../model/document.ts';
import { isPng } from '../../model/printable.ts';
import { blocksIn, type TableLook } from '../html/blocks.ts';
import { figure } from './figures.ts';
import { inlines } from './inlines.ts';
import type { Setting } from './setting.ts';

/** Blocks set one under the other. */
export const blocks = blocksIn<Setting>({ inlines, tableLook, photo, figure });

/** Columns from which on a table is set smaller, and on a small page row by row, each cell under the name of its column. */
const MANY = 6;

function tableLook({ head, body }: Table): TableLook {
  const columns = (head[0] ?? body[0])?.length ?? 0;
  const names = columns >= MANY ? head.at(-1)?.map(({ children }) => plainText(children)) : undefined;
  return {
    table: { className: columns >= MANY ? ['prose', 'many'] : ['prose'] },
    cell: ({ align }, column, part) => ({
      dataColumn: part === 'tbody' ? names?.[column] : undefined,
      className: align && [`to-${align}`],
    }),
  };
}

function photo({ src, alt, credit, licence, caption }: Photo, setting: Setting): Element {
  const bytes = setting.printable.photos.get(src);
  if (!bytes) throw new Error(`Expected the photograph “${src}” among those of the essay.`);
  const count = [...setting.printable.photos.keys()].indexOf(src) + 1;
  const file = `images/photo-${count}.${isPng(bytes) ? 'png' : 'jpg'}`;
  setting.images.set(file, bytes);
  const said = caption.length > 0 ? [...inlines(caption, setting), ' '] : [];
  return h('figure', { className: 'photo' }, [
    h('img', { src: file, alt }),
    h('figcaption', [...said, h('span', { className: 'credit' }, `${credit}. ${licence}.`)]),
  ]);
}
