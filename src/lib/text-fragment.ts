import { mergeStretches, type Match, type Stretch } from './search-matches.ts';

/**
 * The end of an address that makes a browser mark words of the page it opens: text directives, see
 * https://wicg.github.io/scroll-to-text-fragment/. Browsers compare without regard to case and marks.
 */

/** An address should stay readable, and the first few places are what one looks at. */
const MOST = 4;
/** Words of context on either side. With two, the place is almost always the one meant. */
const CONTEXT = 2;
/** Where words stand without blanks, there is no context to take: a paragraph would be one word. */
const LONGEST = 80;

/**
 * Writes the directives that mark the matches of a paragraph, with the words around each, so that this
 * very place is meant and no other where the same word stands.
 * @param text the whole paragraph
 * @param matches in order of their start
 * @returns `:~:text=…&text=…`, to be put behind the `#` and the anchor; empty where nothing matches
 */
export function fragmentOf(text: string, matches: readonly Match[]): string {
  // A single word of a name is marked only where the name stands nowhere as a whole.
  const whole = matches.filter((match) => match.whole);
  const places = mergeStretches(whole.length > 0 ? whole : matches).slice(0, MOST);
  return places.length === 0 ? '' : `:~:${places.map((place) => directive(text, place)).join('&')}`;
}

function directive(text: string, { start, end }: Stretch): string {
  const before = context(
    text
      .slice(0, start)
      .split(BLANKS)
      .slice(-CONTEXT - 1),
    'end',
  );
  const after = context(
    text
      .slice(end)
      .split(BLANKS)
      .slice(0, CONTEXT + 1),
    'start',
  );
  const parts = [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    encode(text.slice(start, end)),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ];
  return `text=${parts.join(',')}`;
}

const BLANKS = /\s+/u;

/**
 * Puts the words beside a place together, as many as there is room for. The one that touches the place is
 * empty or joined to it (`’s`): it is needed whole, as a browser takes whole words, and `Kalın’s` for one.
 */
function context(words: readonly string[], touching: 'start' | 'end'): string {
  const text = words.join(' ').trim();
  if (text.length <= LONGEST || words.length === 0) return text.length <= LONGEST ? text : '';
  return context(touching === 'start' ? words.slice(0, -1) : words.slice(1), touching);
}

/** The hyphen, too, has a meaning in a directive; comma and ampersand are encoded in any case. */
function encode(text: string): string {
  const plain = text.trim().replaceAll(/\s+/gu, ' ').toWellFormed();
  return encodeURIComponent(plain).replaceAll('-', '%2D');
}
