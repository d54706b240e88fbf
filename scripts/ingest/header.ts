import { foldedWords } from '../../src/lib/fold.ts';
import { cut, splitSentences } from '../../src/lib/sentences.ts';
import { words } from '../../src/words.ts';
import type { Document, Fact, ParsedArticle, RemovedLine, SourceLine } from './article.ts';
import { readByline } from './byline.ts';
import { plainText, takeDates, type DatesTaken } from './date-lines.ts';
import { markedHeading } from './headings.ts';

/**
 * The longest headline, in letters. Of 367 headlines of real news pages 99 % have at most 133; a
 * first line longer than this is the opening of the text.
 */
const HEADLINE_LENGTH = 140;
/** The longest standfirst run into a header line, in sentences. */
const STANDFIRST_SENTENCES = 3;
/** How long a line between headline and date is that is a standfirst, in letters. */
const STANDFIRST_LENGTH = { least: 40, most: 400 } as const;
/** How many lines from the top the headline may stand again that metadata gives, or a byline. */
const HEAD_LINES = 6;

type Head = Pick<
  ParsedArticle,
  'title' | 'titleLines' | 'standfirst' | 'dates' | 'dateLines' | 'filed' | 'byline' | 'authors'
> & {
  /** What stands above the headline and is not it. */
  readonly kicker: RemovedLine | null;
  /** The lines that are left for the text. */
  readonly rest: readonly SourceLine[];
};

/**
 * Finds headline, standfirst, byline and dates at the head of an article.
 * @param document the opened source
 * @param lines its lines that no rule took
 * @returns them and the lines that are left for the text; null where there is no text at all
 */
export function readHeader(document: Document, lines: readonly SourceLine[]): Head | null {
  const dated = takeDates(document, lines);
  const signed = takeByline(document, dated);
  const { kicker, below } = takeKicker(document, signed.rest, dated);
  const titled = takeTitle(document, below, dated.runIn);
  if (!titled) return null;
  const { rest, ...head } = takeStandfirst(titled, dated, document);
  return {
    ...head,
    rest,
    titleLines: titled.titleLines,
    title: titled.title,
    dates: dated.dates,
    dateLines: dated.dateLines,
    filed: dated.filed,
    byline: signed.byline,
    authors: signed.authors,
    kicker,
  };
}

/** The longest kicker in letters and in words, and how many words a headline below it has at least. */
const KICKER = { letters: 40, words: 3, headline: 4 } as const;

/**
 * A kicker: the subject or rubric in a few words above the headline. Headlines are longer than that,
 * so a first line of {@link KICKER} words is one where a line that can be a headline follows it.
 */
