import { describe, expect, it } from 'vitest';
import { readJsonList } from '../../../../scripts/ingest/bulk/json-list.ts';
import type { Encoding } from '../../../../scripts/ingest/encoding.ts';
import { readEntryFile } from '../../../../src/lib/entry-file.ts';
import { ingestMemory } from '../../../support/ingest-memory.ts';

const UTF8: Encoding = { name: 'utf-8', how: 'valid UTF-8' };
const ONE = { title: 'Fog', text: 'It came.' };

/** Texts of records, or what is wrong with them. */
function read(text: string): unknown[] {
  return readJsonList(text, UTF8).map((one) => [
    one.line,
    'broken' in one ? one.broken : (one.text ?? null),
  ]);
}

describe('the articles of a file of JSON', () => {
  it.each([
    ['a list', [ONE, { ...ONE, text: 'It went.' }], ['It came.', 'It went.']],
    ['one', ONE, ['It came.']],
    ['those of a service', { status: 'ok', articles: [{ title: 'x' }, ONE] }, [null, 'It came.']],
    ['the docs of an answer', { response: { meta: [1], docs: [ONE] } }, ['It came.']],
    [
      'the items of a JSON Feed',
      { title: 'The Post', items: [{ content_html: '<p>It <b>came</b>.</p>' }] },
      ['<p>It <b>came</b>.</p>'],
    ],
  ])('of %s', (_, value, texts) => {
    expect(read(JSON.stringify(value))).toEqual(texts.map((text, i) => [i + 1, text]));
  });

  const NONE =
    'found no list of objects with a text; expected articles, such as [{"title": …, "text": …}]';
  it.each([
    ['', [[1, expect.stringMatching(/^not JSON: /)]]],
    ['{"articles": [{"text": "It came."}', [[1, expect.stringMatching(/^not JSON: /)]]],
    ['[]', [[1, NONE]]],
    ['{"a": {"b": {"c": {"d": [{"text": "Too deep."}]}}}}', [[1, NONE]]],
    ['["Fog"]', [[1, NONE]]],
    [
      '[{"text": "It came."}, null, 7, ["x"], {"text": "\\ud83d"}]',
      [
        [1, 'It came.'],
        [2, 'found null; expected an object'],
        [3, 'found a number; expected an object'],
        [4, 'found a list; expected an object'],
        [5, 'the text holds half of a letter, such as \\ud83d'],
      ],
    ],
  ])('of %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('may be nested too deeply: that one is told, and the others are read', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const broken = 'its fields are nested more deeply than any article’s';
    expect(read(`[{"text": ${deep}}, {"text": "Fog."}]`)).toEqual([
      [1, broken],
      [2, 'Fog.'],
    ]);
  });

  it('have the same bytes however the file is set', () => {
    const bytes = (text: string) =>
      readJsonList(text, UTF8).map((one) => ('bytes' in one ? String(one.bytes) : one.broken));
    expect(bytes(JSON.stringify([ONE], null, 2))).toEqual(bytes(JSON.stringify([ONE])));
  });

  it('become entries, and what is none is told by its place', async () => {
    const post = {
      title: { rendered: 'Fares rise &#8211; again' },
      content: {
        rendered: '<p>Fares between the islands rise by a tenth.</p>\n<p>Crews shrug.</p>',
      },
      excerpt: { rendered: '<p>Fares between the islands rise by [&hellip;]</p>' },
      ...{ date: '2023-10-13T10:00:00', link: 'https://harbour.example/fares/', author: 12 },
    };
    const scraped = {
      ...{ title: 'Ferries sail', text: 'Ferries sail again.', author: 'Ann Lee; Bob Ray' },
      ...{ source: 'https://harbour.example/sail/', sitename: 'The Harbour Post' },
    };
    const text = JSON.stringify({ posts: [post, 7, scraped] });
    const { report, contents } = await ingestMemory(new Map([['in/a.json', text]]));
    const made = report.sources.map(({ file, path, faults }) => {
      if (path === null) return [file, faults.map(({ where, what }) => `${where}: ${what}`)];
      const { entry, body } = readEntryFile(String(contents.get(`out/${path}`)), path);
      const { title, standfirst, date, authors, source } = entry;
      return [file, title, standfirst, date, authors, source.publisher, source.url, body.trim()];
    });
    expect(made).toEqual([
      [
        ...['a.json#1', 'Fares rise – again', null, '2023-10-13', [], null],
        'https://harbour.example/fares/',
        'Fares between the islands rise by a tenth.\n\nCrews shrug.',
      ],
      ['a.json#2', ['a.json#2: found a number; expected an object']],
      [
        ...['a.json#3', 'Ferries sail', null, null, ['Ann Lee', 'Bob Ray'], 'The Harbour Post'],
        ...['https://harbour.example/sail/', 'Ferries sail again.'],
      ],
    ]);
  });
});
