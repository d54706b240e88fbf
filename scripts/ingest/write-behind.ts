import { Worker } from 'node:worker_threads';
import { bothOf, type Files, type NamedText } from './files.ts';
import { signal } from './signal.ts';

/** Files written by a second thread, while the first makes the next entry. */

/** Files to be written whole, one or two that belong together, as {@link Files.write} takes them. */
export interface Order {
  readonly root: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** What became of a parcel: the stamps of its files in their order, or what went wrong. */
export type Answer = { readonly stamps: readonly string[] } | { readonly error: string };

/** An order that is not carried out yet. */
interface Waiting extends Order {
  readonly files: readonly NamedText[];
}

/** How many orders are handed over at a time, and how many such parcels may be under way. */
const PARCEL = 32;
const UNDER_WAY = 8;

/** The thread's memory in MiB: some parcels of texts. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 } as const;

/**
 * Makes files whose writing goes on behind the caller's back. What goes wrong is thrown by a later
 * `write` or by `flush`, which is done when all is on disk; reading, listing and removing wait for that.
 * The thread is begun with the first parcel: fewer files are written by the caller, at the latest by `flush`.
 *
 * @param files the real disk
 * @returns the files, and what ends the second thread
 */
export function writeBehind(files: Files): { files: Files; close: () => Promise<void> } {
  let worker: Worker | null = null;
  let parcel: Waiting[] = [];
  const pending = new Set<string>();
  const underWay: (readonly Waiting[])[] = [];
  let failure: Error | null = null;
  const answer = signal();
  const begin = () => {
    const begun = new Worker(new URL('write-worker.ts', import.meta.url), {
      resourceLimits: LIMITS,
    });
    begun.on('message', (told: Answer) => {
      const done = underWay.shift() ?? [];
      if ('error' in told) failure ??= new Error(told.error);
      else
        for (const [i, file] of done.flatMap(({ files }) => files).entries()) {
          file.onWritten?.(told.stamps[i] ?? '');
        }
      answer.give();
    });
    begun.on('error', (error) => {
      failure ??= error instanceof Error ? error : new Error(String(error));
      underWay.length = 0;
      answer.give();
    });
    return begun;
  };
  const send = () => {
    underWay.push(parcel);
    worker ??= begin();
    worker.postMessage(parcel.map(plain));
    parcel = [];
  };
  const below = async (most: number) => {
    while (underWay.length > most && failure === null) await answer.next();
    if (failure !== null) throw failure;
  };
  const flush = async () => {
    // In their order: a file may be written twice.
    await below(0);
    const rest = parcel;
    parcel = [];
    for (const one of rest) await carryOut(files, one);
    pending.clear();
  };
  return {
    files: {
      ...files,
      flush,
      async list(root) {
        await flush();
        return files.list(root);
      },
      async read(root, path, most) {
        if (pending.has(`${root}/${path}`)) await flush();
        return files.read(root, path, most);
      },
      async write(root, path, text) {
        const own = bothOf(path, text);
        parcel.push({ root, files: own });
        for (const file of own) pending.add(`${root}/${file.path}`);
        if (parcel.length >= PARCEL) {
          send();
          await below(UNDER_WAY);
        }
      },
      async remove(root, path) {
        await flush();
        await files.remove(root, path);
      },
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/** An order without who is told of it, as it can be sent to a thread. */
function plain({ root, files }: Waiting): Order {
  return { root, files: files.map(({ path, text }) => ({ path, text })) };
}

/** Carries out an order: one file, or two that belong together. */
export async function carryOut(
  files: Pick<Files, 'write'>,
  { root, files: [first, next] }: Pick<Waiting, 'root' | 'files'>,
): Promise<void> {
  if (!first) return;
  await files.write(root, first.path, {
    ...first,
    next: next && { path: next.path, text: next },
  });
}
