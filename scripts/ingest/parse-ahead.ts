import { Worker } from 'node:worker_threads';
import type { IngestConfig } from './config.ts';
import { signal } from './signal.ts';
import type { ParsedSource, ParseTask } from './parsed-sources.ts';

/** The first half of the way in a second thread, while the first makes entries of what is parsed. */

/** What the thread is told to begin with. */
export type AheadTask = Pick<ParseTask, 'root' | 'names'> & { readonly config: IngestConfig };

/** How many sources are handed over at a time, and how many such parcels the thread may be ahead. */
export const PARCEL = 32;
export const AHEAD = 6;

/**
 * Reads, opens and parses the files of the disk, as `parsedSources` does and in the same order, and looks for what is to be
 * found in the text of each.
 * @throws what goes wrong in the thread
 */
export async function* parseAhead(task: AheadTask): AsyncGenerator<ParsedSource> {
  const worker = new Worker(new URL('parse-worker.ts', import.meta.url), { workerData: task });
  const parcels: (readonly ParsedSource[] | null)[] = [];
  const failures: Error[] = [];
  const arrival = signal();
  worker.on('message', (parcel: readonly ParsedSource[] | null) => {
    parcels.push(parcel);
    arrival.give();
  });
  worker.on('error', (error) => {
    failures.push(error instanceof Error ? error : new Error(String(error)));
    arrival.give();
  });
  try {
    for (;;) {
      const parcel = parcels.shift();
      if (parcel === null) return;
      if (parcel) {
        worker.postMessage('more');
        yield* parcel;
      } else {
        const [failure] = failures;
        if (failure) throw failure;
        await arrival.next();
      }
    }
  } finally {
    await worker.terminate();
  }
}
