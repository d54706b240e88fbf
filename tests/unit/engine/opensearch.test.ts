import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intoFiles } from '../../../scripts/engine/opensearch-bulk.ts';
import { opensearchIndex } from '../../../scripts/engine/opensearch-index.ts';
import { writeOpensearch } from '../../../scripts/engine/opensearch-write.ts';
import { foldedLetters } from '../../../src/lib/search-letters.ts';
import { tokensOf } from '../../../src/lib/search-text.ts';
import { anyLine, SEEDED } from '../../support/arbitrary-text.ts';
import { SCRAMBLED, SCRAMBLED_NAMES, writeScrambled } from '../../support/scrambled-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/* No OpenSearch is run: what it is documented to do with these files is done here. */

const { settings, mappings } = opensearchIndex();
const { analysis } = settings;

const table = new Map(
  analysis.char_filter.letters.mappings.map((rule) => {
    const [, letter = '', plain = ''] = /^(.*?)\s*=>\s*(.*)$/u.exec(rule) ?? [];
    return [letter, plain] as const;
  }),
);
const marks = new RegExp(analysis.char_filter.marks.pattern, 'gu');
const runs = new RegExp(analysis.tokenizer.runs.pattern, 'u');

/** What the analyzer is documented to make of a text: its character filters in order, then the tokenizer. */
function analyze(text: string): string[] {
  const mapped = Array.from(text, (letter) => table.get(letter) ?? letter).join('');
  const bare = mapped.replace(marks, '');
  return bare.split(runs).filter((word) => word !== '');
}

const forms = (text: string) => tokensOf(text).map(({ form }) => form);
const withoutHangul = (text: string) => text.replace(/[\uAC00-\uD7A3]/g, '');

describe('the analyzer', () => {
  test('takes every letter for what the search takes it', () => {
    const codes = Array.from({ length: 0x4_0000 }, (_, code) => code);
    const letters = codes
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => `a${String.fromCodePoint(code)}b`);
    const text = withoutHangul(letters.join(' '));
    expect(analyze(text).join(' ')).toBe(forms(text).join(' '));
  });

  test.each(["MİT'in Şırnak'taki ışığı", 'Große Æther Œuvre Øre Đà Łódź', 'I\u0307stanbul'])(
    'folds %s',
    (text) => {
      expect(analyze(text)).toEqual(forms(text));
    },
  );

  test('finds the words of any text that the search finds', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const text = withoutHangul(line);
        expect(analyze(text)).toEqual(forms(text));
      }),
      SEEDED,
    );
  });

  test('is written so that no rule can be read as another', () => {
    for (const [letter, plain] of foldedLetters()) {
      expect(`${letter}${plain}`).not.toMatch(/[\s=>\\]/u);
    }
  });
});

describe('the files', () => {
  async function write(left: Readonly<Record<string, string>> = {}) {
    const folder = await temporaryFolder(left);
    await writeScrambled(join(folder, 'articles'));
    const out = join(folder, 'out');
    const told = await writeOpensearch(out, {
      folder: join(folder, 'articles'),
      names: new Map(SCRAMBLED_NAMES.map((name) => [name.id, name])),
      index: 'archive',
      urlOf: (slug) => `https://archive.example/articles/${slug}/`,
    });
    return { out, told };
  }

  test('hold every entry once: a line of what to do, a line of what it is', async () => {
    const { out, told } = await write();
    expect(told).toEqual({ entries: SCRAMBLED.length, files: 1 });
    expect((await readdir(out)).toSorted()).toEqual(['bulk-00001.ndjson', 'index.json']);
    expect(JSON.parse(await readFile(join(out, 'index.json'), 'utf8'))).toEqual(opensearchIndex());
    const text = await readFile(join(out, 'bulk-00001.ndjson'), 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    const lines = text.slice(0, -1).split('\n');
    expect(lines).toHaveLength(2 * SCRAMBLED.length);
    const ids = new Set<unknown>();
    const slugs = new Set<unknown>();
    for (let i = 0; i < lines.length; i += 2) {
      const { index } = JSON.parse(lines[i] ?? '') as { index: Record<string, unknown> };
      expect(Object.keys(index)).toEqual(['_index', '_id']);
      ids.add(index['_id']);
      const document = JSON.parse(lines[i + 1] ?? '') as Record<string, unknown>;
      // The mapping is strict: another key would be refused.
      expect(Object.keys(mappings.properties)).toEqual(
        expect.arrayContaining(Object.keys(document)),
      );
      slugs.add(document['slug']);
    }
    expect(ids.size).toBe(SCRAMBLED.length);
    expect(slugs).toEqual(new Set(SCRAMBLED.map(({ slug }) => slug)));
  });

  test('of an earlier run that is one too many is removed, and nothing else', async () => {
    const left = { 'out/bulk-00002.ndjson': 'old', 'out/bulk-notes.ndjson': 'mine' };
    const { out } = await write(left);
    expect((await readdir(out)).toSorted()).toEqual([
      'bulk-00001.ndjson',
      'bulk-notes.ndjson',
      'index.json',
    ]);
  });

  test('tell dates as spans, and names by their kind and in every spelling', async () => {
    const { out } = await write();
    const lines = (await readFile(join(out, 'bulk-00001.ndjson'), 'utf8')).split('\n');
    const of = (slug: string) =>
      JSON.parse(lines.find((line) => line.includes(`"slug":"${slug}"`)) ?? '') as unknown;
    expect(of('entry-4')).toMatchObject({
      dating: 'one-of',
      first_day: '2026-01-10',
      days: [
        { gte: '2026-01-10', lte: '2026-01-10' },
        { gte: '2026-10-01', lte: '2026-10-01' },
      ],
      person: [],
      place: ['c'],
      named: ['ßø', 'IS'],
    });
    expect(of('entry-5')).toMatchObject({ dating: 'undated', days: [], first_day: null });
  });

  test('are cut before they grow too large, between entries', async () => {
    async function* entries() {
      yield* ['aa\n', 'bb\n', 'ç\n', 'dddddddd\n', 'e\n'];
      await Promise.resolve();
    }
    const files: string[] = [];
    for await (const file of intoFiles(entries(), 6)) files.push(file);
    expect(files).toEqual(['aa\nbb\n', 'ç\n', 'dddddddd\n', 'e\n']);
  });
});
