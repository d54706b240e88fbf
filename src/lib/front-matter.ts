import matter from 'gray-matter';
import { readQuotedYaml, writeQuotedYaml } from './quoted-yaml.ts';
import { readYaml } from './read-yaml.ts';

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
        const data = readQuotedYaml(text) ?? readYaml(text);
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
  return parseOwn(text) ?? parseAny(text);
}

/** Reads a file as {@link writeFrontMatter} writes it, as the library would. @returns null for any other */
function parseOwn(text: string): TextWithData | null {
  if (!text.startsWith(OPENING)) return null;
  const end = text.indexOf('\n---', OPENING.length - 1);
  const isFence = end !== -1 && text.startsWith(CLOSING, end);
  const data = isFence ? readQuotedYaml(text.slice(OPENING.length, end)) : null;
  if (data === null) return null;
  const head = text.slice(0, end + CLOSING.length);
  return { data, body: text.slice(head.length), bodyLine: head.split('\n').length };
}

const OPENING = '---\n';
const CLOSING = '\n---\n';

function parseAny(text: string): TextWithData {
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

/**
 * Writes a file of YAML front matter and text, see `quoted-yaml.ts`.
 * @param data what is undefined in it is left out
 */
export function writeFrontMatter(data: object, body: string): string {
  return `${OPENING}${writeQuotedYaml(data)}---\n\n${body}`;
}
