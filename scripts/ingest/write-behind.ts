import { Worker } from 'node:worker_threads';
import type { Files } from './files.ts';
import { signal } from './signal.ts';

/** Files written by a second thread, while the first makes the next entry. */

/** A file to be written whole, as {@link Files.write} takes it. */
export interface Draft {
  readonly root: string;
  readonly path: string;
  readonly text: string;
}

/** How many files are handed over at a time, and how many such parcels may be under way. */
const PARCEL = 32;
const UNDER_WAY = 8;

/** The thread's memory in MiB: some parcels of texts. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 } as const;

/**
 * Makes files whose writing goes on behind the caller's back. What goes wrong is thrown by a later
 * `write` or by `flush`, which is done when all is on disk; reading, listing and removing wait for that.
 *
 * @param files the real disk
 * @returns the files, and what ends the second thread
 */
export function writeBehind(files: Files): { files: Files; close: () => Promise<void> } {
  const worker = new Worker(new URL('write-worker.ts', import.meta.url), {
    resourceLimits: LIMITS,
  });
  let parcel: Draft[] = [];
  const pending = new Set<string>();
  let underWay = 0;
  let failure: Error | null = null;
  const answer = signal();
  worker.on('message', (error: string | null) => {
    underWay -= 1;
    if (error !== null) failure ??= new Error(error);
    answer.give();
  });
  worker.on('error', (error) => {
    failure ??= error instanceof Error ? error : new Error(String(error));
    underWay = 0;
    answer.give();
  });
  const send = () => {
    if (parcel.length === 0) return;
    underWay += 1;
    worker.postMessage(parcel);
    parcel = [];
  };
  const below = async (most: number) => {
    while (underWay > most && failure === null) await answer.next();
    if (failure !== null) throw failure;
  };
  const flush = async () => {
    send();
    await below(0);
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
      async read(root, path) {
        if (pending.has(`${root}/${path}`)) await flush();
        return files.read(root, path);
      },
      async write(root, path, text) {
        parcel.push({ root, path, text });
        pending.add(`${root}/${path}`);
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
      await worker.terminate();
    },
  };
}
