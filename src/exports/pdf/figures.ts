import type { DocumentFigure } from '../../model/document.ts';
import { running } from './inline.ts';
import { call, literal, type Typst } from './literals.ts';
import type { Setting } from './setting.ts';

/** A figure drawn from the ledger. */
export function figureOf({ attributes, caption }: DocumentFigure, setting: Setting): Typst {
  return call('drawn', [literal(attributes.id ?? ''), running(caption, setting), '[]']);
}
