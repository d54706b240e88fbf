import { parentPort } from 'node:worker_threads';
import { disk } from './files.ts';
import type { Answer, Draft } from './write-behind.ts';

/**
 * The thread of `write-behind.ts`: writes each parcel in its order, and answers with the stamps of its files or
 * with what went wrong.
 */
parentPort?.on('message', (parcel: readonly Draft[]) => {
  void writeAll(parcel).then((answer) => parentPort?.postMessage(answer));
});

async function writeAll(parcel: readonly Draft[]): Promise<Answer> {
  const stamps: string[] = [];
  try {
    for (const { root, path, text } of parcel) {
      await disk.write(root, path, { text, onWritten: (stamp) => stamps.push(stamp) });
    }
    return { stamps };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