function takeKicker(document: Document, lines: readonly SourceLine[], { runIn }: DatesTaken) {
  const [first, second, ...rest] = lines;
  const none = { kicker: null, below: lines };
  if (!first || !second || runIn || rest.length === 0) return none;
  if (document.headline || document.facts.some(({ kind }) => kind === 'title')) return none;
  const { format } = document.source;
  if (markedHeading(first.text, format) !== null || first.kind === 'heading') return none;
  const count = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const short = first.text.length <= KICKER.letters && count(first.text) <= KICKER.words;
  const labelled = first.text.length <= KICKER.letters && /^\[.+\]$|\s[|/]\s/.test(first.text);
  const [headline = '', ...more] = splitSentences(
    markedHeading(second.text, format) ?? second.text,
  );
  const follows =
    more.length === 0 &&
    isHeadline(headline) &&
    count(headline) >= KICKER.headline &&
    !/[.:;,…]["”’»)]*$/u.test(headline);
  if (!follows || !(short || labelled) || /[.!?…]$/.test(first.text)) return none;
  return { kicker: { ...first, rule: 'kicker' }, below: lines.slice(1) };
}

/**
 * Those who sign: as metadata names them, else as the byline does, else as the date's line does. Metadata that name the
 * publisher say who published, and not who signed.
 */
function takeByline(document: Document, { rest, dateLines, beside }: DatesTaken) {
  const signs = ({ text }: SourceLine) => readByline(plainText(text, document.source.format));
  const isByline = (line: SourceLine) => signs(line).length > 0;
  const stated = document.facts
    .filter(({ kind }) => kind === 'author')
    .map(({ value, key, line = null }) => ({ name: value, from: key, line }));
  const publishers = document.facts.filter(({ kind }) => kind === 'publisher');
  const isPublisher = (name: string) =>
    publishers.some(({ value }) => foldedWords(value) === foldedWords(name));
  const isNamed = stated.some(({ name }) => !isPublisher(name));
  const above = isNamed ? [] : beside.filter((line) => !dateLines.includes(line));
  const byline = rest.slice(0, HEAD_LINES).find(isByline) ?? above.find(isByline) ?? null;
  const printed = [...(byline ? [byline] : []), ...dateLines].flatMap((line) =>
    signs(line).map((name) => ({ name, from: words.ingest.byline, line: line.number })),
  );
  return {
    byline,
    rest: rest.filter((line) => line !== byline),
    authors: isNamed
      ? stated.filter(({ name }) => !isPublisher(name))
      : printed.length === 0
        ? stated
        : printed,
  };
}

interface Titled extends Pick<Head, 'title' | 'titleLines' | 'rest'> {
  readonly standfirst: Head['standfirst'];
}

function takeTitle(
  document: Document,
  lines: readonly SourceLine[],
  runIn: boolean,
): Titled | null {
  const [first, ...rest] = lines;
  if (!first) return null;
  const fact = document.facts.find(({ kind }) => kind === 'title');
  if (fact) return statedTitle(fact, document, lines);
  const known = document.headline;
  if (known && lines.includes(known)) {
    const { key } = known;
    const from = key === undefined ? 'header' : 'front-matter';
    const title = { ...titled(known, known.text, from), ...(key !== undefined && { key }) };
    return {
      title,
      titleLines: [known],
      standfirst: null,
      rest: lines.filter((line) => line !== known),
    };
  }
  const { format } = document.source;
  const text = markedHeading(first.text, format) ?? first.text;
  const [headline = '', ...more] = splitSentences(text);
  // A headline may hold a full stop, as in "St. Clair sets split"; it seldom ends in one.
  const whole = more.length === 0 ? headline : text;
  if (isHeadline(whole) && (more.length === 0 || (!runIn && !/[.!?…]["”’»)]*$/u.test(text)))) {
    const title = titled(first, whole, runIn ? 'header' : 'first-line');
    return { title, titleLines: [first], standfirst: null, rest };
  }
  // Headline and standfirst run into one line happen where a scrape joined the header.
  if (runIn && isHeadline(headline) && more.length <= STANDFIRST_SENTENCES) {
    return runInTitle(first, headline, rest);
  }
  const title = titled(first, shorten(headline), 'lede');
  return { title, titleLines: [], standfirst: null, rest: lines };
}

/** The headline that metadata gives, and the lines at the head of the text that say it again. */
function statedTitle(fact: Fact, document: Document, lines: readonly SourceLine[]): Titled {
  const { format } = document.source;
  const wanted = foldedWords(fact.value);
  const head = [...above(document, lines), ...lines.slice(0, HEAD_LINES)];
  const titleLines = head.filter(
    ({ text }) => foldedWords(markedHeading(text, format) ?? text) === wanted,
  );
  const title = {
    number: titleLines[0]?.number ?? 1,
    text: fact.value,
    from: fact.where,
    key: fact.key,
  };
  const rest = lines.filter((line) => !titleLines.includes(line));
  return { title, titleLines, standfirst: null, rest };
}

/** What stands above the text of a saved page: extractors leave out the headline and what is near it. */
function above({ outside }: Document, [first]: readonly SourceLine[]): readonly SourceLine[] {
  return first ? outside.filter(({ number }) => number < first.number) : [];
}

function runInTitle(first: SourceLine, headline: string, rest: readonly SourceLine[]): Titled {
  const offset = first.cut?.[0] ?? 0;
  const end = first.text.length;
  const from = headline.length + (/^\s*/.exec(first.text.slice(headline.length))?.[0].length ?? 0);
  const standfirst: SourceLine = {
    number: first.number,
    text: first.text.slice(from),
    cut: [offset + from, offset + end],
  };
  const titleLine: SourceLine = {
    number: first.number,
    text: headline,
    cut: [offset, offset + headline.length],
  };
  return {
    title: titled(first, headline, 'header'),
    titleLines: [titleLine],
    standfirst: { text: standfirst.text, line: standfirst },
    rest,
  };
}

/**
 * The standfirst: as metadata gives it, or the one line that stands between the headline and the line
 * of the date or the byline.
 */
function takeStandfirst(head: Titled, dated: DatesTaken, document: Document) {
  const { standfirst, rest, titleLines } = head;
  const fact = document.facts.find(({ kind }) => kind === 'standfirst');
  const [next, ...after] = rest;
  const [below] = after;
  const title = titleLines.at(-1);
  const date = dated.dateLines.find(({ cut: part }) => part === undefined);
  const between =
    next &&
    below &&
    title &&
    date &&
    title.number < next.number &&
    next.number < date.number &&
    date.number < below.number;
  const { least, most } = STANDFIRST_LENGTH;
  if (!standfirst && between && next.kind !== 'heading') {
    if (next.text.length >= least && next.text.length <= most) {
      return { standfirst: { text: next.text, line: next }, rest: after };
    }
  }
  if (standfirst || !fact) return { standfirst, rest };
  const near = [...above(document, rest), ...rest.slice(0, 2)];
  const repeated = near.find(({ text }) => foldedWords(text) === foldedWords(fact.value));
  if (repeated) {
    const others = rest.filter((line) => line !== repeated);
    if (others.length > 0)
      return { standfirst: { text: repeated.text, line: repeated }, rest: others };
  }
  return { standfirst: { text: fact.value, line: null }, rest };
}

function isHeadline(sentence: string): boolean {
  return sentence.length > 0 && sentence.length <= HEADLINE_LENGTH;
}

/** A full stop that is neither one of several nor that of `U.S.`. */
const CLOSING_STOP = /(?<!\.\p{L})(?<=[^.\s])\.$/u;

/** A headline bears no full stop of its own; one that ended a sentence of a joined header is left off. */
function titled(line: SourceLine, text: string, from: ParsedArticle['title']['from']) {
  return { number: line.number, text: text.replace(CLOSING_STOP, ''), from };
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
