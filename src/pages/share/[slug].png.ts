import type { APIRoute, GetStaticPaths } from 'astro';
import { getItems } from '../../lib/entries.ts';
import type { Item } from '../../lib/chronology.ts';
import { sharePicture } from '../../lib/share.ts';
import { site } from '../../site.config.ts';

export const getStaticPaths = (async () => {
  const items = site.sharePictures ? await getItems() : [];
  return items.map((item) => ({ params: { slug: item.slug }, props: { item } }));
}) satisfies GetStaticPaths;

/** The picture of an article for link previews. */
export const GET: APIRoute<{ item: Item }> = async ({ props }) =>
  new Response(await sharePicture(props.item), { headers: { 'content-type': 'image/png' } });
