/** A stretch of a text, and whether it is in the script that was looked for. */
export interface ScriptRun {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Words in a script that goes from right to left, with what stands between them. */
const RIGHT_TO_LEFT =
  /[\p{scx=Arabic}\p{Script=Hebrew}](?:[\p{scx=Arabic}\p{Script=Hebrew}\p{M}\s.:’-]*[\p{scx=Arabic}\p{Script=Hebrew}\p{M}])?/gu;

/** A text in runs, so that together they are the text. @param pattern what is looked for, with the flag g */
export function scriptRuns(text: string, pattern: RegExp = RIGHT_TO_LEFT): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(pattern)) {
    if (index > from) runs.push({ text: text.slice(from, index), isMatch: false });
    runs.push({ text: run, isMatch: true });
    from = index + run.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), isMatch: false });
  return runs;
}
