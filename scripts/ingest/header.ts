import { readDateLine } from '../../src/lib/dates.ts';
import { cut, splitSentences } from '../../src/lib/sentences.ts';
import type { DateFound, ParsedArticle, SourceLine } from './article.ts';
import { markedHeading } from './headings.ts';
import type { RawSource } from './read.ts';

/** Front matter of a source: the values that are words. */
export type Meta = Readonly<Record<string, string>>;

/**
 * The longest headline, in letters. Of 367 headlines of real news pages 99 % have at most 133; a
 * first line longer than this is the opening of the text.
 */
const HEADLINE_LENGTH = 140;
/** The longest standfirst run into a header line, in sentences. */
const STANDFIRST_SENTENCES = 3;
interface Header {
  readonly title: ParsedArticle['title'];
  readonly standfirst: SourceLine | null;
  readonly date: DateFound | null;
  readonly rest: readonly SourceLine[];
}

/** `date 2026-02-17 Words of the first line`, as a scrape joins them. */
const RUN_IN_DATE = /^(date (\d{4}-\d{2}-\d{2}))(?:\s+|$)/i;

/**
 * Finds headline, standfirst and date at the head of an article.
 * @param lines the lines of text that no rule took
 * @param meta the front matter of the source
 * @returns them and the lines that are left for the text; null where there is no text at all
 */
export function readHeader(
  lines: readonly SourceLine[],
  meta: Meta,
  format: RawSource['format'],
): Header | null {
  const fromMeta = metaDate(meta);
  const { date, rest, from } = takeRunInDate(lines) ?? takeDateLine(lines);
  const header = withTitle(rest, { date: fromMeta ?? date, meta, format, from });
  if (!header || !fromMeta || !date) return header;
  // The front matter dates the article, so the date in the text dates nothing and stays text.
  const words = { number: date.line, text: date.found };
  return { ...header, rest: [words, ...header.rest].sort((a, b) => a.number - b.number) };
}

/** The date found in the text, and the lines without it. */
interface DateTaken {
  readonly date: DateFound | null;
  readonly rest: readonly SourceLine[];
  readonly from: 'header' | 'first-line';
}

function takeRunInDate([first, ...others]: readonly SourceLine[]): DateTaken | null {
  const runIn = RUN_IN_DATE.exec(first?.text ?? '');
  if (!first || !runIn) return null;
  const [head, found = '', day = ''] = runIn;
  const date: DateFound = {
    from: 'header',
    line: first.number,
    found,
    readings: readDateLine(day),
  };
  const line = { number: first.number, text: first.text.slice(head.length) };
  return { date, rest: line.text === '' ? others : [line, ...others], from: 'header' };
}

function metaDate(meta: Meta): DateFound | null {
  const found = meta['date'];
  return found === undefined
    ? null
    : { from: 'front-matter', line: 1, found, readings: readDateLine(found) };
}

/** How many lines of text from the top a line that is a date alone still dates the article. */
const DATE_LINE_REACH = 4;

function takeDateLine(lines: readonly SourceLine[]): DateTaken {
  const index = lines.findIndex(
    (line, i) => i < DATE_LINE_REACH && readDateLine(line.text).length > 0,
  );
  const line = lines[index];
  if (!line) return { date: null, rest: lines, from: 'first-line' };
  const date: DateFound = {
    from: 'date-line',
    line: line.number,
    found: line.text,
    readings: readDateLine(line.text),
  };
  return { date, rest: lines.filter((other) => other !== line), from: 'first-line' };
}

interface TitleContext {
  readonly date: DateFound | null;
  readonly meta: Meta;
  readonly format: RawSource['format'];
  readonly from: 'header' | 'first-line';
}

function withTitle(lines: readonly SourceLine[], context: TitleContext): Header | null {
  const { date, meta } = context;
  const [first, ...rest] = lines;
  if (!first) return null;
  const text = markedHeading(first.text, context.format) ?? first.text;
  if (meta['title'] !== undefined) {
    const repeated = text === meta['title'];
    const title = { text: meta['title'], number: repeated ? first.number : 1 };
    const standfirst = meta['standfirst'] ?? meta['description'];
    return {
      title: { ...title, from: 'front-matter' },
      standfirst: standfirst ? { text: standfirst, number: 1 } : null,
      date,
      rest: repeated ? rest : lines,
    };
  }
  const [headline = '', ...more] = splitSentences(text);
  if (isHeadline(headline) && more.length === 0) {
    return { title: titled(first, headline, context.from), standfirst: null, date, rest };
  }
  // Headline and standfirst run into one line happen where a scrape joined the header.
  if (context.from === 'header' && isHeadline(headline) && more.length <= STANDFIRST_SENTENCES) {
    const standfirst = { number: first.number, text: text.slice(headline.length).trim() };
    return { title: titled(first, headline, 'header'), standfirst, date, rest };
  }
  return { title: titled(first, shorten(headline), 'lede'), standfirst: null, date, rest: lines };
}

function isHeadline(sentence: string): boolean {
  return sentence.length > 0 && sentence.length <= HEADLINE_LENGTH;
}

/** A headline bears no full stop of its own; one that ended a sentence of a joined header is left off. */
function titled(line: SourceLine, text: string, from: ParsedArticle['title']['from']) {
  return { number: line.number, text: text.replace(/(?<=[^.\s])\.$/, ''), from };
}

/** A title cut shorter than this, in letters, would say too little. */
const CLAUSE_LENGTH = 40;

/** Cuts a sentence at its last clause that fits a headline, else at a word, and marks the cut. */
function shorten(sentence: string): string {
  if (sentence.length <= HEADLINE_LENGTH) return sentence;
  const room = cut(sentence, HEADLINE_LENGTH);
  const clause = Math.max(...[', ', '; ', ': '].map((mark) => room.lastIndexOf(mark)));
  const end = clause >= CLAUSE_LENGTH ? clause : room.lastIndexOf(' ');
  return `${end > 0 ? room.slice(0, end) : room}…`;
}
