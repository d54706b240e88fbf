import { describe, expect, it } from 'vitest';
import { nameFinder } from '../../../../scripts/ingest/enrich/names.ts';
import { namesFileSchema } from '../../../../src/schema/names.ts';

const { names: NAMES } = namesFileSchema.parse({
  names: [
    { id: 'mit', label: 'MİT', kind: 'organisation', spellings: ['Merse Institute of Tides'] },
    { id: 'merse', label: 'Merse', kind: 'place' },
    { id: 'merse-bay', label: 'Merse Bay', kind: 'place' },
    { id: 'kalin', label: 'Orhan Kalın', kind: 'person', spellings: ['Kalın'] },
    { id: 'al-deniz', label: 'al-Deniz', kind: 'organisation' },
    { id: 'strauss', label: 'Strauß', kind: 'person' },
  ],
});

function found(...texts: string[]): Record<string, Record<string, number>> {
  const passages = texts.map((text, i) => ({ place: `p${i + 1}`, text }));
  return Object.fromEntries(
    nameFinder(NAMES)(passages).map(({ name, spellings }) => [
      name,
      Object.fromEntries(spellings.map(({ spelling, count }) => [spelling, count])),
    ]),
  );
}

describe('nameFinder', () => {
  it('gives the words to the longest name', () => {
    expect(found('Merse Bay lies off Merse.')).toEqual({
      merse: { Merse: 1 },
      'merse-bay': { 'Merse Bay': 1 },
    });
    expect(found('Orhan Kalın spoke. Kalın left.')).toEqual({
      kalin: { 'Orhan Kalın': 1, Kalın: 1 },
    });
  });

  it('finds a name before a suffix, and not inside a word', () => {
    expect(found("MİT'in, MIT’e, MİT-bağlı")).toEqual({ mit: { MİT: 2, MIT: 1 } });
    expect(found('MİTsel, SMIT, MIT2, Merseport, Kalınlık')).toEqual({});
  });

  it('finds a name whatever its diacritics and their encoding', () => {
    expect(found('Kalin, KALIN, KALİN')).toEqual({ kalin: { Kalin: 1, KALIN: 1, KALİN: 1 } });
    expect(found('MI\u0307T and MI\u0307T')).toEqual({ mit: { 'MI\u0307T': 2 } });
    expect(found('STRAUSS, Strauss, Strauß')).toEqual({
      strauss: { STRAUSS: 1, Strauss: 1, Strauß: 1 },
    });
  });

  it('minds the case: the German "mit" is no name, nor is "Mit"', () => {
    expect(found('mit, Mit, kalın, merse bay, al-deniz')).toEqual({});
    expect(found('MERSE BAY')).toEqual({ 'merse-bay': { 'MERSE BAY': 1 } });
    expect(found('Al-Deniz opens, al-Deniz closes, AL-DENİZ IN CAPITALS')).toEqual({
      'al-deniz': { 'Al-Deniz': 1, 'al-Deniz': 1, 'AL-DENİZ': 1 },
    });
  });

  it('puts the most frequent first, then keeps the order of the file', () => {
    const text = 'Strauß, al-Deniz, al-Deniz, Kalın, Merse';
    expect(Object.keys(found(text))).toEqual(['al-deniz', 'merse', 'kalin', 'strauss']);
  });

  it('says where each name stands, once', () => {
    const passages = ['MİT, MİT', 'nobody', 'MİT'].map((text, i) => ({ place: `p${i + 1}`, text }));
    expect(nameFinder(NAMES)(passages)[0]?.where).toEqual(['p1', 'p3']);
  });

  it('refuses a spelling that two names share, even by capitals or marks alone', () => {
    const place = { kind: 'place' as const, spellings: [] };
    for (const label of ['MIT', 'Mit', 'MİT']) {
      const twice = [...NAMES, { ...place, id: 'other', label }];
      if (label === 'Mit') expect(() => nameFinder(twice)).toThrow('of both mit and other');
      else expect(() => nameFinder(twice)).toThrow(/names\.yaml: "MIT" is a spelling of both/);
    }
  });

  it('finds nothing where the authority file is empty', () => {
    expect(nameFinder([])([{ place: 'p1', text: 'MİT' }])).toEqual([]);
  });
});
