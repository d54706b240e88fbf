import type { Topic, TopicsFile } from '../schema/topics.ts';
import { site } from '../site.config.ts';
import type { Item } from './chronology.ts';
import { feedUrls } from './feed-urls.ts';
import { writeFeed, type FeedFacts } from './feed.ts';
import { countTopics } from './topics.ts';
import { urls } from './urls.ts';

/** The feeds of this archive, with its names and addresses. */

/** The feed of the newest entries of the archive. @param items all of them, the newest first */
export function archiveFeed(items: readonly Item[], taxonomy: TopicsFile): string {
  return writeFeed(items, {
    ...common(taxonomy),
    title: site.name,
    subtitle: site.tagline,
    url: whole(feedUrls.all),
    page: whole(urls.home),
  });
}

/** A topic and its feed. */
export interface TopicFeed {
  readonly topic: Topic;
  readonly feed: string;
}

/** The feeds of all topics, those of no entry too. @param items all of them, the newest first */
export function topicFeeds(items: readonly Item[], taxonomy: TopicsFile): TopicFeed[] {
  return countTopics(items, taxonomy).map(({ topic, items: filed }) => ({
    topic,
    feed: writeFeed(filed, {
      ...common(taxonomy),
      title: `${topic.label}. ${site.name}`,
      subtitle: topic.definition,
      url: whole(feedUrls.topic(topic.id)),
      page: whole(urls.topic(topic.id)),
    }),
  }));
}

function common({
  topics,
}: TopicsFile): Pick<FeedFacts, 'language' | 'archive' | 'topics' | 'entryUrl'> {
  return {
    language: site.language,
    archive: { name: site.name, url: whole(urls.home) },
    topics: {
      url: whole(urls.topics),
      labels: new Map(topics.map(({ id, label }) => [id, label])),
    },
    entryUrl: (slug) => whole(urls.article(slug)),
  };
}

function whole(address: string): string {
  return new URL(address, site.url).href;
}
