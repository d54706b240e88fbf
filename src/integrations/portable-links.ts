import { posix } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Makes what a build writes work on any host, below any folder, and from a disk: pages name files by the
 * way to them (`portable-middleware.ts`), style sheets the files beside them. In development nothing changes.
 */
export function portableLinks(): AstroIntegration {
  return {
    name: 'portable-links',
    hooks: {
      'astro:config:setup': ({ command, config, addMiddleware, updateConfig }) => {
        if (command !== 'build') return;
        const entrypoint = new URL('./portable-middleware.ts', import.meta.url);
        addMiddleware({ order: 'post', entrypoint });
        const folder = config.build.assets;
        // Vite's own `{ relative: true }` is not taken (8.3) where pages are built as for a server, as Astro does.
        const renderBuiltUrl = (file: string, { hostType }: { readonly hostType: string }) =>
          hostType === 'css' ? besideSheets(file, folder) : undefined;
        updateConfig({ vite: { experimental: { renderBuiltUrl } } });
      },
    },
  };
}

/** Where a file of the build is for the style sheets, which all stand in one folder. */
function besideSheets(file: string, folder: string): string {
  const path = posix.relative(folder, file);
  return path.startsWith('.') ? path : `./${path}`;
}
