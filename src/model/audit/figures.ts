import { Day, dateText } from '../date.ts';
import { type Draft, type DraftEssay, resolve } from '../draft.ts';
import { distanceLines } from '../figure/distances.ts';
import { type Drawn, drawnClaims, FIGURES, pickedLabels } from '../figure/figure.ts';
import { chiefUnit, reportGroups } from '../figure/ranges.ts';
import { timelineEvents } from '../figure/timeline.ts';
import { ID_PATTERN } from '../id.ts';
import { near } from '../near.ts';
import { type Place, type Problem, problem, type Span } from '../problem.ts';
import type { Figure, Prose } from '../prose.ts';
import { type Cited, namedClaims } from './citing.ts';
import { eachEssay } from './each.ts';
import { isReserved } from './essays.ts';

/** Every figure stands alone, has an id and a caption, and draws what claims that the essay cites have for it. */
export function figuresAreSound(draft: Draft): Problem[] {
  return eachEssay(draft, (prose, place, essay) =>
    prose.figures.flatMap((figure) => {
      const { as: tag, caption, standsAlone } = figure;
      const at = (span: Span = figure.span) => place(span);
      const drawn = drawnClaims(attributeOf(figure, 'claims') ?? '');
      return [
        ...(standsAlone ? [] : [problem('figure-stands-alone', at(), { tag })]),
        ...unknownAttributes(figure, at),
        ...idProblems(figure, prose, at),
        ...(drawn.length > 0 ? [] : [problem('figure-names-claims', at(), { tag })]),
        ...drawn.flatMap((each) => claimProblems(draft, essay, prose, figure, each, at)),
        ...(tag === 'Timeline' ? daysProblems(figure, at) : []),
        ...dataProblems(figure, namedClaims(draft, essay, drawn), at),
        ...(caption ? [] : [problem('figure-has-caption', at(), { tag })]),
      ];
    }),
  );
}

/** Makes a place of a stretch of a figure; of the whole of it, where none is given. */
type At = (span?: Span) => Place;

function attributeOf({ attributes }: Figure, name: string): string | undefined {
  return attributes[name]?.value;
}

/** Where in a list of claims or labels one of them stands; a claim may have a day after it. */
function spanIn({ attributes }: Figure, name: 'claims' | 'labels', item: string): Span | undefined {
  const { value = '', span } = attributes[name] ?? {};
  const items = value.matchAll(name === 'claims' ? /\S+/g : /[^;\s](?:[^;]*[^;\s])?/g);
  const found = [...items].find(([each]) => each === item || each.startsWith(`${item}@`));
  if (!span || !found) return span;
  return { start: span.start + found.index, end: span.start + found.index + found[0].length };
}

function unknownAttributes({ as: tag, attributes }: Figure, at: At): Problem[] {
  const known: readonly string[] = FIGURES[tag];
  return Object.entries(attributes)
    .filter(([name]) => !known.includes(name))
    .map(([name, { span }]) =>
      problem('figure-attribute-is-known', at(span), { tag, name, near: near(name, known), known }),
    );
}

function idProblems(figure: Figure, { figures, sections }: Prose, at: At): Problem[] {
  const id = attributeOf(figure, 'id');
  const place = at(figure.attributes.id?.span);
  if (id === undefined || !ID_PATTERN.test(id)) {
    return [problem('figure-id-is-well-formed', place, { tag: figure.as, id })];
  }
  const taken = isReserved(id)
    ? 'page'
    : sections.some((section) => section.id === id)
      ? 'section'
      : figures.find((each) => attributeOf(each, 'id') === id) !== figure
        ? 'figure'
        : undefined;
  return taken ? [problem('figure-id-is-unique', place, { id, taken })] : [];
}

function claimProblems(
  draft: Draft,
  essay: DraftEssay,
  { citations }: Prose,
  figure: Figure,
  { ref: id }: Drawn,
  at: At,
): Problem[] {
  const found = resolve(draft, essay, id);
  const place = at(spanIn(figure, 'claims', id));
  const known = found.essay?.claims;
  // A ledger that could not be read has said so already.
  if (found.essay && !known) return [];
  if (!known?.has(found.id)) {
    const nearest = near(id, [...(known?.keys() ?? []), ...citations.flatMap(({ refs }) => refs)]);
    return [problem('figure-claim-exists', place, { tag: figure.as, id, ledger: found.essay?.ledger, near: nearest })];
  }
  const isCited = citations.some(({ refs }) => refs.includes(id));
  return isCited ? [] : [problem('figure-claim-is-cited', place, { tag: figure.as, id })];
}

