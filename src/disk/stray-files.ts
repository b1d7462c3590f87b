import { basename } from 'node:path';
import { near } from '../model/near.ts';
import { type Problem, problem } from '../model/problem.ts';
import { ADDRESSES_LOCK, ANCHORS_LOCK, isLock } from './locks.ts';

// What each folder of the content holds. A folder of an essay may hold notes of the author's own.
const homes = [
  { folder: 'essays', holds: /^[^/]+\/./, says: 'An essay is a folder here, with essay.mdx and claims.yaml in it.' },
  { folder: 'sources', holds: /\.ya?ml$/, says: 'A source is a file whose name ends in .yaml.' },
  {
    folder: 'pages',
    holds: /^[^/]+\.mdx$|^figures\/./,
    says: 'A page is a file in this folder itself, whose name ends in .mdx.',
  },
  {
    folder: 'fonts',
    holds: /^[^/]+\.(?:ttf|otf|txt|md)$/,
    says: 'A font is a file in this folder itself, whose name ends in .ttf or .otf; its licence ends in .txt or .md.',
  },
];

/**
 * What of a content folder would be passed over in silence: folders of essays without essay.mdx, files that nothing reads.
 * @param files all files, by their paths within the folder
 * @param name how a problem names a path
 */
export function strayFiles(files: readonly string[], name: (path: string) => string): Problem[] {
  return [...missingEssays(files, name), ...homelessFiles(files, name), ...strayLocks(files, name)];
}

function missingEssays(files: readonly string[], name: (path: string) => string): Problem[] {
  const folders = new Set(files.flatMap((file) => /^essays\/[^/]+(?=\/)/.exec(file) ?? []));
  return [...folders]
    .filter((folder) => !files.includes(`${folder}/essay.mdx`))
    .map((folder) => {
      const others = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => basename(file));
      return problem('essay-is-there', { file: name(folder) }, { near: near('essay.mdx', others) });
    });
}

function homelessFiles(files: readonly string[], name: (path: string) => string): Problem[] {
  return files.flatMap((file) => {
    const home = homes.find(({ folder }) => file.startsWith(`${folder}/`));
    const isHidden = /(?:^|\/)\./.test(file);
    if (!home || isHidden || isLock(file) || home.holds.test(file.slice(home.folder.length + 1))) return [];
    return [problem('file-has-a-home', { file: name(file) }, { home: home.says })];
  });
}

// What was published would be forgotten without a word.
function strayLocks(files: readonly string[], name: (path: string) => string): Problem[] {
  const home = `The record of an essay’s ids is ${ANCHORS_LOCK} beside its essay.mdx; that of all addresses is ${ADDRESSES_LOCK} in the content folder itself.`;
  return files
    .filter((file) => isLock(file) && file !== ADDRESSES_LOCK && !isLockOfEssay(file))
    .map((file) => problem('file-has-a-home', { file: name(file) }, { home }));
}

function isLockOfEssay(file: string): boolean {
  const [room, , lock, ...more] = file.split('/');
  return room === 'essays' && lock === ANCHORS_LOCK && more.length === 0;
}
