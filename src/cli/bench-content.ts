import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SENTENCES = [
  'The harbour board met in the upper room of the custom house, where the windows look over the quay and the ropes of the ferry.',
  'Nobody in the town could say who had first asked for a light, though many remembered the winters without one.',
  'What the minutes leave out, the newspaper of the county sometimes has, and where both are silent the letters of the keepers help.',
  'It is easy to read too much into a ledger of lamp oil, but a ledger seldom flatters those who kept it.',
  'The masons worked from the landward side, for the sea allowed them no other way, and slept in the church when it was rough.',
];
const CLAIMS = 60;
const SECTIONS = 10;
const SOURCES = 200;

/**
 * Writes a content folder to measure on: essays of about 3,000 words with 60 claims and as many citations each, and 200
 * sources that they share. All of it is sound.
 * @returns how many words the essays have together
 */
export async function writeBenchContent(folder: string, essays: number): Promise<number> {
  await mkdir(join(folder, 'sources'), { recursive: true });
  for (let index = 0; index < SOURCES; index += 1) {
    await writeFile(join(folder, 'sources', `report-${letters(index)}.yaml`), sourceText(index));
  }
  let words = 0;
  for (let index = 0; index < essays; index += 1) {
    const home = join(folder, 'essays', `essay-${letters(index)}`);
    await mkdir(home, { recursive: true });
    const prose = essayText(index);
    words += prose.split(/\s+/).length;
    await writeFile(join(home, 'essay.mdx'), prose);
    await writeFile(join(home, 'claims.yaml'), ledgerText(index));
  }
  return words;
}

function essayText(essay: number): string {
  const sections = range(SECTIONS).map((section) => {
    const claims = range(CLAIMS / SECTIONS).map((claim) => paragraph(section * (CLAIMS / SECTIONS) + claim));
    return `## Section ${letters(section)}\n\n${claims.join('\n\n')}`;
  });
  return `---
title: The light of ${letters(essay)}
description: How a town came by its light.
date: 2024-05-01
---

<Standfirst>A town came by its light, and nobody agrees on who paid for it.</Standfirst>

${sections.join('\n\n')}
`;
}

function paragraph(claim: number): string {
  const filler = SENTENCES.slice(claim % 4, (claim % 4) + (claim % 3 === 0 ? 2 : 1)).join(' ');
  const date = `${(claim % 27) + 1} March ${1800 + claim}`;
  return `${filler} On <Cite claim="claim-${letters(claim)}">${date}</Cite> the board paid for <Cite claim="claim-${letters(claim)}">at least ${claim + 2},${String(100 + claim).padStart(3, '0')} bricks</Cite>, as *the register* has it.`;
}

function ledgerText(essay: number): string {
  return range(CLAIMS)
    .map((claim) => {
      const year = 1800 + claim;
      const day = String((claim % 27) + 1).padStart(2, '0');
      const source = (essay * 7 + claim * 3) % SOURCES;
      return `claim-${letters(claim)}:
  statement: >-
    The board paid for at least ${claim + 2},${100 + claim} bricks on ${(claim % 27) + 1} March ${year}.
  kind: count
  verdict: supported
  quantities:
    - value: ${(claim + 2) * 1000 + 100 + claim}
      bound: at-least
      unit: bricks
      counted-by: The harbour board
  dates:
    - value: ${year}-03-${day}
      of: the payment
  evidence:
    - source: report-${letters(source)}
      quote: on the ${Number(day)}th of March ${year} there were paid for at least ${claim + 2},${100 + claim} bricks
      stance: supports
    - source: report-${letters((source + 1) % SOURCES)}
      quote: and again in that month, by the same hand
      stance: qualifies
  note: Only the register of the board has the number.
`;
    })
    .join('\n');
}

function sourceText(index: number): string {
  return `type: report
title: Register of the harbour board, volume ${letters(index)}
author:
  - literal: Harbour board
issued: 1881
accessed: 2026-11-23
language: en
`;
}

// Ids without figures: "claim-2" would look like a second citation.
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
