import { describe, expect, it, test } from 'vitest';
import type { Fault } from '../../../scripts/ingest/faults.ts';
import { TooLarge } from '../../../scripts/ingest/files.ts';
import { sha256Of } from '../../../scripts/ingest/fixity.ts';
import { openSource } from '../../../scripts/ingest/open.ts';
import { readSource, type RawSource } from '../../../scripts/ingest/read.ts';
import { fileOf, LARGEST, sourcesOf } from '../../../scripts/ingest/sources.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const RECORDS = [
  '{"title":" Ice \\n on the quay","text":"Ice.\\nMore.","id":7}',
  '{"title":"Hail","html":"<p>One.</p><p>Two.</p>"}',
  '{"title":"None"}',
  '{"title":"Empty","text":" "}',
  '{bad',
  '{"title":"Bell","text":"A\\n\\u0007"}',
  '{"title":"Keys","text":"Title: Fog\\nDate: 2026-01-05\\n\\nText."}',
];

/** All that a file holds, with what is read of it. */
async function read(name: string, text: string) {
  const found: (RawSource | { readonly file: string; readonly unread: Fault })[] = [];
  const files = memoryFiles(new Map([[`in/${name}`, text]]));
  for await (const source of sourcesOf(files, 'in', name)) found.push(source);
  return found;
}

/** A source opened, without the source itself. */
function opened(source: RawSource | Fault | undefined) {
  if (!source || 'code' in source) return source;
  const document = openSource(source);
  return 'code' in document ? document : { ...document, source: undefined };
}
const open = (name: string, text: string) => opened(readSource(name, Buffer.from(text)));

test.each([
  ['a.txt', 'a.txt'],
  ['in/wire.jsonl#12', 'in/wire.jsonl'],
  ['no#1.txt', 'no#1.txt'],
  ['a#b', 'a#b'],
])('fileOf: %s is in %s', (source, file) => {
  expect(fileOf(source)).toBe(file);
});

describe('sourcesOf', () => {
  it('gives each record of a bulk file with its line, and why one cannot be read', async () => {
    const all = await read('wire.jsonl', `${RECORDS.join('\n')}\n`);
    expect(all.map(({ file }) => file)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((line) => `wire.jsonl#${line}`),
    );
    expect(all[0]).toEqual({
      ...{ file: 'wire.jsonl#1', format: 'record', text: 'Ice.\nMore.' },
      sha256: sha256Of(RECORDS[0] ?? ''),
      bytes: RECORDS[0]?.length,
      encoding: { name: 'utf-8', how: 'valid UTF-8' },
      record: {
        fields: [{ kind: 'title', value: 'Ice on the quay', field: 'title' }],
        ...{ ignored: ['id'], textField: 'text', textIsHtml: false },
      },
    });
    const faults = all.flatMap((one) => ('unread' in one ? [one.unread] : []));
    expect(faults.map(({ code, where, what }) => [code, where, what])).toEqual([
      ['source-no-text', 'wire.jsonl#3', 'found no field of text'],
      ['source-no-text', 'wire.jsonl#4', 'its field "text" is empty'],
      ['source-record', 'wire.jsonl:5', expect.stringMatching(/^not JSON: /) as string],
      ['source-binary', 'wire.jsonl#6:2', 'found the control character U+0007'],
    ]);
  });

  test.each(['wire.jsonl', 'table.csv', 'table.tsv'])('finds no record in %s', async (name) => {
    const text = name === 'table.csv' ? 'title,text\n' : '';
    expect(await read(name, text)).toMatchObject([
      { file: name, unread: { code: 'source-empty', where: name, what: 'found no record' } },
    ]);
  });

  it('gives a file of one article as it is, and why it cannot be read', async () => {
    expect(await read('a.txt', 'Fog.\n')).toEqual([readSource('a.txt', Buffer.from('Fog.\n'))]);
    expect(await read('a.doc', 'Fog.\n')).toMatchObject([
      {
        file: 'a.doc',
        unread: {
          ...{ code: 'source-format', where: 'a.doc' },
          what: 'expected a file that ends in .txt, .md, .html, .mhtml, .json, .jsonl or .csv',
        },
      },
    ]);
  });

  test.each<[what: string, answer: () => Promise<Uint8Array | null>, code: string, told: string]>([
    ['gone', () => Promise.resolve(null), 'source-unreadable', 'the file is gone'],
    ['closed', () => Promise.reject(new Error('EACCES')), 'source-unreadable', 'EACCES'],
    [
      'too large',
      () => Promise.reject(new TooLarge(12_345_678)),
      'source-size',
      `found 12,345,678 bytes; one article has ${LARGEST.toLocaleString('en')} at most`,
    ],
  ])('tells of a file that is %s', async (_, answer, code, what) => {
    const asked: unknown[] = [];
    const files = {
      ...memoryFiles(new Map()),
      read: (...args: unknown[]) => {
        asked.push(args);
        return answer();
      },
    };
    const found: unknown[] = [];
    for await (const one of sourcesOf(files, 'in', 'a.txt')) found.push(one);
    expect(found).toMatchObject([{ file: 'a.txt', unread: { code, where: 'a.txt', what } }]);
    expect(asked).toEqual([['in', 'a.txt', LARGEST]]);
  });

  it('tells of a bulk file that cannot be read to its end', async () => {
    const files = {
      ...memoryFiles(new Map()),
      stream: async function* () {
        yield Buffer.from(`${RECORDS[0] ?? ''}\n`);
        await Promise.reject(new Error('EIO'));
      },
    };
    const found: unknown[] = [];
    for await (const one of sourcesOf(files, 'in', 'w.jsonl')) found.push(one);
    expect(found.at(-1)).toMatchObject({
      ...{ file: 'w.jsonl', unread: { code: 'source-unreadable', what: 'EIO' } },
    });
  });
});

