import { open } from 'node:fs/promises';

// How a file of each kind begins, in hexadecimal: JPEG, PNG, GIF, WebP, AVIF
// (https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern).
const PICTURE = /^(?:ffd8ff|89504e470d0a1a0a|47494638(?:37|39)61|52494646.{8}57454250|.{8}66747970617669[67].)/;

/** Whether a file begins as a JPEG, PNG, GIF, WebP or AVIF picture does; not if it cannot be opened. */
export async function isPicture(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(16), 0, 16);
    return PICTURE.test(buffer.toString('hex'));
  } finally {
    await file.close();
  }
}
