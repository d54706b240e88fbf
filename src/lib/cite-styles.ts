import { words } from '../words.ts';
import { apaDate, chicagoDate, mlaDate } from './cite-dates.ts';
import { apaNames, chicagoNames, mlaNames } from './cite-names.ts';
import type { Author } from './export-authors.ts';

/**
 * Newspaper articles in three styles. A style processor would read its rules from a file for each of
 * 100,000 pages; these are the few that such an article needs, and the tests hold them to citeproc. Where
 * the publisher is not known no paper is named, and the archive is named as that in which the text was read.
 *
 * Headlines keep their capitals: a style for English titles would make others of them, and quotations
 * are verbatim.
 */

/** What is cited. */
export interface Cited {
  readonly authors: readonly Author[];
  readonly title: string;
  readonly publisher: string | null;
  /** In EDTF; null for none. */
  readonly date: string | null;
  /** The name of the archive. */
  readonly archive: string;
  readonly retold: boolean;
  readonly url: string;
}

/** A piece of a citation; `italic` where the style sets a title so. */
export interface CitePiece {
  readonly text: string;
  readonly italic: boolean;
}

/** The three styles by what they are called, in the order in which they are offered. */
export const CITE_STYLES = [
  { name: 'Chicago', cite: chicago },
  { name: 'APA', cite: apa },
  { name: 'MLA', cite: mla },
] as const satisfies readonly { name: string; cite: (cited: Cited) => CitePiece[] }[];

/** Chicago Manual of Style, 18th ed., notes and bibliography: the entry of a bibliography (chapter 14). */
export function chicago(cited: Cited): CitePiece[] {
  const { authors, title, publisher } = cited;
  const date = chicagoDate(cited.date);
  const names = ended(chicagoNames(authors));
  const paper = publisher === null ? [] : [italic(publisher)];
  const rest = [plain(`${ended(date)} `), ...keeper(cited), plain(`. ${cited.url}.`)];
  if (authors.length > 0 && publisher === null)
    return [plain(`${names} ${quoted(title, ',')} `), ...rest];
  const head =
    authors.length > 0
      ? [plain(`${names} ${quoted(title, '.')} `), ...paper, plain(', ')]
      : // The paper stands where the author would.
        [...paper, plain(`${publisher === null ? '' : '. '}${quoted(title, '.')} `)];
  return [...head, ...rest];
}

/** Publication Manual of the American Psychological Association, 7th ed., 10.1, example 16, and 9.12. */
export function apa(cited: Cited): CitePiece[] {
  const { authors, title, publisher } = cited;
  const date = `(${apaDate(cited.date)}). `;
  const names = apaNames(authors);
  // A work that stands alone has its title in italics.
  const heading = publisher === null ? italicSentence(title) : [plain(finished(title, '.'))];
  const paper = publisher === null ? [] : [italic(publisher), plain('. ')];
  const head =
    authors.length > 0
      ? [plain(`${ended(names)} ${date}`), ...heading, plain(' ')]
      : [...heading, plain(` ${date}`)];
  return [...head, ...paper, ...keeper(cited), plain(`. ${cited.url}`)];
}

/** MLA Handbook, 9th ed., chapter 5: the paper is the first container, the archive the second. */
export function mla(cited: Cited): CitePiece[] {
  const { authors, title, publisher } = cited;
  const date = mlaDate(cited.date);
  const names = authors.length === 0 ? '' : `${ended(mlaNames(authors))} `;
  const when = date === null ? '' : `${date}. `;
  const head =
    publisher === null
      ? [plain(names), ...italicSentence(title), plain(` ${when}`)]
      : [
          plain(`${names}${quoted(title, '.')} `),
          italic(publisher),
          plain(date === null ? '. ' : `, ${when}`),
        ];
  return [...head, ...keeper(cited, italic), plain(`, ${cited.url}.`)];
}

/** Gathers the pieces of one kind that follow each other, and leaves out empty ones. */
export function gathered(pieces: readonly CitePiece[]): CitePiece[] {
  return pieces.reduce<CitePiece[]>((all, piece) => {
    const last = all.at(-1);
    if (piece.text === '') return all;
    if (last?.italic !== piece.italic) return [...all, piece];
    return [...all.slice(0, -1), { ...piece, text: last.text + piece.text }];
  }, []);
}

function plain(text: string): CitePiece {
  return { text, italic: false };
}

function italic(text: string): CitePiece {
  return { text, italic: true };
}

/** Who keeps the text: the archive, and what readers must know of it. */
function keeper({ archive, publisher, retold }: Cited, name = plain): CitePiece[] {
  const { publisherUnknown, retoldIn } = words.cite;
  const unknown = publisher === null ? `${publisherUnknown}. ` : '';
  return [plain(`${unknown}${retold ? retoldIn : ''}`), name(archive)];
}

const QUOTED_AT_END = /(?<![”’])[”’]+$/;
const SENTENCE = /[.?!][”’]*$/;

/** Closes a sentence or a name with a full stop, unless it has one. */
function ended(text: string): string {
  return /\.$|\.\]$/.test(text) || text === '' ? text : `${text}.`;
}

/** Puts a mark behind a headline that ends in none. */
function finished(title: string, mark: string): string {
  const text = typographic(title);
  return SENTENCE.test(text) ? text : withMark(text, mark);
}

/** Puts a mark behind a text, within its quotation marks where English does so. */
function withMark(text: string, mark: string): string {
  const marks = words.cite.markInQuotes ? (QUOTED_AT_END.exec(text)?.[0] ?? '') : '';
  return text.slice(0, text.length - marks.length) + mark + marks;
}

function italicSentence(title: string): CitePiece[] {
  const text = finished(title, '.');
  const ownMark = SENTENCE.test(typographic(title)) || /[”’]$/.test(text);
  return ownMark ? [italic(text)] : [italic(text.slice(0, -1)), plain('.')];
}

/** A headline in quotation marks; those within it become single ones. A comma stands behind any other mark. */
function quoted(title: string, mark: string): string {
  const inner = swapped(typographic(title));
  if (mark === '.' && SENTENCE.test(inner)) return `“${inner}”`;
  return words.cite.markInQuotes ? `“${withMark(inner, mark)}”` : `“${inner}”${mark}`;
}

/** Straight marks as they are printed: quotation marks by what stands before them, else an apostrophe. */
function typographic(text: string): string {
  return text
    .replace(/(^|[\s([{–—“‘])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{–—“‘])'/g, '$1‘')
    .replace(/'/g, '’');
}

/** Double marks become single, and single ones within those double; an apostrophe stays. */
function swapped(text: string): string {
  return text.replace(/“([^“”]*)”/g, (_, within: string) => {
    const inner = within.replace(/‘((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu, '“$1”');
    return `‘${inner}’`;
  });
}
