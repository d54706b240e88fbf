import type { Name } from '../schema/names.ts';
import { site } from '../site.config.ts';
import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { formatDate } from './dates.ts';
import { piecesOf } from './phrase.ts';
import {
  listPublishers,
  publishersNamedBy,
  type NamedPublisher,
  type Publishers,
} from './related-reports.ts';
import { relatedIn, type Reason, type RelatedEntry } from './related.ts';
import {
  findSameStories,
  tellingsBySlug,
  type SameStory,
  type StorySources,
} from './same-story.ts';
import { seriesFormat } from './series.ts';
import { textLanguage, type TextLanguage } from './text-language.ts';
import { urls } from './urls.ts';
import { capitalised } from './words.ts';

/** What leads from an article to others, in words. */

/** What leads from each entry to others, by its slug. */
export interface Relations {
  readonly names: ReadonlyMap<string, Name>;
  readonly related: (slug: string) => readonly RelatedEntry[];
  readonly stories: readonly SameStory[];
  readonly tellings: ReadonlyMap<string, readonly SameStory[]>;
  readonly publishers: Publishers;
}

/** What an article's page shows that depends on other entries: data alone, found without reading the entry. */
export interface RelatedView {
  readonly tellings: readonly (LedTo & { readonly compare: string })[];
  /** Other tellings of the story are not given again. */
  readonly related: readonly (LedTo & { readonly reason: readonly ReasonPiece[] })[];
  /** The publishers that it names: `findReports` tells which of them its text speaks of. */
  readonly publishers: readonly NamedPublisher[];
}

/** An entry that another leads to, with the language of its headline. */
interface LedTo {
  readonly item: Item;
  readonly language: TextLanguage;
}

/** A piece of a reason; a name may be of another language than the page. */
export interface ReasonPiece {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** Finds what leads from every entry to others. */
export function describeRelations(items: readonly Item[], sources: StorySources): Relations {
  const stories = findSameStories(items, sources);
  return {
    names: sources.names,
    related: relatedIn(items),
    stories,
    tellings: tellingsBySlug(stories),
    publishers: listPublishers(items, sources.names),
  };
}

/** Gathers what leads on from one entry. */
export function describeRelated(
  item: Item,
  { names, related, tellings, publishers }: Relations,
): RelatedView {
  const own = (tellings.get(item.slug) ?? []).map(({ first, second }) => ({
    compare: urls.compare(first.slug, second.slug),
    ...ledTo(first.slug === item.slug ? second : first),
  }));
  const told = new Set(own.map((telling) => telling.item.slug));
  return {
    tellings: own,
    related: related(item.slug)
      .filter((one) => !told.has(one.item.slug))
      .map((one) => ({ ...ledTo(one.item), reason: reasonPieces(one.reason, names) })),
    publishers: publishersNamedBy(item, publishers),
  };
}

function ledTo(item: Item): LedTo {
  return { item, language: textLanguage(item.language, site.language) };
}

/** Says why two entries are related: `Both name Kalın and Gaza; both speak of 8 December 2024; 4 days apart.` */
export function reasonPieces(
  { names: ids, days, apart }: Reason,
  names: ReadonlyMap<string, Name>,
): ReasonPiece[] {
  const named = ids.flatMap((id) => names.get(id) ?? []);
  const dated = days.map((day) => ({ text: formatDate(day, 'long').text }));
  const parts: ReasonPiece[][] = [];
  if (named.length > 0) {
    const labels = named.map(({ label, lang }) => ({ text: label, lang }));
    parts.push(fill(words.related.bothName[labels.length === 1 ? 'one' : 'several'], labels));
  }
  if (dated.length > 0) parts.push(fill(words.related.bothDate, dated));
  if (apart !== null) parts.push([{ text: words.related.apart(apart) }]);
  const pieces = parts.flatMap((part, i) => (i === 0 ? part : [{ text: '; ' }, ...part]));
  const [first, ...rest] = pieces;
  return first ? [{ ...first, text: capitalised(first.text) }, ...rest, { text: '.' }] : [];
}

/** Puts a series into the brackets of a text. */
function fill(text: string, members: readonly ReasonPiece[]): ReasonPiece[] {
  return piecesOf(text).flatMap((piece): ReasonPiece[] =>
    piece.mark === null ? [{ text: piece.text }] : seriesOf(members),
  );
}

function seriesOf(members: readonly ReasonPiece[]): ReasonPiece[] {
  let at = 0;
  return seriesFormat
    .formatToParts(members.map(({ text }) => text))
    .map(({ type, value }) =>
      type === 'element' ? (members[at++] ?? { text: value }) : { text: value },
    );
}
