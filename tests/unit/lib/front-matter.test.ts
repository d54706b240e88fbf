import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readSource } from '../../../scripts/ingest/read.ts';
import { openSource } from '../../../scripts/ingest/open.ts';
import {
  hasFrontMatter,
  namedFence,
  parseFrontMatter,
  writeFrontMatter,
} from '../../../src/lib/front-matter.ts';
import { readEntryFile } from '../../../src/lib/entry-file.ts';
import { anyLine, anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { ingestOne } from '../../support/ingest-memory.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const canary = globalThis as { canary?: string };

describe('front matter that is a program', () => {
  afterEach(() => {
    delete canary.canary;
  });

  const program = '{ title: (globalThis.canary = "ran") }';
  const files = [
    `---js\n${program}\n---\nText`,
    `---javascript\n${program}\n---\nText`,
    `--- js\n${program}\n---\nText`,
    `---\tjs \r\n${program}\r\n---\r\nText`,
    `\uFEFF---js\n${program}\n---\nText`,
    `---JS\n${program}\n---\nText`,
    `---js\n${program}`,
    `---coffee\nglobalThis.canary = "ran"\n---\nText`,
    `---json\n{ "title": "x" }\n---\nText`,
    `---js // a remark\n${program}\n---\nText`,
    `---\nlanguage: js\n---\n---js\n${program}\n---\nText`,
  ];

  it.each(files)('does not run through any door: %j', async (text) => {
    const doors = [
      () => parseFrontMatter(text),
      () => readEntryFile(text, 'x.md'),
      () => {
        const source = readSource('x.md', Buffer.from(text));
        return 'code' in source ? source : openSource(source);
      },
    ];
    for (const door of doors) {
      try {
        door();
      } catch {
        // A refusal is as good as an answer: what counts is the canary.
      }
    }
    await ingestOne('x.md', text);
    await ingestOne('x.txt', text);
    expect(canary.canary).toBeUndefined();
  });

  it.each(files.slice(0, 9))('is refused as a source: %j', async (text) => {
    const { source } = await ingestOne('x.md', text);
    expect(source.faults.map(({ code }) => code)).toEqual(['source-executable-front-matter']);
  });

  it('would run if gray-matter were imported elsewhere, which it is not', () => {
    const importers = sourceFiles(PROJECT).filter((path) =>
      /from ['"]gray-matter|(?:import|require)\(['"]gray-matter/.test(readFileSync(path, 'utf8')),
    );
    expect(importers).toEqual([join(PROJECT, 'src/lib/front-matter.ts')]);
  });
});

function sourceFiles(project: string): string[] {
  return ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]s|astro)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

describe('parseFrontMatter', () => {
  it('reads YAML 1.2: a date, a time and a "no" are words', () => {
    const { data } = parseFrontMatter('---\na: 2026-01-10\nb: 12:30\nc: no\nd: 0123\n---\n');
    expect(data).toEqual({ a: '2026-01-10', b: '12:30', c: 'no', d: 123 });
  });

  it('says on which line the text begins', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['---', 'a: 1', '---', '', 'Text'].join(end);
      const { body, bodyLine } = parseFrontMatter(text);
      expect(body.trim()).toBe('Text');
      expect(text.split('\n').slice(bodyLine - 1)).toEqual(body.split('\n'));
    }
  });

  it('gives a text without front matter back whole', () => {
    for (const text of ['', 'Text', '----\na: 1\n---\n', '---\nnever closed', '--- a: b ---\n']) {
      expect(parseFrontMatter(text)).toEqual({ data: {}, body: text, bodyLine: 1 });
    }
  });

  it('refuses what is no list of keys, twice in a row', () => {
    for (const text of ['---\n- a\n- b\n---\n', '---\njust words\n---\n', '---\na: "\n---\n']) {
      expect(() => parseFrontMatter(text)).toThrow();
      expect(() => parseFrontMatter(text)).toThrow();
    }
  });

  it('refuses a bomb of aliases', () => {
    const rows = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 8; i++) {
      const before = `*${String.fromCharCode(96 + i)}`;
      const letter = String.fromCharCode(97 + i);
      rows.push(`${letter}: &${letter} [${Array<string>(10).fill(before).join(', ')}]`);
    }
    expect(() => parseFrontMatter(`---\n${rows.join('\n')}\n---\n`)).toThrow(/alias/i);
  });
});

