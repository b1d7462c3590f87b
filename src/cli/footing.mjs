// The one way into every command. Plain JavaScript that old Nodes can read too, so that each gets a sentence, not a stack.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const COMMANDS = ['anchors', 'bench', 'build', 'check', 'dev', 'document', 'preview'];
const [command = '', ...args] = process.argv.slice(2);

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace('>=', '');
if (isOlder(process.versions.node, needed)) {
  fail(
    `Footing needs Node >= ${needed}, have ${process.versions.node}.`,
    'Run it by npm (npm start, npm run build): the project brings its own Node, once “npm install” has run with scripts allowed.',
  );
}
if (!COMMANDS.includes(command)) fail(`There is no command “${command}”.`, `The commands are ${COMMANDS.join(', ')}.`);

if (!existsSync(new URL('../../node_modules/astro', import.meta.url))) {
  fail(
    'The packages that Footing is built on are not installed.',
    'Run npm install, or npm start, which does that too.',
  );
}

// Node runs TypeScript by itself from 22.18 on; before that it has to be asked.
if (!process.features.typescript) {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const { status } = spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(status ?? 2);
}

// Half of a check's time is the reading of the program itself; what Node makes of it is kept for the next run.
module.enableCompileCache?.(fileURLToPath(new URL('../../node_modules/.cache/footing/node', import.meta.url)));

// Whoever reads what is printed may stop reading, as “head” does.
process.stdout.on('error', (fault) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit(process.exitCode ?? 0);
});

try {
  const { [command]: run } = await import(`./${command}.ts`);
  process.exitCode = await run(args);
} catch (fault) {
  if (fault?.name === 'UsageError') fail(fault.message, fault.hint);
  // Nothing that an author did: the whole of it is for whoever mends it.
  console.error(fault);
  fail(
    `“${command}” could not go on.`,
    'Above is what stopped it. If the content is in order, this is a fault of Footing or of the machine.',
  );
}

function fail(message, hint) {
  console.error(`${message}\n${hint}`);
  process.exit(2);
}

function isOlder(have, need) {
  const [a, b] = [have, need].map((version) => version.split('.').map(Number));
  const at = b.findIndex((part, index) => part !== (a[index] ?? 0));
  return at !== -1 && (a[at] ?? 0) < b[at];
}
