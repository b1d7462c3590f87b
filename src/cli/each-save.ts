import { FolderWatcher } from './watch-folder.ts';

/**
 * Does some work now and again after every save in a folder, one piece at a time, until Ctrl+C.
 * @throws what the work throws
 */
export async function eachSave(folder: string, work: () => Promise<void>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let isAtWork = false;
  let isDue = false;
  const run = async () => {
    isDue = true;
    if (isAtWork) return;
    isAtWork = true;
    while (isDue) {
      isDue = false;
      await work();
    }
    isAtWork = false;
  };
  const watcher = new FolderWatcher(folder, () => run().catch(reject));
  process.once('SIGINT', resolve);
  try {
    await run();
    await promise;
  } finally {
    watcher.close();
    process.removeListener('SIGINT', resolve);
  }
}