describe('namedFence and hasFrontMatter', () => {
  it('tell a language from words and from a bare fence', () => {
    expect(namedFence('---js\n')).toBe('js');
    expect(namedFence('---\n')).toBeNull();
    expect(namedFence('--- Exclusive report ---\n')).toBeNull();
    expect(hasFrontMatter('---\na: 1\n---\n')).toBe(true);
    expect(hasFrontMatter('---js\na: 1\n---\n')).toBe(false);
    expect(hasFrontMatter('---\na: 1\n')).toBe(false);
    expect(hasFrontMatter('---\na: 1\n---')).toBe(true);
    expect(hasFrontMatter('---\na: 1\n--- \t\r\nText')).toBe(true);
    expect(hasFrontMatter('---\na: 1\n---x\n')).toBe(false);
    expect(hasFrontMatter('---\na: 1\n--- x\n')).toBe(false);
  });
});

describe('writeFrontMatter', () => {
  const hostile = [
    'no',
    '2026-01-01',
    '12:30',
    ': #',
    '"',
    '\\n',
    '---',
    '- x',
    '{a}',
    '\u0085',
    '',
  ];

  it('writes strings that come back as they were, each on one line', () => {
    const text = writeFrontMatter({ list: hostile, rows: [{ a: 'no', b: ['~'] }] }, 'Text\n');
    expect(parseFrontMatter(text)).toMatchObject({
      data: { list: hostile, rows: [{ a: 'no', b: ['~'] }] },
      body: '\nText\n',
    });
    expect(text.match(/^---$/gm)).toHaveLength(2);
  });

  it('reads back whatever it holds, and the text as it was', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      anyLine,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const row = fc.record({ a: value, b: fc.array(value, { maxLength: 3 }) });
    const data = fc.record({
      ...{ one: value, list: fc.array(value), row, rows: fc.array(row) },
      deep: fc.array(fc.record({ name: value, rows: fc.array(row), more: value })),
      empty: fc.constant([]),
    });
    fc.assert(
      fc.property(data, anyText, (given, body) => {
        const text = writeFrontMatter(given, body);
        expect(parseFrontMatter(text)).toMatchObject({ data: given, body: `\n${body}` });
      }),
      SEEDED,
    );
  });

  it('is read as the library reads it, wherever a fence stands', () => {
    const fences = [
      '---\n',
      '\n---',
      '\n---\n',
      '\n--- \n',
      '\n----\n',
      '\n---js\n',
      '\r\n---\r\n',
      '\n',
      'a: "1"',
      'b',
    ];
    const outcome = (text: string, more: number) => {
      try {
        const { data, body, bodyLine } = parseFrontMatter(text);
        return body === text ? 'no front matter' : { data, body, bodyLine: bodyLine - more };
      } catch {
        return 'refused';
      }
    };
    const text = fc
      .array(fc.constantFrom(...fences), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (rest) => {
        // Text with a remark in it is left to the library.
        const own = outcome(`---\nx: "1"\n${rest}`, 0);
        expect(own).toEqual(outcome(`---\n# One.\nx: "1"\n${rest}`, 1));
      }),
      SEEDED,
    );
  });

  it('leaves out what is undefined', () => {
    const text = writeFrontMatter({ a: 1, b: undefined, c: [{ d: 2, e: undefined }] }, '');
    expect(parseFrontMatter(text).data).toEqual({ a: 1, c: [{ d: 2 }] });
  });
});

describe('a key that stands twice', () => {
  it.each([
    ['---\na: 1\nb: 2\na: 3\n---\nText', 'line 4'],
    ['---\na:\n  - x: 1\n    x: 2\n---\nText', 'line 4'],
  ])('is refused with its line: %j', (text, line) => {
    expect(() => parseFrontMatter(text)).toThrow(`Map keys must be unique at ${line}`);
  });

  it('may stand in two maps', () => {
    expect(parseFrontMatter('---\na: {x: 1}\nb: {x: 1}\n---\nText').data).toEqual({
      a: { x: 1 },
      b: { x: 1 },
    });
  });
});
