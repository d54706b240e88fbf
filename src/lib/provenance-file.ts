import { z } from 'zod';
import { provenanceSchema, type Provenance } from '../schema/provenance.ts';
import { reasonOf } from './reason-of.ts';

/** The file in which an entry's provenance stands: beside the entry, under its name. */

const ENDING = '.provenance.json';

/** The path of the provenance of the entry at `path`, which ends in `.md`. */
export function provenancePath(path: string): string {
  return path.replace(/\.md$/, ENDING);
}

/** The path of the entry whose provenance stands at `path`; null where that is no provenance. */
export function entryPathOf(path: string): string | null {
  return path.endsWith(ENDING) ? `${path.slice(0, -ENDING.length)}.md` : null;
}

/**
 * Reads a provenance.
 * @param text the whole file
 * @param path for the message, where the file is none
 * @throws Error that names the file, the key, and what was expected of it
 */
export function readProvenanceFile(text: string, path: string): Provenance {
  const data = parseJson(text, path);
  const result = provenanceSchema.safeParse(data);
  if (!result.success) {
    throw new Error(
      `${path}: not a provenance. ${z.prettifyError(result.error)}\nRun "npm run ingest" to write it anew.`,
      { cause: result.error },
    );
  }
  return result.data;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new Error(`${path}: not JSON. ${reason}\nRun "npm run ingest" to write it anew.`, {
      cause,
    });
  }
}
