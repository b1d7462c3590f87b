import { type Essay, languageOf, type Publication } from '../publication.ts';
import { distanceLines, distancesText } from './distances.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { drawnNotes } from './drawn-notes.ts';
import type { Point } from './labels.ts';
import { drawMap } from './map.ts';
import { labelMap } from './map-labels.ts';
import { sourcesOfNumber } from './sources.ts';

/** A `<Distances>`: a map around one place, with a straight line to it from each of the others. */
export function drawDistances(
  { id = '', claims, to = '' }: Readonly<Record<string, string | undefined>>,
  essay: Essay,
  publication: Pick<Publication, 'essays' | 'sources'>,
): DrawnFigure {
  const lines = distanceLines(drawnNotes(claims, essay), to);
  const [first] = lines;
  if (!first) throw new Error(`Expected the figure “${id}” to have a distance to “${to}”.`);
  const map = drawMap(
    lines.map(({ place }) => place),
    first.target,
  );
  const place = ({ claim, place: { name } }: (typeof lines)[number]) => ({
    text: name,
    language: languageOf(claim.claim, publication),
  });
  const text = (text: string, isNumber = false) => ({ text, language: 'en', isNumber });
  return {
    id,
    as: 'Distances',
    alternative: distancesText(lines, to),
    remark: `Every line is the shortest way over the globe to ${to}, and true to scale. Borders and names of countries are those of Natural Earth, which is in the public domain and shows who is in control of an area in fact; Footing takes no view on disputed lines.`,
    scale: undefined,
    groups: [],
    map: {
      map,
      to,
      layouts: labelMap(
        map,
        lines.map((line) => [line.place.name, line.text]),
        to,
      ),
      marks: lines.map((line, index) => ({
        point: map.points[index] as Point,
        place: place(line),
        text: line.text,
        name: `${line.place.name} ${line.text} from ${to}`,
        note: line.claim.number,
        ref: line.claim.ref,
      })),
    },
    columns: ['From', `Distance to ${to}`, 'Who reckoned', 'Latitude and longitude', 'Note'],
    table: lines.map((line) => [
      { ...place(line), isNumber: false },
      text(line.text, true),
      text(line.by ?? 'not said'),
      text(`${line.place.latitude}, ${line.place.longitude}`, true),
      text(String(line.claim.number)),
    ]),
    sources: [...new Set(lines.flatMap(({ claim, path }) => sourcesOfNumber(claim.claim, path, publication.sources)))],
  };
}
