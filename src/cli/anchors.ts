import { parseArgs } from 'node:util';
import { contentFolder } from '../disk/folders.ts';
import { acceptAnchors } from './anchors/accept.ts';
import { atTerminal } from './anchors/ask.ts';
import { tellAnchors } from './anchors/tell.ts';
import { existingFolder } from './environment.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `Usage: npm run anchors -- [--content DIR]
       npm run anchors -- --accept [--alias OLD=NEW]… [--because WHY] [--content DIR]

Tells which ids and addresses are new, lost or changed since they were last recorded, before you publish.
--accept   records them. For each that is lost it asks what stands in its place and proposes the most alike; where there is
           no terminal to ask at, it takes what is at least half alike, and refuses if anything is left.
--alias    says it beforehand: the id that is lost and the one in its place, or two addresses; as often as needed. Where two
           essays lost the same id, put the essay before it: my-harbour#old=new.
--because  why pages were retired, for whoever comes by an old link.
Ends with 0 if there is nothing to accept or all was recorded, 1 if there is or something was refused, 2 if it could not look.
`;

/** `npm run anchors`: tells what is new, lost and changed since the last record, or records it. Returns the exit code. */
export async function anchors(args: readonly string[]): Promise<number> {
  const { content, accept, alias, because, help } = readArguments(args);
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const folder = await existingFolder(content);
  const say = (text: string) => void process.stdout.write(text);
  if (!accept) return tellAnchors(folder, say);
  const today = new Date().toISOString().slice(0, 10);
  return atTerminal(process, (ask) => acceptAnchors(folder, { aliases: alias, because, today, ask, say }));
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string', default: contentFolder() },
        accept: { type: 'boolean', default: false },
        alias: { type: 'string', multiple: true, default: [] },
        because: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.accept && (values.alias.length > 0 || values.because !== undefined))
      throw new UsageError('--alias and --because go with --accept.', USAGE);
    return values;
  } catch (fault) {
    if (fault instanceof UsageError) throw fault;
    throw new UsageError((fault as Error).message, USAGE);
  }
}
