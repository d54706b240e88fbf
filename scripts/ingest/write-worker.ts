import { parentPort } from 'node:worker_threads';
import { disk } from './files.ts';
import { carryOut, type Answer, type Order } from './write-behind.ts';
import { reasonOf } from '../../src/lib/reason-of.ts';

/**
 * The thread of `write-behind.ts`: writes each parcel in its order, and answers with the stamps of its files or
 * with what went wrong.
 */
parentPort?.on('message', (parcel: readonly Order[]) => {
  void writeAll(parcel).then((answer) => parentPort?.postMessage(answer));
});

async function writeAll(parcel: readonly Order[]): Promise<Answer> {
  const stamps: string[] = [];
  try {
    const onWritten = (stamp: string) => stamps.push(stamp);
    for (const { root, files } of parcel) {
      await carryOut(disk, { root, files: files.map((file) => ({ ...file, onWritten })) });
    }
    return { stamps };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}
