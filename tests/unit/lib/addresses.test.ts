import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddresses, writeAddresses, type Address } from '../../../src/lib/addresses.ts';
import { uuidOf } from '../../../src/lib/entry-id.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';

const HASH = 'a'.repeat(64);
const ID = uuidOf(HASH);
const HEAD = 'slug\tid\tsource\tsha256\tformerly\n';
const LINE = `fog\t${ID}\tfog.txt\t${HASH}\t\n`;

describe('a register', () => {
  it('is read as it was written, whatever the sources are called, and in one order', () => {
    const address = fc.record({
      file: fc.option(
        fc
          .oneof(anyText, fc.constantFrom('a\tb', 'a\\t', 'a\r\nb', '\\'))
          .filter((one) => one !== ''),
      ),
      former: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.uniqueArray(address, { selector: ({ file }) => file ?? '' }), (rows) => {
        const addresses = rows.map(({ file, former }, i): Address => {
          const sha256 = i.toString(16).padStart(64, '0');
          const formerly = Array.from({ length: former }, (_, j) => `old-${i}-${j}`);
          return {
            slug: `entry-${i}`,
            id: uuidOf(`${sha256.slice(32)}${HASH.slice(32)}`),
            file,
            sha256,
            formerly,
          };
        });
        const text = writeAddresses(addresses);
        expect(text).toBe(writeAddresses(addresses.toReversed()));
        expect(text.split('\n')).toHaveLength(addresses.length + 2);
        const read = readAddresses(text, 'addresses.tsv');
        expect(writeAddresses(read)).toBe(text);
        expect(new Set(read.map(({ file }) => file))).toEqual(
          new Set(addresses.map(({ file }) => file)),
        );
      }),
      SEEDED,
    );
  });

  it('writes what stands in sources with marks of its own, and no source as nothing', () => {
    const address = { slug: 'b', id: ID, file: 'a\tb\n\r\\', sha256: HASH, formerly: ['x', 'y'] };
    const text = writeAddresses([address, { ...address, slug: 'a', file: null, formerly: [] }]);
    expect(text).toBe(`${HEAD}a\t${ID}\t\t${HASH}\t\nb\t${ID}\ta\\tb\\n\\r\\\\\t${HASH}\tx y\n`);
    const line = text.split('\n')[2] ?? '';
    expect(readAddresses(`${HEAD}${line}\n`, 'x')).toEqual([address]);
    expect(readAddresses(HEAD, 'x')).toEqual([]);
  });

  it('may have several entries whose sources are gone', () => {
    const gone = (slug: string, digit: string) =>
      `${slug}\t${uuidOf(digit.repeat(64))}\t\t${HASH}\t\n`;
    expect(readAddresses(HEAD + gone('a', '1') + gone('b', '2'), 'x')).toHaveLength(2);
  });

  it.each<[text: string, line: number, what: string]>([
    ['', 1, 'expected the line "slug id source sha256 formerly"'],
    [LINE, 1, 'expected the line'],
    [HEAD + LINE.trimEnd(), 2, 'the file ends in the middle of a line'],
    [`${HEAD}<<<<<<< HEAD\n${LINE}`, 2, 'found the mark of a merge, "<<<<<<< HEAD"'],
    [`${HEAD}${LINE}=======\n`, 3, 'found the mark of a merge'],
    [`${HEAD}${LINE}>>>>>>> theirs\n`, 3, 'found the mark of a merge'],
    [`${HEAD}\n`, 2, 'expected 5 values with tabs between them, found 1'],
    [HEAD + LINE.replace('fog\t', 'Fog\t'), 2, '"Fog" is not a slug'],
    [HEAD + LINE.replace('fog\t', '../fog\t'), 2, '"../fog" is not a slug'],
    [HEAD + LINE.replace('\t\n', '\tmist  ice\n'), 2, '"" is not a slug'],
    [HEAD + LINE.replace('\n', '\r\n'), 2, 'is not a slug'],
    [HEAD + LINE.replace(ID, ID.toUpperCase()), 2, 'is not a UUID of version 8'],
    [HEAD + LINE.replace(HASH, 'abc'), 2, '"abc" is not a SHA-256'],
    [HEAD + LINE + LINE, 3, 'the slug "fog" is in line 2 already'],
    [
      HEAD + LINE + LINE.replace('fog\t', 'mist\t').replace('\t\n', '\tfog\n'),
      3,
      'the slug "fog" is in line 2',
    ],
    [HEAD + LINE.replace('\n', '\tx\n'), 2, 'expected 5 values with tabs between them, found 6'],
    [`${HEAD}<\n`, 2, 'expected 5 values with tabs between them'],
    [`${HEAD}=\n`, 2, 'expected 5 values with tabs between them'],
    [`${HEAD}>\n`, 2, 'expected 5 values with tabs between them'],
    [`${HEAD}|\n`, 2, 'expected 5 values with tabs between them'],
    [`${HEAD}x<<<<<<<\n`, 2, 'expected 5 values with tabs between them'],
    [`${HEAD}|||||||\n`, 2, 'found the mark of a merge, "|||||||"'],
    [
      HEAD + LINE + LINE.replace('fog\t', 'mist\t').replace(ID, uuidOf('b'.repeat(64))),
      3,
      'the source "fog.txt" is in line 2 already',
    ],
    [HEAD + LINE + LINE.replace('fog\t', 'mist\t'), 3, `the id "${ID}" is in line 2 already`],
  ])('is not read where it is broken: %j', (text, line, what) => {
    const read = () => readAddresses(text, 'out/addresses.tsv');
    expect(read).toThrow(new RegExp(`^out/addresses\\.tsv:${line}: `));
    expect(read).toThrow(what);
    expect(read).toThrow('[addresses-broken]\nTake the file back');
  });
});
