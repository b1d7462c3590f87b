import { rule } from './rule.ts';

/** The rules about the files of a content folder. */
export const files = {
  'content-is-there': rule<{ folder: string; what: string }>(
    'The content folder holds at least one essay and one source.',
    ({ folder, what }) => ({
      message: `There is no ${what} in “${folder}”.`,
      hint: 'Essays are content/essays/<name>/essay.mdx; sources are content/sources/<id>.yaml. If the content lies elsewhere, name its folder with --content or FOOTING_CONTENT.',
    }),
  ),
  'file-is-readable': rule<{ reason: string }>('Every file can be read and is UTF-8 text.', ({ reason }) => ({
    message: `This file cannot be read: ${reason}.`,
    hint: 'Save it again as plain text in the UTF-8 encoding, and see that you may read it.',
  })),
  'file-is-not-empty': rule<{ what: string }>('No file is empty.', ({ what }) => ({
    message: 'This file is empty.',
    hint: `Fill in ${what}, or delete the file.`,
  })),
  'essay-is-there': rule<{ near: string | undefined }>(
    'Every folder of content/essays holds an essay.mdx.',
    ({ near }) => ({
      message: 'This folder of essays holds no essay.mdx, so nothing of it would be published.',
      hint: near
        ? `There is a file “${near}” in it; rename it to essay.mdx.`
        : 'Create essay.mdx in it, or delete the folder.',
    }),
  ),
  'ledger-is-there': rule<{ near: string | undefined }>(
    'Every essay has its ledger, claims.yaml, beside it.',
    ({ near }) => ({
      message: 'This essay has no ledger: there is no claims.yaml in its folder.',
      hint: near
        ? `There is a file “${near}” there; rename it to claims.yaml.`
        : 'Create claims.yaml beside essay.mdx (or bring it back), with one entry for every claim that the essay cites.',
    }),
  ),

  'character-has-a-glyph': rule<{ missing: readonly string[] }>(
    'Every character stands in a font that paper is set in.',
    ({ missing }) => ({
      message: `No font of the paper has “${missing.join('')}” (${missing.map(codeOf).join(', ')}), so the PDF could not show it.`,
      hint: 'Put a font that has it, as a .ttf or .otf file with its licence, into content/fonts/; or write it in other letters.',
    }),
  ),

  'font-is-readable': rule<{ reason: string }>(
    'Every font in the folder of fonts is a TrueType or OpenType font that can be read.',
    ({ reason }) => ({
      message: `This font cannot be read: ${reason}. The PDF could not be set in it.`,
      hint: 'Get the file anew from where it comes from, as a .ttf or .otf; a .woff or .woff2 that was only renamed will not do.',
    }),
  ),

  'file-has-a-home': rule<{ home: string }>(
    'Every file in the folders of essays, sources, pages and fonts is one that Footing reads.',
    ({ home }) => ({
      message: 'Footing reads no file of this name in this place, so nothing of it would be published.',
      hint: `Move or rename it, or delete it. ${home}`,
    }),
    'warning',
  ),
} as const;

/** The name of a character in Unicode: U+6F22. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
