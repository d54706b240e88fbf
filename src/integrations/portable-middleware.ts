import { defineMiddleware } from 'astro:middleware';
import { relativeLinks } from '../lib/relative-links.ts';
import { site } from '../site.config.ts';

/** Pages that stand for any address: what they name must be found from everywhere. */
const SERVED_ANYWHERE: ReadonlySet<string> = new Set(['/404', '/offline']);

/** As a page leaves the build, its links are made to work on any host and from a disk. */
export const onRequest = defineMiddleware(async ({ url, routePattern }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || SERVED_ANYWHERE.has(routePattern)) return response;
  const html = relativeLinks(await response.text(), { page: url.pathname, base: site.base });
  return new Response(html, response);
});
