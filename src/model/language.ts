import { z } from 'astro/zod';

const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language tag of BCP 47: en, ar, nl, pt-BR. */
export const Language = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0]?.toLowerCase() === tag.toLowerCase() && known.of(tag) !== undefined;
  } catch {
    return false;
  }
}, 'A language is written as its short tag: en for English, ar for Arabic, nl for Dutch, pt-BR for Brazilian Portuguese.');

/** Whether a language is English, by whose grammar what a text states is read. */
export function isEnglish(language: string | undefined): boolean {
  return language === undefined || /^en\b/i.test(language);
}

// The scripts written from right to left that are the usual ones of a living language (Unicode CLDR, likely subtags).
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** The writing direction of a language, for the `dir` attribute. */
export function direction(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The English name of a language: "Arabic". */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}
