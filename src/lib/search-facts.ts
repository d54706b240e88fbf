import type { Dating } from './dates.ts';
import type { TextBlock } from './search-passages.ts';

/**
 * What the page of results shows of an entry. The index holds plain letters only; the text as it is
 * written travels beside them, in the `id` of an empty element, which Pagefind hands back unsearched.
 */
export interface Facts {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly date: {
    readonly text: string;
    readonly datetime: string | null;
    readonly dating: Dating;
  };
  readonly publisher: string | null;
  readonly retold: boolean;
  readonly paragraphs: number;
  readonly topics: readonly string[];
  readonly blocks: readonly TextBlock[];
}

/** Stands for a blank: Pagefind takes all white space out of an `id`. */
const BLANK = '\u2420';

/**
 * Writes facts for an attribute in single quotes.
 * @returns JSON without white space, single quotes, `&` and `<`
 */
export function encodeFacts(facts: Facts): string {
  return JSON.stringify(facts)
    .replace(/['&<\u2420]|[^\S ]/gu, escapeUnit)
    .replaceAll(' ', BLANK);
}

function escapeUnit(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Reads what {@link encodeFacts} of the same build wrote. */
export function decodeFacts(text: string): Facts {
  return JSON.parse(text.replaceAll(BLANK, ' ')) as Facts;
}

/** The template that shows a date: by how it is known, and whether HTML's `<time>` can hold it. */
export function dateTemplate({ dating, datetime }: Facts['date']): string {
  const known = dating === 'approximate' || dating === 'one-of' ? dating : 'known';
  return `${known}-${datetime === null ? 'words' : 'time'}`;
}
