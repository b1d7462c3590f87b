import type { Candidate } from '../../model/succession/candidates.ts';
import type { Plan, Question } from '../../model/succession/plan.ts';

/** Something lost, as it is told: the section “What it cost” (the-price). */
export function lostText({ id, is, text }: Pick<Question, 'id' | 'is' | 'text'>): string {
  return `the ${WORDS[is]} “${beginning(text)}” (${id})`;
}

/** What may stand in the place of something lost: the-bill “The bill”, 43 % alike. */
export function candidateText({ id, text, likeness, stayed }: Candidate): string {
  const share = `${likeness > 0 ? `, ${Math.round(likeness * 100)} % alike` : ''}${stayed === 2 ? ', in the same place' : ''}`;
  return `${id}${text ? ` “${beginning(text)}”` : ''}${share}`;
}

/** What a plan has decided, a line each: the old one, an arrow, the one in its place. */
export function decidedText({ essays, moves }: Pick<Plan, 'essays' | 'moves'>): string[] {
  return [
    ...essays.flatMap(({ essay, aliases }) => [...aliases].map(([from, to]) => `${essay.id}#${from} → ${to}`)),
    ...[...moves].map(([from, to]) => `${from} → ${to}`),
  ];
}

const WORDS: Readonly<Record<Question['is'], string>> = {
  section: 'section',
  paragraph: 'paragraph',
  figure: 'figure',
  citation: 'citation',
  note: 'note',
  source: 'source',
  essay: 'essay',
  ledger: 'ledger',
  sections: 'list of sections',
  claim: 'claim',
  page: 'page',
};

function beginning(whole: string): string {
  const text = whole.replace(/^“([^“”]*)”$/u, '$1');
  return text.length > 72 ? `${text.slice(0, 71).trimEnd()}…` : text;
}
