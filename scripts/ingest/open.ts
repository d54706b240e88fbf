import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { hasFrontMatter, parseFrontMatter } from '../../src/lib/front-matter.ts';
import type { FieldFate } from '../../src/schema/provenance.ts';
import type { Document, Fact } from './article.ts';
import { countKnown, readFields, type BulkField, type Data } from './bulk/fields.ts';
import { withoutExcerpt } from './excerpts.ts';
import { fault, type Fault } from './faults.ts';
import { isOversized } from './html/dom.ts';
import { isPartOfPage } from './raw-lines.ts';
import { readPage } from './html/page.ts';
import { readDatabaseDocument } from './databases/database-document.ts';
import { readKeyLines } from './key-lines.ts';
import { readMailHead, type TextHead } from './mail-head.ts';
import { countLines, splitLines } from './lines-of-text.ts';
import type { RawSource } from './read.ts';
import { linesOf } from './unwrap.ts';
import { reasonOf } from '../../src/lib/reason-of.ts';

/**
 * Opens a source: its lines of text, and what it says of itself beside them.
 * @param source as `readSource` gives it
 * @returns the document, or the fault for which the source is refused
 */
export function openSource(source: RawSource): Document | Fault {
  const opened = openByFormat(source);
  return 'code' in opened ? opened : withoutExcerpt(opened);
}

function openByFormat(source: RawSource): Document | Fault {
  if (source.format === 'page') return openPage(source);
  if (source.format === 'record') return openRecord(source);
  if (hasFrontMatter(source.text)) return openWithFrontMatter(source);
  if (TOML_FENCE.test(source.text)) return openWithToml(source);
  return isUnclosed(source.text) ? unclosed(source) : openText(source);
}

