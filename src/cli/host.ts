import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { base } from '../site.ts';

/** A site that is being served, until it is closed. */
export interface Host {
  /** The address of the home page. */
  readonly address: string;
  close(): void;
}

const compress = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What is text, and so is sent compressed. */
const TEXT = /\.(?:css|html|js|json|svg|txt|xml)$/;

/**
 * Serves a built site on a free port as a good static host does, for measuring: text compressed, and what has a hash in
 * its name kept by the browser for a year. (`astro preview` does neither.)
 */
export async function host(folder: string): Promise<Host> {
  const answers = new Map<string, Promise<Answer | undefined>>();
  const answer = (path: string) => answers.get(path) ?? answers.set(path, read(folder, path)).get(path);
  const server = createServer(async ({ url = '/' }, response) => {
    const path = pathOf(url);
    const found = await answer(path.endsWith('/') ? `${path}index.html` : path);
    const { headers, body } = found ?? (await answer('/404.html')) ?? { headers: {}, body: '' };
    response.writeHead(found ? 200 : 404, headers).end(body);
  });
  await new Promise<void>((listens) => server.listen(0, 'localhost', listens));
  return {
    address: `http://localhost:${portOf(server)}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The path of a file within the folder, for what is asked of the host. */
function pathOf(url: string): string {
  const { pathname } = new URL(url, 'http://localhost');
  return pathname.startsWith(base) ? decodeURI(pathname).slice(base.length - 1) : '';
}

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The answer for a file of the folder, if there is one. */
async function read(folder: string, path: string): Promise<Answer | undefined> {
  const file = join(resolve(folder), path);
  const bytes = file.startsWith(resolve(folder) + sep) && (await readFile(file).catch(() => undefined));
  if (!bytes) return undefined;
  const isText = TEXT.test(path);
  return {
    headers: {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isText && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    },
    body: isText ? await compress(bytes) : bytes,
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
