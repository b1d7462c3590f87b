import { type Document, isAlias, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import { type Problem, problem, type Span } from './problem.ts';

/** A YAML text as plain data, with what is wrong with its syntax. */
export interface YamlReading {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML 1.2 (core schema: a date stays the text it is). Syntax errors and repeated keys come back as problems,
 * all of them; where the syntax is broken the value is undefined.
 * @param file the file that problems are said to be in
 * @param from where in the file the YAML begins, for front matter
 */
export function readYaml(text: string, file: string, from = 0): YamlReading {
  const document = parse(text);
  const problems = document.errors.map((error) => {
    const span = { start: from + error.pos[0], end: from + error.pos[1] };
    if (error.code !== 'DUPLICATE_KEY') {
      return problem('yaml-is-valid', { file, span }, { reason: firstSentence(error.message) });
    }
    const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
    const where = text.lastIndexOf('\n', error.pos[0] - 1) + 1 === error.pos[0] ? 'in this file' : 'in this entry';
    return problem(
      'key-is-unique',
      { file, span: { start: span.start, end: span.start + key.length } },
      { key, where },
    );
  });
  const broken = document.errors.some((error) => error.code !== 'DUPLICATE_KEY');
  return { value: broken ? undefined : document.toJS(), problems };
}

/** Where in a YAML text the value at `path` (or the key that leads to it) stands; the nearest thing above it if it is not there. */
export function yamlSpan(text: string, path: readonly (string | number)[], on: 'key' | 'value'): Span {
  const document = parse(text);
  for (let depth = path.length; depth > 0; depth -= 1) {
    const found =
      on === 'key' || depth < path.length ? keySpan(document, path.slice(0, depth)) : valueSpan(document, path);
    if (found) return found;
  }
  return { start: 0, end: 0 };
}

/** An essay's front matter: the YAML between the two lines of hyphens, and where it begins. */
export function frontMatter(text: string): { readonly yaml: string; readonly start: number } | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (match?.index !== 0) return undefined;
  const yaml = match[1] ?? '';
  return { yaml, start: text.indexOf(yaml, text.indexOf('\n')) };
}

function parse(text: string): Document {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: true });
}

function keySpan(document: Document, path: readonly (string | number)[]): Span | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (!isMap(parent)) return valueSpan(document, path);
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last),
  );
  return pair && isNode(pair.key) ? rangeOf(pair.key) : undefined;
}

function valueSpan(document: Document, path: readonly (string | number)[]): Span | undefined {
  const node = document.getIn(path, true);
  return isNode(node) && !isAlias(node) ? rangeOf(node) : undefined;
}

function rangeOf(node: { range?: [number, number, number] | null | undefined }): Span | undefined {
  return node.range ? { start: node.range[0], end: node.range[1] } : undefined;
}

function firstSentence(message: string): string {
  const line = message.split('\n')[0] ?? message;
  return line.endsWith('.') ? line : `${line}.`;
}
