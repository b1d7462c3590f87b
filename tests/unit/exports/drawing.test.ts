import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { mapDrawing, TRACK_MARGIN, trackDrawing } from '../../../src/exports/drawing.ts';
import type { Track } from '../../../src/model/figure/drawn-figure.ts';
import { drawMap } from '../../../src/model/figure/map.ts';
import { labelMap } from '../../../src/model/figure/map-labels.ts';

const read = (svg: string) => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

test('a track is drawn to its width, with a margin at both ends', () => {
  const track: Track = {
    height: 16,
    shapes: [
      { is: 'line', class: 'leader', x: [0, 100], y: [8, 8] },
      { is: 'circle', class: 'dot open', x: 50, y: 8, r: 4.5 },
      { is: 'path', class: 'arrow', x: 25, y: 8, d: 'M4 0H17' },
      { is: 'text', x: 100, y: 13, text: '<40 & more>' },
    ],
  };
  const { svg, width, height } = trackDrawing(track, 300);
  const document = read(svg);
  expect([width, height]).toEqual([300 + 2 * TRACK_MARGIN, 16]);
  expect(document.querySelector('line')?.getAttribute('x2')).toBe(String(300 + TRACK_MARGIN));
  expect(document.querySelector('line')?.getAttribute('stroke-dasharray')).toBe('1 3');
  expect(document.querySelector('circle')?.getAttribute('cx')).toBe(String(150 + TRACK_MARGIN));
  expect(document.querySelector('path')?.getAttribute('transform')).toBe(`translate(${75 + TRACK_MARGIN} 8)`);
  expect(document.querySelector('text')?.textContent).toBe('<40 & more>');
  expect(document.querySelectorAll('[class], [style]').length).toBe(0);
});

test('a map has every place with its words, and the same bytes each time', () => {
  const quay = { name: 'the quay', latitude: 54.6, longitude: -1.1 };
  const rock = { name: 'the Hen & <Chick>', latitude: 54.7, longitude: -0.9 };
  const map = drawMap([rock], quay);
  const [point] = map.points;
  if (!point) throw new Error('Expected the map to have a point.');
  const mark = { point, place: { text: rock.name, language: 'en' }, text: '17 km', name: '', note: 1, ref: 'a' };
  const drawing = { map, layouts: labelMap(map, [[rock.name, '17 km']], quay.name), to: quay.name, marks: [mark] };
  const { svg, width, height } = mapDrawing(drawing);
  const words = [...read(svg).querySelectorAll('text')].map(({ textContent }) => textContent);
  for (const each of ['the Hen & <Chick>', '17 km', 'the quay']) expect(words).toContain(each);
  expect([width, height]).toEqual([map.width, map.height]);
  expect(mapDrawing(drawing).svg).toBe(svg);
});
