import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { correctionsOf } from '../../model/corrections.ts';
import { dateText } from '../../model/date.ts';
import { direction } from '../../model/language.ts';
import type { Printable } from '../../model/printable.ts';
import { referenceList } from '../../model/reference-list.ts';
import { address, reachable } from '../../site.ts';
import { siteWords } from '../html/language.ts';
import { amongSiteWords } from '../html/setting.ts';
import { referenceText } from '../reference-text.ts';
import { blocks } from './blocks.ts';
import { correctionWords } from './correction-words.ts';
import { inlines } from './inlines.ts';
import { asidesOf, notesOf } from './notes.ts';
import { type FeedSetting, feedSetting } from './setting.ts';

/**
 * The whole of an essay as HTML for feed readers: its text, its asides, its notes with their evidence, its sources, its
 * corrections. Readers drop style sheets, scripts and most attributes: what it says is in its words and tags alone.
 */
export function essayHtml(printable: Printable): string {
  const { essay, document, edition } = printable;
  const { language } = essay.frontMatter;
  const setting = feedSetting(printable);
  return html(
    h('div', { lang: language, xmlLang: language, dir: direction(language) }, [
      h('p', [h('em', inlines(document.standfirst, setting))]),
      ...blocks(document.opening, setting),
      ...document.sections.flatMap(({ id, level, heading, children }) => [
        h(`h${level}`, { id }, inlines(heading, setting)),
        ...blocks(children, setting),
      ]),
      ...asidesOf(setting),
      ...notesOf(setting),
      ...sourcesOf(setting),
      ...correctionsIn(setting),
      h('p', siteWords(language), [
        `Edition of ${dateText(edition.date)}, ${edition.hash}. `,
        h('a', { href: reachable(address.essay(essay.id)) }, 'The essay on its page'),
        ', where its notes open beside the text.',
      ]),
    ]),
  );
}

/** A tree as HTML that is well-formed XML too, without what only our own style sheets read. */
export function html(root: Element): string {
  return toHtml(bare(root), { closeSelfClosing: true });
}

function bare(element: Element): Element {
  const { className: _, ...properties } = element.properties;
  return { ...element, properties, children: element.children.flatMap(bareContent) };
}

function bareContent(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const element = bare(node);
  const isIdle = element.tagName === 'span' && Object.values(element.properties).every((value) => value === undefined);
  return isIdle ? element.children : [element];
}

function sourcesOf(setting: FeedSetting): Element[] {
  const { essay, references } = setting.printable;
  if (essay.sources.length === 0) return [];
  const among = amongSiteWords(setting);
  return [
    h('section', { role: 'doc-bibliography', ...siteWords(setting.language) }, [
      h('h2', 'Sources'),
      h(
        'ul',
        referenceList(essay.sources, references).map(({ entry }) =>
          h('li', inlines(referenceText(entry, 'readable'), among)),
        ),
      ),
    ]),
  ];
}

function correctionsIn(setting: FeedSetting): Element[] {
  const { essay } = setting.printable;
  const corrections = correctionsOf(essay);
  if (corrections.length === 0) return [];
  const among = amongSiteWords(setting);
  return [
    h('section', siteWords(setting.language), [
      h('h2', 'Corrections'),
      ...corrections.flatMap((correction) => [
        h('h3', dateText(correction.date)),
        ...correctionWords(correction, setting.printable, among.language),
      ]),
    ]),
  ];
}
