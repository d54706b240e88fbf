import type { Files } from '../files.ts';
import { sha256Of } from '../fixity.ts';
import { formatOf } from '../read.ts';
import { LARGEST, sourcesOf } from '../sources.ts';
import type { Present } from './recognise.ts';

interface Looked {
  /** Paths of all files below the folder. */
  readonly names: readonly string[];
  /** The sources of a file that is as it was when they were last hashed; null for others. */
  readonly known?: ((name: string) => readonly Present[] | null) | undefined;
}

/**
 * Hashes all sources, before any of them is read in earnest: a source that has moved is told from a new
 * one only by what else is there.
 * @param files the disk
 * @param root the folder of sources
 */
export async function presentSources(
  files: Pick<Files, 'read' | 'stream'>,
  root: string,
  { names, known = () => null }: Looked,
): Promise<Present[]> {
  const present: Present[] = [];
  for (const name of names) {
    const before = known(name);
    if (before) {
      present.push(...before);
      continue;
    }
    const format = formatOf(name);
    if (format === 'page') present.push({ file: name, sha256: await hashOf(files, root, name) });
    else if (format !== null) {
      // A text may hold several documents.
      for await (const source of sourcesOf(files, root, name)) {
        present.push({ file: source.file, sha256: 'unread' in source ? null : source.sha256 });
      }
    }
  }
  return present;
}

async function hashOf(
  files: Pick<Files, 'read'>,
  root: string,
  name: string,
): Promise<string | null> {
  try {
    const bytes = await files.read(root, name, LARGEST);
    return bytes && sha256Of(bytes);
  } catch {
    // Why it cannot be read is told when it is its turn.
    return null;
  }
}
