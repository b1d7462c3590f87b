import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { direction } from '../model/language.ts';
import { address, href, published, site } from '../site.ts';
import { asSource, type OwnWork } from './own-work.ts';
import { SIZE } from './pictures/picture.ts';

/**
 * What a page says of itself to a site that shows it, as oEmbed 1.0 has it (https://oembed.com), of the type “rich”: a
 * quotation that leads to the page, without script or style.
 * @param words what it says of itself: a description, its opening, a verdict
 * @throws while nobody has said where the site is published: such a page has none
 */
export function oembedOf(work: OwnWork, words: string | undefined): string {
  const { author = [], language } = asSource(work);
  const url = inFull(work.path);
  const by = author.map((name) => ('literal' in name ? name.literal : name.family)).join(', ');
  const source = [work.within, site.name].filter(Boolean).join(', ');
  const quotation = h('blockquote', { cite: url, lang: language, dir: direction(language) }, [
    h('p', [h('a', { href: url }, work.title)]),
    ...(words === undefined ? [] : [h('p', words)]),
    h('p', `${by}, ${source}`),
  ]);
  const answer = {
    type: 'rich',
    version: '1.0',
    title: work.title,
    author_name: by,
    author_url: inFull(address.essay(work.essay.id)),
    provider_name: site.name,
    provider_url: inFull(href('')),
    thumbnail_url: inFull(address.picture(work.path)),
    thumbnail_width: SIZE.width,
    thumbnail_height: SIZE.height,
    html: toHtml(quotation),
    width: 600,
    height: 320,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function inFull(path: string): string {
  const url = published(path);
  if (url === undefined) throw new Error('Expected SITE_URL to say where the site is published, for oEmbed.');
  return url;
}
