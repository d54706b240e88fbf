import { readFileSync } from 'node:fs';
import { absent } from './list-files.ts';

/** Files read while the caller waits: of thousands of small ones, each read aside takes many times the processor time. */

/** A text in UTF-8. As bytes first: Node.js 24 takes longer to read text than to read bytes and decode them. */
export function readText(file: string): string {
  return readFileSync(file).toString();
}

/** The bytes of a file; null where there is none. @throws Error where it is there and cannot be read */
export function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    absent(error);
    return null;
  }
}

/** Likewise as text. */
export function readTextIfThere(file: string): string | null {
  return readIfThere(file)?.toString() ?? null;
}
