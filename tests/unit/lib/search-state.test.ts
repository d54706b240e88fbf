import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EVERYTHING,
  hasFilters,
  PAGE,
  perFacet,
  readState,
  withoutFilters,
  writeState,
  type SearchState,
} from '../../../src/lib/search-state.ts';

const read = (address: string) => readState(new URLSearchParams(address));
const choose = (facets: Partial<SearchState['facets']>) => ({ ...EVERYTHING.facets, ...facets });

describe('readState', () => {
  test('reads everything that an address can say', () => {
    const address =
      'q=+Kal%C4%B1n++"a+b"&match=beginning&names=typed&topic=syria&topic=x&not-topic=y&person=p' +
      '&publisher=%28unknown%29&dating=undated&from=Jan+2026&to=last+year&undated=out&view=2024' +
      '&sort=oldest&group=month&show=30';
    expect(read(address)).toEqual({
      q: 'Kalın "a b"',
      beginnings: true,
      asTyped: true,
      facets: choose({
        topic: { in: ['syria', 'x'], out: ['y'] },
        person: { in: ['p'], out: [] },
        publisher: { in: ['(unknown)'], out: [] },
        dating: { in: ['undated'], out: [] },
      }),
      from: 'Jan 2026',
      to: 'last year',
      withoutUndated: true,
      view: '2024',
      sort: 'oldest',
      byMonth: true,
      shown: 30,
    });
  });

  test('passes over what it does not understand', () => {
    const known = read('utm=1&sort=best&undated=in&match=x&show=-4&topic=&topic=a&topic=a');
    expect(known).toEqual({ ...EVERYTHING, facets: choose({ topic: { in: ['a'], out: [] } }) });
    expect(read('')).toEqual(EVERYTHING);
  });

  test('a value that is both chosen and left out is left out', () => {
    expect(read('topic=a&not-topic=a').facets.topic).toEqual({ in: [], out: ['a'] });
  });

  test.each([
    ['1', 10],
    ['10', 10],
    ['11', 20],
    ['99999', 10],
    ['9999', 500],
    ['0', 10],
    ['ten', 10],
  ])('show=%s draws %i', (text, shown) => {
    expect(read(`show=${text}`).shown).toBe(shown);
  });
});

describe('writeState', () => {
  test('leaves out what goes without saying', () => {
    expect(writeState(EVERYTHING).toString()).toBe('');
    const state = {
      ...EVERYTHING,
      q: 'kalin',
      facets: choose({ topic: { in: ['a'], out: ['b'] } }),
    };
    expect(writeState(state).toString()).toBe('q=kalin&topic=a&not-topic=b');
    const all =
      'q=a&match=beginning&names=typed&topic=b&not-dating=day&from=2025&to=2026&undated=out' +
      '&view=2024&sort=newest&group=month&show=20';
    expect(writeState(read(all)).toString()).toBe(all);
  });

  test('is read back as it was, whatever was typed', () => {
    const text = fc.string({ unit: 'grapheme' });
    const choice = fc.record({ in: fc.array(text), out: fc.array(text) });
    const states = fc.record({
      q: text,
      beginnings: fc.boolean(),
      asTyped: fc.boolean(),
      facets: fc.record(perFacet(() => choice)),
      from: text,
      to: text,
      withoutUndated: fc.boolean(),
      view: text,
      sort: fc.constantFrom('newest' as const, 'oldest' as const, null),
      byMonth: fc.boolean(),
      shown: fc.integer({ min: 1, max: 50 }).map((pages) => pages * PAGE),
    });
    fc.assert(
      fc.property(states, (state) => {
        // What an address cannot say, blanks around a text among it, is gone after the first reading.
        const once = readState(writeState(state));
        expect(readState(new URLSearchParams(writeState(once).toString()))).toEqual(once);
        expect(once.q).toBe(state.q.trim().replace(/\s+/g, ' '));
        for (const facet of Object.values(once.facets)) {
          expect(facet.in.filter((value) => facet.out.includes(value))).toEqual([]);
        }
      }),
    );
  });
});

describe('filters', () => {
  const narrowed = read('q=a&topic=b&from=2026&view=2026&show=40&sort=oldest');

  test('are told from words and orders', () => {
    expect(hasFilters(narrowed)).toBe(true);
    for (const one of [
      'not-place=x',
      'undated=out',
      'to=2020',
      'from=2020',
      'dating=day',
      'topic=b',
    ]) {
      expect(hasFilters(read(one)), one).toBe(true);
    }
    expect(hasFilters(read('q=a&sort=oldest&group=month&match=beginning'))).toBe(false);
  });

  test('are taken away all at once', () => {
    expect(withoutFilters(narrowed)).toEqual(read('q=a&sort=oldest'));
    const kept = 'q=a&match=beginning&names=typed&sort=newest&group=month';
    expect(withoutFilters(read(`${kept}&not-topic=b&to=2026&undated=out`))).toEqual(read(kept));
  });
});
