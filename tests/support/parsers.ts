import { DELIMITERS, readCells } from '../../scripts/ingest/bulk/csv.ts';
import { readJsonList } from '../../scripts/ingest/bulk/json-list.ts';
import { readByline } from '../../scripts/ingest/byline.ts';
import { readDateLine } from '../../scripts/ingest/dates/date-line.ts';
import { monthDayIn } from '../../scripts/ingest/dates/month-day.ts';
import { dateInAddress, dateInFileName } from '../../scripts/ingest/dates/places.ts';
import { readDateValue } from '../../scripts/ingest/dates/value.ts';
import { readDatabaseDocument } from '../../scripts/ingest/databases/database-document.ts';
import { documentsIn } from '../../scripts/ingest/databases/documents.ts';
import { markedHeading } from '../../scripts/ingest/headings.ts';
import { readAuthors } from '../../scripts/ingest/html/authors.ts';
import { decoded } from '../../scripts/ingest/html/dom.ts';
import { readJsonLd } from '../../scripts/ingest/html/json-ld.ts';
import { readPage } from '../../scripts/ingest/html/page.ts';
import { readKeyLines } from '../../scripts/ingest/key-lines.ts';
import { readMailHead } from '../../scripts/ingest/mail-head.ts';
import { authorsOf } from '../../scripts/ingest/stated-authors.ts';
import { linesOf } from '../../scripts/ingest/unwrap.ts';
import { readAddresses } from '../../src/lib/addresses.ts';
import { renderBody } from '../../src/lib/body.ts';
import { readEntryFile } from '../../src/lib/entry-file.ts';
import { fold } from '../../src/lib/fold.ts';
import { parseFrontMatter } from '../../src/lib/front-matter.ts';
import { readProvenanceFile } from '../../src/lib/provenance-file.ts';
import { readQuotedYaml } from '../../src/lib/quoted-yaml.ts';
import { readTyping } from '../../src/lib/search-caret.ts';
import { readView } from '../../src/lib/search-chart.ts';
import { readRange } from '../../src/lib/search-dates.ts';
import { parseQuery } from '../../src/lib/search-query.ts';
import { readState } from '../../src/lib/search-state.ts';
import { splitSentences } from '../../src/lib/sentences.ts';
import { parsePeriod } from '../../src/lib/spans.ts';
import { readEdtf } from '../../src/schema/edtf.ts';
import { TODAY } from './ingest-memory.ts';

/** What turns a text of a stranger into something. */
export interface Parser {
  /** What it reads. */
  readonly reads: string;
  readonly read: (text: string) => unknown;
  /** What it says of a text that it refuses; null for one that takes every text. */
  readonly refusal: RegExp | null;
}

/** Every parser of a text, but for those of whole sources, which are tried by running ingest. */
export const PARSERS: readonly Parser[] = [
  whole('a byline', readByline),
  whole('a date line', readDateLine),
  whole('a day of a dateline', monthDayIn),
  whole('a stated date', readDateValue),
  whole('the date in an address', dateInAddress),
  whole('the date in the name of a file', dateInFileName),
  whole('a heading of Markdown', (text) => markedHeading(text, 'markdown')),
  whole('authors', (text) => readAuthors([{ value: text, from: 'meta author' }])),
  whole('the value of a tag', decoded),
  whole('JSON-LD', (text) => readJsonLd([text])),
  whole('a page', readPage),
  whole('a list of JSON', (text) => readJsonList(text, { name: 'utf-8', how: 'valid UTF-8' })),
  whole('the authors of a field', authorsOf),
  whole('key lines', readKeyLines),
  whole('the head of a mail', readMailHead),
  whole('a text of a database', readDatabaseDocument),
  whole('the documents of a file', documentsIn),
  whole('lines that are wrapped', (text) => linesOf(text, 1)),
  whole('cells', (text) => DELIMITERS.map((delimiter) => readCells(text, delimiter))),
  whole('sentences', splitSentences),
  whole('a body', renderBody),
  whole('letters that are folded', fold),
  whole('YAML as the archive writes it', readQuotedYaml),
  whole('a query', (text) => parseQuery(text, { beginnings: false, names: null })),
  whole('a query at the caret', (text) => readTyping(text, text.length >> 1)),
  whole('a range of dates', (text) => readRange({ from: text, to: text }, TODAY)),
  whole('the address of a search', (text) => readState(new URLSearchParams(text))),
  whole('the view of the chart', readView),
  whole('a period', parsePeriod),
  { reads: 'EDTF', read: readEdtf, refusal: /EDTF/ },
  { reads: 'front matter', read: parseFrontMatter, refusal: /./ },
  { reads: 'an entry', read: (text) => readEntryFile(text, 'a.md'), refusal: /^a\.md\b/ },
  {
    reads: 'a provenance',
    read: (text) => readProvenanceFile(text, 'a.json'),
    refusal: /^a\.json: not /,
  },
  {
    reads: 'addresses',
    read: (text) => readAddresses(text, 'a.tsv'),
    refusal: /\[addresses-broken\]/,
  },
];

function whole(reads: string, read: (text: string) => unknown): Parser {
  return { reads, read, refusal: null };
}

/**
 * Has a parser read a text.
 * @throws Error, with its own as `cause`, where it neither reads the text nor refuses it in its own words
 */
export function readOrRefused({ reads, read, refusal }: Parser, text: string): 'read' | 'refused' {
  try {
    read(text);
    return 'read';
  } catch (cause) {
    if (cause instanceof Error && refusal?.test(cause.message)) return 'refused';
    throw new Error(`${reads}: ${JSON.stringify(text)} broke it`, { cause });
  }
}
