import { readDateLine } from '../../src/lib/dates.ts';
import { hasFrontMatter, parseFrontMatter } from '../../src/lib/front-matter.ts';
import { splitSentences } from '../../src/lib/sentences.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { fault, type Fault } from './faults.ts';
import type { RawSource } from './read.ts';
import { isTeaser, ruleFor, type BoilerplateRule } from './rules.ts';

/** A line of the source that holds text, trimmed; `number` counts all lines of the file from 1. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

export interface BodyLine extends SourceLine {
  readonly kind: 'heading' | 'paragraph';
}

/** The words that date the article, and every EDTF date that they can stand for (none if unread). */
export interface DateFound {
  readonly from: 'front-matter' | 'header' | 'date-line';
  readonly line: number;
  readonly found: string;
  readonly readings: readonly string[];
}

/** A source with each of its lines put in its place: title, standfirst, date, body, or removed. */
export interface ParsedArticle {
  readonly source: RawSource;
  readonly title: SourceLine & { readonly from: Entry['evidence']['title']['from'] };
  readonly standfirst: SourceLine | null;
  readonly date: DateFound | null;
  readonly body: readonly BodyLine[];
  readonly removed: readonly (SourceLine & { readonly rule: string })[];
  readonly publisher: string | null;
  readonly url: string | null;
}

/**
 * The longest headline, in letters. Of 367 headlines of real news pages 99 % have at most 133; a
 * first line longer than this is the opening of the text.
 */
const HEADLINE_LENGTH = 140;
/** The longest standfirst run into a header line, in sentences. */
const STANDFIRST_SENTENCES = 3;
/** The longest heading, in letters. */
const HEADING_LENGTH = 100;

/**
 * Sorts the lines of a source.
 * @param source as {@link readSource} gives it
 * @returns the article, or the fault for which the source is refused
 */
export function parseSource(source: RawSource): ParsedArticle | Fault {
  const document = openDocument(source);
  if ('code' in document) return document;
  const { kept, removed } = sift(document.lines);
  const header = readHeader(kept, document.meta, source.format);
  if (header === null) {
    return fault('source-no-text', source.file, `every line of text was removed by a rule`);
  }
  return {
    source,
    title: header.title,
    standfirst: header.standfirst,
    date: header.date,
    body: header.rest.map((line, i, lines) => classify(line, lines[i + 1], source.format)),
    removed,
    publisher: document.meta['publisher'] ?? null,
    url: document.meta['url'] ?? null,
  };
}

type Meta = Readonly<Record<string, string>>;

interface OpenedDocument {
  readonly meta: Meta;
  readonly lines: readonly SourceLine[];
}

function openDocument(source: RawSource): OpenedDocument | Fault {
  if (!hasFrontMatter(source.text)) return { meta: {}, lines: linesOf(source.text, 1) };
  try {
    const { data, body, bodyLine } = parseFrontMatter(source.text);
    const texts = Object.entries(data).filter(([, value]) => typeof value === 'string');
    return { meta: Object.fromEntries(texts) as Meta, lines: linesOf(body, bodyLine) };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return fault('source-front-matter', `${source.file}:1`, `the YAML cannot be read: ${reason}`);
  }
}

function linesOf(text: string, first: number): SourceLine[] {
  return text
    .split(/\r\n|[\n\r\f]/)
    .map((line, i) => ({ number: first + i, text: line.trim() }))
    .filter((line) => line.text !== '');
}

/** Takes out what the rules of `rules.ts` name, each line with the rule that took it. */
function sift(lines: readonly SourceLine[]) {
  const kept: SourceLine[] = [];
  const removed: (SourceLine & { rule: string })[] = [];
  let open: BoilerplateRule | null = null;
  lines.forEach((line, i) => {
    const rule = ruleFor(line.text, i === 0);
    const taken = rule ?? (open && isTeaser(line.text) ? open : null);
    if (taken) removed.push({ ...line, rule: taken.id });
    else kept.push(line);
    open = opens(rule) ? rule : continues(open, taken) ? open : null;
  });
  return { kept, removed };
}

function opens(rule: BoilerplateRule | null): boolean {
  return rule?.scope === 'next' || rule?.scope === 'rest';
}

function continues(open: BoilerplateRule | null, taken: BoilerplateRule | null): boolean {
  return open?.scope === 'rest' && taken !== null;
}

interface Header {
  readonly title: ParsedArticle['title'];
  readonly standfirst: SourceLine | null;
  readonly date: DateFound | null;
  readonly rest: readonly SourceLine[];
}

