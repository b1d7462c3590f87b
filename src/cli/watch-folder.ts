import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** How long nothing may happen before a save counts as done, in milliseconds: editors write in several steps. */
const SETTLED = 15;

// What editors write beside the file that they mean: ".essay.mdx.swp", "essay.mdx~", vim's "4913".
const ASIDE = /^\.|~$|^4913$/;

/**
 * Watches a folder and the folders in it, and tells of every save once: a file written, replaced, added or deleted. Each
 * folder has a watcher of its own: Node's recursive one loses a file on Linux when another is renamed over it twice
 * (tried with Node 24.21).
 */
export class FolderWatcher {
  readonly #folder: string;
  readonly #saved: () => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;

  constructor(folder: string, saved: () => void) {
    this.#folder = folder;
    this.#saved = saved;
    this.#follow();
  }

  /** Ends the watching. */
  close(): void {
    clearTimeout(this.#timer);
    for (const path of this.#watchers.keys()) this.#forget(path);
  }

  #changed(path: string, event: string, name: string | null): void {
    if (name !== null && ASIDE.test(basename(name))) return;
    // A folder that went and came back is another one.
    if (event === 'rename' && name !== null) this.#forgetWithin(join(path, name));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#follow();
      this.#saved();
    }, SETTLED);
  }

  #follow(): void {
    const folders = foldersIn(this.#folder);
    for (const path of this.#watchers.keys()) if (!folders.includes(path)) this.#forget(path);
    for (const path of folders.filter((each) => !this.#watchers.has(each))) {
      const watcher = watch(path, (event, name) => this.#changed(path, event, name));
      watcher.on('error', () => this.#forget(path));
      this.#watchers.set(path, watcher);
    }
  }

  #forgetWithin(folder: string): void {
    for (const path of this.#watchers.keys()) if (`${path}${sep}`.startsWith(`${folder}${sep}`)) this.#forget(path);
  }

  #forget(path: string): void {
    this.#watchers.get(path)?.close();
    this.#watchers.delete(path);
  }
}

// A folder that goes while it is looked through is gone.
function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const within = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    return [folder, ...within];
  } catch {
    return [];
  }
}
