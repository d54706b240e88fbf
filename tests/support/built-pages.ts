import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface BuiltPage {
  /** Its address: `/about/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
}

/** All HTML pages of a built site. */
export async function pagesOf(dist: string): Promise<BuiltPage[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      path: `/${relative(dist, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
      html: await readFile(file, 'utf8'),
    })),
  );
}

/** The values of an attribute, wherever it stands in a page. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

/** Whether a page is there only to lead to another: its address was given up. */
export function leadsOn(html: string): boolean {
  return html.includes('http-equiv="refresh"');
}
