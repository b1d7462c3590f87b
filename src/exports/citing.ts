import { formatApa } from '../model/bibliography/citeproc.ts';
import { formatReferences } from '../model/bibliography.ts';
import { bibtexEntry } from './bibtex.ts';
import { asItem, asSource, type OwnWork } from './own-work.ts';
import { plainReference } from './reference-text.ts';
import { risRecord } from './ris.ts';

/** One way to cite a work of ours, to be copied. */
export interface Citing {
  /** What the style or the format is called. */
  readonly name: string;
  readonly text: string;
  /** Whether it is for a program, and its lines are kept as they are. */
  readonly isData: boolean;
}

/** How to cite a work of ours in the edition that it is in: by two styles, and in two formats of reference managers. */
export function citingOf(work: OwnWork): Citing[] {
  const source = asSource(work);
  const item = asItem(work);
  const { note = '', entry = '' } = formatReferences(new Map([[work.id, source]])).get(work.id) ?? {};
  const { genre } = source;
  const apa = formatApa([{ ...item, ...(genre && { genre }) }]).get(work.id) ?? '';
  return [
    { name: 'Chicago, note', text: plainReference(note), isData: false },
    { name: 'Chicago, bibliography', text: plainReference(entry), isData: false },
    { name: 'APA', text: plainReference(apa), isData: false },
    { name: 'BibTeX', text: bibtexEntry(item), isData: true },
    { name: 'RIS', text: risRecord(item).trimEnd().replaceAll('\r\n', '\n'), isData: true },
  ];
}
