import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { Span } from './problem.ts';

/** What is wrong with the syntax of a YAML text, in words for an essayist, and where. */
export interface YamlFault {
  readonly span: Span;
  readonly reason: string;
  readonly hint: string;
}

const KEY = /:(?:\s|$)/;

type Words = Pick<YamlFault, 'reason' | 'hint'>;

const OWN_LINES = 'Put the whole text on lines of its own, indented, after “>-”; or put it in quotation marks.';

const ALIGNED: Words = {
  reason: 'This line does not line up with the lines before it.',
  hint: 'Indent it with spaces: keys of one entry begin in the same column, and text after “>-” begins further in than its key.',
};

const SWALLOWED: Words = {
  reason: 'This line is read as part of the text above it, but looks like a key with its colon.',
  hint: 'If it is a key, indent it as much as the keys before it. If it is text, put the whole text on lines of its own, indented, after “>-”.',
};

/** Words a fault for an essayist: the parser's messages are written for programmers. */
export function yamlFault(error: YAMLError, text: string, document: Document): YamlFault {
  const quote = unclosedQuote(error, document);
  if (quote !== undefined) {
    return {
      span: { start: quote, end: quote + 1 },
      reason: 'A quotation mark is opened here and never closed.',
      hint: `Close it at the end of the text. ${OWN_LINES}`,
    };
  }
  return { span: spanOf(error, text), ...explain(error, text) };
}

/** A text that begins with a sign which YAML keeps for itself. */
export function signFault(sign: string): Words {
  return {
    reason: `A text cannot begin with “${sign}” here, a sign with a meaning of its own in YAML.`,
    hint: OWN_LINES,
  };
}

const BY_CODE: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: { reason: 'This line is indented with a tab.', hint: 'Indent it with spaces.' },
  BAD_DQ_ESCAPE: {
    reason: 'A backslash between double quotation marks has a meaning of its own, and this one has none.',
    hint: 'Write the backslash twice, or put the text in single quotation marks.',
  },
  MULTIPLE_DOCS: {
    reason: 'This line of hyphens would end the file here.',
    hint: 'Delete it; what follows then belongs to the file.',
  },
};

function explain({ code, message, pos }: YAMLError, text: string): Words {
  const line = lineAt(text, pos[0]);
  const rest = text.slice(pos[0], line.end);
  const words = BY_CODE[code];
  if (words) return words;
  if (/^(?:BAD_SCALAR_START|BAD_ALIAS|TAG_RESOLVE_FAILED)$/.test(code)) return signFault(rest.charAt(0));
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const reason = 'This text holds a colon with a space after it, so that it looks like one more key.';
    return KEY.test(rest) ? { reason, hint: OWN_LINES } : SWALLOWED;
  }
  if (/block-seq-ind/.test(message)) {
    const hint = 'Put each item on a line of its own below the key, indented, after a hyphen and a space.';
    return { reason: 'A list cannot begin on the line of its key.', hint };
  }
  if (/block scalar header|not a YAML token/i.test(message)) {
    return { reason: 'Text stands on the line of “>-” or “|”.', hint: 'Begin the text on the next line, indented.' };
  }
  if (/followed by map values/.test(message) || code === 'MULTILINE_IMPLICIT_KEY') {
    const hint =
      'Write the key, a colon, a space and the value. If the line belongs to the text above it, indent it further.';
    return /:\s/.test(rest) ? ALIGNED : { reason: 'This line has no key with a colon and a space after it.', hint };
  }
  if (/end with a [\]}]/.test(message)) {
    return { reason: 'A bracket before this line is opened and never closed.', hint: `Close it. ${OWN_LINES}` };
  }
  const before = text.slice(line.start, pos[0]).trimEnd().at(-1) ?? '';
  if (code === 'UNEXPECTED_TOKEN' && /["'\]}*]/.test(before)) {
    return { reason: `The text goes on here after a closing ${before}, which would end it.`, hint: OWN_LINES };
  }
  if (/INDENT|TOKEN|IMPLICIT_KEY|MISSING_CHAR|COLLECTION/.test(code)) return ALIGNED;
  return { reason: `This line cannot be read: ${message.split('\n')[0]}.`, hint: OWN_LINES };
}

// From the fault, or the first word after it, to the end of what the parser means, within the line.
function spanOf({ code, pos: [from, to] }: YAMLError, text: string): Span {
  const line = lineAt(text, from);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !KEY.test(text.slice(from, line.end))) return lineWithKey(text, line);
  const start = code === 'TAB_AS_INDENT' ? from : from + (/^\s*/.exec(text.slice(from, line.end))?.[0].length ?? 0);
  const end = to - from > 1 || /TAB|SCALAR_START|ESCAPE|ALIAS/.test(code) ? Math.min(to, line.end) : line.end;
  return start < end ? { start, end } : { start: from, end: to };
}

function lineWithKey(text: string, before: Span): Span {
  const next = lineAt(text, text.indexOf('\n', before.end) + 1);
  const start = next.start + text.slice(next.start, next.end).search(/\S|$/);
  const isIt = KEY.test(text.slice(start, next.end)) || !text.includes('\n', next.end);
  return isIt ? { start, end: next.end } : lineWithKey(text, next);
}

function lineAt(text: string, offset: number): Span {
  const end = text.slice(offset).search(/[ \t]*(?:\r?\n|$)/);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: offset + end };
}

// The parser reports it at the end of the file.
function unclosedQuote({ message, pos }: YAMLError, document: Document): number | undefined {
  if (!/Missing closing ["']quote/.test(message)) return undefined;
  let start: number | undefined;
  visit(document, (_key, node) => {
    if (isScalar(node) && /^QUOTE/.test(node.type ?? '') && node.range && node.range[1] >= pos[0])
      start = node.range[0];
  });
  return start;
}
