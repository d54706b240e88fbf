import type { APIRoute, GetStaticPaths } from 'astro';
import { iconPng, PIXEL_ICONS } from '../lib/icons.ts';
import { site } from '../site.config.ts';

export const getStaticPaths = (() =>
  Object.entries(PIXEL_ICONS).map(([icon, props]) => ({
    params: { icon },
    props,
  }))) satisfies GetStaticPaths;

/** The icons for home screens and launchers. */
export const GET: APIRoute<{ size: number; share: number }> = ({ props }) =>
  new Response(iconPng({ letter: site.mark, accent: site.accent }, props), {
    headers: { 'content-type': 'image/png' },
  });
