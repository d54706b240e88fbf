import type { APIRoute } from 'astro';
import { PIXEL_ICONS } from '../lib/icons.ts';
import { palette } from '../lib/palette.ts';
import { site } from '../site.config.ts';

const icon = (name: keyof typeof PIXEL_ICONS, purpose: 'any' | 'maskable') => {
  const { size } = PIXEL_ICONS[name];
  return { src: `${name}.png`, type: 'image/png', sizes: `${size}x${size}`, purpose };
};

/** What a launcher needs of the site. Addresses stand from this file on, so that it works below any folder. */
const manifest = {
  name: site.name,
  description: site.tagline,
  lang: site.language,
  start_url: './',
  scope: './',
  display: 'browser',
  background_color: palette.day.paper,
  theme_color: palette.day.paper,
  icons: [icon('icon-192', 'any'), icon('icon-512', 'any'), icon('icon-maskable', 'maskable')],
};

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(manifest)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
