import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { relativeLinks } from '../lib/relative-links.ts';
import { showHidden } from '../lib/show-hidden.ts';
import { site } from '../site.config.ts';
import { digestOf } from './digest.ts';
import { FACTS, type TemplateFacts } from './templates.ts';
import { reasonOf } from '../lib/reason-of.ts';

/** Draws pages from compiled templates (`templates.ts`). What of Astro 7.3.4 it relies on stands here alone. */

/** A route as Astro knows it. */
interface Route {
  readonly component: string;
  readonly route: string;
  readonly type: 'page' | 'endpoint' | 'redirect' | 'fallback';
  readonly params: readonly string[];
}

/** A page as a module: what `src/pages/` exports. */
interface PageModule {
  /** What a page shows that depends on other entries than those in its props. */
  readonly getFacts?: (props: unknown) => Promise<unknown>;
  /** Whether search engines are asked to pass it over. */
  readonly unlisted?: boolean;
  /** The day on which what it shows was last changed, `YYYY-MM-DD`, where that is known. */
  readonly changed?: (props: never) => string | null;
}

interface App {
  /** `pageMap` gives a page's module by its file; it asks the loader of modules anew for each page drawn. */
  readonly manifest: { readonly pageMap?: Map<string, () => Promise<unknown>> };
  readonly routeCache: {
    readonly get: (route: Route) => { readonly staticPaths: readonly StaticPath[] } | undefined;
  };
  readonly getComponentByRoute: (route: Route) => Promise<PageModule>;
  readonly setInternals: (internals: unknown) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

interface StaticPath {
  readonly props?: unknown;
}

/** A file that a page makes. */
export interface PageFile {
  /** Below the base of the site: `topics/index.html`. */
  readonly path: string;
  /** Below the base as well, as addresses have it: `topics/`. */
  readonly address: string;
  readonly route: Route;
  /** What `getStaticPaths` gave for it; undefined where the page has no parameters. */
  readonly props: unknown;
  readonly page: PageModule;
}

const { origin } = new URL(site.url);
const { base } = site;

/** Pages that stand for any address: what they name must be found from everywhere. */
const SERVED_ANYWHERE: ReadonlySet<string> = new Set(['/404', '/offline']);

/** The pages of an archive, ready to be drawn. */
export class Pages {
  readonly #app: App;
  /** In the order of their paths, in which the pages of an entry stand together. */
  readonly files: readonly PageFile[];

  private constructor(app: App, files: readonly PageFile[]) {
    this.#app = app;
    this.files = files;
  }

  /**
   * Opens compiled templates and asks each page which files it makes.
   * @param folder of the templates
   * @throws Error where two pages make the same file, or the content cannot be read
   */
  static async open(folder: string): Promise<Pages> {
    const facts = JSON.parse(readFileSync(join(folder, FACTS), 'utf8')) as TemplateFacts;
    const { app } = (await import(pathToFileURL(join(folder, facts.entry)).href)) as { app: App };
    app.setInternals({
      pagesByKeys: new Map(facts.styles.map(([key, styles]) => [key, { styles }])),
    });
    app.setOptions({
      settings: { scripts: [] },
      logger: { options: { destination: { write: () => undefined } } },
    });
    rememberModules(app);
    const files = await filesOf(app);
    return new Pages(app, files);
  }

  /**
   * What a file is made of, in short: with the same key it has the same bytes, so long as templates, taxonomy and
   * names stay. Null where that is not known beforehand: a page without parameters may show all of the archive.
   */
  async keyOf({ props, page }: PageFile): Promise<string | null> {
    if (props === undefined) return null;
    return digestOf([props, await page.getFacts?.(props)]);
  }

  /**
   * Draws a file.
   * @throws Error that names the file, with what went wrong as its cause
   */
  async draw({ path, address, route }: PageFile): Promise<string | Uint8Array> {
    try {
      const request = new Request(`${origin}${base}${address}`);
      const response = await this.#app.render(request, { routeData: route });
      if (response.status !== 200 && response.status !== 404) {
        throw new Error(`Drawn with the status ${response.status}.`);
      }
      const type = response.headers.get('content-type') ?? '';
      if (!/^(?:text|application)\//.test(type))
        return new Uint8Array(await response.arrayBuffer());
      const text = await response.text();
      if (!type.startsWith('text/html')) return text;
      const html = showHidden(text);
      if (SERVED_ANYWHERE.has(route.route)) return html;
      return relativeLinks(html, { page: `${base}${address}`, base });
    } catch (cause) {
      const reason = reasonOf(cause);
      throw new Error(`${path} (${route.component}): ${reason}`, { cause });
    }
  }
}

/** Asking the loader of modules takes 0.2 ms a page, which is a tenth of drawing it. */
function rememberModules({ manifest: { pageMap } }: App): void {
  for (const [component, load] of pageMap ?? []) {
    let module: Promise<unknown> | undefined;
    pageMap?.set(component, () => (module ??= load()));
  }
}

async function filesOf(app: App): Promise<PageFile[]> {
  const paths = (await new StaticPaths(app as never).getAll()) as {
    readonly pathname: string;
    readonly route: Route;
  }[];
  const modules = new Map<Route, PageModule>();
  /** How many files of each route were met: Astro lists them in the order in which the page gave them. */
  const met = new Map<Route, number>();
  const files = new Map<string, PageFile>();
  for (const { pathname, route } of paths) {
    const page = modules.get(route) ?? (await app.getComponentByRoute(route));
    modules.set(route, page);
    const place = met.get(route) ?? 0;
    met.set(route, place + 1);
    const props = app.routeCache.get(route)?.staticPaths[place]?.props;
    const file = { ...placeOf(pathname, route), route, props, page };
    const other = files.get(file.path);
    if (other) {
      throw new Error(
        `${file.path}: both ${other.route.component} and ${route.component} make it. Give one of them another address.`,
      );
    }
    files.set(file.path, file);
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where a page stands: as Astro's `build.format: 'directory'` with `trailingSlash: 'always'` has it. */
function placeOf(pathname: string, { type, route }: Route): Pick<PageFile, 'path' | 'address'> {
  const bare = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return { path: bare, address: bare };
  const address = bare === '' ? '' : `${bare}/`;
  return { path: route === '/404' ? '404.html' : `${address}index.html`, address };
}
