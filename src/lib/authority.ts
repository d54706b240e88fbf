import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { decisionsFileSchema, type Decision } from '../schema/decisions.ts';
import { namesFileSchema, type Name } from '../schema/names.ts';
import { topicsFileSchema, type TopicsFile } from '../schema/topics.ts';
import { readYaml } from './read-yaml.ts';
import { yamlFaults } from './yaml-faults.ts';

/** The taxonomy of an archive. @param folder the folder of `topics.yaml`, `content` as a rule */
export function loadTaxonomy(folder: string): Promise<TopicsFile> {
  return loadYaml(join(folder, 'topics.yaml'), 'topics', topicsFileSchema);
}

/** The authority file of an archive. @param folder the folder of `names.yaml`, `content` as a rule */
export async function loadNames(folder: string): Promise<Name[]> {
  return (await loadYaml(join(folder, 'names.yaml'), 'names', namesFileSchema)).names;
}

/** What an editor decided. @param folder the folder of `decisions.yaml`, `content` as a rule */
export async function loadDecisions(folder: string): Promise<Decision[]> {
  const path = join(folder, 'decisions.yaml');
  return (await loadYaml(path, 'decisions', decisionsFileSchema)).decisions;
}

/** What each file said when it was read last: `astro dev` reads them all again after each change of one. */
const lastRead = new Map<string, { readonly text: string; readonly data: unknown }>();

/**
 * Reads a YAML file and checks it against its schema.
 * @param list the key of its list, which may stand there with nothing below it
 * @throws Error that names the file, the place in it, and what was expected there
 */
async function loadYaml<T>(path: string, list: string, schema: z.ZodType<T>): Promise<T> {
  let data: unknown;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
    const last = lastRead.get(path);
    if (last?.text === text) return last.data as T;
    data = readYaml(text);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(`${path}: is not there.\nRestore the file.`, { cause });
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new Error(`${path}: cannot be read as YAML: ${reason}\nMend or restore the file.`, {
      cause,
    });
  }
  if (data === null)
    throw new Error(
      `${path}: says nothing.\nRestore the file, or write "${list}: []" where there are none.`,
    );
  const result = schema.safeParse(withList(data, list));
  if (result.success) {
    lastRead.set(path, { text, data: result.data });
    return result.data;
  }
  throw new Error(
    `${path}: ${yamlFaults(text, result.error.issues)}\nMend the file and run again.`,
    {
      cause: result.error,
    },
  );
}

/** The rest of a list that is commented out is nothing to YAML. A key that is missing may be a slip, and stays so. */
function withList(data: unknown, key: string): unknown {
  const isEmpty =
    typeof data === 'object' && (data as Record<string, unknown> | null)?.[key] === null;
  return isEmpty ? { ...data, [key]: [] } : data;
}
