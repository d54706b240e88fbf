import { describe, expect, it } from 'vitest';
import { countNames, mostNamed } from '../../../src/lib/names.ts';
import type { Name } from '../../../src/schema/names.ts';
import { itemOf } from '../../support/items.ts';

const name = (id: string, label: string, kind: Name['kind']): [string, Name] => [
  id,
  { id, label, kind, spellings: [] },
];
const names = new Map([
  name('isik', 'Işık', 'person'),
  name('irmak', 'Irmak', 'person'),
  name('port', 'Port', 'place'),
]);
const items = [
  itemOf('a', null, { names: ['isik', 'port'] }),
  itemOf('b', null, { names: ['irmak', 'port', 'forgotten'] }),
];

describe('names', () => {
  it('counts entries, not mentions', () => {
    expect(Object.fromEntries(countNames(items))).toEqual({
      isik: 1,
      irmak: 1,
      port: 2,
      forgotten: 1,
    });
  });

  it('lists the wanted kinds, equals in the order of the Turkish alphabet, strangers left out', () => {
    const most = mostNamed(items, names, { kinds: ['person'], most: 5 });
    expect(most.map((one) => one.name.label)).toEqual(['Irmak', 'Işık']);
    expect(mostNamed(items, names, { kinds: ['person', 'place'], most: 1 })[0]).toMatchObject({
      count: 2,
      name: { id: 'port' },
    });
  });
});
