import { fold } from '../../../src/lib/fold.ts';
import { decoded } from '../html/dom.ts';
import { authorsOf } from '../stated-authors.ts';

/** A thing that a record or front matter says of the article besides its text. */
export interface BulkField {
  readonly kind: keyof typeof NAMES;
  readonly value: string;
  /** The field's own name, as it stands in the source: `pub_date`. */
  readonly field: string;
}

/** Fields by name, as JSON, YAML or a row of CSV gives them. */
export type Data = Readonly<Record<string, unknown>>;

/** The names that fields go by, folded and without `_`, `-` and blanks; the most trusted first. */
const NAMES = {
  title: ['title', 'headline', 'baslik', 'titel', 'titre', 'titulo', 'name'],
  standfirst: [
    'standfirst',
    'description',
    'summary',
    'lead',
    'lede',
    'subtitle',
    'abstract',
    'spot',
    'excerpt',
  ],
  published: [
    'datepublished',
    'publishedat',
    'published',
    'pubdate',
    'publicationdate',
    'publishedtime',
    'publishedon',
    'dateposted',
    'datepublish',
    'publishdate',
    'date',
    'tarih',
    'datum',
    'fecha',
    'createdat',
    'timestamp',
  ],
  updated: ['datemodified', 'updatedat', 'updated', 'modifiedat', 'modified', 'dateupdated'],
  publisher: [
    'publisher',
    'source',
    'outlet',
    'sitename',
    'newspaper',
    'kaynak',
    'sourcename',
    'sourcedomain',
  ],
  author: ['author', 'authors', 'byline', 'creator', 'yazar'],
  address: [
    'canonical',
    'canonicalurl',
    'url',
    'link',
    'address',
    'sourceurl',
    'urlsource',
    'originalurl',
    'permalink',
  ],
  language: ['language', 'lang', 'inlanguage'],
} as const;

const TEXT_NAMES: readonly string[] = [
  'text',
  'body',
  'articlebody',
  'fulltext',
  'maintext',
  'contenttext',
  'content',
  'article',
  'metin',
  'icerik',
];
const HTML_NAMES: readonly string[] = ['contenthtml', 'bodyhtml', 'html'];

/** Names of a text as they are written out for a reader. */
export const EXPECTED_TEXT = 'text, body, content, article, fulltext, metin, icerik or html';

/** What fields in objects call the thing itself: `source: { name }`, `title: { rendered }`. */
const INNER = ['name', 'title', 'rendered', 'value', '@value', '@id', 'url'];

/**
 * Reads what fields say of an article.
 * @returns the fields that mean something, the most trusted of a kind first, and the names of those
 *   that have a value and are not used, fields of text among them
 */
export function readFields(data: Data): { fields: BulkField[]; ignored: string[] } {
  const names = Object.keys(data).map((field) => ({ field, plain: plainName(field) }));
  const fields = KINDS.flatMap(({ kind, usual }) =>
    usual.flatMap((name) =>
      names
        .filter(({ plain }) => plain === name)
        .flatMap(({ field }) =>
          valuesOf(data[field]).flatMap((value) => meant({ kind, value, field })),
        ),
    ),
  );
  const used = new Set(fields.map(({ field }) => field));
  const ignored = names.map(({ field }) => field).filter((field) => !used.has(field));
  return { fields, ignored: ignored.filter((field) => !isEmpty(data[field])) };
}

/** What a field means: several may sign in one value, and a source may be given by its address. */
function meant({ kind, value, field }: BulkField): BulkField[] {
  if (kind === 'author')
    return authorsOf(decoded(value)).map((name) => ({ kind, value: name, field }));
  if (kind === 'publisher' && /^https?:\/\//i.test(value))
    return [{ kind: 'address', value, field }];
  const isWords = kind === 'title' || kind === 'standfirst' || kind === 'publisher';
  return [{ kind, value: isWords ? decoded(value) : value, field }];
}

const KINDS = Object.entries(NAMES).map(([kind, usual]) => ({
  kind: kind as keyof typeof NAMES,
  usual: usual,
}));

/** The text of a record, and the field that it stands in. */
export interface TextFound {
  readonly text: string | null;
  readonly textField: string | null;
  readonly textIsHtml: boolean;
}

/**
 * Finds the text of an article: the first field by one of the usual names that is not empty. Plain
 * text comes before HTML; a list of texts is a list of paragraphs.
 */
export function readText(data: Data): TextFound {
  const names = textFieldsOf(Object.keys(data));
  const read = names.map((field) => ({ field, text: textOf(data[field]) }));
  const found = read.find(({ text }) => text?.trim());
  if (!found) return { text: null, textField: names[0] ?? null, textIsHtml: false };
  const { field, text } = found;
  const textIsHtml = HTML_NAMES.includes(plainName(field)) || looksLikeHtml(text ?? '');
  return { text, textField: field, textIsHtml };
}

/** The names among these that fields of text go by, the most trusted first. */
export function textFieldsOf(names: readonly string[]): string[] {
  return [...TEXT_NAMES, ...HTML_NAMES].flatMap((usual) =>
    names.filter((name) => plainName(name) === usual),
  );
}

/** How many of these names are known at all. */
export function countKnown(names: readonly string[]): number {
  return names.filter((name) => KNOWN.has(plainName(name))).length;
}

const KNOWN = new Set([...KINDS.flatMap(({ usual }) => usual), ...TEXT_NAMES, ...HTML_NAMES]);

const plainNames = new Map<string, string>();

/** `Pub_Date` and `pub-date` are `pubdate`. Kept, as each record of a file has the same names. */
function plainName(field: string): string {
  const known = plainNames.get(field);
  if (known !== undefined) return known;
  const plain = fold(field).replace(/[\s_-]+/g, '');
  if (plainNames.size < 1000) plainNames.set(field, plain);
  return plain;
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.every(isString) ? value.join('\n\n') : null;
  if (typeof value === 'string') return value;
  return isObject(value) ? textOf(INNER.map((name) => value[name]).find(isString) ?? null) : null;
}

/** The words that a value comes to: of a list one for each item, of an object those of its name. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value))
    return value.flatMap((item) => (Array.isArray(item) ? [] : valuesOf(item)));
  if (!isObject(value)) return [];
  const inner = INNER.map((name) => value[name]).find(
    (item) => isString(item) && item.trim() !== '',
  );
  return isString(inner) ? [inner.trim()] : [];
}

/** The end of a tag that texts are set in: a less-than sign alone, or a tag quoted, is text. */
const TAGS =
  /<\/(?:p|div|article|section|h[1-6]|ul|ol|li|a|em|strong|b|i|span|blockquote)\s*>|<br\s*\/?>/i;

function looksLikeHtml(text: string): boolean {
  return TAGS.test(text);
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.every(isEmpty)) ||
    (isObject(value) && Object.values(value).every(isEmpty))
  );
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
