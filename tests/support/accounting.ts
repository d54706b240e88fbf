import { renderBody } from '../../src/lib/body.ts';
import { readEntryFile } from '../../src/lib/entry-file.ts';
import { hasFrontMatter, parseFrontMatter } from '../../src/lib/front-matter.ts';
import type { Entry } from '../../src/schema/entry.ts';

/**
 * Lines of a source's text that its entry does not account for: neither the headline, nor the
 * standfirst, nor the words of the date, nor a block of the text, nor among what was removed. Also what
 * the entry holds beyond the source, marked `+`. Empty where every line has its place, once.
 *
 * Markup of a Markdown heading, and the full stop that a headline loses, are no text.
 *
 * @param source the text of the source
 * @param file the entry as written
 */
export function unaccounted(source: string, file: string): string[] {
  const { entry, body } = readEntryFile(file, 'the entry');
  const pool = poolOf([
    ...renderBody(body).map(({ text }) => text),
    ...entry.removed.map(({ text }) => text),
  ]);
  const missing = numberedLines(source).filter(
    (line) => !isHead(line, entry) && !takeFrom(pool, line.text),
  );
  return [
    ...missing.map(({ number, text }) => `${number}: ${text}`),
    ...[...pool].flatMap(([text, left]) => (left > 0 ? [`+ ${text}`] : [])),
  ];
}

interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a source that hold text, as numbered by an editor; front matter is none. */
function numberedLines(source: string): NumberedLine[] {
  const text = source.replace(/^\uFEFF/, '');
  const { body, bodyLine } = hasFrontMatter(text)
    ? parseFrontMatter(text)
    : { body: text, bodyLine: 1 };
  return body
    .split(/\r\n|[\n\r]/)
    .map((line, i) => ({ number: bodyLine + i, text: plain(line) }))
    .filter((line) => line.text !== '');
}

/** How often each text is there to be taken. */
function poolOf(texts: readonly string[]): Map<string, number> {
  const pool = new Map<string, number>();
  for (const text of texts.map(plain)) pool.set(text, (pool.get(text) ?? 0) + 1);
  return pool;
}

function takeFrom(pool: Map<string, number>, line: string): boolean {
  const found = [line, unmarked(line), withoutRunInDate(line)].find(
    (text) => (pool.get(text) ?? 0) > 0,
  );
  if (found === undefined) return false;
  pool.set(found, (pool.get(found) ?? 0) - 1);
  return true;
}

/** Whether a line is where the entry says its date and its headline are, and holds nothing else. */
function isHead({ number, text }: NumberedLine, entry: Entry): boolean {
  const { title, date } = entry.evidence;
  const found = number === date.line ? plain(date.found ?? '') : '';
  const rest = found !== '' && text.startsWith(found) ? plain(text.slice(found.length)) : text;
  if (rest === '') return true;
  // A headline that was made of the lede stands in the text too.
  const fromLede = title.from === 'lede' || (title.from === 'decision' && !entry.source.title);
  if (number !== title.line || fromLede) return false;
  const standfirst = title.from === 'front-matter' ? '' : plain(entry.standfirst ?? '');
  return [entry.title, entry.source.title ?? '']
    .map(plain)
    .flatMap((head) => [head, `${head}.`])
    .flatMap((head) => [`${head}${standfirst}`, `${head} ${standfirst}`.trim()])
    .some((head) => head === rest || head === unmarked(rest));
}

/** Takes the marks off a Markdown heading. */
function unmarked(line: string): string {
  return line.replace(/^#{1,6} (.+?)(?: #+)?$/, '$1');
}

function withoutRunInDate(line: string): string {
  return line.replace(/^date \d{4}-\d{2}-\d{2} /i, '');
}

/** White space is not text: any run of it counts as one blank. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
