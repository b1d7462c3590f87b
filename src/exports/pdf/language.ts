import { direction } from '../../model/language.ts';
import { call, literal, type Typst } from './literals.ts';

/** What Typst is told of a language: its code, its region where the tag has one, and the direction of its writing. */
export function languageArguments(tag: string): Record<'lang' | 'region' | 'dir', Typst> {
  const { language, region } = new Intl.Locale(tag);
  return { lang: literal(language), region: region ? literal(region) : 'none', dir: direction(tag) };
}

/** Words of a language that stand among words of another; as they are where it is the same. */
export function inLanguage(tag: string | undefined, among: string, body: Typst): Typst {
  return tag === undefined || tag === among ? body : call('in-language', [body], languageArguments(tag));
}
