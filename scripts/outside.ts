import { resolve } from 'node:path';
import { archivePaths } from '../src/archive-paths.ts';
import { areWithin } from '../src/lib/is-within.ts';
import { callFault } from './call.ts';

/**
 * Keeps what a command writes out of the content, which is the editor's.
 * @param option that names the place, for the message
 * @param out a file or a folder
 * @throws Error `folder-inside` where it lies in the content, or the content in it
 */
export function mustBeOutside(option: string, out: string): void {
  if (!areWithin(resolve(archivePaths.content), resolve(out))) return;
  const what = `"${out}" is not apart from the content, "${archivePaths.content}"`;
  throw callFault('folder-inside', option, what);
}
