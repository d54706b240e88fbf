import { words } from '../../../src/words.ts';
import type { Fact, SourceLine } from '../article.ts';
import { readByline } from '../byline.ts';
import { readDateLine } from '../dates/date-line.ts';
import { linesOf } from '../unwrap.ts';
import { authorsOf } from '../stated-authors.ts';
import type { DatabaseDocument } from './database-document.ts';
import { NUMBERED } from './marks.ts';
import { bodyText, isRights, rightsTo } from './parts.ts';
import { joined, type Row } from './rows.ts';

/**
 * Factiva, of Dow Jones: headline, byline, `312 words`, date, newspaper, its code, language, note of rights, the text,
 * `Document HRBP000020231010ejaa0004x`; or the same as fields of two letters (`HD`, `BY`, `WC`, `PD`, `SN`, `LP`, `TD`).
 */

const COUNT = /^\d[\d.,]*\s(?:words|wörter|mots|palabras|woorden|parole|palavras)$/i;
/** How far from the top the count of words stands, and how far above the text the rest does. */
const HEAD = 16;
const BELOW_COUNT = 12;
/** What stands between date and text besides: codes, languages, editions, pages. */
const SHORT = 60;

/** @returns null of a text that is in neither form: the number of the document alone does not do */
export function readFactiva(rows: readonly Row[], text: string): DatabaseDocument | null {
  return readCoded(rows, text) ?? readPlain(rows, text);
}

function readPlain(rows: readonly Row[], text: string): DatabaseDocument | null {
  const end = rows.findLastIndex((row) => NUMBERED.test(row.text));
  const count = rows.findIndex((row, i) => i < HEAD && COUNT.test(row.text));
  const day = rows.findIndex(
    (row, i) => i > count && i <= count + 2 && readDateLine(row.text).length > 0,
  );
  if (end < 0 || count < 1 || day < 0 || end < day) return null;
  const top = rows.slice(0, count);
  const byline = bylineOf(top);
  const title = (byline ? top.slice(0, -1) : top).at(-1);
  if (!title) return null;
  const headline = joined([title]);
  const below = rows.slice(day + 1, end);
  const opens = textBegins(below);
  const above = below.slice(0, opens);
  const times = above.filter((row, i) => i < 2 && /^\d{1,2}:\d{2}/.test(row.text));
  const rights = new Set(above.flatMap((row, i) => (isRights(row.text) ? rightsTo(above, i) : [])));
  const publication = above.find((row) => !times.includes(row) && !rights.has(row));
  const used = new Set<Row | null | undefined>([title, byline, publication, rows[day], ...times]);
  const notes = [...rows.slice(0, day), ...above, ...rows.slice(end)];
  const names = byline ? authorsOf(byline.text) : [];
  return {
    headline,
    facts: [
      ...names.map((name) =>
        factOf('author', { value: name, key: words.ingest.byline, line: byline }),
      ),
      ...(publication
        ? [
            factOf('publisher', {
              value: publication.text,
              key: words.ingest.publication,
              line: publication,
            }),
          ]
        : []),
    ],
    fields: [
      ...(byline ? [{ field: words.ingest.byline, as: 'author' as const }] : []),
      ...(publication ? [{ field: words.ingest.publication, as: 'publisher' as const }] : []),
    ],
    metadata: [byline, publication].flatMap((row) => (row ? [joined([row])] : [])),
    lines: [
      headline,
      ...rows.slice(day, day + 1).map((row) => joined([row])),
      ...times.map((row) => joined([row])),
      ...linesOf(...bodyText(text, below.slice(opens))),
    ],
    outside: notes
      .filter((row) => !used.has(row))
      .map((row) => ({
        ...joined([row]),
        rule: rights.has(row) ? 'copyright' : 'database-note',
      })),
  };
}

/** How many words a headline has, at least, below which a line of names is a byline though it does not say so. */
const HEADLINE_WORDS = 4;

function bylineOf(top: readonly Row[]): Row | null {
  const [above, last] = [top.at(-2), top.at(-1)];
  if (!above || !last) return null;
  if (readByline(last.text).length > 0 || /^by /i.test(last.text)) return last;
  const isHeadline = above.text.split(/\s+/).length >= HEADLINE_WORDS;
  return isHeadline && readByline(`By ${last.text}`).length > 0 ? last : null;
}

/** Where the text begins: below the note of rights, else below the short lines under the date. */
function textBegins(below: readonly Row[]): number {
  const head = below.slice(0, BELOW_COUNT);
  const rights = head.findIndex(({ text }) => isRights(text));
  if (rights >= 0) return rights + rightsTo(below, rights).length;
  const text = below.findIndex((row) => row.text.length > SHORT);
  return text < 0 ? below.length : text;
}

interface Told {
  readonly value: string;
  readonly key: string;
  readonly line: Pick<SourceLine, 'number'> | null;
}

