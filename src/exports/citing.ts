import { type Reference, formatReferences } from '../model/bibliography.ts';
import { formatApa } from '../model/bibliography/citeproc.ts';
import { bibtexEntry } from './bibtex.ts';
import { asItem, asSource, type OwnWork } from './own-work.ts';
import { risRecord } from './ris.ts';

/** One way to cite a work of ours: what the style or the format is called, and the words to be copied. */
export interface Citing {
  readonly name: string;
  readonly text: string;
  /** Whether its lines are to be kept as they are. */
  readonly isData: boolean;
}
