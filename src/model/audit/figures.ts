import { Day, dateText } from '../date.ts';
import { type Draft, type DraftEssay, resolve } from '../draft.ts';
import { distanceLines } from '../figure/distances.ts';
import { type Drawn, drawnClaims, FIGURES, pickedLabels } from '../figure/figure.ts';
import { chiefUnit, reportGroups } from '../figure/ranges.ts';
import { timelineEvents } from '../figure/timeline.ts';
import { ID_PATTERN } from '../id.ts';
import { near } from '../near.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { Figure, Prose } from '../prose.ts';
import { type Cited, namedClaims } from './citing.ts';
import { eachEssay } from './each.ts';
import { isReserved } from './essays.ts';

/** Every figure stands alone, has an id and a caption, and draws what claims that the essay cites have for it. */
export function figuresAreSound(draft: Draft): Problem[] {
  return eachEssay(draft, (prose, place, essay) =>
    prose.figures.flatMap((figure) => {
      const at = place(figure.span);
      const { as: tag, caption, standsAlone } = figure;
      const drawn = drawnClaims(figure.attributes.claims ?? '');
      return [
        ...(standsAlone ? [] : [problem('figure-stands-alone', at, { tag })]),
        ...unknownAttributes(figure, at),
        ...idProblems(figure, prose, at),
        ...(drawn.length > 0 ? [] : [problem('figure-names-claims', at, { tag })]),
        ...drawn.flatMap((each) => claimProblems(draft, essay, prose, figure, each, at)),
        ...(tag === 'Timeline' ? daysProblems(figure, at) : []),
        ...dataProblems(figure, namedClaims(draft, essay, drawn), at),
        ...(caption ? [] : [problem('figure-has-caption', at, { tag })]),
      ];
    }),
  );
}

function unknownAttributes({ as: tag, attributes }: Figure, at: Place): Problem[] {
  const known: readonly string[] = FIGURES[tag];
  return Object.keys(attributes)
    .filter((name) => !known.includes(name))
    .map((name) => problem('figure-attribute-is-known', at, { tag, name, near: near(name, known), known }));
}

function idProblems(figure: Figure, { figures, sections }: Prose, at: Place): Problem[] {
  const { id } = figure.attributes;
  if (id === undefined || !ID_PATTERN.test(id)) {
    return [problem('figure-id-is-well-formed', at, { tag: figure.as, id })];
  }
  const first = figures.find(({ attributes }) => attributes.id === id);
  const taken = isReserved(id)
    ? 'page'
    : sections.some((section) => section.id === id)
      ? 'section'
      : first !== figure
        ? 'figure'
        : undefined;
  return taken ? [problem('figure-id-is-unique', at, { id, taken })] : [];
}

function claimProblems(
  draft: Draft,
  essay: DraftEssay,
  { citations }: Prose,
  { as: tag }: Figure,
  { ref: id }: Drawn,
  at: Place,
): Problem[] {
  const found = resolve(draft, essay, id);
  const known = found.essay?.claims;
  // A ledger that could not be read has said so already.
  if (found.essay && !known) return [];
  if (!known?.has(found.id)) {
    const refs = citations.flatMap(({ refs }) => refs);
    const nearest = near(id, [...(known?.keys() ?? []), ...refs]);
    return [problem('figure-claim-exists', at, { tag, id, ledger: found.essay?.ledger, near: nearest })];
  }
  return citations.some(({ refs }) => refs.includes(id)) ? [] : [problem('figure-claim-is-cited', at, { tag, id })];
}

function daysProblems({ attributes: { from, to } }: Figure, at: Place): Problem[] {
  const told = (message: string) => [problem('timeline-runs-forward', at, { message })];
  const wrong = Object.entries({ from, to }).filter(([, value]) => !Day.safeParse(value).success);
  if (wrong.length > 0) {
    return wrong.flatMap(([name, value]) =>
      told(value ? `“${value}” is no day for a timeline to run ${name}.` : `This <Timeline> has no “${name}”.`),
    );
  }
  return from && to && from >= to
    ? told(`This <Timeline> runs from ${dateText(from)} to ${dateText(to)}, which is not later.`)
    : [];
}

