import { expect, test } from 'vitest';
import { dataSections, recipes } from '../../../src/lib/data-page.ts';
import { site } from '../../../src/site.config.ts';
import * as en from '../../../src/words/en.ts';

const files = (newest: string | null) => dataSections(newest).flatMap((section) => section.files);

test('each file that is described is shown once', () => {
  const shown = files('x').map(({ address }) => address.replace(`${site.url}${site.base}`, ''));
  expect(shown.toSorted()).toEqual(Object.keys(en.data.files).toSorted());
});

test('each file has an ending, a format and a media type of its own', () => {
  for (const { ending, name, mediaType } of files('x')) {
    expect(ending).toMatch(/^[a-z]+$/);
    expect(name).not.toBe('');
    expect(mediaType, name).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
  }
});

test('the file that each entry has leads to that of the newest', () => {
  const markdown = (newest: string | null) =>
    files(newest).find(({ ending }) => ending === 'md')?.href;
  expect(markdown('fog')).toBe('/articles/fog.md');
  expect(markdown(null)).toBeNull();
});

test('recipes name files that there are', () => {
  const addresses = files('x').map(({ address }) => address);
  for (const { line } of recipes()) {
    expect(addresses).toContain(/https:[^\s"']+/.exec(line)?.[0]);
  }
});

test('each file has its whole address, and its place below the root of the host', () => {
  const table = files('x').find(({ ending }) => ending === 'csv');
  expect(table).toMatchObject({
    ...{ ending: 'csv', href: '/archive.csv', mediaType: 'text/csv' },
    address: `${site.url}${site.base}archive.csv`,
  });
  expect(files('fog').find(({ ending }) => ending === 'md')?.address).toBe(
    `${site.url}${site.base}articles/<slug>.md`,
  );
});

test('recipes are lines to copy, whole', () => {
  const at = `${site.url}${site.base}`;
  expect(recipes().map(({ tool, line }) => `${tool}: ${line}`)).toEqual([
    `pandas: pd.read_csv("${at}archive.csv")`,
    `R: read.csv("${at}archive.csv")`,
    `DuckDB: SELECT * FROM read_json('${at}archive.jsonl');`,
    `Datasette: curl -O ${at}archive.sqlite && datasette archive.sqlite`,
    `jq: curl -s ${at}archive.jsonl | jq -r .title`,
    `Raptor: rapper -i turtle ${at}names.ttl`,
  ]);
});