function factOf(kind: Fact['kind'], { value, key, line }: Told): Fact {
  return { kind, value, where: 'front-matter', key, ...(line && { line: line.number }) };
}

/** The codes of fields above the text, and those of the text and below it, where a paragraph may begin with such letters. */
const CODE = /^(?:SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CLM)(?:\s+|$)/;
const CODE_BELOW =
  /^(?:(?:TD|CT|RF|IPC|IPD|PUB|ART|DLN)(?:\s+|$)|(?:CO|IN|NS|RE)(?:\s+(?=\S+ : )|$)|AN(?:\s+(?=Document )|$))/;
const USED = {
  HD: 'title',
  BY: 'author',
  PD: 'date',
  SN: 'publisher',
  LP: 'text',
  TD: 'text',
} as const;

interface Coded {
  readonly code: string;
  /** The code alone: the whole line, or the part before the value. */
  readonly label: SourceLine;
  /** All its rows. */
  readonly rows: readonly Row[];
  /** The part of the first line behind the code; null where it stands alone. */
  readonly behind: SourceLine | null;
}

function readCoded(rows: readonly Row[], text: string): DatabaseDocument | null {
  const coded = codedFields(rows);
  const by = new Map(coded.map((field) => [field.code, field]));
  const [title, day, byline, paper] = ['HD', 'PD', 'BY', 'SN'].map((code) => by.get(code));
  const texts = coded.filter(({ code }) => code === 'LP' || code === 'TD');
  const [named, date] = [valueOf(title), valueOf(day)];
  if (!named || !date || texts.length === 0) return null;
  const headline = { ...named, key: 'HD' };
  const [signed, publication] = [valueOf(byline), valueOf(paper)];
  const kept = new Map([
    [title, headline],
    [day, date],
  ]);
  const names = signed ? authorsOf(signed.text) : [];
  return {
    headline,
    facts: [
      ...names.map((value) => factOf('author', { value, key: 'BY', line: signed })),
      ...(publication
        ? [factOf('publisher', { value: publication.text, key: 'SN', line: publication })]
        : []),
    ],
    fields: [...by.keys()].map((code) => ({
      field: code,
      as: Object.hasOwn(USED, code) ? USED[code as keyof typeof USED] : ('not-used' as const),
    })),
    metadata: coded.flatMap((field) => {
      if (texts.includes(field)) return [field.label];
      const value = kept.get(field);
      return value ? aroundValue(field, value) : field.rows.map((row) => joined([row]));
    }),
    lines: [
      headline,
      date,
      ...texts.flatMap(({ behind, rows: own }) => [
        ...(behind ? [behind] : []),
        ...linesOf(...bodyText(text, own.slice(1))),
      ]),
    ],
    outside: rows
      .slice(
        0,
        Math.max(
          0,
          rows.findIndex((row) => row === coded[0]?.rows[0]),
        ),
      )
      .map((row) => ({ ...joined([row]), rule: 'database-note' })),
  };
}

/** The value of a field: the lines that follow each other, from behind its code or below it. */
function valueOf(field: Coded | undefined): SourceLine | null {
  if (!field) return null;
  const { rows, label, behind } = field;
  const own = behind ? rows : rows.slice(1);
  const end = own.findIndex(({ opens }, i) => i > 0 && opens);
  const line = joined(end < 0 ? own : own.slice(0, end));
  if (own.length === 0) return null;
  if (!behind) return line;
  const from = label.text.length;
  return { ...line, text: line.text.slice(from), cut: [from, line.text.length] };
}

/** What a field has besides its value. */
function aroundValue({ rows, label, behind }: Coded, value: SourceLine): SourceLine[] {
  const { number, last = number } = value;
  const before = behind
    ? { ...value, text: label.text, cut: [0, label.text.length] as const }
    : label;
  return [before, ...rows.filter((row) => row.number > last).map((row) => joined([row]))];
}

/** Rows from one code to the next. */
function codedFields(rows: readonly Row[]): Coded[] {
  const opens = rows.findIndex(({ text }) => /^LP(?:\s|$)/.test(text));
  const codeOf = (row: Row, i: number) => {
    const found = (opens >= 0 && i > opens ? CODE_BELOW : CODE).exec(row.text);
    return found && { label: found[0], code: found[0].trim() };
  };
  const starts = rows.flatMap((row, i) => {
    const found = codeOf(row, i);
    return found ? [{ i, ...found }] : [];
  });
  return starts.map(({ i: from, label, code }, n) => {
    const own = rows.slice(from, starts[n + 1]?.i ?? rows.length);
    const line = joined(own.slice(0, 1));
    const behind = line.text.slice(label.length);
    const part = (text: string, cut: readonly [number, number]) => ({ ...line, text, cut });
    return {
      code,
      rows: own,
      label: behind === '' ? line : part(label, [0, label.length]),
      behind: behind === '' ? null : part(behind, [label.length, line.text.length]),
    };
  });
}
