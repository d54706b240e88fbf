import type { Output, OutputFolder } from '../../src/lib/outputs/output.ts';
import { inMemory, run, type MadeArchive } from './outputs.ts';

/** What outputs wrote and asked where an earlier build had left some of their files. */
interface KeptRun {
  readonly files: ReadonlyMap<string, string>;
  /** By the path of each file that was asked for the slugs of its entries, with what it tells besides. */
  readonly asked: ReadonlyMap<string, readonly unknown[]>;
  /** The files into which entries were put to be found again, and their slugs. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/**
 * Runs outputs over a made-up archive, in memory, as if an earlier build had left some files.
 * @param isKept whether a file stands as this build would write it
 */
export async function runKeeping(
  outputs: readonly Output[],
  made: MadeArchive,
  isKept: (path: string) => boolean,
): Promise<KeptRun> {
  const { files, write, append } = inMemory();
  const asked = new Map<string, readonly unknown[]>();
  const parts = new Map<string, string[]>();
  const none = (): never => {
    throw new Error('no output asks for that here');
  };
  const folder: OutputFolder = {
    keeps: (path, items, facts) => {
      asked.set(path, [...items.map(({ slug }) => slug), ...(facts === undefined ? [] : [facts])]);
      return isKept(path);
    },
    write,
    append,
    appendPart: (path, { slug }, part) => {
      append(path, part);
      parts.set(path, [...(parts.get(path) ?? []), slug]);
    },
    ...{ earlier: none, number: none, place: none, facts: none, has: none, warn: none },
  };
  await run(outputs, made, folder);
  return { files, asked, parts };
}
