import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { IngestConfig } from '../../scripts/ingest/config.ts';
import { decisionsFileSchema } from '../../src/schema/decisions.ts';
import { namesFileSchema } from '../../src/schema/names.ts';
import { topicsFileSchema } from '../../src/schema/topics.ts';

/** The folder of golden pairs. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/**
 * The made-up archive's taxonomy and authority file, shared by all golden pairs.
 * @param decisions a `decisions.yaml` as text, none by default
 */
export function madeUpConfig(decisions = 'decisions: []'): IngestConfig {
  const yaml = (path: string): unknown => parse(readFileSync(`${FIXTURES}config/${path}`, 'utf8'));
  return {
    taxonomy: topicsFileSchema.parse(yaml('topics.yaml')),
    names: namesFileSchema.parse(yaml('names.yaml')).names,
    decisions: decisionsFileSchema.parse(parse(decisions)).decisions,
  };
}
