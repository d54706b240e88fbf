import { parentPort } from 'node:worker_threads';
import { disk } from './files.ts';
import type { Draft } from './write-behind.ts';

/** The thread of `write-behind.ts`: writes each parcel in its order, and answers with what went wrong. */
parentPort?.on('message', (parcel: readonly Draft[]) => {
  void writeAll(parcel).then((error) => parentPort?.postMessage(error));
});

async function writeAll(parcel: readonly Draft[]): Promise<string | null> {
  try {
    for (const { root, path, text } of parcel) await disk.write(root, path, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
