import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.footing-installed';

/** Installs the packages of the lockfile, unless exactly these are installed; ends with 2 and a sentence if it cannot. */
export function installed() {
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(readFileSync('package.json'))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing packages; the first time takes about a minute …');
  // Not “npm ci”: it refuses a lockfile made where the registry lacks the binaries of other platforms.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed: see npm’s message above. Is the npm registry within reach?');
    process.exit(2);
  }
  writeFileSync(STAMP, wanted);
}
