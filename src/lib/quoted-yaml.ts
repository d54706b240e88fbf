import { unicodeEscape } from './unicode-escape.ts';

/**
 * YAML as this project writes it: every string quoted as in JSON, so that no reader of YAML can take a
 * date, a `no` or a number for something else; lists of single values, and rows of evidence, on one line.
 *
 * Written and read here and not by the library that reads all other YAML: it took a third of the time of an ingest
 * to write, and 1.2 ms an entry to read, twenty times as long, which a build does several times. Tests hold both
 * halves to it.
 */

/** What front matter can hold. What is undefined is left out. */
type Value =
  string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Writes a map, each of its lines ended. @param map what is undefined in it is left out */
export function writeQuotedYaml(map: object): string {
  const lines: string[] = [];
  writeMap(lines, '', map as Readonly<Record<string, Value>>);
  return lines.map((line) => `${line}\n`).join('');
}

function writeMap(lines: string[], indent: string, map: Readonly<Record<string, Value>>): void {
  for (const [key, value] of Object.entries(map))
    writePair(lines, `${indent}${key}:`, { value, indent });
}

interface Nested {
  readonly value: Value | undefined;
  readonly indent: string;
}

function writePair(lines: string[], head: string, { value, indent }: Nested): void {
  if (value === undefined) return;
  if (isFlow(value)) lines.push(`${head} ${flow(value)}`);
  else if (isList(value)) {
    lines.push(head);
    for (const item of value) writeItem(lines, `${indent}  `, item);
  } else {
    lines.push(head);
    writeMap(lines, `${indent}  `, value);
  }
}

/** One line for each row of evidence. */
function writeItem(lines: string[], indent: string, item: Value): void {
  if (isFlow(item) || isRow(item)) {
    lines.push(`${indent}- ${flow(item)}`);
    return;
  }
  const first = lines.length;
  writeMap(lines, `${indent}  `, item);
  lines[first] = `${indent}- ${(lines[first] ?? '').slice(indent.length + 2)}`;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** What stands on one line: a single value, and a list of single values. */
function isFlow(value: Value): value is string | number | boolean | null | readonly Value[] {
  if (isList(value)) return value.every((item) => typeof item !== 'object' || item === null);
  return typeof value !== 'object' || value === null;
}

function isRow(value: Value): boolean {
  return Object.values(value as object).every((one) => one === undefined || isFlow(one as Value));
}

function flow(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (isList(value)) return value.length === 0 ? '[]' : `[ ${value.map(flow).join(', ')} ]`;
  const pairs = Object.entries(value).filter(([, one]) => (one as Value | undefined) !== undefined);
  return `{ ${pairs.map(([key, one]) => `${key}: ${flow(one)}`).join(', ')} }`;
}

/** What YAML 1.2 does not count as printable, and what some readers take for the end of a line. */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** JSON's strings are YAML's, but for what YAML does not allow in print. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(UNPRINTABLE, unicodeEscape);
}

/**
 * Reads what {@link writeQuotedYaml} writes, to the values that the library would read. Strings may be slices of
 * the text, and hold the whole of it for as long as they are held.
 * @returns null for YAML in any other form, right or wrong, which is left to the library
 */
