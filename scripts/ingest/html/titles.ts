import { fold } from '../../../src/lib/fold.ts';
import type { Stated } from './facts.ts';

/** Whether two texts are the same headline: in the same letters, one in the other, or reworded. */
export function agree(one: string, other: string): boolean {
  return likeness(one, other) >= AGREEING;
}

/** The share of words that two wordings of one headline have in common at least. */
const AGREEING = 0.5;

/** The share of words in common of those of the shorter text, 0 to 1; 0 where one is a fragment. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0 || short.length * 3 < long.length) return 0;
  const known = new Set(long);
  return short.filter((word) => known.has(word)).length / short.length;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What can be said of a page's titles. */
export interface Titles {
  /** By metadata and `<title>`, the most trusted first. */
  readonly stated: readonly Stated[];
  /** Headings of the first level, in the order of the page. */
  readonly headings: readonly Stated[];
  readonly publishers: readonly string[];
}

/**
 * Orders the titles of a page: first the heading that the metadata agree with, for that is the
 * headline as printed, then the metadata, then the other headings; all without the site's name.
 */
export function chooseTitles({ stated, headings, publishers }: Titles): Stated[] {
  const clean = stated.map((title) => ({
    ...title,
    value: withoutSite(title.value, publishers, [...headings, ...stated]),
  }));
  const likenessOf = ({ value }: Stated) =>
    Math.max(0, ...clean.map((title) => likeness(value, title.value)));
  const [printed] = headings
    .map((heading) => ({ ...heading, value: withoutKicker(heading.value, clean) }))
    .filter((heading) => likenessOf(heading) >= AGREEING)
    .sort((a, b) => likenessOf(b) - likenessOf(a));
  const others = headings.filter(({ value }) => value !== printed?.value);
  const titles = [...(printed ? [printed] : []), ...clean, ...others];
  return titles.filter(({ value }) => value !== '');
}

/** Takes off the section that is printed before a headline, where the metadata leave it out. */
function withoutKicker(heading: string, stated: readonly Stated[]): string {
  const headline = stated.find(
    ({ value }) =>
      value !== '' &&
      heading.endsWith(value) &&
      /(?:\||\s:)\s*$/.test(heading.slice(0, -value.length)),
  );
  return headline?.value ?? heading;
}

/** How sites join their name to a title. */
const JOINT = /\s+[|–—·•»:-]+\s+|\s*\|\s*/u;
const ENDING = new RegExp(
  `^(?<title>.+?)(?:${JOINT.source})(?<site>(?:(?!${JOINT.source}).)+)$`,
  'u',
);
const BEGINNING = new RegExp(`^(?<site>.+?)(?:${JOINT.source})(?<title>.+)$`, 'u');
/** A name after a bar has at most this many words. */
const NAME_WORDS = 4;

/** Takes the site's name off both ends of a title, as often as it stands there. */
function withoutSite(
  title: string,
  publishers: readonly string[],
  known: readonly Stated[],
): string {
  const shorter = known.find(
    ({ value }) =>
      value !== title &&
      title.startsWith(value) &&
      new RegExp(`^(?:${JOINT.source})`, 'u').test(title.slice(value.length)),
  );
  if (shorter) return shorter.value;
  const names = publishers.map(wordsOf).map((words) => words.join(''));
  const isSite = (part: string) => {
    const own = wordsOf(part).join('');
    return names.some(
      (name) => own !== '' && name !== '' && (own.includes(name) || name.includes(own)),
    );
  };
  for (const [pattern, bar] of [
    [ENDING, /\|\s*[^|]*$/],
    [BEGINNING, null],
  ] as const) {
    const { title: rest = '', site = '' } = pattern.exec(title)?.groups ?? {};
    if (rest === '') continue;
    const evident =
      bar !== null &&
      bar.test(title) &&
      wordsOf(site).length <= NAME_WORDS &&
      wordsOf(rest).length >= NAME_WORDS;
    if (isSite(site) || evident) return withoutSite(rest, publishers, known);
  }
  return title;
}
