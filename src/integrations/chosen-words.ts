import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * A plugin of Vite that makes `src/words.ts` the words of one language, each section as a module of its
 * own: a bundler puts a module into one chunk whole, and so what is loaded late takes its words along.
 * @param language the name of a file of `src/words/`, without its ending
 */
export function chosenWords(language: string): Plugin {
  const chooser = fileURLToPath(new URL('../words.ts', import.meta.url));
  const chosen = fileURLToPath(new URL(`../words/${language}.ts`, import.meta.url));
  return {
    name: 'chosen-words',
    enforce: 'pre',
    async load(id) {
      if (id === chooser) return `export * as words from './words/${language}.ts?sections';`;
      if (id !== `${chosen}?sections`) return null;
      const names = (await readFile(chosen, 'utf8')).matchAll(/^export const (\w+)/gm);
      return Array.from(
        names,
        ([, name]) => `export { ${name} } from './${language}.ts?${name}';`,
      ).join('\n');
    },
  };
}
