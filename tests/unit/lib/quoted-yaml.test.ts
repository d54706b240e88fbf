import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readQuotedYaml, writeQuotedYaml } from '../../../src/lib/quoted-yaml.ts';
import { anyLine, SEEDED } from '../../support/arbitrary-text.ts';

/** The oracle: the library that reads all other YAML. */
const library = (text: string): unknown =>
  parse(text, { version: '1.2', schema: 'core', maxAliasCount: 100 });

const scalar = fc.oneof(
  anyLine,
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => text.isWellFormed()),
  fc.integer(),
  // Without -0, which is written as 0.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);
const list = fc.array(scalar, { maxLength: 3 });
const row = fc.record({ found: scalar, readings: list });
const item = fc.record({ name: scalar, sha256: scalar, rows: fc.array(row, { maxLength: 3 }) });
const data = fc.record({
  id: scalar,
  names: list,
  source: fc.record({ file: scalar, also: fc.array(row, { maxLength: 3 }) }),
  evidence: fc.record({ names: fc.array(item, { maxLength: 3 }), date: row, facts: list }),
});

test('what is written is read to the same values, here and by the library', () => {
  fc.assert(
    fc.property(data, (given) => {
      const text = writeQuotedYaml(given);
      const said = library(text);
      expect(said).toEqual(given);
      // Where the text has what it leaves to the library, it says so.
      const read = readQuotedYaml(text);
      if (read !== null) expect(read).toEqual(said);
    }),
    SEEDED,
  );
});

test('an entry is read here, not by the library', () => {
  const entry = {
    title: 'MİT “goes” global: 12:30, no',
    date: null,
    topics: [],
    source: { sha256: 'ab', also: [{ file: 'a.txt', date: '2026-01-10' }] },
    evidence: { names: [{ name: 'mit', spellings: [{ spelling: 'MİT', count: 2 }] }] },
  };
  expect(readQuotedYaml(writeQuotedYaml(entry))).toEqual(entry);
});

test('whatever is changed by hand is read as the library reads it, or left to it', () => {
  const pieces = ['', ' ', '  ', '\n', '"', ':', ': ', '- ', '#', ' # x', '{', ']', ',', '\\', 'a'];
  const more = ['null', '~', '.5', '0x1F', '01', '&a ', '*a', '!!str ', '|', '? ', '<<: ', '\t'];
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...pieces, ...more));
  fc.assert(
    fc.property(data, fc.array(edit, { minLength: 1, maxLength: 3 }), (given, edits) => {
      const text = edits.reduce((before, [place, gone, put]) => {
        const at = place % (before.length + 1);
        return before.slice(0, at) + put + before.slice(at + gone);
      }, writeQuotedYaml(given));
      const read = readQuotedYaml(text);
      if (read !== null) expect(read).toEqual(library(text));
    }),
    { ...SEEDED, numRuns: 2000 },
  );
});

test('is written with strings quoted, single values and rows of them on one line, the rest in blocks', () => {
  const entry = {
    ...{ id: 'a\u2028"b"\u0085', count: -1.5, known: true, date: null, gone: undefined },
    ...{ none: [], topics: ['one', 2, null, false] },
    source: { file: 'a.txt', gone: undefined, deeper: { page: 1 } },
    rows: [{ found: 'x', gone: undefined, readings: ['1', '2'] }, 'alone', { found: null }],
    names: [
      { name: 'mit', spellings: [{ spelling: 'MİT', count: 2 }] },
      { gone: undefined, deeper: { name: 'ada' }, score: 3 },
    ],
    lists: [['a', 'b'], []],
  };
  expect(writeQuotedYaml(entry)).toBe(
    `id: "a\\u2028\\"b\\"\\u0085"
count: -1.5
known: true
date: null
none: []
topics: [ "one", 2, null, false ]
source:
  file: "a.txt"
  deeper:
    page: 1
rows:
  - { found: "x", readings: [ "1", "2" ] }
  - "alone"
  - { found: null }
names:
  - name: "mit"
    spellings:
      - { spelling: "MİT", count: 2 }
  - deeper:
      name: "ada"
    score: 3
lists:
  - [ "a", "b" ]
  - []
`,
  );
});

