import type { ParsedArticle } from './article.ts';
import type { TextFinds } from './enrich/text-finds.ts';
import { fault, type Fault } from './faults.ts';
import type { KeptSource } from './kept/kept-file.ts';
import type { Kept } from './kept/kept.ts';
import type { ParsedSource } from './parsed-sources.ts';

/** The sources of a run in their order, those that are as they were without being read. */

/** A source as it comes: what is known of it, and its article, which may have to be read for it. */
export interface ComingSource extends Omit<KeptSource, 'refused'> {
  /** The file that holds it. */
  readonly name: string;
  /** Of the file among all files, from 0. */
  readonly place: number;
  readonly refused: Fault | null;
  /** What was found in its text already. */
  readonly finds: TextFinds | null;
  /** Its article; a fault where the file went away meanwhile. */
  readonly article: () => Promise<ParsedArticle | Fault>;
}

interface ComingTask {
  /** All files, in the order in which they are to come. */
  readonly names: readonly string[];
  readonly kept: Pick<Kept, 'present' | 'sourcesOf'> | null;
  /** Reads and parses files in their order. */
  readonly parse: (names: readonly string[]) => AsyncIterable<ParsedSource>;
  /** The same for one file that is likely not to be needed. */
  readonly parseOne: (names: readonly string[]) => AsyncIterable<ParsedSource>;
}

export async function* coming(task: ComingTask): AsyncGenerator<ComingSource> {
  const { names, kept, parse, parseOne } = task;
  const isKept = (name: string) => kept !== null && kept.present(name) !== null;
  const unread = names.filter((name) => !isKept(name));
  const fresh = parse(unread)[Symbol.asyncIterator]();
  try {
    let next = await fresh.next();
    for (const [place, name] of names.entries()) {
      if (kept && isKept(name)) yield* asKept(kept.sourcesOf(name), { name, place, parseOne });
      for (; !next.done && unread[next.value.place] === name; next = await fresh.next()) {
        yield asParsed(next.value, { name, place });
      }
    }
  } finally {
    await fresh.return?.();
  }
}

/** The sources of a file that is as it was. Their articles are read in their order, and only if asked for. */
export function* asKept(
  sources: readonly KeptSource[],
  { name, place, parseOne }: Pick<ComingTask, 'parseOne'> & { name: string; place: number },
): Generator<ComingSource> {
  let reading: AsyncIterator<ParsedSource> | null = null;
  const read = async (file: string) => {
    reading ??= parseOne([name])[Symbol.asyncIterator]();
    for (let one = await reading.next(); !one.done; one = await reading.next()) {
      if (one.value.file === file) return one.value.parsed;
    }
    return fault('source-unreadable', file, 'the file went away during the run');
  };
  for (const source of sources) {
    let article: Promise<ParsedArticle | Fault> | null = null;
    yield { ...source, name, place, finds: null, article: () => (article ??= read(source.file)) };
  }
}

function asParsed(
  { file, parsed, sha256, finds, facts }: ParsedSource,
  at: { readonly name: string; readonly place: number },
): ComingSource {
  const refused = 'code' in parsed ? parsed : null;
  const article = () => Promise.resolve(parsed);
  return { file, ...at, sha256, refused, finds, facts, makes: [], left: null, article };
}
