import { createInterface } from 'node:readline/promises';
import type { Candidate } from '../../model/succession/candidates.ts';
import type { Question } from '../../model/succession/plan.ts';
import { UsageError } from '../usage-error.ts';
import { candidateText, lostText } from './words.ts';

/** Where questions are asked and answered. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Asks what stands in the place of something lost, and why pages were retired. */
export interface Ask {
  /** @param isThere whether an answer is an id or an address that is there */
  readonly successor: (question: Question, isThere: (id: string) => boolean) => Promise<string>;
  readonly because: (pages: number) => Promise<string | undefined>;
}

/** Does some work with a terminal to ask at, if there is one. @throws {UsageError} if the terminal is closed meanwhile */
export async function atTerminal<T>(
  { stdin, stdout }: Terminal,
  work: (ask: Ask | undefined) => Promise<T>,
): Promise<T> {
  if (!stdin.isTTY || !stdout.isTTY) return work(undefined);
  const lines = createInterface({ input: stdin, output: stdout });
  const closed = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new UsageError('Stopped.', 'Nothing was recorded.')));
  });
  closed.catch(() => undefined);
  const question = (text: string) => Promise.race([lines.question(text), closed]);
  const say = (text: string) => void stdout.write(text);
  try {
    return await work({
      successor: (lost, isThere) => askSuccessor(lost, isThere, question, say),
      because: async (pages) =>
        (
          await question(`Why ${pages === 1 ? 'is this page' : 'are these pages'} retired? (Enter says nothing) `)
        ).trim() || undefined,
    });
  } finally {
    lines.removeAllListeners('close');
    lines.close();
  }
}

async function askSuccessor(
  lost: Question,
  isThere: (id: string) => boolean,
  question: (text: string) => Promise<string>,
  say: (text: string) => void,
): Promise<string> {
  const what = lostText(lost);
  say(`\n${what.charAt(0).toUpperCase()}${what.slice(1)} is gone.\n  → ${candidateText(lost.proposal)}\n`);
  for (;;) {
    const typed = (await question('Enter takes it; type another, or ? for a list: ')).trim();
    if (typed === '') return lost.proposal.id;
    if (typed === '?') {
      say(listText(lost.candidates));
      continue;
    }
    const id = plainName(typed);
    if (isThere(id)) return id;
    say(`There is no “${id}” to lead to.\n`);
  }
}

function listText(candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return '  There is nothing else of this sort.\n';
  return candidates
    .slice(0, 12)
    .map((each) => `  ${candidateText(each)}\n`)
    .join('');
}

/** An id without the sign before it, and an address without its first slash: as the locks have them. */
export function plainName(typed: string): string {
  return typed === '/' ? typed : typed.replace(/^[#/]/, '');
}
