import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBag } from '../../../scripts/bag/check.ts';
import { verdictOf } from '../../../scripts/bag/report.ts';
import { SEEDED } from '../../support/arbitrary-text.ts';
import { madeUpBag, memoryBag, type BagFiles } from '../../support/made-up-bag.ts';

/**
 * Every single change to a bag is found. Tag manifests are the exception: no other file has their checksums
 * (RFC 8493, 2.2.1), so that of them only what breaks a rule shows.
 */
const payload = fc.dictionary(
  fc.stringMatching(/^data\/[a-z]{1,8}(?:\/[a-zışğ0-9 %]{1,8}){0,2}$/),
  fc.uint8Array({ minLength: 1, maxLength: 40 }),
  { minKeys: 1, maxKeys: 6, noNullPrototype: true },
);
const bag = fc
  .record({ payload, algorithms: fc.subarray(['md5', 'sha256', 'sha512'], { minLength: 1 }) })
  // A file cannot stand where a folder does.
  .filter(({ payload: files }) => {
    const paths = Object.keys(files);
    return !paths.some((path) => paths.some((other) => other.startsWith(`${path}/`)));
  });

/** A file that the manifests or the tag manifests list, by a number of any size. */
function pick(files: BagFiles, number: number): string {
  const paths = [...files.keys()].filter((path) => !path.startsWith('tagmanifest-'));
  return paths[number % paths.length] ?? '';
}

function verdict(files: BagFiles) {
  return verdictOf(checkBag(memoryBag(files), () => undefined).faults);
}

describe('of a valid bag', () => {
  it('nothing is told', () => {
    fc.assert(
      fc.property(bag, (recipe) => {
        expect(verdict(madeUpBag(recipe))).toBe('valid');
      }),
      SEEDED,
    );
  });

  it('a changed bit of any file is found', () => {
    fc.assert(
      fc.property(bag, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 7 }), (recipe, i, j, bit) => {
        const files = madeUpBag(recipe);
        const path = pick(files, i);
        const bytes = Uint8Array.from(files.get(path) ?? []);
        const at = j % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        files.set(path, bytes);
        expect(verdict(files)).not.toBe('valid');
      }),
      SEEDED,
    );
  });

  it('a byte more or less at the end of any file is found', () => {
    fc.assert(
      fc.property(bag, fc.nat(), fc.boolean(), (recipe, i, more) => {
        const files = madeUpBag(recipe);
        const path = pick(files, i);
        const bytes = files.get(path) ?? new Uint8Array();
        files.set(path, more ? Buffer.concat([bytes, Buffer.from('\n')]) : bytes.subarray(0, -1));
        expect(verdict(files)).not.toBe('valid');
      }),
      SEEDED,
    );
  });

  it('a file that is gone is found', () => {
    fc.assert(
      fc.property(bag, fc.nat(), (recipe, i) => {
        const files = madeUpBag(recipe);
        files.delete(pick(files, i));
        expect(verdict(files)).not.toBe('valid');
      }),
      SEEDED,
    );
  });

  it('a file that was renamed or moved is found', () => {
    fc.assert(
      fc.property(bag, fc.nat(), fc.constantFrom('data/new', 'new'), (recipe, i, name) => {
        const files = madeUpBag(recipe);
        const path = pick(files, i);
        files.set(`${name}-name`, files.get(path) ?? new Uint8Array());
        files.delete(path);
        expect(verdict(files)).not.toBe('valid');
      }),
      SEEDED,
    );
  });

  it('two files that changed places are found', () => {
    fc.assert(
      fc.property(bag, fc.nat(), fc.nat(), (recipe, i, j) => {
        const files = madeUpBag(recipe);
        const [one, other] = [pick(files, i), pick(files, j)];
        const [first, second] = [files.get(one), files.get(other)];
        fc.pre(first !== undefined && second !== undefined && Buffer.compare(first, second) !== 0);
        files.set(one, second);
        files.set(other, first);
        expect(verdict(files)).not.toBe('valid');
      }),
      SEEDED,
    );
  });

  it('a file more in the payload is found, and one beside it is told', () => {
    fc.assert(
      fc.property(bag, fc.uint8Array({ maxLength: 4 }), (recipe, content) => {
        const inside = madeUpBag(recipe);
        inside.set('data/added', content);
        expect(verdict(inside)).not.toBe('valid');
        const beside = madeUpBag(recipe);
        beside.set('added.txt', content);
        const { faults } = checkBag(memoryBag(beside), () => undefined);
        expect(faults.map(({ where, code }) => [where, code])).toContainEqual([
          'added.txt',
          'tag-unlisted',
        ]);
      }),
      SEEDED,
    );
  });
});
