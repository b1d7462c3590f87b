import { benchBuild } from './bench-build.ts';
import { benchCheck } from './bench-check.ts';
import { benchPage } from './bench-page.ts';
import { benchPaper } from './bench-paper.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `Usage: npm run bench -- build
       npm run bench -- check
       npm run bench -- page
       npm run bench -- paper

build  Builds the site of a copy of content/ (or FOOTING_CONTENT) 3 times with nothing kept, again unchanged, and again after
       one word of its prose was changed; pictures and paper included. Prints medians: seconds, and the most memory that was
       in use.
check  Times the check on essays of 3,000 words with 60 claims each, written for the purpose: 1, 10, 100 and 300 of them,
       3 times each in turn. Prints medians: seconds in all, seconds an essay, words a second, and the most memory that
       was in use.
page   Has Lighthouse look 3 times at the longest essay of the built site, compressed as a host serves it, on a simulated
       middling phone. Prints medians: its scores of 100, and when what is seen.
paper  Makes the PDF and the e-book of every essay in content/ (or FOOTING_CONTENT) 3 times, keeping none. Prints medians:
       seconds, pages a second.
`;

/** `npm run bench`: how long a build, the check or paper takes, or how fast an essay is read. Returns the exit code. */
export async function bench(args: readonly string[]): Promise<number> {
  const [what, ...rest] = args;
  if (what === '--help' || what === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (what === 'build' && rest.length === 0) return benchBuild();
  if (what === 'check' && rest.length === 0) return benchCheck();
  if (what === 'page' && rest.length === 0) return benchPage();
  if (what === 'paper' && rest.length === 0) return benchPaper();
  throw new UsageError(what ? `There is no benchmark “${args.join(' ')}”.` : 'Which benchmark?', USAGE);
}
