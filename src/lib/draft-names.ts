import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { threadId } from 'node:worker_threads';

/** What a file is called while it is written: hidden, and its own in each thread. */

/** The draft of a file, beside it. */
export function draftFor(target: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}-${threadId}.part`);
}

/** The name of the file that a draft was to be; null where the name is none of a draft. */
export function draftOf(name: string): string | null {
  return /^\.(.+)\.\d+-\d+\.part$/s.exec(name)?.[1] ?? null;
}
