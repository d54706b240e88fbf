import { words } from '../../../src/words.ts';
import type { FieldFate } from '../../../src/schema/provenance.ts';
import type { Fact, RemovedLine, SourceLine } from '../article.ts';
import { readDateLine } from '../dates/date-line.ts';
import { linesOf } from '../unwrap.ts';
import { authorsOf } from '../stated-authors.ts';
import type { DatabaseDocument } from './database-document.ts';
import { END, START } from './marks.ts';
import { bodyText, isRights, rightsTo } from './parts.ts';
import {
  fieldsOf,
  isBroken,
  joined,
  labelOf,
  paragraphsOf,
  valueOf,
  type Field,
  type Row,
} from './rows.ts';

/**
 * Nexis, formerly LexisNexis. Plain text of Nexis Academic: `2 of 10 DOCUMENTS`, newspaper, date, headline, `BYLINE:`,
 * `LENGTH: 355 words`, the text, `LOAD-DATE:`. Nexis Uni and Advance, saved as plain text or Markdown: headline, newspaper, date,
 * `Section:`, `Length:`, `Body`, the text, `Load-Date:`, `End of Document`.
 */

/** `712 words`, `1.204 Wörter` */
const COUNT = /^\d[\d.,]*\s(?:words|wörter|mots|palabras|woorden|parole|palavras)$/i;
const LENGTH = new Set(['length', 'lange', 'longueur', 'longitud', 'lengte']);
/** Fields above the text besides the length. */
const ABOVE = new Set([
  ...['section', 'rubrik', 'rubrique', 'seccion', 'rubriek', 'sectie'],
  ...['byline', 'autor', 'auteur', 'author', 'headline', 'highlight', 'dateline', 'series', 'type'],
]);
const TITLES = new Set(['headline', 'titel', 'titre']);
const AUTHORS = new Set(['byline', 'autor', 'auteur', 'author']);
/** Fields below the text, in either spelling. */
const BELOW = new Set([
  ...['load date', 'publication type', 'journal code', 'document type', 'correction date'],
  ...['graphic', 'grafik', 'classification', 'acc no', 'distribution'],
]);
/** The same where they are in capitals: a paragraph may begin with such a word. */
const BELOW_IN_CAPITALS = new Set([
  ...['language', 'sprache', 'langue', 'update', 'subject', 'company', 'organization', 'person'],
  ...[
    'geographic',
    'country',
    'city',
    'state',
    'industry',
    'ticker',
    'url',
    'notes',
    'issn',
    'type',
  ],
]);
/** What stands alone above the text, and below it. */
const BODY = /^(?:\*\*|__)?body(?:\*\*|__)?:?(?:\*\*|__)?$/i;
const HEADING_BELOW = /^(?:\*\*|__)?(?:graphic|classification|notes|correction)(?:\*\*|__)?:?$/i;

