import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is that a test can use; nothing where it is not installed. */
export function tool(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
