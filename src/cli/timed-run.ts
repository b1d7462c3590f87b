import { spawnSync } from 'node:child_process';

/** A command as somebody waits for it. */
export interface Run {
  readonly seconds: number;
  /** The most memory that the process held at once, in MB. */
  readonly megabytes: number;
}

// The process tells its own memory at the end.
const TELLING = `process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS));`;

/**
 * Times one of Footing’s own commands, in a process of its own.
 * @param args what stands after `footing`
 * @param flags for node
 * @param most the highest exit code that is an answer
 * @throws if it ends with another
 */
export function timedRun(
  args: readonly string[],
  {
    flags = [],
    env = {},
    most = 0,
  }: { flags?: readonly string[]; env?: Readonly<Record<string, string>>; most?: number },
): Run {
  const begin = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [...flags, '--import', `data:text/javascript,${encodeURIComponent(TELLING)}`, 'src/cli/footing.mjs', ...args],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  const seconds = (performance.now() - begin) / 1000;
  if (status === null || status > most) {
    throw new Error(`Expected “${args.join(' ')}” to end with at most ${most}, found ${status}: ${stderr}`);
  }
  return { seconds, megabytes: Number(/\d+$/.exec(stderr)?.[0]) / 1024 };
}
