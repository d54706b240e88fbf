import type { APIRoute } from 'astro';
import { faviconIco } from '../lib/icons.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = () =>
  new Response(faviconIco({ letter: site.mark, accent: site.accent }), {
    headers: { 'content-type': 'image/x-icon' },
  });
