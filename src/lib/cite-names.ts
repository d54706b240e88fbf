import { words } from '../words.ts';
import type { Author } from './export-authors.ts';

/** Those who sign an article, as the styles of citation write them. */

/** How a style writes several names. */
interface Series {
  readonly first: (author: Author) => string;
  readonly other: (author: Author) => string;
  /** Before the last name: `and`, `&`. */
  readonly joint: string;
  /** Over so many names only the first few stand, with "et al." */
  readonly most: number;
  readonly fewest: number;
}

/** `Reed, Ada, and Cem Taş`; over six names the first three (Chicago Manual of Style, 18th ed., chapter 13). */
export function chicagoNames(authors: readonly Author[]): string {
  return inSeries(authors, {
    first: inverted,
    other: inOrder,
    joint: words.cite.and,
    most: 6,
    fewest: 3,
  });
}

/**
 * `Reed, Ada, and Cem Taş`; of three and more the first alone (MLA Handbook, 9th ed., 5.7 and 5.8). A letter
 * that stands for a name has its full stop.
 */
export function mlaNames(authors: readonly Author[]): string {
  return inSeries(authors.map(withStops), {
    first: inverted,
    other: inOrder,
    joint: words.cite.and,
    most: 2,
    fewest: 1,
  });
}

/** APA names so many, and of more the first nineteen and the last (Publication Manual, 7th ed., 9.8). */
const APA_MOST = 20;

/** `Reed, A., & Taş, C.` (Publication Manual of the APA, 7th ed., 9.8). */
export function apaNames(authors: readonly Author[]): string {
  const names = authors.map(withInitials);
  if (names.length <= APA_MOST) return joined(names, '&');
  return `${names.slice(0, APA_MOST - 1).join(', ')}, … ${names.at(-1) ?? ''}`;
}

function inSeries(
  authors: readonly Author[],
  { first, other, joint, most, fewest }: Series,
): string {
  const names = authors.map((author, i) => (i === 0 ? first : other)(author));
  if (names.length <= most) return joined(names, joint);
  return [...names.slice(0, fewest), words.cite.others].join(', ');
}

/** The first name ends in its own comma, so that there is one before the last name always. */
function joined(names: readonly string[], joint: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, ${joint} ${last}`;
}

function inverted(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

function inOrder(author: Author): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}

function withStops(author: Author): Author {
  if ('literal' in author) return author;
  return { ...author, given: author.given.replace(/(?<=^| )\p{Lu}(?= |$)/gu, '$&.') };
}

function withInitials(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${initials(author.given)}`;
}

/** `Anne-Marie K` becomes `A.-M. K.`; `İbrahim` becomes `İ.`. */
function initials(given: string): string {
  return given
    .split(' ')
    .map((name) =>
      name
        .split('-')
        .map((part) => `${/^./u.exec(part)?.[0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}
