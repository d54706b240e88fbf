import type { APIRoute, GetStaticPaths } from 'astro';
import { getItems } from '../../lib/entries.ts';
import type { Item } from '../../lib/chronology.ts';
import { withPicture } from '../../lib/share-choice.ts';
import { sharePicture } from '../../lib/share.ts';

export const getStaticPaths = (async () => {
  const items = await getItems();
  return withPicture(items).map((item) => ({ params: { slug: item.slug }, props: { item } }));
}) satisfies GetStaticPaths;

/** The picture of an article for link previews. */
export const GET: APIRoute<{ item: Item }> = async ({ props }) =>
  new Response(await sharePicture(props.item), { headers: { 'content-type': 'image/png' } });
