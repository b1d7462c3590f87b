import { readFile } from 'node:fs/promises';
import { minify, type Plugin } from 'vite';

/**
 * Lets a script that goes into the page as text (`import script from './script.js?terse'`) go without its comments and
 * spaces, as those do that Vite puts together.
 */
export function terseScript(): Plugin {
  return {
    name: 'footing-terse-script',
    enforce: 'pre',
    async load(id) {
      const [file = '', query] = id.split('?');
      if (query !== 'terse') return;
      this.addWatchFile(file);
      const { code, errors } = await minify(file, await readFile(file, 'utf8'));
      if (errors.length > 0) throw new Error(`Expected ${file} to be a script: ${errors[0]?.message}`);
      return `export default ${JSON.stringify(code)}`;
    },
  };
}