function daysProblems(figure: Figure, at: At): Problem[] {
  const told = (message: string, name: string) => [
    problem('timeline-runs-forward', at(figure.attributes[name]?.span), { message }),
  ];
  const [from, to] = [attributeOf(figure, 'from'), attributeOf(figure, 'to')];
  const wrong = Object.entries({ from, to }).filter(([, value]) => !Day.safeParse(value).success);
  if (wrong.length > 0) {
    return wrong.flatMap(([name, value]) =>
      told(value ? `“${value}” is no day for a timeline to run ${name}.` : `This <Timeline> has no “${name}”.`, name),
    );
  }
  return from && to && from >= to
    ? told(`This <Timeline> runs from ${dateText(from)} to ${dateText(to)}, which is not later.`, 'to')
    : [];
}

/** What a figure asks of claims that do not have it, claim by claim, so that none is named for nothing. */
function dataProblems(figure: Figure, claims: readonly Named[], at: At): Problem[] {
  const missing = { Timeline: missingDates, Ranges: missingNumbers, Distances: missingDistances }[figure.as];
  return missing(figure, claims).map(({ span, ...facts }) => problem('figure-has-data', at(span), facts));
}

type Named = Cited & Drawn;

interface Missing {
  readonly span: Span | undefined;
  readonly message: string;
  readonly near?: string | undefined;
  readonly hint: string;
}

function missingDates(figure: Figure, claims: readonly Named[]): Missing[] {
  const [from, to] = [attributeOf(figure, 'from'), attributeOf(figure, 'to')];
  if (!from || !to || daysProblems(figure, () => ({ file: '' })).length > 0) return [];
  return claims
    .filter((claim) => timelineEvents([claim], { from, to }).length === 0)
    .map(({ id, day, claim }) => ({
      span: spanIn(figure, 'claims', day === undefined ? id : `${id}@${day}`),
      message: `The claim “${id}” has no date ${day === undefined ? '' : `“${day}” `}that lies from ${dateText(from)} to ${dateText(to)}, so that the timeline has nothing to draw of it.`,
      hint: `${has(
        'dates',
        (claim.dates ?? []).map(({ value }) => value),
      )} Take the claim out, or let the timeline begin earlier or end later.`,
    }));
}

function missingNumbers(figure: Figure, claims: readonly Named[]): Missing[] {
  const asked = attributeOf(figure, 'unit');
  const unit = asked ?? chiefUnit(claims);
  if (unit === undefined) return claims.slice(0, 1).map((claim) => missingNumber(figure, claim, undefined));
  const groups = claims.map((claim) => reportGroups([claim], { unit, labels: [] }));
  const scopes = [...new Set(groups.flat().map(({ scope }) => scope))];
  const unmatched = pickedLabels(attributeOf(figure, 'labels')).filter((label) => !scopes.includes(label));
  return [
    ...claims.filter((_, index) => groups[index]?.length === 0).map((claim) => missingNumber(figure, claim, unit)),
    ...(scopes.length > 0 ? unmatched : []).map((label) => ({
      span: spanIn(figure, 'labels', label),
      message: `No number of these claims in this unit is labelled “${label}”.`,
      near: near(label, scopes),
      hint: `${has('labels', scopes.filter(Boolean))} Write them, as far as their first comma, as labels="one; another".`,
    })),
  ];
}

function missingNumber(figure: Figure, { id, claim }: Named, unit: string | undefined): Missing {
  const units = [...new Set((claim.quantities ?? []).map((quantity) => quantity.unit))];
  return {
    span: spanIn(figure, 'claims', id),
    message: `The claim “${id}” has no number ${unit === undefined ? 'at all' : `whose unit is “${unit}”`}, so that the figure has nothing to draw of it.`,
    near: unit === undefined ? undefined : near(unit, units),
    hint: `${has('units', units)} Name one of them as unit="…", to the letter, or take the claim out.`,
  };
}

function missingDistances(figure: Figure, claims: readonly Named[]): Missing[] {
  const to = attributeOf(figure, 'to');
  if (!to) {
    const message = 'This <Distances> does not say to which place.';
    return [{ span: undefined, message, hint: 'Add to="…", the name of a place in the ledger.' }];
  }
  return claims
    .filter((claim) => distanceLines([claim], to).length === 0)
    .map(({ id, claim }) => {
      const ends = (claim.quantities ?? []).flatMap(({ distance }) => distance ?? []);
      const names = [...new Set(ends)].filter((name) => claim.places?.some((place) => place.name === name));
      return {
        // Where the claim has distances, it is the place that is amiss.
        span: names.length > 0 ? figure.attributes.to?.span : spanIn(figure, 'claims', id),
        message: `The claim “${id}” has no distance to “${to}”, so that the map has nothing to draw of it.`,
        near: near(to, names),
        hint: `${has('ends of distances', names)} A distance is a quantity with distance: [one place, the other], both among the claim’s places.`,
      };
    });
}

function has(what: string, values: readonly string[]): string {
  return values.length === 0 ? `It has no ${what}.` : `The ledger has these ${what}: ${values.join('; ')}.`;
}