/** @returns null of a text that is not in this form: one with the count of its words, and another sign besides */
export function readNexis(rows: readonly Row[], text: string): DatabaseDocument | null {
  const fieldAt = fieldsOf(rows);
  const length = rows.findIndex((_, i) => {
    const field = fieldAt(i);
    return field !== null && LENGTH.has(field.plain) && COUNT.test(field.value);
  });
  if (length < 0) return null;
  const head = headOf(rows, length, fieldAt);
  const others = rows.filter((row, i) => i !== length && isSign(row, fieldAt(i)));
  if (others.length === 0) return null;
  const filled = head.fields.filter(({ value }) => value !== '');
  const highlight = filled.find(({ plain }) => plain === 'highlight');
  const named = filled.find(({ plain }) => TITLES.has(plain)) ?? null;
  const top = topOf(rows.slice(0, head.from), named !== null);
  const body = bodyOf(rows, head.to, fieldAt);
  const own = rows.slice(body.from, body.to);
  const below = belowOf(rows, body.to, fieldAt);
  const fields = [...head.fields, ...below.fields];
  const headline = named ? { ...valueOf(named), key: named.label } : top.headline;
  const parts = [named, highlight].filter((field) => field !== null && field !== undefined);
  return {
    headline,
    facts: [
      ...head.fields.filter(({ plain }) => AUTHORS.has(plain)).flatMap(authorFacts),
      ...(top.publication ? [fact('publisher', top.publication, words.ingest.publication)] : []),
      ...(highlight ? [fact('standfirst', valueOf(highlight), highlight.label)] : []),
    ],
    fields: [
      ...(top.publication ? [{ field: words.ingest.publication, as: 'publisher' as const }] : []),
      ...[...new Map(fields.map((field) => [field.label, useOf(field)]))].map(([field, as]) => ({
        field,
        as,
      })),
    ],
    metadata: [
      ...(top.publication ? [top.publication] : []),
      ...fields.map((field) => (parts.includes(field) ? labelOf(field) : field.line)),
      ...rows.slice(head.to, body.from).filter((row) => BODY.test(row.text)),
    ],
    lines: [
      ...(headline ? [headline] : []),
      ...top.dates,
      ...(highlight ? [valueOf(highlight)] : []),
      ...(isBroken(rows) ? paragraphsOf(own) : linesOf(...bodyText(text, own))),
    ].sort((a, b) => a.number - b.number),
    outside: [
      ...top.outside,
      ...rows
        .slice(head.to, body.from)
        .filter((row) => !BODY.test(row.text))
        .map((row) => ({ ...joined([row]), rule: 'database-note' })),
      ...below.outside,
    ],
  };
}

function useOf({ plain }: Field): FieldFate['as'] {
  if (TITLES.has(plain)) return 'title';
  if (AUTHORS.has(plain)) return 'author';
  return plain === 'highlight' ? 'standfirst' : 'not-used';
}

function authorFacts({ label, value, line }: Field): Fact[] {
  return authorsOf(value).map((name) => fact('author', { number: line.number, text: name }, label));
}

function fact(kind: Fact['kind'], { number, text }: SourceLine, key: string): Fact {
  return { kind, value: text, where: 'front-matter', key, line: number };
}

/** What no article has by chance beside the count of its words. */
function isSign({ text }: Row, field: Field | null): boolean {
  if (START.test(text) || END.test(text) || BODY.test(text)) return true;
  return field !== null && (ABOVE.has(field.plain) || BELOW.has(field.plain));
}

type FieldAt = (at: number) => Field | null;

/** The fields around the length, which stand in a row. */
function headOf(rows: readonly Row[], length: number, fieldAt: FieldAt) {
  const isHead = (field: Field | null) =>
    field !== null && (ABOVE.has(field.plain) || LENGTH.has(field.plain));
  const own = fieldAt(length);
  const above: Field[] = [];
  for (let end = length; end > 0;) {
    const field = nearest(end, fieldAt);
    if (!field || !isHead(field)) break;
    above.unshift(field);
    end = field.from;
  }
  const fields = [...above, ...(own ? [own] : [])];
  let to = own?.to ?? length + 1;
  for (let field = fieldAt(to); field !== null && isHead(field); field = fieldAt(to)) {
    fields.push(field);
    to = field.to;
  }
  return { from: above[0]?.from ?? length, to: Math.min(to, rows.length), fields };
}

/** How many lines a field of the head has at most. */
const LINES_OF_FIELD = 4;

/** The field that ends right above a row. */
function nearest(end: number, fieldAt: FieldAt): Field | null {
  for (let at = end - 1; at >= Math.max(0, end - LINES_OF_FIELD); at--) {
    const field = fieldAt(at);
    if (field) return field.to === end ? field : null;
  }
  return null;
}

interface Top {
  readonly headline: SourceLine | null;
  readonly publication: SourceLine | null;
  readonly dates: readonly SourceLine[];
  readonly outside: readonly RemovedLine[];
}

