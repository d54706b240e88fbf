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
])('leaves %s to the library', (_, text) => {
  expect(readQuotedYaml(text)).toBeNull();
});
