import { describe, expect, it } from 'vitest';
import { groupByLetter, letterOf, nameOfLetter } from '../../../src/lib/alphabet.ts';

/** In the right order: letters of Turkish each in its place, other marks with their letter, other scripts behind. */
const GOLDEN: readonly (readonly [heading: string, ...labels: string[]])[] = [
  ['Figures', '15 Temmuz Derneği'],
  ['A', 'Adana', 'Âdem', 'Æthel', 'al-Qaeda'],
  ['C', 'Cizre', 'CNN'],
  ['Ç', 'Çağrı', 'Çubuk'],
  ['D', 'Đorđe', 'Düzce'],
  ['E', 'Ege', 'Éric'],
  ['G', 'Gaza', 'Güneş'],
  ['Ğ', 'Ğazi'],
  ['H', 'Hatay'],
  ['I', 'Iğdır', 'Irak', 'Işık'],
  ['İ', 'ibis', 'İbrahim', 'İzmir'],
  ['J', 'Jandarma'],
  ['O', 'Ordu', 'Óscar', 'Øystein'],
  ['Ö', 'Ömer', 'Özlem'],
  ['S', 'Sivas', 'Suriye'],
  ['Ş', '“Şahin” Grubu', 'Şırnak'],
  ['U', 'Uşak'],
  ['Ü', 'Ümit'],
  ['W', 'Washington'],
  ['Z', 'Zonguldak'],
  ['Greek', 'Ελλάδα'],
  ['Cyrillic', 'Анкара'],
  ['Hebrew', 'חיפה'],
  ['Arabic', 'محمد'],
  ['Other scripts', '東京'],
];

describe('groupByLetter', () => {
  it('files words under the letters of the Turkish alphabet, in its order', () => {
    const mixed = GOLDEN.flatMap(([, ...labels]) => labels).toSorted();
    const groups = groupByLetter(mixed, (label) => label);
    expect(groups.map((group) => nameOfLetter(group))).toEqual(GOLDEN.map(([heading]) => heading));
    for (const [i, [heading, ...labels]] of GOLDEN.entries()) {
      expect(groups[i]?.things, heading).toEqual(labels);
    }
  });

  it('is empty where there is nothing', () => {
    expect(groupByLetter([], String)).toEqual([]);
  });
});

describe('letterOf', () => {
  it('has an address in ASCII for every group', () => {
    const slugs = GOLDEN.flatMap(([, ...labels]) => labels.map((label) => letterOf(label).slug));
    expect(slugs.every((slug) => /^[a-z-]+$/.test(slug))).toBe(true);
    expect(letterOf('Şırnak').slug).not.toBe(letterOf('Sivas').slug);
  });

  it('takes a letter and its mark as one, however they are written', () => {
    expect(letterOf('S\u0327irnak')).toEqual(letterOf('Şırnak'));
    expect(letterOf('I\u0307zmir')).toEqual(letterOf('İzmir'));
  });

  it('has a place for what has neither letter nor figure', () => {
    expect(letterOf('—').slug).toBe('others');
  });
});
