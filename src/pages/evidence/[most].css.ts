import type { APIRoute, GetStaticPaths } from 'astro';
import { getItems } from '../../lib/entries.ts';
import { evidenceStyles, mostChoices } from '../../lib/evidence-styles.ts';

/** The rules that mark the evidence for a choice, as many as any entry has choices. */
export const getStaticPaths = (async () => [
  { params: { most: String(mostChoices(await getItems())) } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(evidenceStyles(Number(params['most'])), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
