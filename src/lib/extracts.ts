import { join } from 'node:path';
import { env } from 'node:process';
import { renderBody } from './body.ts';
import type { Item } from './chronology.ts';
import { readEntryFile } from './entry-file.ts';
import { ledgerPages, surelyFitsOnePage } from './making-pages.ts';
import { scanNames, type NameInEntry } from './name-evidence.ts';
import { provenancePath, readProvenanceFile } from './provenance-file.ts';
import { readTextIfThere, readText } from './read-files.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import { gistOfFile } from './same-story.ts';
import type { TextGist } from './same-story-facts.ts';

/**
 * What pages need of all entries besides their listings, taken out of their files once: to find the same story told
 * twice, to count spellings, to know how many pages an account has.
 */
interface Extract {
  readonly gist: TextGist;
  /** The names in it with their spellings, as its evidence has them. */
  readonly names: readonly NameInEntry[];
  /** How many pages the account of how it was made has. */
  readonly accountPages: number;
}

/** Gives the extract of an entry. */
export type Extracts = (item: Item) => Extract;

/**
 * The extracts of all entries.
 * @param folder the folder of entries
 * @param cache the file that {@link writeExtracts} wrote; what it lacks is read from the entries
 */
export function loadExtracts(
  folder: string,
  cache: string | undefined = env['ARCHIVE_EXTRACTS'],
): Extracts {
  const known = new Map(cache === undefined ? null : readKept(cache));
  return (item) => {
    const extract = known.get(item.digest) ?? extractOf(folder, item);
    known.set(item.digest, extract);
    return extract;
  };
}

/**
 * Brings a cache of extracts up to date: entries that have not changed are not read again.
 * @param items all entries; others are forgotten
 */
export function writeExtracts(folder: string, items: readonly Item[], cache: string): void {
  const kept = readKept(cache);
  const isSame =
    kept?.size === new Set(items.map(({ digest }) => digest)).size &&
    items.every(({ digest }) => kept.has(digest));
  if (isSame) return;
  const extracts = new Map<string, Extract>();
  for (const item of items) {
    extracts.set(item.digest, kept?.get(item.digest) ?? extractOf(folder, item));
  }
  writeSealed(cache, pack(extracts));
}

function extractOf(folder: string, item: Item): Extract {
  const text = readText(join(folder, item.path));
  const beside = provenancePath(item.path);
  return {
    gist: gistOfFile(item, text),
    names: namesIn(item, text),
    accountPages: countPages(readTextIfThere(join(folder, beside)), {
      text,
      path: item.path,
      beside,
    }),
  };
}

/** What an entry says of the names in it. */
function namesIn({ path, names }: Item, text: string): readonly NameInEntry[] {
  const scanned = scanNames(text);
  const whole = names.every((id) => scanned?.some(({ name }) => name === id));
  return scanned && whole ? scanned : readEntryFile(text, path).entry.evidence.names;
}

function countPages(
  told: string | null,
  { text, path, beside }: { readonly text: string; readonly path: string; readonly beside: string },
): number {
  if (told === null || surelyFitsOnePage(told)) return 1;
  const { entry, body } = readEntryFile(text, path);
  const provenance = readProvenanceFile(told, beside);
  return ledgerPages({ entry, blocks: renderBody(body), provenance }).length;
}

/** The head of the file, a line of JSON; behind it, to a multiple of four bytes, the numbers of all gists. */
interface Head {
  readonly digests: readonly string[];
  readonly names: readonly (readonly NameInEntry[])[];
  readonly accountPages: readonly number[];
  /** Of each gist: the length of its text, and how many capitals, figures and words it has. */
  readonly gists: readonly (readonly [
    length: number,
    capitals: number,
    figures: number,
    words: number,
  ])[];
}

function pack(extracts: ReadonlyMap<string, Extract>): Buffer {
  const all = [...extracts.values()];
  const head: Head = {
    digests: [...extracts.keys()],
    names: all.map(({ names }) => names),
    accountPages: all.map(({ accountPages }) => accountPages),
    gists: all.map(({ gist }) => [
      gist.length,
      gist.capitals.length,
      gist.figures.length,
      gist.words.length,
    ]),
  };
  const line = JSON.stringify(head);
  const blanks = ' '.repeat(3 - (Buffer.byteLength(line) % 4));
  return Buffer.concat([
    Buffer.from(`${line}${blanks}\n`),
    ...all.flatMap(({ gist }) =>
      [gist.capitals, gist.figures, gist.words, gist.times].map((numbers) =>
        Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength),
      ),
    ),
  ]);
}

function readKept(cache: string): ReadonlyMap<string, Extract> | null {
  const content = readSealed(cache);
  if (content === null) return null;
  const end = content.indexOf('\n') + 1;
  const head = JSON.parse(content.toString('utf8', 0, end)) as Head;
  // A copy of its own: a view of 32-bit numbers must begin at a multiple of four in its memory.
  const numbers = new Uint32Array(
    content.buffer.slice(content.byteOffset + end, content.byteOffset + content.byteLength),
  );
  let at = 0;
  const take = (count: number): Uint32Array => numbers.subarray(at, (at += count));
  return new Map(
    head.digests.map((digest, place) => {
      const [length, capitals, figures, words] = head.gists[place] ?? [0, 0, 0, 0];
      const gist = {
        length,
        capitals: take(capitals),
        figures: take(figures),
        words: take(words),
        times: take(words),
      };
      const extract = {
        gist,
        names: head.names[place] ?? [],
        accountPages: head.accountPages[place] ?? 1,
      };
      return [digest, extract];
    }),
  );
}