/** What stands above the fields: a cover, notes of rights, newspaper, date, edition, headline. */
function topOf(rows: readonly Row[], isNamed: boolean): Top {
  const start = rows.findLastIndex(({ text }) => START.test(text));
  const rights = new Set(rows.flatMap((row, i) => (isRights(row.text) ? rightsTo(rows, i) : [])));
  const own = rows.slice(start + 1).filter((row) => !rights.has(row));
  const day = own.findIndex(({ text }) => readDateLine(text).length > 0);
  const [above, below] = [own.slice(0, Math.max(day, 0)), own.slice(day + 1)];
  // Of the older form the headline stands below the date, of the later one above newspaper and date.
  const isOlder = start >= 0 || above.length < 2;
  const headlineRows =
    isNamed || day < 0 ? [] : isOlder ? lastBlock(below) : firstBlock(above.slice(0, -1));
  const publication = above.at(-1);
  const used = new Set([...headlineRows, ...own.slice(day, day + 1), publication]);
  return {
    headline: headlineRows.length === 0 ? null : joined(headlineRows),
    publication: publication ? joined([publication]) : null,
    dates: day < 0 ? [] : own.slice(day, day + 1).map((row) => joined([row])),
    outside: rows
      .filter((row) => !used.has(row))
      .map((row) => ({
        ...joined([row]),
        rule: rights.has(row) ? 'copyright' : 'database-note',
      })),
  };
}

/** The first rows that follow each other. */
function firstBlock(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex(({ number }, i) => i > 0 && number !== (rows[i - 1]?.number ?? 0) + 1);
  return end < 0 ? rows : rows.slice(0, end);
}

/** What stands behind the last blank line; else the last row, as editions stand right below the date. */
function lastBlock(rows: readonly Row[]): readonly Row[] {
  const begin = rows.findLastIndex(({ opens }) => opens);
  return begin < 0 ? rows.slice(-1) : firstBlock(rows.slice(begin));
}

/** How far below the fields the line may stand that opens the text. */
const BODY_WITHIN = 5;

/** The rows of the text. */
function bodyOf(rows: readonly Row[], head: number, fieldAt: FieldAt) {
  const opens = rows.slice(head, head + BODY_WITHIN).findIndex(({ text }) => BODY.test(text));
  const from = opens < 0 ? head : head + opens + 1;
  const end = rows.findIndex((row, i) => i >= from && isBelow(row, fieldAt(i)));
  const to = end < 0 ? rows.length : end;
  // The notes of rights that close the older form stand above nothing but marks.
  const rights = rows.findIndex(
    ({ text }, i) => i >= from && i >= to - 3 && i < to && isRights(text),
  );
  return { from, to: rights < 0 ? to : rights };
}

function isBelow({ text }: Row, field: Field | null): boolean {
  if (END.test(text) || START.test(text) || HEADING_BELOW.test(text)) return true;
  if (field === null) return false;
  const isCapital = field.label === field.label.toUpperCase();
  return BELOW.has(field.plain) || (isCapital && BELOW_IN_CAPITALS.has(field.plain));
}

/** What stands below the text: fields, captions, notes of rights, the mark of the end. */
function belowOf(rows: readonly Row[], from: number, fieldAt: FieldAt) {
  const fields: Field[] = [];
  const outside: RemovedLine[] = [];
  let caption = false;
  for (let i = from; i < rows.length;) {
    const row = rows[i];
    const field = fieldAt(i);
    if (!row) break;
    if (field && field.value !== '' && !HEADING_BELOW.test(row.text)) {
      fields.push(field);
      caption = false;
      i = field.to;
      continue;
    }
    const heads = HEADING_BELOW.test(row.text);
    if (heads) caption = /graphic/i.test(row.text);
    const rights = isRights(row.text) ? rightsTo(rows, i) : [row];
    const rule = isRights(row.text)
      ? 'copyright'
      : caption && !heads && !END.test(row.text)
        ? 'caption'
        : 'database-note';
    outside.push(...rights.map((one) => ({ ...joined([one]), rule })));
    i += rights.length;
  }
  return { fields, outside };
}
