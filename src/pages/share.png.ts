import type { APIRoute } from 'astro';
import { archivePicture } from '../lib/share.ts';

/** The picture of the archive for link previews. */
export const GET: APIRoute = () =>
  new Response(archivePicture(), { headers: { 'content-type': 'image/png' } });