export function readQuotedYaml(text: string): Record<string, unknown> | null {
  if (OTHER_FORM.test(text)) return null;
  const cursor: Cursor = { text, at: 0, end: 0, escape: -1 };
  try {
    nextLine(cursor);
    const map = readMap(cursor, '');
    return cursor.at === text.length ? map : null;
  } catch (error) {
    if (error instanceof OtherForm || error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * What YAML does not print or takes for a blank, what JSON's strings may not have, and what they have otherwise:
 * `\/`, half a pair.
 */
const OTHER_FORM =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\\\/|\\u[dD][89a-fA-F]/;

class OtherForm extends Error {}

/** What is still to be read: from `at` on, in the line that ends at `end`. */
interface Cursor {
  readonly text: string;
  at: number;
  end: number;
  /** Where the next backslash stands, if it lies ahead. */
  escape: number;
}

/** Goes to the beginning of the next line that is not empty, or to the end of the text. */
function nextLine(cursor: Cursor): void {
  const { text } = cursor;
  let at = cursor.end;
  while (text.charCodeAt(at) === LINE_END) at += 1;
  const end = text.indexOf('\n', at);
  cursor.at = at;
  cursor.end = end === -1 ? text.length : end;
}

/** A key of a block, with a value behind it or below. */
const PAIR = /[A-Za-z]\w*:(?= .|$)/my;
/** A key of a row. */
const ROW_KEY = /[A-Za-z]\w*:(?= )/y;
/** Keys that YAML does not take for words, or that an object does not take for keys. */
const NOT_A_KEY = /^(?:true|false|null|constructor|prototype)$/i;

/** @returns the key whose pattern a text has at a place; null for none */
function keyAt(text: string, at: number, pattern: RegExp): string | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex - 1) : null;
}

/**
 * Reads the pairs that stand at an indentation, from the beginning of a line on.
 * @param first where the first of them stands, if that is behind a dash
 */
function readMap(cursor: Cursor, indent: string, first?: number): Record<string, unknown> {
  const { text } = cursor;
  const map: Record<string, unknown> = {};
  let from = first ?? indented(cursor, indent);
  for (let key = keyAt(text, from, PAIR); key !== null; key = keyAt(text, from, PAIR)) {
    const behind = from + key.length + 1;
    if (behind === cursor.end) nextLine(cursor);
    const isBlock = cursor.at > from;
    put(map, key, isBlock ? readBlock(cursor, `${indent}  `) : readFlow(cursor, behind));
    from = indented(cursor, indent);
  }
  if (Object.keys(map).length === 0) throw new OtherForm();
  return map;
}

/** @returns where the line goes on behind its indentation; the end of the text where it has another */
function indented({ text, at }: Cursor, indent: string): number {
  return text.startsWith(indent, at) ? at + indent.length : text.length;
}

function put(map: Record<string, unknown>, key: string, value: unknown): void {
  if (NOT_A_KEY.test(key) || Object.hasOwn(map, key)) throw new OtherForm();
  map[key] = value;
}

/** Reads the map or the list that stands below a key. */
function readBlock(cursor: Cursor, indent: string): unknown {
  const { text } = cursor;
  const dash = `${indent}- `;
  if (!text.startsWith(dash, cursor.at)) return readMap(cursor, indent);
  const list: unknown[] = [];
  while (text.startsWith(dash, cursor.at)) {
    const from = cursor.at + dash.length;
    const isMap = keyAt(text, from, PAIR) !== null;
    list.push(isMap ? readMap(cursor, `${indent}  `, from) : readFlow(cursor, from));
  }
  return list;
}

/** Reads what stands on the rest of a line. */
function readFlow(cursor: Cursor, from: number): unknown {
  cursor.at = from;
  const value = readValue(cursor);
  if (cursor.at !== cursor.end) throw new OtherForm();
  nextLine(cursor);
  return value;
}

const [LINE_END, BLANK, QUOTE, COMMA] = [0x0a, 0x20, 0x22, 0x2c];
const [LIST, LIST_END, ROW, ROW_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Goes past blanks. @returns the unit that stands behind them */
function nextUnit(cursor: Cursor): number {
  const { text } = cursor;
  while (text.charCodeAt(cursor.at) === BLANK) cursor.at += 1;
  return text.charCodeAt(cursor.at);
}

function readValue(cursor: Cursor): unknown {
  const unit = nextUnit(cursor);
  if (unit === QUOTE) return readString(cursor);
  if (unit === LIST) return readList(cursor);
  if (unit === ROW) return readRow(cursor);
  return readWord(cursor);
}

const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/y;

function readWord(cursor: Cursor): unknown {
  const { text, at } = cursor;
  WORD.lastIndex = at;
  if (!WORD.test(text)) throw new OtherForm();
  cursor.at = WORD.lastIndex;
  return JSON.parse(text.slice(at, cursor.at));
}

/** The rest of a string in which something is escaped. */
const ESCAPED = /[^"\\\n]*(?:\\.[^"\\\n]*)*"/y;

function readString(cursor: Cursor): unknown {
  const { text, at } = cursor;
  if (cursor.escape < at) {
    const escape = text.indexOf('\\', at);
    cursor.escape = escape === -1 ? text.length : escape;
  }
  const end = text.indexOf('"', at + 1);
  if (end !== -1 && end < cursor.escape) {
    if (end > cursor.end) throw new OtherForm();
    cursor.at = end + 1;
    return text.slice(at + 1, end);
  }
  ESCAPED.lastIndex = at + 1;
  if (!ESCAPED.test(text)) throw new OtherForm();
  cursor.at = ESCAPED.lastIndex;
  return JSON.parse(text.slice(at, cursor.at));
}

function readList(cursor: Cursor): unknown[] {
  cursor.at += 1;
  const list: unknown[] = [];
  if (nextUnit(cursor) === LIST_END) {
    cursor.at += 1;
    return list;
  }
  do list.push(readValue(cursor));
  while (goesOn(cursor, LIST_END));
  return list;
}

function readRow(cursor: Cursor): Record<string, unknown> {
  cursor.at += 1;
  const row: Record<string, unknown> = {};
  do {
    nextUnit(cursor);
    const key = keyAt(cursor.text, cursor.at, ROW_KEY);
    if (key === null) throw new OtherForm();
    cursor.at += key.length + 1;
    put(row, key, readValue(cursor));
  } while (goesOn(cursor, ROW_END));
  return row;
}

/** Goes past the comma behind a value, or past the end of what it stands in. @returns whether another value follows */
function goesOn(cursor: Cursor, last: number): boolean {
  const unit = nextUnit(cursor);
  if (unit !== COMMA && unit !== last) throw new OtherForm();
  cursor.at += 1;
  return unit === COMMA;
}
