import type { VFileMessage } from 'vfile-message';
import { type Problem, problem, type Span } from '../model/problem.ts';

/** Words a fault of MDX syntax for an essayist: the parser's message is written for programmers. */
export function syntaxProblem(fault: VFileMessage, text: string, file: string): Problem {
  return problem('mdx-is-valid', { file, span: spanOf(fault, text) }, explain(fault));
}

function explain({ reason, message }: VFileMessage): { reason: string; hint: string } {
  const said = reason || message;
  const unclosed = /Expected a closing tag for `<([^>`]+)>`(?: \((\d+):\d+)?/.exec(said);
  if (unclosed) {
    return {
      reason: `The tag <${unclosed[1]}> is opened here and never closed.`,
      hint: `Put </${unclosed[1]}> after the last of the words that it covers, in the same paragraph.`,
    };
  }
  const stray = /Unexpected closing (?:slash `\/` in tag|tag `<\/([^>`]+)>`)/.exec(said);
  if (stray) {
    return {
      reason: `A tag is closed here${stray[1] ? ` (</${stray[1]}>)` : ''} that is not open.`,
      hint: 'Delete this closing tag, or put the opening one where its words begin.',
    };
  }
  if (/before name|before attribute|in name|in attribute|attribute value|after attribute|in closing tag/.test(said)) {
    return {
      reason: 'A “<” here begins a tag that cannot be read.',
      hint: 'If you mean the sign itself, write \\<. In a tag, every value stands in quotation marks: <Cite claim="feb2-deaths">.',
    };
  }
  if (/acorn|expression|`\{`|`\}`|lazy line/.test(said)) {
    return {
      reason: 'A curly bracket here begins a piece of code that cannot be read.',
      hint: 'If you mean the bracket itself, write \\{ or \\}. An id after a heading is written {/* #its-id */}.',
    };
  }
  return {
    reason: `The prose cannot be read: ${said}.`,
    hint: 'Look at the tags and brackets just before this place.',
  };
}

function spanOf({ place, reason }: VFileMessage, text: string): Span {
  const opened = /\((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason);
  if (opened && /closing tag/.test(reason)) {
    const [, line = 1, column = 1, endLine = 1, endColumn = 1] = opened.map(Number);
    return { start: offsetOf(text, line, column), end: offsetOf(text, endLine, endColumn) };
  }
  if (!place) return { start: 0, end: 0 };
  const point = 'start' in place ? place.start : place;
  const end = 'start' in place ? place.end : { ...place, column: place.column + 1 };
  return { start: offsetOf(text, point.line, point.column), end: offsetOf(text, end.line, end.column) };
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let current = 1; current < line; current += 1) {
    const next = text.indexOf('\n', offset);
    if (next === -1) break;
    offset = next + 1;
  }
  return Math.min(offset + column - 1, text.length);
}
