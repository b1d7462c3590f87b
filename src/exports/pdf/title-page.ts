import { VERDICTS } from '../../model/claim.ts';
import { coverageOf, coverageText } from '../../model/coverage.ts';
import { dateText } from '../../model/date.ts';
import { editionText, firstPublishedText } from '../../model/edition.ts';
import { qrCode } from '../../model/qr-code.ts';
import { typeset } from '../../model/typography.ts';
import { counted, verdictWords } from '../../model/words.ts';
import { address, published, site } from '../../site.ts';
import { addressOf, running } from './inline.ts';
import { inLanguage } from './language.ts';
import { array, call, literal, sequence, type Typst, words } from './literals.ts';
import { verdictMark } from './notes.ts';
import type { Setting } from './setting.ts';

/** The name under which Typst has the QR code. */
export const QR_FILE = '/qr.svg';

/** The first page: what the essay is, of which edition, and where it is published. */
export function titlePage(setting: Setting): Typst {
  const { essay, document } = setting.printable;
  const { title, byline, date } = essay.frontMatter;
  const permalink = published(address.essay(essay.id));
  return call('title-page', [], {
    site: literal(site.name),
    heading: words(typeset(title)),
    standfirst: running(document.standfirst, setting),
    byline: words(byline),
    date: inLanguage(site.language, setting.language, literal(dateText(date))),
    particulars: call('site-block', [call('lines', [array(particulars(setting))])]),
    code: permalink ? call('qr-code', [literal(QR_FILE), literal(`QR code of the address ${permalink}`)]) : 'none',
  });
}

/** The second page: the contents, and what the marks of the text mean. */
export function contentsPage(): Typst {
  const lead =
    'A number leads to a footnote with the words on which the claim stands, and is the number of the claim in the ledger at the end, which has all its evidence; a letter leads to an aside.';
  const verdicts = VERDICTS.map((verdict) => array([verdictMark(verdict), words(verdictWords[verdict].means)]));
  return call('contents-page', [literal(lead), array(verdicts)]);
}

/** The QR code of an address, as the SVG that the title page shows. */
export function qrSvg(permalink: string): string {
  const { size, path } = qrCode(permalink);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path d="${path}" stroke="#000"/></svg>`;
}

function particulars({ printable }: Setting): Typst[] {
  const { essay, edition } = printable;
  const { notes, sources, prose, frontMatter } = essay;
  const permalink = published(address.essay(essay.id));
  const first = firstPublishedText(edition, frontMatter.date);
  const reference = frontMatter['date-of-reference'];
  const { name, url } = site.licence;
  return [
    ...(permalink ? [addressOf(permalink)] : []),
    words(`${first ? `${first}. ` : ''}${editionText(edition)}.`),
    ...(reference ? [words(`Durations are reckoned to ${dateText(reference)}.`)] : []),
    words(
      `${counted(notes.length, 'claim')} on ${counted(sources.length, 'source')}; ${coverageText(coverageOf(prose))}.`,
    ),
    sequence([literal('Licence: '), call('link', [literal(url), words(name)]), literal('.')]),
  ];
}
