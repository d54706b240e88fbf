import { describe, expect, it } from 'vitest';
import { parsePeriod, touches } from '../../../src/lib/spans.ts';

describe('parsePeriod', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    [' 2026-01-10 ', '2026-01-10', '2026-01-10'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['0044-03', '0044-03-01', '0044-03-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
  ])('reads %j', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to });
  });

  it.each([
    '',
    '26',
    '2026-',
    '2026-1',
    '2026-00',
    '2026-13',
    '2026-02-29',
    '2026-02-17x',
    'x2026',
    '2026-04-31',
    '2026-1-01',
    '2026-01-1',
    '20260',
    '１９９９',
  ])('reads nothing out of %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('touches', () => {
  const december = [{ from: '2023-12-01', to: '2023-12-31' }];
  const either = [
    { from: '2026-01-10', to: '2026-01-10' },
    { from: '2026-10-01', to: '2026-10-01' },
  ];

  it.each([
    [december, null, null, true],
    [december, '2023-12-31', null, true],
    [december, '2024-01-01', null, false],
    [december, null, '2023-12-01', true],
    [december, null, '2023-11-30', false],
    [december, '2023-12-10', '2023-12-20', true],
    [either, '2026-02-01', '2026-09-30', false],
    [either, '2026-09-30', '2026-10-01', true],
    [either, '2026-01-10', '2026-01-10', true],
    [either, '2026-10-02', null, false],
    [[], null, null, false],
  ])('spans %j, range %s to %s: %s', (spans, from, to, expected) => {
    expect(touches(spans, { from, to })).toBe(expected);
  });
});
