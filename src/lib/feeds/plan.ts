import { words } from '../../words.ts';
import type { Name } from '../../schema/names.ts';
import type { Item } from '../chronology.ts';
import { feedUrls, type FeedFormat } from '../feed-urls.ts';
import { gatherNames, groupByKind } from '../name-page.ts';
import type { Archive } from '../outputs/output.ts';
import { whole } from '../whole.ts';
import { countTopics } from '../topics.ts';
import { urls } from '../urls.ts';
import { counted } from '../words.ts';
import { updatedOf } from './entry.ts';
import { plainLine } from './plain-text.ts';

/** Which feeds an archive has, and which entries stand in each: known before the first entry is read. */

/** What a feed says of itself. Addresses are whole. */
export interface FeedFacts {
  readonly title: string;
  readonly subtitle: string;
  /** The page that lists the same entries. */
  readonly page: string;
  /** The feed in each format. */
  readonly urls: Readonly<Record<FeedFormat, string>>;
  /** When one of its entries was last changed, by RFC 3339; null for a feed of none. */
  readonly updated: string | null;
  /** BCP 47 tag of the archive's own words. */
  readonly language: string;
  readonly archive: { readonly name: string; readonly url: string };
}

/** A feed to be written. */
export interface PlannedFeed {
  readonly facts: FeedFacts;
  /** Its address in each format, below the root of the host. */
  readonly address: AddressOfFeed;
  /** Those that it had before: readers of feeds follow no page that leads on, so that it stands there too. */
  readonly former: readonly AddressOfFeed[];
  /** Its entries, the newest first. */
  readonly items: readonly Item[];
}

type AddressOfFeed = (format: FeedFormat) => string;

/** A heading of the list of feeds: feeds, or headings below it. */
export interface FeedGroup {
  readonly title: string;
  readonly feeds: readonly PlannedFeed[];
  readonly groups: readonly FeedGroup[];
}

/**
 * How many entries a feed has. Readers ask again long before as many are new, and full texts weigh: fifty of some
 * 4 KB are 250 KB, and of 100 KB still within the 5,000,000 bytes that the W3C's Feed Validator reads. Names are
 * many, and theirs are the feeds of which a large archive has thousands.
 */
const LENGTH_OF_ALL = 50;
const LENGTH_OF_ONE = 20;

/** Plans the feeds of an archive: of all entries, of each topic, those of none too, and of each name that has entries. */
export function planFeeds({ site, items, taxonomy, names }: Archive): FeedGroup {
  const plan = (subject: Subject) => planFeed(subject, site);
  const all = plan({
    items,
    most: LENGTH_OF_ALL,
    title: site.name,
    subtitle: site.tagline,
    page: urls.home,
    address: feedUrls.all,
    former: [],
  });
  const topics = countTopics(items, taxonomy).map(({ topic, items: filed }) =>
    plan({
      items: filed,
      most: LENGTH_OF_ONE,
      title: `${topic.label}. ${site.name}`,
      subtitle: topic.definition,
      page: urls.topic(topic.id),
      ...addressesOf(topic, feedUrls.topic),
    }),
  );
  const kinds = groupByKind(gatherNames(items, names)).map((kind) => ({
    title: kind.label,
    groups: [],
    feeds: kind.names.map(({ name, items: found }) =>
      plan({
        items: found,
        most: LENGTH_OF_ONE,
        title: `${name.label}. ${site.name}`,
        subtitle: words.names.page.description(name.label, counted('entry', found.length)),
        page: urls.name(name.id),
        ...addressesOf(name, feedUrls.name),
      }),
    ),
  }));
  return {
    title: site.name,
    feeds: [all],
    groups: [
      { title: words.topics.title, feeds: topics, groups: [] },
      { title: words.names.title, feeds: [], groups: kinds },
    ],
  };
}

/** Where the feeds of a topic or a name stand, and stood under ids that it had. */
function addressesOf(
  { id, formerly = [] }: Pick<Name, 'id' | 'formerly'>,
  url: (id: string, format: FeedFormat) => string,
): Pick<PlannedFeed, 'address' | 'former'> {
  const addressOf =
    (own: string): AddressOfFeed =>
    (format) =>
      url(own, format);
  return { address: addressOf(id), former: formerly.map(addressOf) };
}

/** All feeds of a group and of those below it. */
export function feedsOf({ feeds, groups }: FeedGroup): PlannedFeed[] {
  return [...feeds, ...groups.flatMap(feedsOf)];
}

/** What a feed is about. Addresses are below the root of the host. */
interface Subject extends Pick<PlannedFeed, 'address' | 'former'> {
  /** All its entries, the newest first. */
  readonly items: readonly Item[];
  /** How many of them the feed has at most. */
  readonly most: number;
  readonly title: string;
  readonly subtitle: string;
  readonly page: string;
}

/**
 * Plans one feed. Atom asks for a date of every entry (RFC 4287, section 4.1.2), and a feed is read as a sequence in
 * time: the undated are left out in every format alike, and the subtitle says how many there are.
 */
function planFeed(subject: Subject, site: Archive['site']): PlannedFeed {
  const dated = subject.items.filter(({ date }) => date !== null);
  const newest = dated.slice(0, subject.most);
  const undated = subject.items.length - dated.length;
  const left = words.feeds.leftOut(undated, counted('entry', undated));
  const facts: FeedFacts = {
    title: plainLine(subject.title),
    subtitle: plainLine(undated === 0 ? subject.subtitle : `${subject.subtitle} ${left}`),
    page: whole(subject.page),
    urls: {
      atom: whole(subject.address('atom')),
      rss: whole(subject.address('rss')),
      json: whole(subject.address('json')),
    },
    updated:
      newest
        .flatMap(({ date, updated }) => (date === null ? [] : [updatedOf(date, updated)]))
        .sort()
        .at(-1) ?? null,
    language: site.language,
    archive: { name: plainLine(site.name), url: whole(urls.home) },
  };
  const { address, former } = subject;
  return { facts, address, former, items: newest };
}