describe('openSource', () => {
  const PLAIN = { unit: 'line', metadataEnd: 0, fields: [], facts: [], outside: [] };

  it('opens a text: its lines, and how many there are', () => {
    expect(open('a.txt', 'Fog\n\nText.\n')).toEqual({
      ...PLAIN,
      lineCount: 4,
      lines: [
        { number: 1, text: 'Fog' },
        { number: 3, text: 'Text.' },
      ],
    });
  });

  const fact = (kind: string, value: string, key: string, where = 'front-matter') => ({
    ...{ kind, value, where, key },
  });

  test.each<[what: string, text: string, over: object]>([
    [
      'YAML',
      '---\ntitle: Fog\n  over\ndate: 2026-01-05\nmood: low\n---\n\nText.\n',
      {
        ...{ lineCount: 9, metadataEnd: 6, lines: [{ number: 8, text: 'Text.' }] },
        facts: [fact('title', 'Fog over', 'title'), fact('published', '2026-01-05', 'date')],
        fields: [
          { field: 'title', as: 'title' },
          { field: 'date', as: 'date' },
          { field: 'mood', as: 'not-used' },
        ],
      },
    ],
    [
      'TOML',
      '+++\ntitle = "Fog"\ndate = 2026-01-05T10:00:00Z\nmood = 1\n+++\n\nText.\n',
      {
        ...{ lineCount: 8, metadataEnd: 5, lines: [{ number: 7, text: 'Text.' }] },
        facts: [fact('title', 'Fog', 'title'), fact('published', '2026-01-05T10:00:00Z', 'date')],
        fields: [
          { field: 'title', as: 'title' },
          { field: 'date', as: 'date' },
          { field: 'mood', as: 'not-used' },
        ],
      },
    ],
    [
      'TOML with blanks behind its marks',
      '+++  \r\ntitle = "Fog"\r\n+++ \r\nText.\r\n',
      {
        ...{ lineCount: 5, metadataEnd: 3, lines: [{ number: 4, text: 'Text.' }] },
        facts: [fact('title', 'Fog', 'title')],
        fields: [{ field: 'title', as: 'title' }],
      },
    ],
    [
      'lines of keys',
      'Title: Fog\nDate: 2026-01-05\n\nText.\n',
      {
        ...{ lineCount: 5, metadataEnd: 2, lines: [{ number: 4, text: 'Text.' }] },
        facts: [fact('title', 'Fog', 'Title'), fact('published', '2026-01-05', 'Date')],
        fields: [
          { field: 'Title', as: 'title' },
          { field: 'Date', as: 'date' },
        ],
      },
    ],
    [
      'no TOML, as it does not stand at the top',
      'x\n+++\n+++\n',
      {
        lineCount: 4,
        lines: [
          { number: 1, text: 'x' },
          { number: 2, text: '+++' },
          { number: 3, text: '+++' },
        ],
      },
    ],
  ])('opens a head of %s', (_, text, over) => {
    expect(open('a.md', text)).toEqual({ ...PLAIN, ...over });
  });

  test.each([
    [
      '---\ntitle: [\n---\nText.\n',
      'a.md:2',
      'the YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      '---\na: 1\ntitle: "x\nb: - -\n---\nText.\n',
      'a.md:4',
      'the YAML cannot be read: Missing closing "quote',
    ],
    [
      '+++\ntitle = "Fog"\ndate = \n+++\n\nText.\n',
      'a.md:3',
      'the TOML cannot be read: Invalid TOML document: invalid value',
    ],
    ...[
      '---\ntitle: Fog\ndate: 2024-10-01\n\nThe harbour.\n',
      '---\n\nDate : x\n----\nText.\n',
      '---\n# of the export\nlayout: post\ntags:\n  - fog\n- bay\n"title": Fog\n',
    ].map((text) => [
      text,
      'a.md:1',
      'the front matter that opens here is not closed: no line after it is "---"',
    ]),
    [
      '\uFEFF+++\r\ntitle = "Fog"\r\nText.\r\n',
      'a.md:1',
      'the front matter that opens here is not closed: no line after it is "+++"',
    ],
  ])('says what is wrong in %j, and where', (text, where, what) => {
    expect(open('a.md', text)).toMatchObject({ code: 'source-front-matter', where, what });
  });

  test.each([
    '---\nThe harbour is closed: nobody knows why.\n',
    '---\n\nThe harbour.\n',
    '---\nIn brief: the harbour is closed.\nNobody knows why.\nDate: 7 March 2026\n',
    '---\nIn brief: the harbour is closed.\n\nTitle: x\n',
    '---\n',
    'Fog\n---\ntitle: x\n',
  ])('takes a rule for what it is: %j', (text) => {
    expect(open('a.md', text)).not.toHaveProperty('code');
  });

  it('opens a record: what it states, and the lines of its text, which have no head', async () => {
    const [ice, , , , , , keys] = await read('wire.jsonl', RECORDS.join('\n'));
    expect(ice && 'text' in ice && opened(ice)).toEqual({
      ...{ ...PLAIN, unit: 'line-of-text', lineCount: 2 },
      fields: [
        { field: 'title', as: 'title' },
        { field: 'text', as: 'text' },
        { field: 'id', as: 'not-used' },
      ],
      facts: [fact('title', 'Ice on the quay', 'title', 'record')],
      lines: [
        { number: 1, text: 'Ice.' },
        { number: 2, text: 'More.' },
      ],
    });
    expect(keys && 'text' in keys && opened(keys)).toMatchObject({
      metadataEnd: 0,
      facts: [fact('title', 'Keys', 'title', 'record')],
      lines: [{ number: 1, text: 'Title: Fog' }, { number: 2 }, { number: 4 }],
    });
  });

  it('opens a record of HTML as a page, and puts what the record states first', async () => {
    const html = '<h1>Fog on the bay</h1><p>The harbour is closed.</p>';
    const [one] = await read('w.jsonl', JSON.stringify({ title: 'Hail', html }));
    expect(one && 'text' in one && opened(one)).toMatchObject({
      ...{ unit: 'block', lineCount: 2, metadataEnd: 0 },
      fields: [
        { field: 'title', as: 'title' },
        { field: 'html', as: 'text' },
      ],
      facts: [
        fact('title', 'Hail', 'title', 'record'),
        fact('title', 'Fog on the bay', 'h1', 'page'),
      ],
    });
  });

  const sentence = (n: string) =>
    `The harbour was closed for the ${n} time since the ferries began to sail at night, said the keeper on Monday.`;
  const article = `<nav>Home</nav><article><h1>Fog</h1><h2>The quay</h2><p>${sentence('first')}</p><p>${sentence('next')}</p></article>`;

  it('opens a page: the lines of its article, and apart from them those outside it', async () => {
    const page = {
      ...{ unit: 'block', lineCount: 5, metadataEnd: 0 },
      lines: [
        { number: 3, text: 'The quay', kind: 'heading' },
        { number: 4, text: sentence('first'), kind: 'paragraph' },
        { number: 5, text: sentence('next'), kind: 'paragraph' },
      ],
      outside: [
        { number: 1, text: 'Home', rule: 'page-furniture' },
        { number: 2, text: 'Fog', rule: 'page-furniture' },
      ],
    };
    const h1 = fact('title', 'Fog', 'h1', 'page');
    expect(open('a.html', article)).toEqual({ ...page, fields: [], facts: [h1] });
    const [one] = await read('w.jsonl', JSON.stringify({ author: 'Ada Quill', html: article }));
    expect(one && 'text' in one && opened(one)).toEqual({
      ...page,
      fields: [
        { field: 'author', as: 'author' },
        { field: 'html', as: 'text' },
      ],
      facts: [fact('author', 'Ada Quill', 'author', 'record'), h1],
    });
  });

  it('refuses a page with more tags than any news page, in a record too', async () => {
    const page = '<p>'.repeat(600_000);
    const fault = { code: 'source-page-size', what: 'the page has more tags than any news page' };
    expect(open('a.html', page)).toMatchObject({ ...fault, where: 'a.html' });
    const [one] = await read('w.jsonl', JSON.stringify({ title: 'Hail', html: page }));
    expect(one && 'text' in one && opened(one)).toMatchObject({ ...fault, where: 'w.jsonl#1' });
  });
});
