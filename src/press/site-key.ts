import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { codeKey } from '../lib/code-key.ts';

/** What a site is made by, besides the content. */
const CODE = {
  folders: ['src', 'public'],
  files: ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
} as const;

/**
 * Names what makes the site of a project: any change of its code or settings, of a package or of Node gives another name.
 * @param root the folder of the project
 * @returns 16 hexadecimal digits
 */
export function siteKey(root: string): string {
  // Compiled templates name places on this disk.
  const hash = createHash('sha256').update(`${resolve(root)}\0${codeKey(root, CODE)}`);
  return hash.digest('hex').slice(0, 16);
}
