import { entryId, sha256 as sha256Form } from '../schema/entry.ts';
import { slug as slugForm } from '../schema/slug.ts';
import { inCodeUnits } from './code-units.ts';

/**
 * The register of addresses: which entry stands or ever stood at which address. One line for each entry,
 * tab-separated as "linear TSV" (a tab, a line break or a backslash in a value is written `\t`, `\n`,
 * `\r`, `\\`), in the order of the slugs, so that version control shows what changed. No line is ever
 * taken out.
 */

/** The register's name in the folder of entries. */
export const REGISTER = 'addresses.tsv';

/** A line of the register. */
export interface Address {
  /** The last part of the entry's address. */
  readonly slug: string;
  /** The identifier of the entry: see `entry-id.ts`. */
  readonly id: string;
  /** Its source, as the entry's `source.file`; null once the source is gone and the entry withdrawn. */
  readonly file: string | null;
  /** SHA-256 of the source as it was last seen. */
  readonly sha256: string;
  /** Slugs under which the entry stood before, the oldest first. */
  readonly formerly: readonly string[];
}

const COLUMNS = 'slug\tid\tsource\tsha256\tformerly';

/**
 * Reads a register. Nothing in it is passed over: an address that was lost in silence would be given
 * away again.
 * @param text the whole file
 * @param path for the message
 * @throws Error `path:line: what was found`, what to do, and the code `addresses-broken`
 */
export function readAddresses(text: string, path: string): Address[] {
  const lines = text.split('\n');
  const broken = (line: number, what: string) =>
    new Error(
      `${path}:${line}: ${what}. [addresses-broken]\nTake the file back from version control; after a merge keep the lines of both sides, without marks. Addresses are changed in decisions.yaml ("slug"), not here.`,
    );
  if (lines[0] !== COLUMNS) throw broken(1, `expected the line "${COLUMNS.replaceAll('\t', ' ')}"`);
  if (lines.at(-1) !== '') throw broken(lines.length, 'the file ends in the middle of a line');
  const seen = new Map<string, number>();
  const addresses: Address[] = [];
  for (let i = 1; i < lines.length - 1; i++) {
    const line = readLine(lines[i] ?? '');
    if (typeof line === 'string') throw broken(i + 1, line);
    for (const key of keysOf(line)) {
      const other = seen.get(key);
      if (other !== undefined) throw broken(i + 1, `${key} is in line ${other} already`);
      seen.set(key, i + 1);
    }
    addresses.push(line);
  }
  return addresses;
}

/** Writes a register; the same addresses in any order give the same text. */
export function writeAddresses(addresses: readonly Address[]): string {
  const lines = [...addresses]
    .sort((a, b) => inCodeUnits(a.slug, b.slug))
    .map(({ slug, id, file, sha256, formerly }) =>
      [slug, id, escaped(file ?? ''), sha256, formerly.join(' ')].join('\t'),
    );
  return `${[COLUMNS, ...lines].join('\n')}\n`;
}

/** A line opened, or what is wrong with it. */
function readLine(line: string): Address | string {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) return `found the mark of a merge, "${line}"`;
  const [slug = '', id = '', file = '', sha256 = '', former, ...rest] = line.split('\t');
  if (former === undefined || rest.length > 0) {
    return `expected 5 values with tabs between them, found ${line.split('\t').length}`;
  }
  const formerly = former === '' ? [] : former.split(' ');
  const odd = [slug, ...formerly].find((one) => !slugForm.safeParse(one).success);
  if (odd !== undefined) return `"${odd}" is not a slug, such as "fog-over-the-harbour"`;
  if (!entryId.safeParse(id).success) return `"${id}" is not a UUID of version 8 in lower case`;
  if (!sha256Form.safeParse(sha256).success) return `"${sha256}" is not a SHA-256`;
  return { slug, id, file: file === '' ? null : unescaped(file), sha256, formerly };
}

/** What no two lines may share. */
function keysOf({ slug, id, file, formerly }: Address): string[] {
  return [
    ...[slug, ...formerly].map((one) => `the slug "${one}"`),
    `the id "${id}"`,
    ...(file === null ? [] : [`the source "${file}"`]),
  ];
}

const ESCAPES: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\r': 'r', '\\': '\\' };
const LETTERS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };

function escaped(value: string): string {
  return value.replace(/[\t\n\r\\]/g, (letter) => `\\${ESCAPES[letter] ?? ''}`);
}

function unescaped(value: string): string {
  return value.replace(/\\([tnr\\])/g, (whole, letter: string) => LETTERS[letter] ?? whole);
}
