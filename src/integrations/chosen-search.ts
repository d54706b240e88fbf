import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * A plugin of Vite that has the search page ask a service where there is one: `src/client/open-search.ts`, which
 * opens the static index, is `open-service.ts` then, and no script carries both.
 * @param service its address; null for the static index
 */
export function chosenSearch(service: string | null): Plugin {
  const opener = fileURLToPath(new URL('../client/open-search.ts', import.meta.url));
  return {
    name: 'chosen-search',
    enforce: 'pre',
    load: (id) => {
      return service !== null && id === opener ? `export * from './open-service.ts';` : null;
    },
  };
}