test.each<[string, string, unknown]>([
  ['a text without a last end of line', 'a: "1"', { a: '1' }],
  ['empty lines', '\n\na: "1"\n\n\nb: "2"\n\n', { a: '1', b: '2' }],
  [
    'several blanks',
    'a:   [  "1" ,"2"  ]\nb: {k:  1 ,l: 2}\n',
    { a: ['1', '2'], b: { k: 1, l: 2 } },
  ],
  ['lists of nothing', 'a: []\nb: [  ]\nc: "1"\n', { a: [], b: [], c: '1' }],
  ['lists in lists', 'a: [[1], {k: [ { l: 2 } ]}]\n', { a: [[1], { k: [{ l: 2 }] }] }],
  [
    'numbers and words',
    'a: 0\nb: -12.50\nc: 1.5e+3\nd: 2e-7\ne: true\nf: false\ng: null\n',
    { a: 0, b: -12.5, c: 1500, d: 2e-7, e: true, f: false, g: null },
  ],
  ['strings of nothing', 'a: ""\nb: [ "", "" ]\n', { a: '', b: ['', ''] }],
  [
    'escapes, and what stands around them',
    'a: "x"\nb: "\\"\\u00e9\\\\"\nc: "y"\nd: [ "z", "\\n", "w" ]\n',
    { a: 'x', b: '"é\\', c: 'y', d: ['z', '\n', 'w'] },
  ],
  ['a list below a key', 'a:\n  - "1"\n  - 2\n  - [ 3 ]\nb: "4"\n', { a: ['1', 2, [3]], b: '4' }],
  [
    'maps in lists in maps',
    'a:\n  b:\n    - k: "1"\n      l:\n        m: 2\n    - k: "3"\n  c: 4\nd_1: 5\n',
    { a: { b: [{ k: '1', l: { m: 2 } }, { k: '3' }], c: 4 }, d_1: 5 },
  ],
  [
    'a map behind a dash that begins with a block',
    'a:\n  - b:\n      c: 1\n',
    { a: [{ b: { c: 1 } }] },
  ],
])('reads %s', (_, text, value) => {
  expect(library(text)).toEqual(value);
  expect(readQuotedYaml(text)).toEqual(value);
});

test.each([
  ['a key twice', 'a: "1"\na: "2"\n'],
  ['a key that is no word to YAML', 'null: "1"\n'],
  ['a key of every object', '__proto__: "1"\nconstructor: "2"\n'],
  ['words without quotation marks', 'a: words\n'],
  ['a date without them', 'a: 2026-01-10\n'],
  ['an alias', 'a: &x "1"\nb: *x\n'],
  ['an escape that JSON has alone', 'a: "\\/"\n'],
  ['half a pair', 'a: "\\ud83d"\n'],
  ['a remark', 'a: "1" # first\n'],
  ['a key with nothing below it', 'a:\nb: "1"\n'],
  ['lines too deep', 'a: "1"\n    b: "2"\n'],
  ['nothing', ''],
  ['a list alone', '- "a"\n'],
  ['another document', 'a: "1"\n---\nb: "2"\n'],
  ['a key twice in a row', 'a: { k: 1, k: 2 }\n'],
  ['a key that every object has', 'constructor: "1"\n'],
  ['a key of other letters', 'a-b: "1"\n'],
  ['a key that begins with a figure', '1a: "1"\n'],
  ['a key with a blank before its colon', 'a : "1"\n'],
  ['a key without a blank behind its colon', 'a:"1"\n'],
  ['a key of a row without one', 'a: { k:1 }\n'],
  ['a row of nothing', 'a: { }\n'],
  ['a row without a key', 'a: { "1" }\n'],
  ['a row without end', 'a: { k: 1\n'],
  ['a list without end', 'a: [ 1\n'],
  ['a list that ends as a row', 'a: [ 1 }\n'],
  ['a list without a comma', 'a: [ 1 2 ]\n'],
  ['a list with a comma at its end', 'a: [ 1, ]\n'],
  ['a string without end', 'a: "1\n'],
  ['a string with an escape and without end', 'a: "\\n1\n'],
  ['a string that goes on on the next line', 'a: "1\n  2"\n'],
  ['more behind a value', 'a: "1" "2"\n'],
  ['more behind a list', 'a: [ 1 ] 2\n'],
  ['a blank at the end of a line', 'a: "1" \n'],
  ['an escape that JSON does not have', 'a: "\\x41"\n'],
  ['a number with a nought before it', 'a: 01\n'],
  ['a number that begins with its point', 'a: .5\n'],
  ['a number that ends with its point', 'a: 1.\n'],
  ['a word with a capital', 'a: True\n'],
  ['a first line that is indented', '  a: "1"\n'],
  ['lines below a key that are too deep', 'a:\n    b: "1"\n'],
  ['lines below a key that are not deep enough', 'a:\n b: "1"\n'],
  ['a list that is too deep', 'a:\n    - "1"\n'],
  ['a list whose second line is deeper', 'a:\n  - "1"\n   - "2"\n'],
  ['a list as deep as its key', 'a:\n- "1"\n'],
  ['a key behind a value', 'a: b: "1"\n'],
  ['a key with nothing below it at the end', 'a: "1"\nb:\n'],
])('leaves %s to the library', (_, text) => {
  expect(readQuotedYaml(text)).toBeNull();
});
