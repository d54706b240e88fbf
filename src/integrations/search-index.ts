import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { archivePaths } from '../archive-paths.ts';
import { loadNames } from '../lib/authority.ts';
import { site } from '../site.config.ts';
import { buildSearchFiles, type SearchFiles } from './search-files.ts';

/** Where the index lies below the base of the site. */
const FOLDER = 'pagefind/';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The search index: built with the site, and served out of memory by `astro dev`. A build whose index
 * does not hold every entry fails.
 */
export function searchIndex(): AstroIntegration {
  // A search service answers in its place.
  if (site.search.service !== null) return { name: 'search-index', hooks: {} };
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server, logger }) => {
        const serve = serveFromMemory(`${base}${FOLDER}`, server.watcher, logger);
        server.middlewares.use(serve);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const dist = fileURLToPath(dir);
        const built = await indexArchive();
        checkPages(dist, built.slugs);
        const bytes = await writeFiles(join(dist, FOLDER), built.files);
        logger.info(describe(built, { bytes, milliseconds: performance.now() - started }));
      },
    },
  };
}

async function indexArchive(): Promise<SearchFiles> {
  const names = await loadNames(archivePaths.content);
  return buildSearchFiles({ folder: archivePaths.articles, names });
}

/** Every result must lead to a page. */
function checkPages(dist: string, slugs: readonly string[]): void {
  const missing = slugs.filter((slug) => !existsSync(join(dist, 'articles', slug, 'index.html')));
  if (missing.length === 0) return;
  const pages = missing.slice(0, 10).map((slug) => `\n  articles/${slug}/index.html`);
  throw new Error(
    `Search index: ${missing.length} of ${slugs.length} entries have no page in ${dist}:${pages.join('')}\nThe page of articles does not draw every entry; mend it and build again.`,
  );
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<number> {
  // Files of an earlier build have other names and would stay for ever.
  await rm(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    bytes += content.byteLength;
  }
  return bytes;
}

function describe(
  { slugs, words }: SearchFiles,
  { bytes, milliseconds }: { bytes: number; milliseconds: number },
): string {
  const size = `${Math.ceil(bytes / 1000).toLocaleString('en')} KB`;
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  return `${slugs.length.toLocaleString('en')} entries, ${words.toLocaleString('en')} words, ${size}, in ${time}`;
}

type Watcher = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server']['watcher'];
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
function serveFromMemory(
  root: string,
  watcher: Watcher,
  logger: AstroIntegrationLogger,
): Middleware {
  const articles = resolve(archivePaths.articles);
  let stale = true;
  let built: Promise<SearchFiles> | undefined;
  watcher.add(articles);
  watcher.on('all', (_event, file) => {
    if (!relative(articles, resolve(file)).startsWith('..')) stale = true;
  });
  const current = (): Promise<SearchFiles> => {
    if (built && !stale) return built;
    stale = false;
    // One after the other: closing Pagefind at the end of one would cut the next one off.
    const before = built?.catch(() => undefined) ?? Promise.resolve();
    built = before.then(() => indexArchive());
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
        const message = error instanceof Error ? error.message : String(error);
        logger.error(message);
        response.statusCode = 500;
        response.end(message);
      },
    );
  };
}
