import { CORE_SCHEMA, load } from 'js-yaml';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Problem, problem, type Span } from './problem.ts';
import { signFault, type YamlFault, yamlFault } from './yaml-fault.ts';

type Path = readonly (string | number)[];

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
  const sound = readSound(text);
  if (sound) return { value: sound.value, problems: [] };
  const document = parse(text);
  const place = ({ start, end }: Span) => ({ file, span: { start: from + start, end: from + end } });
  const repeated = document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [start] }) => {
      const key = /^(?:"[^"]*"|'[^']*'|[^:\n]+)/.exec(text.slice(start))?.[0].trimEnd() ?? '';
      const where = text.lastIndexOf('\n', start - 1) + 1 === start ? 'in this file' : 'in this entry';
      return problem('key-is-unique', place({ start, end: start + key.length }), { key, where });
    });
  const faults = syntaxFaults(document, text);
  const broken = faults.map(({ span, reason, hint }) => problem('yaml-is-valid', place(span), { reason, hint }));
  return { value: faults.length > 0 ? undefined : document.toJS(), problems: [...broken, ...repeated] };
}

// The library that knows where everything stands takes four times as long as this one; it is asked where something is
// wrong, or has to be pointed at. A test holds the two to one another.
function readSound(text: string): { value: unknown } | undefined {
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}

// Of several errors on one line, the others are consequences of the first.
function syntaxFaults(document: Document, text: string): YamlFault[] {
  const errors = [...document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY'), ...document.warnings];
  const lines = Map.groupBy(errors, ({ pos: [start] }) => text.lastIndexOf('\n', start - 1));
  const firsts = [...lines.values()].flatMap(([first]) => first ?? []);
  return [...firsts.map((error) => yamlFault(error, text, document)), ...unresolvedAliases(document)];
}

// "*emphasis" is an alias to YAML, and one that nothing stands behind would stop the reading.
function unresolvedAliases(document: Document): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      const [start, end] = alias.range ?? [0, 0];
      if (!alias.resolve(document)) found.push({ span: { start, end }, ...signFault('*') });
    },
  });
  return found;
}

/**
 * Finds places in a YAML text: that of the value at `path`, or of the key that leads to it; the nearest thing above it
 * if it is not there; nothing if nothing of the path is.
 */
export function yamlPlaces(text: string): (path: Path, on: 'key' | 'value') => Span | undefined {
  const document = parse(text);
  return (path, on) => {
    const value = on === 'value' ? nodeAt(document, path) : undefined;
    if (value) return spanOf(value, text);
    for (let depth = path.length; depth > 0; depth -= 1) {
      const found = keyAt(document, path.slice(0, depth));
      if (found) return spanOf(found, text);
    }
    return undefined;
  };
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

/** The key that a path ends in; in a list, which has no keys, the item. */
function keyAt(document: Document, path: Path): Node | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  return isMap(parent) ? pairAt(parent, path.at(-1))?.key : nodeAt(document, path);
}

function nodeAt(document: Document, path: Path): Node | undefined {
  let node: unknown = document.contents;
  for (const step of path)
    node = isMap(node) ? pairAt(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined;
  return isNode(node) ? node : undefined;
}

// Keys are compared as text: YAML reads the key 2024 as a number.
function pairAt(map: YAMLMap, key: string | number | undefined): Pair<Node, Node> | undefined {
  return map.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key)) as
    | Pair<Node, Node>
    | undefined;
}

/** A value from its first to its last word: the “>-” before a text on lines of its own is not counted. */
function spanOf(node: Node, text: string): Span | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  const raw = text.slice(start, end);
  const header = isScalar(node) && /^BLOCK/.test(node.type ?? '') ? (/^[^\n]*\n\s*/.exec(raw)?.[0].length ?? 0) : 0;
  const last = raw.trimEnd().length;
  return header < last ? { start: start + header, end: start + last } : { start, end };
}
