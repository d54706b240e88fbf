import { fold } from '../../../src/lib/fold.ts';
import type { Stated } from './facts.ts';
import { lettersOf } from './stated-body.ts';

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

/** How many titles of a kind are compared: a page that states more than these has no title among them. */
const MOST_TITLES = 40;

/**
 * Orders the titles of a page: first the heading that the metadata agree with, for that is the
 * headline as printed, then the metadata, then the other headings; all without the site's name.
 */
export function chooseTitles(titles: Titles): Stated[] {
  const { publishers } = titles;
  const stated = titles.stated.slice(0, MOST_TITLES);
  const headings = titles.headings.slice(0, MOST_TITLES);
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
  const chosen = [...(printed ? [printed] : []), ...clean, ...others];
  return chosen.filter(({ value }) => value !== '');
}

/** As {@link JOINT}, and a colon right behind the name: `Harbour Post: Words of the headline`. */
const SEAM = /(?: [|–—·•»:-]+|:) | ?\| ?/gu;

/**
 * A title of which the page prints a part alone: the headline, with the name of the site or of the page's form beside it.
 * @param title as metadata or `<title>` give it
 * @param printed the letters of what the page prints, by `lettersOf`
 * @returns the part, else the title; a part of few words may be the name of a section
 */
export function asPrinted(title: string, printed: ReadonlySet<string>): string {
  if (printed.has(lettersOf(title))) return title;
  const seams = [...title.matchAll(SEAM)].slice(0, MOST_NAMES);
  const begins = [0, ...seams.map(({ index, 0: seam }) => index + seam.length)];
  const ends = [...seams.map(({ index }) => index), title.length];
  const parts = begins
    .flatMap((begin) => ends.map((end) => title.slice(begin, end)))
    .filter((part) => wordsOf(part).length >= NAME_WORDS && printed.has(lettersOf(part)));
  return parts.sort((a, b) => b.length - a.length)[0] ?? title;
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

/** How sites join their name to a title, whose white space is single blanks. */
const JOINT = / [|–—·•»:-]+ | ?\| ?/gu;
const BEGINS_WITH_JOINT = new RegExp(`^(?:${JOINT.source})`, 'u');
/** A name after a bar has at most this many words. */
const NAME_WORDS = 4;
/** How many names of site and section are taken off a title: more joints than these are the title's own. */
const MOST_NAMES = 8;

/** Takes the site's name off both ends of a title, as often as it stands there. */
function withoutSite(
  title: string,
  publishers: readonly string[],
  known: readonly Stated[],
): string {
  const names = publishers.map(joinedWords).filter((name) => name !== '');
  const isSite = (part: string) => {
    const own = joinedWords(part);
    return own !== '' && names.some((name) => own.includes(name) || name.includes(own));
  };
  // A headline may have the name in it as well.
  const isName = (part: string) => names.includes(joinedWords(part));
  let rest = title;
  for (let taken = 0; taken < MOST_NAMES; taken += 1) {
    const shorter = known.find(({ value }) => isContinued(value, rest));
    if (shorter) return shorter.value;
    const [ending, beginning] = halves(rest);
    const isEvident =
      rest.includes('|') &&
      wordsOf(ending?.site ?? '').length <= NAME_WORDS &&
      wordsOf(ending?.title ?? '').length >= NAME_WORDS;
    const isBefore = beginning !== null && isName(beginning.site) && !isName(ending?.site ?? '');
    if (ending && !isBefore && (isSite(ending.site) || isEvident)) rest = ending.title;
    else if (beginning && isSite(beginning.site)) rest = beginning.title;
    else return rest;
  }
  return rest;
}

/** Whether a text is a headline, a joint behind it, and more. */
function isContinued(headline: string, text: string): boolean {
  return (
    headline !== text &&
    text.startsWith(headline) &&
    BEGINS_WITH_JOINT.test(text.slice(headline.length))
  );
}

interface Halves {
  readonly title: string;
  readonly site: string;
}

/** A title divided at its last joint, and at its first; null where there is none between words. */
function halves(title: string): readonly [ending: Halves | null, beginning: Halves | null] {
  const joints = [...title.matchAll(JOINT)]
    .map(({ index, 0: joint }) => ({ from: index, to: index + joint.length }))
    .filter(({ from, to }) => from > 0 && to < title.length);
  const [first, last] = [joints[0], joints.at(-1)];
  return [
    last ? { title: title.slice(0, last.from), site: title.slice(last.to) } : null,
    first ? { site: title.slice(0, first.from), title: title.slice(first.to) } : null,
  ];
}

function joinedWords(text: string): string {
  return wordsOf(text).join('');
}
