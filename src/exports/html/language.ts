import type { Properties } from 'hast';
import { direction } from '../../model/language.ts';
import { site } from '../../site.ts';

/** The attributes of words in a language, where they stand among others; none where the others are in it too. */
export function wordsIn(language: string | undefined, among: string): Properties {
  return language === undefined || language === among
    ? {}
    : { lang: language, xmlLang: language, dir: direction(language) };
}

/** The attributes of the site’s own words. */
export function siteWords(among: string): Properties {
  return wordsIn(site.language, among);
}
