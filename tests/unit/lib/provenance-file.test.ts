import { expect, test } from 'vitest';
import {
  entryPathOf,
  provenancePath,
  readProvenanceFile,
} from '../../../src/lib/provenance-file.ts';
import type { Provenance } from '../../../src/schema/provenance.ts';

const PATH = '2026/fog.provenance.json';
const provenance: Provenance = {
  entry: { file: 'fog.md', sha256: 'b'.repeat(64) },
  source: {
    ...{ file: 'fog.txt', sha256: 'a'.repeat(64), bytes: 9, format: 'text' },
    ...{ encoding: 'utf-8', encodingBy: 'valid UTF-8' },
  },
  unit: 'line',
  fields: [],
  lines: [{ line: 1, as: 'title' }],
};

test('stands beside its entry, under its name', () => {
  expect(provenancePath('2026/fog.md')).toBe(PATH);
  expect(provenancePath('2026/fog.mdx.md')).toBe('2026/fog.mdx.provenance.json');
  expect(entryPathOf(PATH)).toBe('2026/fog.md');
  expect(entryPathOf('2026/fog.md')).toBeNull();
  expect(entryPathOf('2026/fog.provenance.json.bak')).toBeNull();
});

test('is read to what was written', () => {
  expect(readProvenanceFile(JSON.stringify(provenance), PATH)).toEqual(provenance);
});

test.each([
  ['what is no JSON', '{', /^2026\/fog\.provenance\.json: not JSON\. .+\nRun "npm run ingest" to/],
  [
    'what has no lines',
    JSON.stringify({ ...provenance, lines: undefined }),
    /^2026\/fog\.provenance\.json: not a provenance\. [^]+→ at lines\nRun "npm run ingest" to write it anew\.$/,
  ],
])('refuses %s, and says where and what to do', (_, text, message) => {
  const read = () => readProvenanceFile(text, PATH);
  expect(read).toThrow(message);
  expect(read).toThrow(expect.objectContaining({ cause: expect.any(Error) as unknown }));
});
