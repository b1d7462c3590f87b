import type { VFileMessage } from 'vfile-message';
import { type Problem, problem, type Span } from '../model/problem.ts';

interface Words {
  readonly reason: string;
  readonly hint: string;
}

/** Words a fault of MDX syntax for an essayist: the parser's message is written for programmers. */
export function syntaxProblem(fault: VFileMessage, text: string, file: string): Problem {
  const said = fault.reason || fault.message;
  const at = offsetsOf(fault, text);
  const { span, ...words } =
    unclosedFault(said, text) ??
    closingFault(said, at, text) ??
    tagFault(said, at, text) ??
    codeFault(said, at, text) ??
    otherFault(said, at);
  return problem('mdx-is-valid', { file, span }, words);
}

/** Words a piece of code that MDX could run: essays hold none. */
export function codeProblem(span: Span, text: string, file: string): Problem {
  return problem('mdx-is-valid', { file, span }, code(span, text));
}

function code({ start }: Span, text: string): Words {
  const word = /^(?:import|export)/.exec(text.slice(start))?.[0];
  const words = word
    ? `A paragraph that begins with “${word}” would be`
    : 'What stands between curly brackets would be';
  const hint = word
    ? 'Begin the sentence with another word.'
    : 'If you mean the brackets themselves, write \\{ and \\}. An id after a heading is written {/* #its-id */}.';
  return { reason: `${words} run as a piece of code, and an essay holds none.`, hint };
}

const ENDS: Readonly<Record<string, string>> = {
  paragraph: 'the paragraph ends',
  heading: 'the heading ends',
  emphasis: 'the italics end',
  strong: 'the bold words end',
  link: 'the link ends',
  listItem: 'the item of the list ends',
  blockquote: 'the quotation ends',
  tableCell: 'the cell of the table ends',
};

// Tags that are not closed before what they stand in ends.
function unclosedFault(said: string, text: string): (Words & { span: Span }) | undefined {
  const found =
    /^Expected a closing tag for `<([^>`]+)>` \((\d+):(\d+)-(\d+):(\d+)\)(?: before the end of `(\w+)`)?/.exec(said);
  if (!found) return undefined;
  const [, name, line, column, endLine, endColumn, end = ''] = found;
  const start = offsetOf(text, Number(line), Number(column));
  const span = { start, end: offsetOf(text, Number(endLine), Number(endColumn)) };
  const where = ENDS[end];
  const reason = `The tag <${name}> is opened here and ${where ? `not closed before ${where}` : 'never closed'}.`;
  const hint = /^(?:br|hr|img|wbr)$/.test(name ?? '')
    ? `Write <${name} />: it has no words to cover.`
    : `Put </${name}> after the last of the words that it covers${where ? `, before ${where}` : ''}.`;
  return { span, reason, hint };
}

// Tags that are closed in the wrong place.
function closingFault(said: string, at: Span, text: string): (Words & { span: Span }) | undefined {
  const wrong = /^Unexpected closing tag `<\/([^>`]+)>`, expected corresponding closing tag for `<([^>`]+)>`/.exec(
    said,
  );
  if (wrong) {
    const reason = `A tag <${wrong[1]}> is closed here, but the one that is open is <${wrong[2]}>.`;
    return { span: at, reason, hint: `Write </${wrong[2]}>.` };
  }
  if (/^Expected the closing tag/.test(said)) {
    const reason = 'This tag is closed inside italics, bold words or a link, but was opened outside of them.';
    return {
      span: at,
      reason,
      hint: 'Open and close it on the same side: <Cite claim="feb2-deaths">at *least* 39</Cite>.',
    };
  }
  if (/^Unexpected closing (?:slash|tag)/.test(said)) {
    const span = { start: text.lastIndexOf('<', at.start), end: text.indexOf('>', at.start) + 1 || at.end };
    const hint = 'Delete this closing tag, or put the opening one where its words begin.';
    return { span, reason: 'A tag is closed here that is not open.', hint };
  }
  return undefined;
}

// Curly brackets, and lines that begin with "import" or "export".
function codeFault(said: string, at: Span, text: string): (Words & { span: Span }) | undefined {
  if (/import\/exports/.test(said)) {
    const start = text.lastIndexOf('\n', at.start - 1) + 1;
    const span = { start, end: lineEnd(text, start) };
    return { span, ...code(span, text) };
  }
  if (!/acorn|expression|in code|spread|`\{`|`\}`/.test(said)) return undefined;
  const start = openBracket(text, at.start);
  const end = lineEnd(text, start);
  const close = text.indexOf('}', Math.max(at.start, start));
  const span = { start, end: close !== -1 && close < end ? close + 1 : end };
  return { span, ...code(span, text) };
}

// Tags that cannot be read: the tag begins at the last "<" before the fault that is not in a value.
function tagFault(said: string, at: Span, text: string): (Words & { span: Span }) | undefined {
  if (
    !/before (?:local )?name|before attribute|in (?:\w+ )?name|in attribute|attribute (?:name|value)|in closing tag|after self-closing|before member/.test(
      said,
    )
  ) {
    return undefined;
  }
  const opened = /<[^\s"<>]*(?:\s+[\w-]+="[^"]*")*(?:\s+[\w-]+="[^"]*|[^"<>]*)$/.exec(text.slice(0, at.start));
  const start = opened?.index ?? at.start;
  const span = { start, end: Math.max(start + 1, Math.min(at.end, lineEnd(text, start))) };
  if (/local name/.test(said)) {
    const hint = 'Write a web address as a link with its words: [the words](https://example.org).';
    const close = text.indexOf('>', start) + 1;
    if (close > 0 && close <= lineEnd(text, start)) span.end = close;
    return { span, reason: 'A web address in angle brackets looks like a tag, and cannot be read.', hint };
  }
  if (/^Unexpected character `!`/.test(said)) {
    return {
      span,
      reason: 'A comment cannot be written with <!-- here.',
      hint: 'Write a comment as {/* the comment */}.',
    };
  }
  if (/attribute value/.test(said)) {
    const reason = 'A value in this tag does not stand between two straight quotation marks.';
    return { span, reason, hint: 'Put straight quotation marks around every value: <Cite claim="feb2-deaths">.' };
  }
  const hint =
    'If you mean the sign itself, write \\<. A tag is written <Cite claim="feb2-deaths">, without a space after the “<”.';
  return { span, reason: 'A “<” here begins a tag that cannot be read.', hint };
}

function otherFault(said: string, span: Span): Words & { span: Span } {
  return {
    span,
    reason: `The prose cannot be read from here on: ${said}.`,
    hint: 'Look at the tags and brackets just before this place.',
  };
}

// The curly bracket that is open at an offset.
function openBracket(text: string, offset: number): number {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    if (text[at] === '}') closed += 1;
    if (text[at] === '{' && closed === 0) return at;
    if (text[at] === '{') closed -= 1;
  }
  return offset;
}

function offsetsOf({ place }: VFileMessage, text: string): Span {
  if (!place) return { start: 0, end: 0 };
  const point = 'start' in place ? place.start : place;
  const end = 'start' in place ? place.end : { ...place, column: place.column + 1 };
  return { start: offsetOf(text, point.line, point.column), end: offsetOf(text, end.line, end.column) };
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let current = 1; current < line; current += 1) offset = text.indexOf('\n', offset) + 1;
  return Math.min(offset + column - 1, text.length);
}

function lineEnd(text: string, offset: number): number {
  return offset + text.slice(offset).search(/[ \t]*(?:\r?\n|$)/);
}
