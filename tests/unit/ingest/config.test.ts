import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../scripts/ingest/config.ts';
import { FIXTURES } from '../../support/made-up-config.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const DECISION = "decisions:\n  - { source: a.txt, reason: r, date: '2023-12~' }\n";

async function folderWith(changes: Readonly<Record<string, string>>): Promise<string> {
  const made = (name: string) => readFile(join(FIXTURES, 'config', name), 'utf8');
  return temporaryFolder({
    'topics.yaml': await made('topics.yaml'),
    'names.yaml': await made('names.yaml'),
    'decisions.yaml': DECISION,
    ...changes,
  });
}

describe('loadConfig', () => {
  it('reads the three files', async () => {
    const config = await loadConfig(await folderWith({}));
    expect(config.taxonomy.topics.map(({ id }) => id)).toEqual([
      'harbour',
      'lighthouses',
      'ferries',
    ]);
    expect(config.names.find(({ id }) => id === 'merseport')?.spellings).toEqual([]);
    expect(config.decisions).toMatchObject([{ source: 'a.txt', reason: 'r', date: '2023-12~' }]);
  });

  const topic = 'topics: [{ id: a, label: A, glyph: circle, definition: d, terms: [a] }]';
  const name = (id: string) => `{ id: ${id}, label: A, kind: place }`;
  const decision = (rest: string) => `decisions:\n  - { source: a.txt, reason: r, ${rest} }\n`;
  it.each([
    ['topics.yaml', `threshold: 0\nheadlineFactor: 2\n${topic}`, 'threshold', '>=1'],
    ['topics.yaml', `threshold: 3\n${topic}`, 'headlineFactor', 'number'],
    ['topics.yaml', `threshold: 3\nheadlineFactor: 2\n${topic}\nextra: 1`, '', '"extra"'],
    [
      'topics.yaml',
      `threshold: 3\nheadlineFactor: 2\n${topic.replace('circle', 'star')}`,
      'topics[0].glyph',
      '"circle"',
    ],
    [
      'topics.yaml',
      `threshold: 3\nheadlineFactor: 2\n${topic.replace('id: a', 'id: A b')}`,
      'topics[0].id',
      'expected lower-case words joined by "-"',
    ],
    [
      'names.yaml',
      `names: [${name('a')}, ${name('a')}]`,
      'names[1].id',
      'is the id of another too',
    ],
    ['names.yaml', `names: [${name('a').replace('place', 'ship')}]`, 'names[0].kind', '"place"'],
    ['decisions.yaml', decision('date: 5 May 2026'), 'decisions[0].date', 'expected an EDTF date'],
    ['decisions.yaml', decision("date: '2025-02-29'"), 'decisions[0].date', 'expected an EDTF'],
    // EDTF has seasons, entries have their months.
    ['decisions.yaml', decision("date: '2024-21'"), 'decisions[0].date', '"2024-03/2024-05"'],
    ['decisions.yaml', decision('url: "javascript:1"'), 'decisions[0].url', 'https://'],
    ['decisions.yaml', decision('title: "  "'), 'decisions[0].title', 'found none'],
    ['decisions.yaml', decision('language: Turkish'), 'decisions[0].language', '"ckb"'],
    ['decisions.yaml', decision('language: klingon'), 'decisions[0].language', '"ckb"'],
    ['decisions.yaml', decision('language: xx-'), 'decisions[0].language', '"ckb"'],
    ['decisions.yaml', decision('language: zz'), 'decisions[0].language', '"ckb"'],
    ['decisions.yaml', 'decisions: [{ source: a.txt }]', 'decisions[0].reason', 'string'],
    [
      'decisions.yaml',
      decision('retold: { copy: abc }'),
      'decisions[0].retold.copy',
      '64 hexadecimal digits',
    ],
    [
      'decisions.yaml',
      `${decision("date: '2026'")}  - { source: a.txt, reason: s, date: '2025' }\n`,
      'decisions[1].date',
      'decided already',
    ],
  ])('%s: %j is refused by file, place and reason', async (file, text, where, what) => {
    const folder = await folderWith({ [file]: text });
    const loading = loadConfig(folder);
    await expect(loading).rejects.toThrow(join(folder, file));
    await expect(loading).rejects.toThrow(where);
    await expect(loading).rejects.toThrow(what);
  });

  it('says on which line YAML is broken, and which file is missing', async () => {
    const broken = loadConfig(await folderWith({ 'names.yaml': 'names:\n  - id: "a\n' }));
    await expect(broken).rejects.toThrow(/names\.yaml: cannot be read as YAML: .* at line 3/);
    const twice = loadConfig(await folderWith({ 'names.yaml': 'names: []\nnames: []\n' }));
    await expect(twice).rejects.toThrow(/names\.yaml: .*unique at line 2/);
    await expect(loadConfig('/nowhere')).rejects.toThrow(/\/nowhere\/\w+\.yaml: is not there/);
  });
});
