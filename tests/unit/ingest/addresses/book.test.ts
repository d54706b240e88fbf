import { describe, expect, it } from 'vitest';
import { addressBook } from '../../../../scripts/ingest/addresses/book.ts';
import { readdress } from '../../../../scripts/ingest/addresses/readdress.ts';
import { sha256Of } from '../../../../scripts/ingest/fixity.ts';
import { readAddresses, type Address } from '../../../../src/lib/addresses.ts';
import { uuidOf } from '../../../../src/lib/entry-id.ts';
import { madeUpConfig } from '../../../support/made-up-config.ts';

const hash = (digit: string) => digit.repeat(64);
const addressOf = (slug: string, over: Partial<Address> = {}): Address => ({
  ...{ slug, id: uuidOf(sha256Of(slug)), file: `${slug}.txt`, sha256: hash('a'), formerly: [] },
  ...over,
});
const decisionsOf = (...rows: string[]) =>
  madeUpConfig(`decisions: [${rows.map((row) => `{ reason: r, ${row} }`).join(', ')}]`).decisions;

describe('addressBook', () => {
  const fog = addressOf('fog');
  const ice = addressOf('ice', { sha256: hash('b') });

  it('knows how each source came by its address', () => {
    const book = addressBook(
      [fog, ice, addressOf('rain', { file: null, sha256: hash('c') })],
      [
        { file: 'fog.txt', sha256: hash('0') },
        { file: 'moved.txt', sha256: hash('b') },
        { file: 'wire.csv#3', sha256: hash('c') },
        { file: 'new.txt', sha256: hash('d') },
      ],
      [],
    );
    expect(['fog.txt', 'moved.txt', 'wire.csv#3', 'new.txt'].map(book.origin)).toEqual([
      { by: 'path', from: 'fog.txt', changed: true },
      { by: 'bytes', from: 'ice.txt', changed: false },
      { by: 'bytes', from: null, changed: false },
      { by: 'new', from: null, changed: false },
    ]);
    expect(['ice.txt', 'fog.txt'].map(book.movedTo)).toEqual(['moved.txt', undefined]);
    expect(book.of('fog.txt')).toEqual({ ...fog, sha256: hash('0') });
    expect(book.of('moved.txt')).toEqual({ ...ice, file: 'moved.txt' });
    expect(book.of('new.txt')).toBeUndefined();
    expect(book.byId(ice.id)).toEqual({ ...ice, file: 'moved.txt' });
    expect(book.byId(uuidOf(hash('9')))).toBeUndefined();
    expect(['fog.txt', 'ice.txt', 'wire.csv', 'new.txt'].map(book.knows)).toEqual([
      ...[true, false, true, false],
    ]);
    expect(book.faults).toEqual([]);
  });

  it('keeps the hash of a source that cannot be read now', () => {
    const book = addressBook([fog], [{ file: 'fog.txt', sha256: null }], []);
    expect(book.of('fog.txt')).toEqual(fog);
  });

  it('takes the path from an address where another source has come to stand', () => {
    const book = addressBook([fog, ice], [{ file: 'fog.txt', sha256: hash('b') }], []);
    expect(book.byId(fog.id)).toEqual({ ...fog, file: null });
    expect(book.of('fog.txt')).toEqual({ ...ice, file: 'fog.txt' });
  });

  it('gives a known source its own address, and a new one one that nothing ever had', () => {
    const register = [fog, addressOf('mist', { formerly: ['haze'] })];
    const book = addressBook(register, [{ file: 'fog.txt', sha256: hash('a') }], []);
    const give = (file: string, slug: string, sha256 = hash('d')) =>
      book.give({ file, sha256, slug });
    expect(give('fog.txt', 'other')).toEqual(fog);
    const hail = {
      ...{ slug: 'hail', id: uuidOf(sha256Of(`${hash('d')} hail`)) },
      ...{ file: 'hail.txt', sha256: hash('d'), formerly: [] },
    };
    expect(give('hail.txt', 'hail')).toEqual(hail);
    expect(book.of('hail.txt')).toEqual(hail);
    expect(book.byId(hail.id)).toEqual(hail);
    expect(give('hail.txt', 'snow')).toEqual(hail);
    const more = ['1', '2', '3'].map((name) => give(`${name}.txt`, 'hail').slug);
    expect(more).toEqual(['hail-dddddddd', 'hail-dddddddd-2', 'hail-dddddddd-3']);
    expect(give('4.txt', 'mist', hash('e')).slug).toBe('mist-eeeeeeee');
    expect(give('5.txt', 'haze', hash('e')).slug).toBe('haze-eeeeeeee');
  });

  it('keeps an address that is decided for the source that it is decided for', () => {
    const book = addressBook([], [], decisionsOf('source: b.txt, slug: fog'));
    const give = (file: string) => book.give({ file, sha256: hash('d'), slug: 'fog' }).slug;
    expect([give('a.txt'), give('b.txt')]).toEqual(['fog-dddddddd', 'fog']);
  });

  it('keeps the path of an address while its source or its entry is there', () => {
    const book = addressBook(
      [fog, ice, addressOf('rain', { sha256: hash('c') })],
      [{ file: 'fog.txt', sha256: hash('a') }],
      [],
    );
    book.give({ file: 'new.txt', sha256: hash('d'), slug: 'new' });
    const text = book.text(new Set(['ice', 'foreign']));
    expect(readAddresses(text, '').map(({ slug, file }) => [slug, file])).toEqual([
      ['fog', 'fog.txt'],
      ['ice', 'ice.txt'],
      ['new', 'new.txt'],
      ['rain', null],
    ]);
  });
});

