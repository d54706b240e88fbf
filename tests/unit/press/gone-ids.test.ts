import { expect, test } from 'vitest';
import { goneIds, goneWarning } from '../../../src/press/gone-ids.ts';

test('pages of topics and names that a build removes are told, each once', () => {
  const there = [
    'names/marrow/index.html',
    'names/marrow/feed.xml',
    'names/marrow/2024/index.html',
    'names/merseport/index.html',
    'topics/tides/index.html',
    'articles/fog/index.html',
    'names/index.html',
  ];
  const own = new Map([['names/merseport/index.html', 1]]);
  expect(goneIds(there, own)).toEqual(['names/marrow', 'topics/tides']);
  expect(goneIds(there, new Map(there.map((path) => [path, 1])))).toEqual([]);
  expect(goneWarning('names/marrow')).toMatch(
    /^names\/marrow\/ is gone .+ list "marrow" as formerly/,
  );
});