/** `date 2026-02-17 Words of the first line`, as a scrape joins them. */
const RUN_IN_DATE = /^(date (\d{4}-\d{2}-\d{2}))(?:\s+|$)/i;

function readHeader(
  lines: readonly SourceLine[],
  meta: Meta,
  format: RawSource['format'],
): Header | null {
  const [first, ...others] = lines;
  if (!first) return null;
  const fromMeta = metaDate(meta);
  const runIn = RUN_IN_DATE.exec(first.text);
  if (runIn) {
    const [head, found = '', day = ''] = runIn;
    const date: DateFound = {
      from: 'header',
      line: first.number,
      found,
      readings: readDateLine(day),
    };
    const line = { number: first.number, text: first.text.slice(head.length) };
    const rest = line.text === '' ? others : [line, ...others];
    return withTitle(rest, { date: fromMeta ?? date, meta, format, from: 'header' });
  }
  const { date, rest } = takeDateLine(lines);
  return withTitle(rest, { date: fromMeta ?? date, meta, format, from: 'first-line' });
}

function metaDate(meta: Meta): DateFound | null {
  const found = meta['date'];
  return found === undefined
    ? null
    : { from: 'front-matter', line: 1, found, readings: readDateLine(found) };
}

/** How many lines of text from the top a line that is a date alone still dates the article. */
const DATE_LINE_REACH = 4;

function takeDateLine(lines: readonly SourceLine[]) {
  const index = lines.findIndex(
    (line, i) => i < DATE_LINE_REACH && readDateLine(line.text).length > 0,
  );
  const line = lines[index];
  if (!line) return { date: null, rest: lines };
  const date: DateFound = {
    from: 'date-line',
    line: line.number,
    found: line.text,
    readings: readDateLine(line.text),
  };
  return { date, rest: lines.filter((other) => other !== line) };
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
  const text = context.format === 'markdown' ? first.text.replace(/^#\s+/, '') : first.text;
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
    const standfirst = { number: first.number, text: more.join(' ') };
    return { title: titled(first, headline, 'header'), standfirst, date, rest };
  }
  return { title: titled(first, shorten(headline), 'lede'), standfirst: null, date, rest: lines };
}

function isHeadline(sentence: string): boolean {
  return sentence.length > 0 && sentence.length <= HEADLINE_LENGTH;
}

/** A headline bears no full stop of its own; one that ended a sentence of a joined header is left off. */
function titled(line: SourceLine, text: string, from: ParsedArticle['title']['from']) {
  return { number: line.number, text: text.replace(/(?<!\.)\.$/, ''), from };
}

/** A title cut shorter than this, in letters, would say too little. */
const CLAUSE_LENGTH = 40;

/** Cuts a sentence at its last clause that fits a headline, else at a word, and marks the cut. */
function shorten(sentence: string): string {
  if (sentence.length <= HEADLINE_LENGTH) return sentence;
  const room = sentence.slice(0, HEADLINE_LENGTH);
  const clause = Math.max(...[', ', '; ', ': '].map((mark) => room.lastIndexOf(mark)));
  const end = clause >= CLAUSE_LENGTH ? clause : room.lastIndexOf(' ');
  return `${end > 0 ? room.slice(0, end) : room}…`;
}

function classify(
  line: SourceLine,
  next: SourceLine | undefined,
  format: RawSource['format'],
): BodyLine {
  const marked =
    format === 'markdown' ? /^#{1,6}\s+(.+?)(?:\s+#+)?$/.exec(line.text)?.[1] : undefined;
  if (marked !== undefined) return { number: line.number, text: marked, kind: 'heading' };
  const isLast = next === undefined;
  return { ...line, kind: !isLast && isHeading(line.text) ? 'heading' : 'paragraph' };
}

/** Words that Title Case leaves small although they are long. */
const SMALL =
  /^(?:about|above|after|against|among|around|before|behind|below|between|beyond|during|since|through|toward|towards|under|until|versus|within|without)$/;

/** A short line without a full stop, in capitals or in Title Case, stands over what follows. */
function isHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || /[.!:;,…]["”’)]?$/u.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length < 2) return false;
  if (words.every((word) => !/\p{Ll}/u.test(word))) return true;
  return words.every(
    (word, i) => /^\p{Lu}/u.test(word) || (i > 0 && (word.length <= 4 || SMALL.test(word))),
  );
}
