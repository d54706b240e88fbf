import { expect, test } from 'vitest';
import { hostsOutput } from '../../../../src/lib/outputs/hosts.ts';
import type { OutputFolder } from '../../../../src/lib/outputs/output.ts';
import type { Redirect } from '../../../../src/lib/redirects.ts';
import { madeArchive } from '../../../support/outputs.ts';

/** What the output writes for hosts, and what it tells whoever builds. */
function written(redirects: readonly Redirect[]) {
  const files = new Map<string, unknown>();
  const told: string[] = [];
  const none = (): never => {
    throw new Error('no host needs that');
  };
  const folder: OutputFolder = {
    ...{ keeps: none, append: none, appendPart: none, earlier: none, number: none, place: none },
    ...{ facts: none, has: none },
    write: (path, content) => files.set(path, content),
    warn: (message) => told.push(message),
  };
  hostsOutput({ ...madeArchive({ entries: [] }).archive, redirects }, folder);
  return { files, told };
}

const moved = (from: string, gone = false): Redirect => ({
  ...{ from: `/articles/${from}/`, to: '/articles/fog/', gone, target: null, reason: null },
});

test('old addresses lead on, and what was withdrawn is left to its page', () => {
  const { files, told } = written([moved('mist'), moved('ice', true)]);
  expect([...files.keys()]).toEqual(['_headers', '_redirects']);
  expect(files.get('_redirects')).toBe('/articles/mist/ /articles/fog/ 301\n');
  expect(files.get('_headers')).toMatch(/^\/\*\n {2}\S/m);
  expect(told).toEqual([]);
});

test('what a host will not take is told, and written all the same', () => {
  const { files, told } = written(Array.from({ length: 2001 }, (_, i) => moved(`m${i}`)));
  expect(String(files.get('_redirects')).split('\n')).toHaveLength(2002);
  expect(told).toEqual([
    expect.stringMatching(/^_redirects \[host-moves\]: 2,001 old addresses, at most 2,000 are/),
  ]);
});
