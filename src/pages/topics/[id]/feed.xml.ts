import type { APIRoute, GetStaticPaths } from 'astro';
import { topicFeeds, type TopicFeed } from '../../../lib/archive-feeds.ts';
import { getItems, getTaxonomy } from '../../../lib/entries.ts';

export const getStaticPaths = (async () =>
  topicFeeds(await getItems(), await getTaxonomy()).map(({ topic, feed }) => ({
    params: { id: topic.id },
    props: { feed },
  }))) satisfies GetStaticPaths;

/** The feed of the newest entries of a topic. */
export const GET: APIRoute<Pick<TopicFeed, 'feed'>> = ({ props }) =>
  new Response(props.feed, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
