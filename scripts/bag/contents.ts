import { join } from 'node:path';
import { inCodeUnits } from '../../src/lib/code-units.ts';
import { listAll, listFiles } from '../../src/lib/list-files.ts';
import type { SiteConfig } from '../../src/schema/site.ts';
import { bagFault, type BagFault } from './faults.ts';
import { isForeignToWindows, PAYLOAD, pathsAlike } from './paths.ts';

/** A file of the payload: its path in the bag, and where its bytes come from. */
export type PayloadFile =
  | { readonly path: string; readonly from: string }
  | { readonly path: string; readonly content: string };

/** The folders and files of an archive that are kept, by their names below the content folder. */
const FOLDERS = ['sources', 'articles'] as const;
const FILES = ['topics.yaml', 'names.yaml', 'decisions.yaml'] as const;
/** The facts of `src/site.config.ts`, which is a program and not for keeping. */
const SITE = 'site.json';

/**
 * Lists what of an archive must be kept: the sources as they were received, all that was made of them, the
 * taxonomy, the authority file, the editor's decisions, and what the archive says of itself. Hidden files
 * are no part of an archive.
 * @param content the content folder
 * @returns in the order of their paths, and the links that are left out
 */
export async function payloadOf(
  content: string,
  site: SiteConfig,
): Promise<{ readonly files: readonly PayloadFile[]; readonly faults: readonly BagFault[] }> {
  const files: PayloadFile[] = FILES.map((file) => copy(content, file));
  const faults: BagFault[] = [];
  for (const folder of FOLDERS) {
    const root = join(content, folder);
    for (const path of await listFiles(root)) files.push(copy(content, `${folder}/${path}`));
    for (const path of (await listAll(root)).links) {
      faults.push(bagFault('file-link', `${folder}/${path}`, 'a link, which is not in the bag'));
    }
  }
  files.push({ path: `${PAYLOAD}${SITE}`, content: `${JSON.stringify(site, null, 2)}\n` });
  return { files: files.sort((a, b) => inCodeUnits(a.path, b.path)), faults };
}

function copy(content: string, file: string): PayloadFile {
  return { path: `${PAYLOAD}${file}`, from: join(content, file) };
}

/**
 * What cannot be bagged, or had better not (RFC 8493, 6.1.1.3 and 6.1.2): names that differ in their Unicode
 * form alone are refused, as one of the files would be lost on many disks; those that differ in
 * capitals, and those that Windows cannot keep, are told.
 */
export function checkPaths(paths: readonly string[]): {
  readonly refused: readonly BagFault[];
  readonly noted: readonly BagFault[];
} {
  const groups = pathsAlike(paths).map((group) => {
    const forms = new Set(group.map((path) => path.normalize('NFC')));
    const [first = '', ...others] = group;
    const what = `so is ${others.map((path) => `"${path}"`).join(', ')}, but for capitals or Unicode form`;
    return { refused: forms.size < group.length, fault: bagFault('path-alike', first, what) };
  });
  const foreign = paths
    .filter(isForeignToWindows)
    .map((path) => bagFault('path-windows', path, 'its name is reserved, or has such a character'));
  return {
    refused: groups.filter(({ refused }) => refused).map(({ fault }) => fault),
    noted: [...groups.filter(({ refused }) => !refused).map(({ fault }) => fault), ...foreign],
  };
}
