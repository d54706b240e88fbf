import { Worker } from 'node:worker_threads';
import type { ParsedSource, ParseTask } from './parsed-sources.ts';

/** The first half of the way in a second thread, while the first makes entries of what is parsed. */

/** What the thread is told to begin with. */
export type AheadTask = Omit<ParseTask, 'files'>;

/** How many sources are handed over at a time, and how many such parcels the thread may be ahead. */
export const PARCEL = 32;
export const AHEAD = 6;

/**
 * Reads, opens and parses the files of the disk, as `parsedSources` does and in the same order.
 * @throws what goes wrong in the thread
 */
export async function* parseAhead(task: AheadTask): AsyncGenerator<ParsedSource> {
  const worker = new Worker(new URL('parse-worker.ts', import.meta.url), { workerData: task });
  const parcels: (readonly ParsedSource[] | null)[] = [];
  const failures: Error[] = [];
  let arrival = Promise.withResolvers<undefined>();
  const arrived = () => {
    arrival.resolve(undefined);
    arrival = Promise.withResolvers();
  };
  worker.on('message', (parcel: readonly ParsedSource[] | null) => {
    parcels.push(parcel);
    arrived();
  });
  worker.on('error', (error) => {
    failures.push(error instanceof Error ? error : new Error(String(error)));
    arrived();
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
        await arrival.promise;
      }
    }
  } finally {
    await worker.terminate();
  }
}
