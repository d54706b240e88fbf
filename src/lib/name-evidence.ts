/** What entries say of the names in them, for pages that gather it from all entries. */

/** A spelling and how often it stands in the entries. */
export interface SpellingCount {
  readonly spelling: string;
  readonly count: number;
}

/** Spellings of one name in one entry. */
export interface NameInEntry {
  readonly name: string;
  readonly spellings: readonly SpellingCount[];
  /** Where it stands, in the order of the text: `title`, `p3`. */
  readonly where: readonly string[];
}

/* Strings stand there as in JSON, which YAML reads the same. */
const NAME = /^ {4}- name: (".*")$/;
const SPELLING = /^ {8}- \{ spelling: (".*"), count: (\d+) \}$/;
const WHERE = /^ {6}where: (\[.*\])$/;

/**
 * Reads the evidence for names out of an entry's file as ingest writes it, line by line: with all of the
 * file read and checked, an archive of 10,000 would be read for half a minute more.
 *
 * @param text the whole file
 * @returns null where its evidence is written in another way, to be read as a whole
 */
export function scanNames(text: string): NameInEntry[] | null {
  const head = text.slice(0, text.indexOf('\n---', 3));
  const start = head.indexOf('\n  names:');
  if (start < 0) return null;
  const found: { name: string; spellings: SpellingCount[]; where: string[] }[] = [];
  for (const line of head
    .slice(start + 1)
    .split('\n')
    .slice(1)) {
    if (!line.startsWith('    ')) break;
    const name = NAME.exec(line)?.[1];
    const [, spelling, count] = SPELLING.exec(line) ?? [];
    const where = WHERE.exec(line)?.[1];
    const last = found.at(-1);
    if (name !== undefined)
      found.push({ name: JSON.parse(name) as string, spellings: [], where: [] });
    else if (where !== undefined) last?.where.push(...(JSON.parse(where) as string[]));
    else if (spelling !== undefined) {
      last?.spellings.push({ spelling: JSON.parse(spelling) as string, count: Number(count) });
    }
  }
  return found;
}

/** Adds up spellings, over all entries: for each name its spellings, the most frequent first. */
export class SpellingTally {
  readonly #counts = new Map<string, Map<string, number>>();

  add(names: readonly NameInEntry[]): void {
    for (const { name, spellings } of names) {
      const counts = this.#counts.get(name) ?? new Map<string, number>();
      this.#counts.set(name, counts);
      for (const { spelling, count } of spellings) {
        counts.set(spelling, (counts.get(spelling) ?? 0) + count);
      }
    }
  }

  of(name: string): SpellingCount[] {
    return [...(this.#counts.get(name) ?? [])]
      .map(([spelling, count]) => ({ spelling, count }))
      .sort((a, b) => b.count - a.count);
  }
}