describe('readdress', () => {
  const fog = addressOf('fog', { formerly: ['haze'] });
  const ice = addressOf('ice');

  it('changes nothing where no address is decided, or the one that it has', () => {
    const decisions = decisionsOf('source: fog.txt, title: T', 'source: ice.txt, slug: ice');
    expect(readdress([fog, ice], decisions)).toEqual({
      ...{ addresses: [fog, ice], first: new Map(), faults: [] },
    });
  });

  it('moves an entry, back to an address that was its own too', () => {
    const decisions = decisionsOf('source: fog.txt, slug: haze', 'source: ice.txt, slug: floe');
    expect(readdress([fog, ice], decisions).addresses).toEqual([
      { ...fog, slug: 'haze', formerly: ['fog'] },
      { ...ice, slug: 'floe', formerly: ['ice'] },
    ]);
    const far = readdress([fog], decisionsOf('source: fog.txt, slug: mist'));
    expect(far.addresses).toEqual([{ ...fog, slug: 'mist', formerly: ['haze', 'fog'] }]);
  });

  it('remembers what is decided for a source that has no address yet', () => {
    const { first, faults } = readdress([fog], decisionsOf('source: new.txt, slug: rain'));
    expect([...first]).toEqual([['new.txt', 'rain']]);
    expect(faults).toEqual([]);
  });

  it.each(['ice', 'floe'])('gives nobody the address of another entry: %s', (slug) => {
    const other = addressOf('ice', { formerly: ['floe'] });
    const decisions = decisionsOf(`source: fog.txt, slug: ${slug}`);
    expect(readdress([fog, other], decisions)).toMatchObject({
      addresses: [fog, other],
      faults: [
        {
          ...{ code: 'address-taken', where: 'decisions.yaml' },
          what: `"${slug}" is decided for "fog.txt", and is or was the address of another entry`,
        },
      ],
    });
  });

  it.each([
    ['two new sources', 'a.txt', 'b.txt'],
    ['an old source and a new one', 'fog.txt', 'b.txt'],
    ['two old sources', 'fog.txt', 'ice.txt'],
  ])('gives the first of %s an address that is decided for both', (_, one, other) => {
    const decisions = decisionsOf(`source: ${one}, slug: mist`, `source: ${other}, slug: mist`);
    const { addresses, first, faults } = readdress([fog, ice], decisions);
    expect(faults.map(({ what }) => what)).toEqual([
      `"mist" is decided for "${other}", and is or was the address of another entry`,
    ]);
    const moved = addresses.filter(({ slug }) => slug === 'mist').map(({ file }) => file);
    expect([...moved, ...first.keys()]).toEqual([one]);
  });
});
