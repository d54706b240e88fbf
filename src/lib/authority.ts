import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { decisionsFileSchema, type Decision } from '../schema/decisions.ts';
import { namesFileSchema, type Name } from '../schema/names.ts';
import { topicsFileSchema, type TopicsFile } from '../schema/topics.ts';
import { readYaml } from './read-yaml.ts';

/** The taxonomy of an archive. @param folder the folder of `topics.yaml`, `content` as a rule */
export function loadTaxonomy(folder: string): Promise<TopicsFile> {
  return loadYaml(join(folder, 'topics.yaml'), topicsFileSchema);
}

/** The authority file of an archive. @param folder the folder of `names.yaml`, `content` as a rule */
export async function loadNames(folder: string): Promise<Name[]> {
  return (await loadYaml(join(folder, 'names.yaml'), namesFileSchema)).names;
}

/** What an editor decided. @param folder the folder of `decisions.yaml`, `content` as a rule */
export async function loadDecisions(folder: string): Promise<Decision[]> {
  return (await loadYaml(join(folder, 'decisions.yaml'), decisionsFileSchema)).decisions;
}

/**
 * Reads a YAML file and checks it against its schema.
 * @throws Error that names the file, the place in it, and what was expected there
 */
async function loadYaml<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  let data: unknown;
  try {
    data = readYaml(await readFile(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new Error(`${path}: cannot be read as YAML: ${reason}\nMend or restore the file.`, {
      cause,
    });
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new Error(`${path}: ${z.prettifyError(result.error)}\nMend the file and run again.`, {
    cause: result.error,
  });
}
