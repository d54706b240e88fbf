import { posix } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Makes what a build writes work on any host, below any folder, and from a disk: style sheets name the files
 * beside them, as pages name theirs (`src/press/draw.ts`). In development nothing changes.
 */
export function portableLinks(): AstroIntegration {
  return {
    name: 'portable-links',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
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
