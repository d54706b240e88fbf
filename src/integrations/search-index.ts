import { extname } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { archivePaths } from '../archive-paths.ts';
import { loadNames } from '../lib/authority.ts';
import { site } from '../site.config.ts';
import { onContentChange } from './content-changes.ts';
import { cacheInMemory, type IndexCache } from './index-cache.ts';
import { buildSearchFiles, type SearchFiles } from './search-files.ts';
import { INDEX_FOLDER } from './write-search-index.ts';
import { reasonOf } from '../lib/reason-of.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** The search index, served out of memory by `astro dev`. */
export function searchIndex(): AstroIntegration {
  // A search service answers in its place.
  if (site.search.service !== null) return { name: 'search-index', hooks: {} };
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const serve = serveFromMemory(`${site.base}${INDEX_FOLDER}`, logger);
        server.middlewares.use(serve);
      },
    },
  };
}

async function indexArchive(cache: IndexCache): Promise<SearchFiles> {
  const names = await loadNames(archivePaths.content);
  return buildSearchFiles({ folder: archivePaths.articles, names, cache });
}

type Middleware = (
  request: { readonly url?: string | undefined; readonly originalUrl?: string | undefined },
  response: {
    statusCode: number;
    setHeader: (name: string, value: string) => unknown;
    end: (content?: Uint8Array | string) => unknown;
  },
  next: (error?: unknown) => void,
) => void;

/** Serves the index below `root`, built when it is first asked for and anew after an entry changes. */
function serveFromMemory(root: string, logger: AstroIntegrationLogger): Middleware {
  const cache = cacheInMemory();
  let stale = true;
  let built: Promise<SearchFiles> | undefined;
  onContentChange(() => {
    stale = true;
  });
  const current = (): Promise<SearchFiles> => {
    if (built && !stale) return built;
    stale = false;
    // One after the other: closing Pagefind at the end of one would cut the next one off.
    const before = built?.catch(() => undefined) ?? Promise.resolve();
    built = before.then(() => indexArchive(cache));
    return built;
  };
  return (request, response, next) => {
    // The server has taken the base off `url` by now.
    const { pathname } = new URL(request.originalUrl ?? request.url ?? '', 'http://localhost');
    if (!pathname.startsWith(root)) {
      next();
      return;
    }
    current().then(
      ({ files }) => {
        const content = files.get(pathname.slice(root.length));
        response.statusCode = content ? 200 : 404;
        response.setHeader('Cache-Control', 'no-store');
        const type = MEDIA_TYPES[extname(pathname)] ?? 'application/octet-stream';
        response.setHeader('Content-Type', type);
        response.end(content);
      },
      (error: unknown) => {
        stale = true;
        const message = reasonOf(error);
        logger.error(message);
        response.statusCode = 500;
        response.end(message);
      },
    );
  };
}
