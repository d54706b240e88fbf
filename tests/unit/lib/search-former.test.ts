import { describe, expect, test } from 'vitest';
import { formerValues, valuesOfToday } from '../../../src/lib/search-former.ts';
import { readState } from '../../../src/lib/search-state.ts';

const FORMER = formerValues(
  [{ id: 'sea', formerly: ['ocean', 'fog'] }, { id: 'land' }],
  [
    { id: 'ada', kind: 'person', formerly: ['a-reed', 'ocean'] },
    { id: 'merse', kind: 'place' },
  ],
);

test('the former values of facets are those of topics, and of names by their kind', () => {
  expect(FORMER).toEqual([
    ['topic', 'ocean', 'sea'],
    ['topic', 'fog', 'sea'],
    ['person', 'a-reed', 'ada'],
    ['person', 'ocean', 'ada'],
  ]);
});

describe('a search by former values', () => {
  const read = (address: string) => readState(new URLSearchParams(address));
  const readToday = (address: string) =>
    readState(new URLSearchParams(address), valuesOfToday(FORMER));

  test.each([
    ['of a topic', 'topic=ocean', 'topic=sea'],
    ['that leaves one out', 'not-topic=fog&topic=land', 'not-topic=sea&topic=land'],
    ['that had two ids, once each', 'topic=ocean&topic=fog&topic=sea', 'topic=sea'],
    ['that is taken and left out', 'topic=ocean&not-topic=sea', 'not-topic=sea'],
    ['of a name, whose former id a topic had too', 'person=ocean', 'person=ada'],
    ['with all else', 'q=a+b&topic=ocean&from=2024&show=30', 'q=a+b&topic=sea&from=2024&show=30'],
  ])('%s is one by those of today', (_, former, today) => {
    expect(readToday(former)).toEqual(read(today));
  });

  test.each(['topic=land', 'place=ocean', 'publisher=fog', 'topic=constructor', ''])(
    '%j stays what it is',
    (address) => {
      expect(readToday(address)).toEqual(read(address));
    },
  );
});
