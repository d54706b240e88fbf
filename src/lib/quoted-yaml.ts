import { unicodeEscape } from './unicode-escape.ts';

/**
 * YAML as this project writes it: every string quoted as in JSON, so that no reader of YAML can take a
 * date, a `no` or a number for something else; lists of single values, and rows of evidence, on one line.
 *
 * Written and read here and not by the library that reads all other YAML: it took a third of the time of an ingest
 * to write, and 1.2 ms an entry to read, five times as long, which a build does several times. Tests hold both
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
 * Reads what {@link writeQuotedYaml} writes, to the values that the library would read.
 * @returns null for YAML in any other form, right or wrong, which is left to the library
 */
export function readQuotedYaml(text: string): Record<string, unknown> | null {
  if (OTHER_FORM.test(text)) return null;
  const rest: Rest = { lines: text.split('\n').filter((line) => line !== ''), at: 0 };
  try {
    const map = readMap(rest, '');
    return rest.at === rest.lines.length ? map : null;
  } catch (error) {
    if (error instanceof OtherForm || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What YAML does not print or takes for a blank, and what JSON's strings have otherwise: `\/`, half a pair. */
const OTHER_FORM = /[\r\t\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\\\/|\\u[dD][89a-fA-F]/;

class OtherForm extends Error {}

/** Lines that are still to be read, from `at` on. */
interface Rest {
  readonly lines: string[];
  at: number;
}

const PAIR = /^([A-Za-z]\w*):(?: (.+))?$/;
/** Keys that YAML does not take for words, or that an object does not take for keys. */
const NOT_A_KEY = /^(?:true|false|null|constructor|prototype)$/i;

/** Reads the pairs that stand at an indentation. */
function readMap(rest: Rest, indent: string): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let line = rest.lines[rest.at]; line?.startsWith(indent); line = rest.lines[rest.at]) {
    const [, key, flow] = PAIR.exec(line.slice(indent.length)) ?? [];
    if (key === undefined) break;
    rest.at += 1;
    put(map, key, flow === undefined ? readBlock(rest, `${indent}  `) : readFlow(flow));
  }
  if (Object.keys(map).length === 0) throw new OtherForm();
  return map;
}

function put(map: Record<string, unknown>, key: string, value: unknown): void {
  if (NOT_A_KEY.test(key) || Object.hasOwn(map, key)) throw new OtherForm();
  map[key] = value;
}

/** Reads the map or the list that stands below a key. */
function readBlock(rest: Rest, indent: string): unknown {
  const dash = `${indent}- `;
  if (!rest.lines[rest.at]?.startsWith(dash)) return readMap(rest, indent);
  const list: unknown[] = [];
  for (let line = rest.lines[rest.at]; line?.startsWith(dash); line = rest.lines[rest.at]) {
    const item = line.slice(dash.length);
    if (PAIR.test(item)) {
      // The first pair of a map stands behind the dash, the others below it.
      rest.lines[rest.at] = `${indent}  ${item}`;
      list.push(readMap(rest, `${indent}  `));
    } else {
      list.push(readFlow(item));
      rest.at += 1;
    }
  }
  return list;
}

/** A string, a number, a word, a sign, or the key of a row; blanks before it. */
const TOKEN =
  / *(?:("[^"\\]*(?:\\.[^"\\]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)|([[\]{},])|([A-Za-z]\w*):(?= ))/y;

/** Tokens of a line that are still to be read. */
interface Flow {
  readonly text: string;
  at: number;
}

function readFlow(text: string): unknown {
  const flow = { text, at: 0 };
  const value = readValue(flow, next(flow));
  if (flow.at !== text.length) throw new OtherForm();
  return value;
}

interface Token {
  /** A string, number or word, as JSON has it too. */
  readonly scalar: string | undefined;
  readonly sign: string | undefined;
  readonly key: string | undefined;
}

function next(flow: Flow): Token {
  TOKEN.lastIndex = flow.at;
  const [whole, string, word, sign, key] = TOKEN.exec(flow.text) ?? [];
  if (whole === undefined) throw new OtherForm();
  flow.at += whole.length;
  return { scalar: string ?? word, sign, key };
}

function readValue(flow: Flow, { scalar, sign }: Token): unknown {
  if (scalar !== undefined) return JSON.parse(scalar);
  if (sign === '[') return readList(flow);
  if (sign === '{') return readRow(flow);
  throw new OtherForm();
}

function readList(flow: Flow): unknown[] {
  const list: unknown[] = [];
  let token = next(flow);
  if (token.sign === ']') return list;
  for (;;) {
    list.push(readValue(flow, token));
    const { sign } = next(flow);
    if (sign === ']') return list;
    if (sign !== ',') throw new OtherForm();
    token = next(flow);
  }
}

function readRow(flow: Flow): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (;;) {
    const { key } = next(flow);
    if (key === undefined) throw new OtherForm();
    put(row, key, readValue(flow, next(flow)));
    const { sign } = next(flow);
    if (sign === '}') return row;
    if (sign !== ',') throw new OtherForm();
  }
}
