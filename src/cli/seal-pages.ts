import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Seals every page that has been built: all its styles stand in one place, and its policy lets pass what stands in the
 * page, and nothing else. Astro by itself lets every page have what any page has, and what Astro could have put there.
 */
export function sealPages(): AstroIntegration {
  return {
    name: 'footing-seal-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html')).map((name) => join(folder, name))) {
          await writeFile(file, sealed(await readFile(file, 'utf8')));
        }
      },
    },
  };
}

/**
 * A page of HTML with one style sheet for all that its head has, in their order, and a policy with the hashes of its own
 * inline style sheets and scripts. A page without a policy keeps none.
 */
export function sealed(page: string): string {
  const html = withOneStyle(page);
  const allowed = {
    'script-src': contents(html, /<script(?<attributes>[^>]*)>(?<text>.*?)<\/script>/gs, runs),
    'style-src': contents(html, /<style(?<attributes>[^>]*)>(?<text>.*?)<\/style>/gs, () => true),
  };
  return html.replace(/(?<=<meta http-equiv="content-security-policy" content=")[^"]*/, (policy) =>
    policy.replace(
      /(script-src|style-src)([^;]*?)(?: 'sha256-[^']*')+ ?(?=;|$)/g,
      (_, name: keyof typeof allowed, others) => {
        return [name + others, ...allowed[name].map(hashOf)].join(' ');
      },
    ),
  );
}

// Styles that have a condition of their own, or stand in the text, stay where they are.
function withOneStyle(html: string): string {
  const end = html.indexOf('</head>');
  const sheets: string[] = [];
  const head = html.slice(0, end).replace(/<style>(.*?)<\/style>/gs, (_, sheet: string) => {
    sheets.push(sheet);
    return sheets.length === 1 ? '<style></style>' : '';
  });
  return head.replace('<style></style>', () => `<style>${sheets.join('')}</style>`) + html.slice(end);
}

function contents(html: string, elements: RegExp, isMeant: (attributes: string) => boolean): string[] {
  const found = [...html.matchAll(elements)].flatMap(({ groups: { attributes = '', text = '' } = {} }) =>
    isMeant(attributes) ? [text] : [],
  );
  return [...new Set(found)];
}

// What has an address passes by it; data for others, such as JSON-LD, is not run.
function runs(attributes: string): boolean {
  return !/\ssrc=/.test(attributes) && !/\stype="application\/(?:[\w.-]+\+)?json"/.test(attributes);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
