import type { Draft } from '../draft.ts';
import { PARAGRAPH_ID } from '../paragraph-id.ts';
import { type Problem, problem } from '../problem.ts';
import { eachEssay, eachProse } from './each.ts';

// Ids that the page gives to its own parts, and the beginnings of ids that it gives to citations, notes and asides.
const RESERVED =
  /^(?:main|title|contents|contents-title|notes|sources|asides|corrections|coverage|reading-bar|(?:display|keys|contents)-panel(?:-title)?|(?:cite|note|source|fn|fnref|aside|correction)-.*)$/;

// Letters and digits of any script, and what joins them; nothing that an address would have to escape.
const WELL_FORMED = /^[\p{L}\p{N}_-]+$/u;

/** Whether an id is one that the page gives to a part of its own, or that a paragraph may come to have. */
export function isReserved(id: string): boolean {
  return RESERVED.test(id) || PARAGRAPH_ID.test(id);
}

/** Every essay opens with one standfirst. */
export function standfirstIsThere(draft: Draft): Problem[] {
  return eachEssay(draft, ({ standfirst, tags }, at) => {
    const [first, ...others] = tags.filter(({ name }) => name === 'Standfirst').map(({ span }) => at(span));
    if (!first) return [problem('standfirst-is-there', at({ start: 0, end: 3 }), { found: 'none' })];
    return [
      ...(standfirst?.opens ? [] : [problem('standfirst-is-there', first, { found: 'late' })]),
      ...others.map((other) => problem('standfirst-is-there', other, { found: 'another' })),
    ];
  });
}

/** Headings go down one level at a time, from ##. */
export function headingsDescend(draft: Draft): Problem[] {
  return eachProse(draft, (prose, at) =>
    prose.sections.flatMap(({ level, span }, index) => {
      const before = prose.sections[index - 1]?.level ?? 0;
      const allowed = before === 0 ? level === 2 : level >= 2 && level <= before + 1;
      return allowed ? [] : [problem('heading-level-does-not-skip', at(span), { level, before })];
    }),
  );
}

/** No heading holds the mark of a footnote: it would get into the contents and into the id. */
export function headingsHoldNoMark(draft: Draft): Problem[] {
  return eachProse(draft, ({ sections }, at) =>
    sections.filter(({ holdsMark }) => holdsMark).map(({ span }) => problem('heading-holds-no-footnote', at(span), {})),
  );
}

/** No two sections have one id, and none has an id of the page's own. */
export function sectionIdsAreUnique(draft: Draft): Problem[] {
  return eachProse(draft, (prose, at) => {
    const taken = new Set<string>();
    return prose.sections.flatMap(({ id, span }) => {
      if (!WELL_FORMED.test(id)) return [problem('section-id-is-well-formed', at(span), { id })];
      const reserved = isReserved(id);
      if (!reserved && !taken.has(id)) {
        taken.add(id);
        return [];
      }
      return [problem('section-id-is-unique', at(span), { id, reserved })];
    });
  });
}

/** Footnote marks and footnotes match. */
export function footnotesMatch(draft: Draft): Problem[] {
  return eachProse(draft, ({ footnotes }, at) => [
    ...footnotes.undefined.map(({ name, span }) => problem('footnote-is-defined', at(span), { label: name })),
    ...footnotes.unused.map(({ name, span }) => problem('footnote-is-used', at(span), { label: name, again: false })),
    ...footnotes.ambiguous.map(({ name, span }) => problem('footnote-label-is-unambiguous', at(span), { label: name })),
    ...footnotes.nested.map(({ span }) => problem('footnote-does-not-nest', at(span), {})),
    ...footnotes.repeated.map(({ name, span }) => problem('footnote-is-used', at(span), { label: name, again: true })),
  ]);
}

/** Every citation names a claim, covers words of one paragraph, and stands in no other. */
export function citationsAreSound(draft: Draft): Problem[] {
  return eachEssay(draft, ({ citations }, at, essay) =>
    citations.flatMap(({ refs, text, span, inside, links, holdsBlocks }) => {
      const id = refs.join(' ');
      const self = `the citation of “${id}”`;
      return [
        ...(refs.length === 0
          ? [
              problem('citation-names-a-claim', at(span), {
                found: 'its claim="…" is missing, empty or not plain text',
              }),
            ]
          : []),
        ...refs
          .filter((ref) => ref.startsWith(`${essay.id}/`))
          .map((ref) =>
            problem('citation-names-a-claim', at(span), {
              found: `“${ref}” names this very essay; here its claims go by their ids alone`,
            }),
          ),
        ...(text === '' ? [problem('citation-has-text', at(span), { id })] : []),
        ...(inside ? [problem('citation-does-not-nest', at(span), { inner: self, outer: inside })] : []),
        ...links.map(({ name, span }) => problem('citation-does-not-nest', at(span), { inner: name, outer: self })),
        ...(holdsBlocks ? [problem('citation-stays-in-a-paragraph', at(span), { id })] : []),
      ];
    }),
  );
}