const FENCE = /^\uFEFF?(?:---|\+\+\+)\s*$/;
/** A line of front matter: a field, a comment, an item of a list, a table of TOML, or what belongs to the line above. */
const FIELD = /^["']?(\p{L}[\p{L} _-]{0,24}?)["']?\s*[:=]/u;
const NO_FIELD = /^(?:#|-\s|\[|\s)/;

/** A fence, and among the lines right below it a field that is known: a rule above prose is none. */
function isUnclosed(text: string): boolean {
  if (!/^\uFEFF?[-+]/.test(text)) return false;
  const [fence = '', ...lines] = splitLines(text);
  if (!FENCE.test(fence)) return false;
  const below = lines.slice(lines.findIndex((line) => line.trim() !== ''));
  const end = below.findIndex(
    (line) => line.trim() === '' || !(FIELD.test(line) || NO_FIELD.test(line)),
  );
  const keys = below.slice(0, end < 0 ? undefined : end).map((line) => FIELD.exec(line)?.[1] ?? '');
  return countKnown(keys) > 0;
}

function unclosed({ file, text }: RawSource): Fault {
  const fence = text.replace(/^\uFEFF/, '').slice(0, 3);
  const what = `the front matter that opens here is not closed: no line after it is "${fence}"`;
  return fault('source-front-matter', `${file}:1`, what);
}

/** Plain text, perhaps from a database of the press, or under a head of `Key: value` lines. */
function openText(source: RawSource): Document {
  const database = readDatabaseDocument(source.text);
  if (database !== null) {
    const { headline, ...found } = database;
    return { ...openLines(source, '', 1), ...found, ...(headline && { headline }) };
  }
  const head = source.format === 'record' ? null : readHead(source.text);
  if (head === null) return openLines(source, source.text, 1);
  const { fields, ignored } = head;
  const body = splitLines(source.text).slice(head.lines).join('\n');
  return {
    ...openLines(source, body, head.lines + 1),
    metadataEnd: head.lines,
    fields: fieldFates(fields, ignored, null),
    facts: factsOf(fields, 'front-matter'),
  };
}

function readHead(text: string): TextHead | null {
  const mail = readMailHead(text);
  if (mail !== null) return mail;
  const keyed = readKeyLines(text);
  return keyed && { ...readFields(keyed.data), lines: keyed.lines };
}

function openLines(source: RawSource, body: string, first: number): Document {
  return {
    source,
    unit: 'line',
    lineCount: countLines(source.text),
    metadataEnd: 0,
    fields: [],
    facts: [],
    lines: linesOf(body, first),
    outside: [],
  };
}

/** The front matter of Hugo and its like: TOML between two lines of `+++`. */
const TOML_FENCE = /(?<![^])\uFEFF?\+\+\+[^\S\r\n]*\r?\n([\s\S]*?)^\+\+\+[^\S\r\n]*$/m;

function openWithToml(source: RawSource): Document | Fault {
  const [whole = '', toml = ''] = TOML_FENCE.exec(source.text) ?? [];
  try {
    const data = Object.entries(parseToml(toml)).map(([key, value]) => [
      key,
      value instanceof TomlDate ? value.toISOString().replace('.000', '') : value,
    ]);
    const { fields, ignored } = readFields(Object.fromEntries(data) as Data);
    const end = countLines(whole);
    return {
      ...openLines(source, source.text.slice(whole.length), end),
      metadataEnd: end,
      fields: fieldFates(fields, ignored, null),
      facts: factsOf(fields, 'front-matter'),
    };
  } catch (error) {
    const line = error instanceof TomlError ? error.line + 1 : 1;
    const [reason = ''] = reasonOf(error).split('\n');
    const what = `the TOML cannot be read: ${reason}`;
    return fault('source-front-matter', `${source.file}:${line}`, what);
  }
}

function openWithFrontMatter(source: RawSource): Document | Fault {
  try {
    const { data, body, bodyLine } = parseFrontMatter(source.text);
    const { fields, ignored } = readFields(data);
    return {
      ...openLines(source, body, bodyLine),
      metadataEnd: bodyLine - 1,
      fields: fieldFates(fields, ignored, null),
      facts: factsOf(fields, 'front-matter'),
    };
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [String(error)];
    const place = / at line (\d+), column \d+:?$/.exec(reason);
    const where = `${source.file}:${place?.[1] ?? '1'}`;
    const what = `the YAML cannot be read: ${reason.slice(0, place?.index)}`;
    return fault('source-front-matter', where, what);
  }
}

function openPage(source: RawSource): Document | Fault {
  if (isOversized(source.text)) {
    return fault('source-page-size', source.file, 'the page has more tags than any news page');
  }
  const { lines, facts, textIsStated } = readPage(source.text, isPartOfPage(source));
  return {
    source,
    unit: 'block',
    lineCount: lines.length,
    metadataEnd: 0,
    fields: [],
    facts: [
      ...facts.map(({ kind, value, from }) => ({ kind, value, where: 'page' as const, key: from })),
      ...savedAt(source),
    ],
    lines: lines.flatMap(({ number, text, kind, rule }) =>
      rule === null ? [{ number, text, kind }] : [],
    ),
    outside: lines.flatMap(({ number, text, rule }) =>
      rule === null ? [] : [{ number, text, rule }],
    ),
    ...(textIsStated && { textIsStated }),
  };
}

/** What the page says of its address is believed first. */
function savedAt({ savedAt: value }: RawSource): Fact[] {
  if (value === undefined || !/^https?:/i.test(value)) return [];
  return [{ kind: 'address', value, where: 'page', key: 'MHTML Content-Location' }];
}

function openRecord(source: RawSource): Document | Fault {
  const { record } = source;
  const stated = record ? factsOf(record.fields, 'record') : [];
  const fates = record ? fieldFates(record.fields, record.ignored, record.textField) : [];
  if (!record?.textIsHtml) {
    const text = openText(source);
    return {
      ...text,
      unit: 'line-of-text',
      facts: [...stated, ...text.facts],
      fields: [...fates, ...text.fields],
    };
  }
  const page = openPage(source);
  if ('code' in page) return page;
  return { ...page, facts: [...stated, ...page.facts], fields: fates };
}

const FATES = {
  title: 'title',
  standfirst: 'standfirst',
  published: 'date',
  updated: 'updated',
  publisher: 'publisher',
  author: 'author',
  address: 'address',
  language: 'language',
} as const satisfies Record<BulkField['kind'], FieldFate['as']>;

function fieldFates(
  fields: readonly BulkField[],
  ignored: readonly string[],
  textField: string | null,
): FieldFate[] {
  const used = new Map(fields.map(({ field, kind }) => [field, FATES[kind]]));
  return [
    ...[...used].map(([field, as]) => ({ field, as })),
    ...(textField === null ? [] : [{ field: textField, as: 'text' as const }]),
    ...ignored.map((field) => ({ field, as: 'not-used' as const })),
  ];
}

function factsOf(fields: readonly BulkField[], where: Fact['where']): Fact[] {
  return fields.map(({ kind, value, field }) => ({
    kind,
    value: value.replace(/\s+/g, ' ').trim(),
    where,
    key: field,
  }));
}
