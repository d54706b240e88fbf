import type { Fact } from '../article.ts';
import { linesOf } from '../unwrap.ts';
import { authorsOf } from '../stated-authors.ts';
import type { DatabaseDocument } from './database-document.ts';
import { bodyText } from './parts.ts';
import { fieldsOf, joined, labelOf, valueOf, type Field, type Row } from './rows.ts';

/**
 * ProQuest: headline, `Author:`, `Publication info:`, `Abstract:`, `Full text:`, the text, `Subject:`, `Title:`, `Publication title:`,
 * `Publication date:`, `ProQuest document ID:` and some twenty fields more.
 */

const LABELS = new Set([
  ...['abstract', 'author', 'publication info', 'links', 'full text', 'subject', 'location'],
  ...['people', 'company / organization', 'title', 'publication title', 'publication year'],
  ...['publication date', 'year', 'pages', 'first page', 'last page', 'section', 'publisher'],
  ...['place of publication', 'country of publication', 'publication subject', 'issn', 'e issn'],
  ...['source type', 'language of publication', 'language', 'document type', 'document feature'],
  ...['proquest document id', 'document url', 'copyright', 'last updated', 'database', 'column'],
  ...['identifier / keyword', 'classification', 'volume', 'issue', 'dateline', 'credit', 'edition'],
  ...['number of pages', 'accession number', 'correspondence author', 'number of references'],
]);
/** Two of these besides its text make it one of ProQuest's. */
const SIGNS = ['proquest document id', 'publication info', 'publication title', 'document url'];
const USES = new Map<string, 'title' | 'author' | 'date' | 'publisher' | 'text'>([
  ...([
    ['title', 'title'],
    ['author', 'author'],
    ['publication date', 'date'],
    ['publication title', 'publisher'],
    ['full text', 'text'],
  ] as const),
]);

/** @returns null of a text that is not in this form */
export function readProquest(rows: readonly Row[], text: string): DatabaseDocument | null {
  const fieldAt = fieldsOf(rows);
  const fields: Field[] = [];
  for (let at = 0; at < rows.length;) {
    const field = fieldAt(at);
    if (field && LABELS.has(field.plain)) fields.push(field);
    at = field && LABELS.has(field.plain) ? field.to : at + 1;
  }
  const find = (plain: string) => fields.find((field) => field.plain === plain) ?? null;
  const opens = find('full text');
  if (!opens || SIGNS.filter((sign) => find(sign) !== null).length < 2) return null;
  const next = fields.find(({ from }) => from > opens.from);
  const body = rows.slice(opens.from + 1, next?.from ?? rows.length);
  const [title, author] = [find('title'), find('author')];
  const top = rows.slice(0, fields[0]?.from ?? 0);
  const above = top.findLast((row) => !title || row.text === title.value) ?? null;
  const first = rows[opens.from];
  const placed = new Set<Row | null>([
    ...fields.flatMap(({ from, to }) => rows.slice(from, to)),
    ...body,
    above,
  ]);
  const loose = rows.filter((row) => !placed.has(row));
  const headline = above ? joined([above]) : title && { ...valueOf(title), key: title.label };
  const day = find('publication date');
  const publication = find('publication title');
  return {
    headline,
    facts: [
      ...(author ? authorsOf(author.value).map((name) => factOf('author', name, author)) : []),
      ...(day ? [factOf('published', day.value, day)] : []),
      ...(publication ? [factOf('publisher', publication.value, publication)] : []),
    ],
    fields: fields.map(({ label, plain }) => ({ field: label, as: USES.get(plain) ?? 'not-used' })),
    metadata: fields.map((field) => {
      if (field === opens && first) return labelOf({ ...opens, line: joined([first]) });
      return field === title && !above ? labelOf(title) : field.line;
    }),
    lines: [
      ...(headline ? [headline] : []),
      ...(first && opens.value !== '' ? [valueOf({ ...opens, line: joined([first]) })] : []),
      ...linesOf(...bodyText(text, body)),
    ],
    outside: loose.map((row) => ({ ...joined([row]), rule: 'database-note' })),
  };
}

function factOf(kind: Fact['kind'], value: string, { label, line }: Field): Fact {
  return { kind, value, where: 'front-matter', key: label, line: line.number };
}
