import { expect, it } from 'vitest';
import { checkBagInfo, writeBagInfo } from '../../../scripts/bag/bag-info.ts';
import { runDate } from '../../../scripts/run-date.ts';

it('an element is one line, or goes on in indented lines of at most 79 characters', () => {
  const words = Array.from({ length: 40 }, (_, i) => `söz${i}`).join(' ');
  const text = writeBagInfo([
    ['Contact-Name', ' Ayşe\n\tYılmaz '],
    ['External-Description', words],
    ['External-Identifier', `https://example.org/${'x'.repeat(90)}`],
  ]);
  const lines = text.split('\n');
  expect(lines[0]).toBe('Contact-Name: Ayşe Yılmaz');
  expect(lines.at(-2)).toBe(`External-Identifier: https://example.org/${'x'.repeat(90)}`);
  const described = lines.slice(1, -2);
  expect(described.length).toBeGreaterThan(2);
  for (const line of described) expect(Array.from(line).length).toBeLessThanOrEqual(79);
  for (const line of described.slice(1)) expect(line).toMatch(/^ {2}\S/);
  expect(described.map((line) => line.trim()).join(' ')).toBe(`External-Description: ${words}`);
  expect(checkBagInfo(lines.slice(0, -1), { bytes: 0, files: 0 })).toEqual([]);
});

it('the date is that of SOURCE_DATE_EPOCH in UTC, where it is set', () => {
  expect(runDate(undefined, '2026-11-21')).toBe('2026-11-21');
  expect(runDate('', '2026-11-21')).toBe('2026-11-21');
  // 23:59:59 in UTC, the next day where the tests run.
  expect(runDate('1767225599', '2026-11-21')).toBe('2025-12-31');
  for (const wrong of ['soon', '-1', '1.5', '99999999999999']) {
    expect(() => runDate(wrong, '2026-11-21')).toThrow(
      `SOURCE_DATE_EPOCH [clock-unread]: found "${wrong}"`,
    );
  }
});
