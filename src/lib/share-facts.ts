import type { Topic, TopicsFile } from '../schema/topics.ts';
import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { formatDate } from './dates.ts';
import { legible, type FaceName } from './share-letters.ts';

/** What the share picture of an article says. */
export interface ShareFacts {
  /** The date at its precision: `10 Jan 2026`, `c. Dec 2023`, `undated`; null where its letters are not there. */
  readonly date: string | null;
  readonly headline: string;
  /** Whether that is the headline, and not a word about where to read it. */
  readonly shown: boolean;
  readonly publisher: string;
  readonly topics: readonly Pick<Topic, 'label' | 'glyph'>[];
}

/**
 * Gathers what a picture shows of an entry. What its type has not all letters of is not shown in part:
 * a headline in Arabic says so, a publisher or topic is left to the page.
 * @param language the language of the interface
 */
export function shareFacts(item: Item, { topics }: TopicsFile, language: string): ShareFacts {
  const headline = legible(item.title, 'serif');
  const shown = headline.whole && headline.text !== '';
  const publisher = wholeOrNull(item.source.publisher ?? words.share.publisherUnknown, 'sans');
  return {
    date: wholeOrNull(formatDate(item.date).text, 'serif'),
    headline: shown ? headline.text : elsewhere(item.language, language),
    shown,
    publisher: publisher ?? '',
    topics: topics
      .filter(({ id }) => item.topics.includes(id))
      .flatMap(({ label, glyph }) => {
        const text = wholeOrNull(label, 'sans');
        return text === null ? [] : [{ label: text, glyph }];
      }),
  };
}

/** What the picture shows, in words. */
export function shareAlt(item: Pick<Item, 'title' | 'date' | 'source'>): string {
  const publisher = item.source.publisher ?? words.share.publisherUnknown;
  return words.share.article(item.title, formatDate(item.date).text, publisher);
}

function wholeOrNull(text: string, face: FaceName): string | null {
  const { whole, text: shown } = legible(text, face);
  return whole && shown !== '' ? shown : null;
}

function elsewhere(tag: string | null, language: string): string {
  const name = tag === null ? undefined : languageName(tag, language);
  return name === undefined ? words.share.headlineUnshown : words.share.headlineElsewhere(name);
}

/** @returns undefined where the tag is none, or names a language that has no name here */
function languageName(tag: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}