/** What a figure asks of claims that do not have it, claim by claim, so that none is named for nothing. */
function dataProblems(figure: Figure, claims: readonly (Cited & Drawn)[], at: Place): Problem[] {
  const missing = { Timeline: missingDates, Ranges: missingNumbers, Distances: missingDistances }[figure.as];
  return missing(figure.attributes, claims).map((facts) => problem('figure-has-data', at, facts));
}

interface Missing {
  readonly message: string;
  readonly near: string | undefined;
  readonly hint: string;
}

type Attributes = Figure['attributes'];

function missingDates({ from, to }: Attributes, claims: readonly (Cited & Drawn)[]): Missing[] {
  if (!Day.safeParse(from).success || !Day.safeParse(to).success || !from || !to || from >= to) return [];
  return claims
    .filter((claim) => timelineEvents([claim], { from, to }).length === 0)
    .map(({ id, day, claim }) => {
      const dates = (claim.dates ?? []).map(({ value }) => value);
      return {
        message: `The claim “${id}” has no date ${day === undefined ? '' : `“${day}” `}that lies from ${dateText(from)} to ${dateText(to)}, so that the timeline has nothing to draw of it.`,
        near: undefined,
        hint: `${has('dates', dates)} Take the claim out, or let the timeline begin earlier or end later.`,
      };
    });
}

function missingNumbers({ unit: asked, labels }: Attributes, claims: readonly Cited[]): Missing[] {
  const drawable = claims.map((each) => ({ ref: each.id, claim: each.claim }));
  const unit = asked ?? chiefUnit(drawable);
  const shown = unit === undefined ? [] : drawable.filter((each) => reportGroups([each], { unit, labels: [] }).length);
  const without = drawable
    .filter((each) => !shown.includes(each))
    .map(({ ref, claim }) => {
      const units = [...new Set((claim.quantities ?? []).map((quantity) => quantity.unit))];
      return {
        message: `The claim “${ref}” has no number ${unit === undefined ? 'at all' : `whose unit is “${unit}”`}, so that the figure has nothing to draw of it.`,
        near: unit === undefined ? undefined : near(unit, units),
        hint: `${has('units', units)} Name one of them as unit="…", to the letter, or take the claim out.`,
      };
    });
  const scopes = unit === undefined ? [] : reportGroups(shown, { unit, labels: [] }).map(({ scope }) => scope);
  const unmatched = pickedLabels(labels).filter((label) => shown.length > 0 && !scopes.includes(label));
  return [
    ...without,
    ...unmatched.map((label) => ({
      message: `No number of these claims in this unit is labelled “${label}”.`,
      near: near(label, scopes),
      hint: `${has('labels, up to their first comma,', scopes.filter(Boolean))} Write them as labels="one; another".`,
    })),
  ];
}

function missingDistances({ to }: Attributes, claims: readonly Cited[]): Missing[] {
  if (!to) {
    return [
      {
        message: 'This <Distances> does not say to which place.',
        near: undefined,
        hint: 'Add to="…", the name of a place in the ledger.',
      },
    ];
  }
  return claims
    .filter(({ id, claim }) => distanceLines([{ ref: id, claim }], to).length === 0)
    .map(({ id, claim }) => {
      const ends = (claim.quantities ?? []).flatMap(({ distance }) => distance ?? []);
      const names = [...new Set(ends)].filter((name) => claim.places?.some((place) => place.name === name));
      return {
        message: `The claim “${id}” has no distance to “${to}”, so that the map has nothing to draw of it.`,
        near: near(to, names),
        hint: `${has('distances between places', names)} A distance is a quantity with distance: [one place, the other], both among the claim’s places.`,
      };
    });
}

function has(what: string, values: readonly string[]): string {
  return values.length === 0 ? `It has no ${what.split(',')[0]}.` : `It has these ${what}: ${values.join('; ')}.`;
}
