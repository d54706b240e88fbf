import matter from 'gray-matter';
import { parse as parseYaml } from 'yaml';

/**
 * The one door to gray-matter (4.0.3). Left to itself it runs `---js` front matter, caches, and reads
 * YAML 1.1, in which `12:30` is 750 and a bare date a time stamp; so the engines are always given.
 */

function refuse(): never {
  throw new Error('front matter that would run as a program is refused');
}

const OPTIONS = {
  language: 'yaml',
  engines: {
    yaml: {
      parse: (text: string): object => {
        const data: unknown = parseYaml(text, {
          version: '1.2',
          schema: 'core',
          maxAliasCount: 100,
        });
        if (data === null || data === undefined) return {};
        if (typeof data !== 'object' || Array.isArray(data)) {
          throw new Error('front matter must be a list of "key: value" lines');
        }
        return data;
      },
      stringify: refuse,
    },
    js: { parse: refuse, stringify: refuse },
    javascript: { parse: refuse, stringify: refuse },
    json: { parse: refuse, stringify: refuse },
  },
} satisfies Parameters<typeof matter>[1];

/**
 * A fence that names a language (`---js`): gray-matter would hand the block to that engine. Words after
 * dashes (`--- Exclusive ---`) are text.
 */
const NAMED_FENCE = /^\uFEFF?---[^\S\n]*([A-Za-z][\w-]*)[^\S\n]*(?:\n|$)/;
const BARE_FENCE = /^\uFEFF?---[^\S\n]*(?:\r?\n|$)/;

/** The language a text's opening fence names, such as `js`; null where the fence is bare or absent. */
export function namedFence(text: string): string | null {
  return NAMED_FENCE.exec(text)?.[1] ?? null;
}

/** Whether the text opens with a bare `---` line and has another to close it. */
export function hasFrontMatter(text: string): boolean {
  return BARE_FENCE.test(text) && /\n---[^\S\n]*(?:\r?\n|$)/.test(text);
}

/** Metadata and text of a file. `bodyLine` is the line of the file (from 1) on which `body` begins. */
export interface TextWithData {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Splits a file into its YAML front matter and its text.
 * @param text the whole file; without front matter, `data` is empty
 * @throws Error where the fence names a language, or the YAML cannot be read
 */
export function parseFrontMatter(text: string): TextWithData {
  if (namedFence(text) !== null) refuse();
  if (!hasFrontMatter(text)) return { data: {}, body: text, bodyLine: 1 };
  // A fresh options object each time: with none, gray-matter answers from a cache that forgets errors.
  const file = matter(text, { ...OPTIONS });
  const head = text.slice(0, text.length - file.content.length);
  return {
    data: file.data,
    body: file.content,
    bodyLine: head.split('\n').length,
  };
}

/** What front matter can hold. What is undefined is left out. */
type Value =
  string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/**
 * Writes a file of YAML front matter and text. Every string is quoted, so that no reader of YAML can
 * take a date, a `no` or a number for something else. Written here and not by the library that reads
 * it, as that took a third of the time of an ingest; tests read all of it back with the library.
 */
export function writeFrontMatter(data: object, body: string): string {
  const lines: string[] = [];
  writeMap(lines, '', data as Readonly<Record<string, Value>>);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
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
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
