import type { APIRoute } from 'astro';
import { archiveFeed } from '../lib/archive-feeds.ts';
import { getItems, getTaxonomy } from '../lib/entries.ts';

/** The feed of the newest entries. */
export const GET: APIRoute = async () =>
  new Response(archiveFeed(await getItems(), await getTaxonomy()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
