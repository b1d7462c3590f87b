import { direction } from '../model/language.ts';
import { languageOf, type Publication, type PublishedClaim } from '../model/publication.ts';
import { site } from '../site.ts';

/** The attributes of words that stand among words of another language. */
interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The attributes of words in a language, where they stand among others; none where the others are in it too. */
export function wordsIn(language: string, among: string = site.language): LanguageAttributes {
  return language === among ? {} : { lang: language, dir: direction(language) };
}

/** The attributes of the site's own words where they stand in an essay. */
export function siteWordsIn(essay: { readonly frontMatter: { readonly language: string } }): LanguageAttributes {
  return wordsIn(site.language, essay.frontMatter.language);
}

/** The attributes of a claim's words, which are in the language of its essay, among the site's own. */
export function wordsOf(claim: PublishedClaim, publication: Pick<Publication, 'essays'>): LanguageAttributes {
  return wordsIn(languageOf(claim, publication));
}
