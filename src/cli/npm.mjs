import { spawnSync } from 'node:child_process';

/** Runs one of the project's scripts by npm, which puts the project's own Node first; ends with its exit code if it fails. */
export function npm(script, args = []) {
  const { status } = spawnSync('npm', ['run', '--silent', script, ...(args.length ? ['--', ...args] : [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 2);
}
