import { Worker } from 'node:worker_threads';

interface Taking {
  /** When the thread has ended, whatever came of it: what it did not keep is read by the pages, which tell what is wrong. */
  readonly done: Promise<void>;
  readonly stop: () => void;
}

/** Brings the extracts that the environment names up to date, in a thread of its own. */
export function takeExtracts(): Taking {
  const worker = new Worker(new URL('take-extracts-worker.ts', import.meta.url));
  worker.on('error', () => undefined);
  const done = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      resolve();
    });
  });
  return { done, stop: () => void worker.terminate() };
}
