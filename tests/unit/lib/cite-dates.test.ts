import { expect, test } from 'vitest';
import { apaDate, chicagoDate, cslDate, mlaDate } from '../../../src/lib/cite-dates.ts';

test.each([
  ['2026-01-06', 'January 6, 2026', '6 Jan. 2026', '2026, January 6'],
  ['2026-09', 'September 2026', 'Sept. 2026', '2026, September'],
  ['2026', '2026', '2026', '2026'],
  ['2026-01-10/2026-01-12', 'January 10–12, 2026', '10–12 Jan. 2026', '2026, January 10–12'],
  [
    '2026-01-30/2026-03-02',
    'January 30–March 2, 2026',
    '30 Jan.–2 Mar. 2026',
    '2026, January 30–March 2',
  ],
  [
    '2025-01-10/2026-01-12',
    'January 10, 2025–January 12, 2026',
    '10 Jan. 2025–12 Jan. 2026',
    '2025–2026, January 10–January 12',
  ],
  ['2026-01/2026-03', 'January–March 2026', 'Jan.–Mar. 2026', '2026, January–March'],
  ['2025-01/2026-01', 'January 2025–January 2026', 'Jan. 2025–Jan. 2026', '2025–2026, January'],
  ['2025/2026', '2025–2026', '2025–2026', '2025–2026'],
  ['2023-12~', '[December 2023?]', 'circa Dec. 2023', 'ca. 2023, December'],
  [
    '2026-01-10~/2026-01-12',
    '[January 10–12, 2026?]',
    'circa 10–12 Jan. 2026',
    'ca. 2026, January 10–12',
  ],
  [null, 'n.d.', null, 'n.d.'],
])('%s is "%s" in Chicago, "%s" in MLA and "%s" in APA', (edtf, chicago, mla, apa) => {
  expect([chicagoDate(edtf), mlaDate(edtf), apaDate(edtf)]).toEqual([chicago, mla, apa]);
});

test.each([
  ['[2026-01-10,2026-10-01]', '10 January or 1 October 2026'],
  ['2026-01/2026-03-02', 'January to 2 March 2026'],
])('%s, which no style can write, is told in words', (edtf, words) => {
  expect([chicagoDate(edtf), mlaDate(edtf), apaDate(edtf)]).toEqual([words, words, words]);
});

test.each([
  ['2026-01-06', { 'date-parts': [[2026, 1, 6]] }],
  ['2025/2026', { 'date-parts': [[2025], [2026]] }],
  [
    '2025-11/2026-02~',
    {
      'date-parts': [
        [2025, 11],
        [2026, 2],
      ],
      circa: true,
    },
  ],
  ['[2026-01-10,2026-10-01]', { literal: '10 January or 1 October 2026' }],
  [null, undefined],
])('%s is %o in CSL-JSON', (edtf, date) => {
  expect(cslDate(edtf)).toEqual(date);
});
