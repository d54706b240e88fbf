import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * A plugin of Vite that makes `src/words.ts` the words of one language, which a bundler can then take
 * only the sections in use from.
 * @param language the name of a file of `src/words/`, without its ending
 */
export function chosenWords(language: string): Plugin {
  const chooser = fileURLToPath(new URL('../words.ts', import.meta.url));
  return {
    name: 'chosen-words',
    load(id) {
      return id === chooser ? `export * as words from './words/${language}.ts';` : null;
    },
  };
}
