import type { APIRoute } from 'astro';
import { faviconSvg } from '../lib/icons.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = () =>
  new Response(faviconSvg({ letter: site.mark, accent: site.accent }), {
    headers: { 'content-type': 'image/svg+xml' },
  });
