import type { Draft } from '../draft.ts';
import type { Correction } from '../history.ts';
import { type Place, type Problem, problem } from '../problem.ts';

/** The corrections of a claim or of an essay, and where what stands in the nth of them is. */
interface History {
  readonly history: readonly Correction[];
  readonly at: (entry: number, ...path: (string | number)[]) => Place;
}

/** The history of every claim and every essay that has one. */
export function eachHistory({ essays }: Draft): History[] {
  return essays.flatMap(({ file, ledger, frontMatter, claims }) => [
    {
      history: frontMatter?.corrections ?? [],
      at: (entry: number, ...path: (string | number)[]): Place => ({
        file,
        path: ['corrections', entry, ...path],
        on: 'value',
      }),
    },
    ...[...(claims?.values() ?? [])].map(({ id, claim }) => ({
      history: claim?.history ?? [],
      at: (entry: number, ...path: (string | number)[]): Place => ({
        file: ledger,
        path: [id, 'history', entry, ...path],
        on: 'value',
      }),
    })),
  ]);
}

/** Corrections stand in the order of their days. */
export function historiesRunForward(draft: Draft): Problem[] {
  return eachHistory(draft).flatMap(({ history, at }) =>
    history.flatMap(({ date }, index) => {
      const before = history[index - 1]?.date;
      if (before === undefined || before <= date) return [];
      return [problem('history-runs-forward', at(index, 'date'), { date, before })];
    }),
  );
}
