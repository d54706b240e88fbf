import { describe, expect, test } from 'vitest';
import { apaNames, chicagoNames, mlaNames } from '../../../src/lib/cite-names.ts';
import { people, person, reed } from '../../support/cited-articles.ts';

const newsroom = { literal: 'Port Newsroom' };
const moss = person('B. J.', 'Moss');
const berg = person('Anne-Marie K', 'Berg');

test.each([
  [[reed], 'Reed, Ada', 'Reed, Ada', 'Reed, A.'],
  [[berg], 'Berg, Anne-Marie K', 'Berg, Anne-Marie K.', 'Berg, A.-M. K.'],
  [[newsroom], 'Port Newsroom', 'Port Newsroom', 'Port Newsroom'],
  [
    [reed, moss],
    'Reed, Ada, and B. J. Moss',
    'Reed, Ada, and B. J. Moss',
    'Reed, A., & Moss, B. J.',
  ],
  [
    [newsroom, moss],
    'Port Newsroom, and B. J. Moss',
    'Port Newsroom, and B. J. Moss',
    'Port Newsroom, & Moss, B. J.',
  ],
  [
    [moss, berg, newsroom],
    'Moss, B. J., Anne-Marie K Berg, and Port Newsroom',
    'Moss, B. J., et al.',
    'Moss, B. J., Berg, A.-M. K., & Port Newsroom',
  ],
  [[], '', '', ''],
])('%j are written in Chicago, MLA and APA', (authors, chicago, mla, apa) => {
  expect([chicagoNames(authors), mlaNames(authors), apaNames(authors)]).toEqual([
    chicago,
    mla,
    apa,
  ]);
});

test('MLA gives a full stop to a letter that stands for a name, and to none within a name', () => {
  expect(mlaNames([person('M Ö Del A', 'Cruz')])).toBe('Cruz, M. Ö. Del A.');
  expect(mlaNames([person('d McA', 'Cruz')])).toBe('Cruz, d McA');
});

describe('of many', () => {
  test('Chicago, 18th edition, names six, and of more the first three', () => {
    expect(chicagoNames(people(6))).toContain(', and Anne-Marie M Moss 5');
    expect(chicagoNames(people(7))).toBe(
      'Moss 0, Anne-Marie K, Anne-Marie L Moss 1, Anne-Marie M Moss 2, et al.',
    );
  });

  test('APA names twenty, and of more the first nineteen and the last', () => {
    expect(apaNames(people(20))).toMatch(/Moss 18, A\.-M\. K\., & Moss 19, A\.-M\. L\.$/);
    expect(apaNames(people(22))).toMatch(/^Moss 0, A\.-M\. K\., Moss 1, A\.-M\. L\., /);
    expect(apaNames(people(22))).toMatch(/Moss 18, A\.-M\. K\., … Moss 21, A\.-M\. K\.$/);
  });
});
