import { parentPort, workerData } from 'node:worker_threads';
import { textFinder } from './enrich/text-finds.ts';
import { disk } from './files.ts';
import { AHEAD, PARCEL, type AheadTask } from './parse-ahead.ts';
import { parsedSources, type ParsedSource } from './parsed-sources.ts';
import { signal } from './signal.ts';

/** The thread of `parse-ahead.ts`: sends parcels until it is far enough ahead, and null at the end. */
let allowed = AHEAD;
const call = signal();
parentPort?.on('message', () => {
  allowed += 1;
  call.give();
});

let parcel: ParsedSource[] = [];
const { config, ...task } = workerData as AheadTask;
const { decisions } = config;
const find = textFinder(config);
for await (const source of parsedSources({ ...task, decisions, find, files: disk })) {
  parcel.push(source);
  if (parcel.length === PARCEL) await send();
}
await send();
parentPort?.postMessage(null);
parentPort?.close();

async function send(): Promise<void> {
  while (allowed === 0) await call.next();
  allowed -= 1;
  parentPort?.postMessage(parcel);
  parcel = [];
}
