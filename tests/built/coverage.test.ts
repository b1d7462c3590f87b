import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/cli/check.ts';
import { fixtureSite, site } from '../sites.ts';
import { builtPages } from './pages.ts';

describe.each([
  { ...site, essay: 'from-gaza-to-baghdad' },
  { ...fixtureSite, essay: 'harbour' },
])('$name', ({ out, content, essay }) => {
  const textAt = (address: string, selector: string) =>
    builtPages(out)
      .find((page) => page.address === address)
      ?.$(selector)
      .text()
      .replace(/\s+/g, ' ');

  test('tells on its page about the method what the check counts', async () => {
    const { found } = await checkFolder(content);
    const { cited, waived, uncited } = found.coverage;
    const told = textAt('method/', '.coverage');
    expect(told).toContain(`${cited} of ${cited + waived + uncited} checkable span`);
    expect(told).toContain(waived > 0 ? `${waived} waived` : 'none waived');
    expect(uncited).toBe(0);
  });

  test('tells at the foot of an essay how much of it is cited', () => {
    expect(textAt(`essays/${essay}/`, '.essay .coverage')).toMatch(
      /\d+ claims, \d+ citations, \d+ sources; \d+ of \d+ checkable spans are cited/,
    );
  });
});

test('a waiver is shown with its words and its reason, and its words stand in the text without a mark', () => {
  const $ = builtPages(fixtureSite.out).find(({ address }) => address === 'essays/harbour/')?.$;
  const waivers = $?.('.essay .coverage li').toArray() ?? [];
  expect(waivers.length).toBeGreaterThan(0);
  for (const waiver of waivers) {
    const words = $?.(waiver).find('q').first().text() ?? '';
    expect($?.(waiver).text()).toMatch(/: \S/);
    expect(words).not.toBe('');
    expect($?.('.essay .coverage').prevAll().text()).toContain(words);
  }
});
