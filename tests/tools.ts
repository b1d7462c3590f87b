import { execFileSync, spawnSync } from 'node:child_process';

/** What reads paper and e-books as others do, by the Debian package that has it. */
const PACKAGES = {
  'poppler-utils': ['pdfinfo', 'pdftotext', 'pdffonts', 'pdftoppm'],
  qpdf: ['qpdf'],
  epubcheck: ['epubcheck', 'java'],
} as const;

/** A program that tests of paper ask; each test says so where it is not there. */
export type Tool = (typeof PACKAGES)[keyof typeof PACKAGES][number];

/** The most that getting them may take. */
const SECONDS = 300;

/** Where a tool is, if it is there. */
export function tool(name: Tool): string | undefined {
  return which(name);
}

/** Gets the tools that are missing, as root on Debian, from apt. Nobody has to have them. Returns those still missing. */
export function getTools(): Tool[] {
  const packages = Object.entries(PACKAGES).filter(([, tools]) => tools.some((each) => !tool(each)));
  const names = packages.map(([name]) => name);
  const installer = names.length > 0 && aptInstall(names.join(' '), SECONDS);
  if (installer) {
    const [program, ...args] = installer;
    console.log(`Getting ${names.join(', ')} from apt (at most ${SECONDS / 60} minutes) …`);
    spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return Object.values(PACKAGES).flatMap((tools) => tools.filter((each) => !tool(each)));
}

/** The command that has Debian install a package, or gives up after some seconds; none where it cannot. */
export function aptInstall(name: string, seconds: number): [string, ...string[]] | undefined {
  if (process.getuid?.() !== 0 || !which('apt-get')) return undefined;
  const install = `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${name}`;
  return ['timeout', String(seconds), 'sh', '-c', install];
}

/** Where a program is that the shell would find. */
export function which(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}
