import { loadDecisions, loadNames, loadTaxonomy } from '../../src/lib/authority.ts';
import type { Decision } from '../../src/schema/decisions.ts';
import type { Name } from '../../src/schema/names.ts';
import type { TopicsFile } from '../../src/schema/topics.ts';

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
  const [taxonomy, names, decisions] = await Promise.all([
    loadTaxonomy(folder),
    loadNames(folder),
    loadDecisions(folder),
  ]);
  return { taxonomy, names, decisions };
}
