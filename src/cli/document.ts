import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { catalogue } from '../model/catalogue.ts';
import { Ledger } from '../model/claim.ts';
import { Source } from '../model/source.ts';

const RULES = { from: '<!-- rules: written by npm run document -->', to: '<!-- end of rules -->' };

/** What is generated from the model and kept in the repository, by file: the schemas for editors, the rules in README. */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  const readme = await readFile('README.md', 'utf8');
  const start = readme.indexOf(RULES.from) + RULES.from.length;
  const end = readme.indexOf(RULES.to);
  return new Map([
    ['src/model/claims.schema.json', jsonSchema(Ledger, 'The ledger of an essay: its claims by their ids')],
    ['src/model/source.schema.json', jsonSchema(Source, 'A source, in the variables of CSL')],
    ['README.md', `${readme.slice(0, start)}\n\n${rulesTable()}\n\n${readme.slice(end)}`],
  ]);
}

/** `npm run document`: writes what is generated. Returns the exit code. */
export async function document(): Promise<number> {
  for (const [file, text] of await documents()) {
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
    process.stdout.write(`Wrote ${file}\n`);
  }
  return 0;
}

/** A schema as JSON Schema (draft 2020-12), for what an author writes: before defaults are filled in. */
function jsonSchema(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // Zod marks what the model hands out as read-only; to an author it would say that nothing may be written.
    override: ({ jsonSchema }) => void Reflect.deleteProperty(jsonSchema, 'readOnly'),
  });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

function rulesTable(): string {
  const rows = Object.entries(catalogue).map(
    ([id, { holds, severity }]) =>
      `| \`${id}\` | ${inMarkdown(holds)}${severity === 'warning' ? ' (a warning)' : ''} |`,
  );
  return ['| rule | what holds when all is well |', '| --- | --- |', ...rows].join('\n');
}

// A tag in a table of Markdown would be taken for HTML, and vanish.
function inMarkdown(text: string): string {
  return text.replace(/<\w+>/g, '`$&`');
}
