import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { decisionsFileSchema, type Decision } from '../../src/schema/decisions.ts';
import { namesFileSchema, type Name } from '../../src/schema/names.ts';
import { topicsFileSchema, type TopicsFile } from '../../src/schema/topics.ts';

/** What ingest is told besides the sources: the taxonomy, the authority file, the editor's decisions. */
export interface IngestConfig {
  readonly taxonomy: TopicsFile;
  readonly names: readonly Name[];
  readonly decisions: readonly Decision[];
}

/**
 * Reads `topics.yaml`, `names.yaml` and `decisions.yaml`.
 * @param folder the folder they stand in, `content` as a rule
 * @throws Error that names the file, the place in it, and what was expected there
 */
export async function loadConfig(folder: string): Promise<IngestConfig> {
  const [taxonomy, { names }, { decisions }] = await Promise.all([
    loadYaml(join(folder, 'topics.yaml'), topicsFileSchema),
    loadYaml(join(folder, 'names.yaml'), namesFileSchema),
    loadYaml(join(folder, 'decisions.yaml'), decisionsFileSchema),
  ]);
  return { taxonomy, names, decisions };
}

async function loadYaml<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  let data: unknown;
  try {
    data = parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path}: cannot be read as YAML. Mend or restore the file.`, { cause });
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new Error(`${path}: ${z.prettifyError(result.error)}\nMend the file and run again.`, {
    cause: result.error,
  });
}
