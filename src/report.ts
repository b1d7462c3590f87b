import { type Coverage, coverageOf, coverageText, totalCoverage } from './model/coverage.ts';
import type { Draft } from './model/draft.ts';
import type { Problem, Span } from './model/problem.ts';
import { remember } from './model/remember.ts';
import { counted } from './model/words.ts';
import { frontMatter, yamlPlaces } from './model/yaml.ts';

/** A problem with its place in the file: lines and columns count from 1, the end is exclusive. */
export interface LocatedProblem {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What stands there. */
  readonly text: string;
  readonly message: string;
  readonly hint: string;
}

/** What the check has to say: every problem in its place, and how much was looked at. */
export interface Report {
  readonly problems: readonly LocatedProblem[];
  /** The checkable spans of all essays: quantities, dates and quotations, by whether they are cited. */
  readonly coverage: Coverage;
  readonly citations: number;
  readonly essays: number;
  readonly claims: number;
  readonly sources: number;
}

/** Puts problems in their places and in order, and counts what was looked at. */
export function report(draft: Draft, problems: readonly Problem[], texts: ReadonlyMap<string, string>): Report {
  return {
    problems: locateAll(problems, texts).map(([located]) => located),
    coverage: totalCoverage(draft.essays.flatMap(({ prose }) => (prose ? [coverageOf(prose)] : []))),
    citations: draft.essays.reduce((sum, { prose }) => sum + (prose?.citations.length ?? 0), 0),
    essays: draft.essays.length,
    claims: draft.essays.reduce((sum, { claims }) => sum + (claims?.size ?? 0), 0),
    sources: draft.sources.length,
  };
}

/** Problems with their places, in the order of files, lines and columns, each beside what it was before. */
export function locateAll(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): readonly (readonly [LocatedProblem, Problem])[] {
  const located = [...Map.groupBy(problems, ({ at }) => at.file)].flatMap(([file, all]) => {
    const text = texts.get(file) ?? '';
    const place = placesIn(text, file);
    return all.map((problem) => [locate(problem, text, place(problem.at)), problem] as const);
  });
  return located.sort(([a], [b]) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

function locate({ rule, severity, at, message, hint }: Problem, text: string, { start, end }: Span): LocatedProblem {
  const from = pointAt(text, start);
  const to = pointAt(text, Math.max(end, start));
  return {
    rule,
    severity,
    file: at.file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    text: text.slice(start, end),
    message,
    hint,
  };
}

// While essays are being written their ledgers are reported on again and again.
const readPlaces = remember((yaml: string, _file) => yamlPlaces(yaml));

// A file of YAML is taken apart once, whatever number of problems it has, and only if it has one.
function placesIn(text: string, file: string): (at: Problem['at']) => Span {
  const front = file.endsWith('.mdx') ? frontMatter(text) : undefined;
  let places: ReturnType<typeof yamlPlaces> | undefined;
  return (at) => {
    if ('span' in at) return at.span;
    if (!('path' in at)) return { start: 0, end: 0 };
    places ??= readPlaces(front?.yaml ?? text, file);
    const found = places(at.path, at.on);
    // What is missing at the top of an essay is missing below its first line of hyphens.
    if (!found) return { start: 0, end: front ? 3 : 0 };
    const offset = front?.start ?? 0;
    return { start: found.start + offset, end: found.end + offset };
  };
}

function pointAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

/** The report as data, for `--format json`: the shape that others rely on. */
export function reportJson({ problems, coverage, essays, claims, sources }: Report, indent = 2): string {
  return `${JSON.stringify({ problems, coverage, essays, claims, sources }, null, indent)}\n`;
}

/** The report as annotations of a GitHub workflow, a line a problem. */
export function reportGithub({ problems }: Report): string {
  return problems
    .map(({ severity, file, line, column, endLine, endColumn, rule, message, hint }) => {
      const places = { file, line, col: column, endLine, endColumn, title: rule };
      const properties = Object.entries(places).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      return `::${severity} ${properties.join(',')}::${escapeData(`${message}\n${hint}`)}\n`;
    })
    .join('');
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts has these escapes.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The report for people: each problem with the place it is in, what to do, and a last line that counts them. */
export function reportText(report: Report, texts: ReadonlyMap<string, string>, paint: Paint = plain): string {
  const blocks = report.problems.map((problem) => problemText(problem, texts.get(problem.file) ?? '', paint));
  return [...blocks, summary(report, paint)].join('\n');
}

/** How parts of a text report are coloured for a terminal. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly strong: (text: string) => string;
}

const same = (text: string): string => text;
const plain: Paint = { error: same, warning: same, quiet: same, strong: same };

function problemText(problem: LocatedProblem, text: string, paint: Paint): string {
  const { file, line, column, severity, rule, message, hint } = problem;
  const head = `${paint.strong(`${file}:${line}:${column}`)}  ${paint[severity](severity)}  ${paint.quiet(rule)}`;
  const frame = codeFrame(problem, text).map(({ gutter, code }) => `  ${paint.quiet(gutter)}${code}`);
  return [head, `  ${message}`, ...frame, `  ${paint.quiet('→')} ${hint}`, ''].join('\n');
}

const WIDTH = 96;

// The line that a problem begins in, with the one before it, and a row of carets under what is meant; long lines are cut
// around it. A problem of the file as a whole has none.
function codeFrame(problem: LocatedProblem, text: string): { gutter: string; code: string }[] {
  const lines = text.split(/\r?\n/);
  const line = lines[problem.line - 1];
  if (line === undefined || wholeFile(problem)) return [];
  const last = problem.endLine === problem.line ? problem.endColumn - 1 : line.length;
  const from = column(problem.column - 1, line.length);
  const shown = (each: string) => cut(each, from);
  // Tabs stay tabs, so that the carets stand under their place.
  const lead = shown(line)
    .slice(0, problem.column - 1 - from + (from > 0 ? 1 : 0))
    .replace(/[^\t]/g, ' ');
  const length = Math.max(1, Math.min(last, from + WIDTH) - (problem.column - 1));
  const width = String(problem.line).length;
  const gutter = (number: number | string) => `${String(number).padStart(width)} | `;
  const before = lines[problem.line - 2];
  return [
    ...(before?.slice(from).trim() ? [{ gutter: gutter(problem.line - 1), code: shown(before) }] : []),
    { gutter: gutter(problem.line), code: shown(line) },
    { gutter: gutter(''), code: `${lead}${'^'.repeat(length)}` },
  ];
}

function wholeFile({ line, column, endLine, endColumn }: LocatedProblem): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1;
}

function cut(line: string, from: number): string {
  return (from > 0 ? '…' : '') + line.slice(from, from + WIDTH) + (line.length > from + WIDTH ? '…' : '');
}

// Where the shown part of a line begins: at its start if the place is near it, otherwise a little before the place.
function column(place: number, length: number): number {
  return place < WIDTH * 0.6 || length <= WIDTH ? 0 : Math.max(0, place - Math.floor(WIDTH / 3));
}

function summary({ problems, essays, claims, citations, sources, coverage }: Report, paint: Paint): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const looked = `${counted(essays, 'essay')}, ${counted(claims, 'claim')}, ${counted(citations, 'citation')}, ${counted(sources, 'source')}; ${coverageText(coverage)}`;
  if (problems.length === 0) return `${paint.strong('No problems.')} ${looked}.\n`;
  const found = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')]
    .filter(Boolean)
    .join(' and ');
  return `${paint.error(paint.strong(`${found}.`))} ${looked}.\n`;
}
