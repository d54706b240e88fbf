import { describe, expect, it, vi } from 'vitest';
import { describeDatings } from '../../../src/lib/chronology.ts';
import { formatDate, formatMonth, nameMonthOf } from '../../../src/lib/dates.ts';
import { namePeriod } from '../../../src/lib/histogram.ts';
import { itemOf } from '../../support/items.ts';

/* The functions of every page, with the words of an archive in Turkish. */
vi.mock('../../../src/words.ts', async () => ({
  words: await vi.importActual('../../../src/words/tr.ts'),
}));

describe('a date in Turkish', () => {
  it.each([
    ['2026-01-10', '10 Oca 2026', '10 Ocak 2026'],
    ['2026-02', 'Şub 2026', 'Şubat 2026'],
    ['2024', '2024', '2024'],
    ['2023-12~', 'Ara 2023 civarı', 'Aralık 2023 civarı'],
    ['2023~', '2023 civarı', '2023 civarı'],
    ['[2026-01-10,2026-10-01]', '10 Oca veya 1 Eki 2026', '10 Ocak veya 1 Ekim 2026'],
    ['[2025-12-31,2026-01-01]', '31 Ara 2025 veya 1 Oca 2026', '31 Aralık 2025 veya 1 Ocak 2026'],
    ['2025-11-28/2026-02-03', '28 Kas 2025 – 3 Şub 2026', '28 Kasım 2025 – 3 Şubat 2026'],
    ['2026-05/2026-06', 'May – Haz 2026', 'Mayıs – Haziran 2026'],
    [null, 'tarihsiz', 'tarihsiz'],
  ])('%s is written', (edtf, short, long) => {
    expect(formatDate(edtf).text).toBe(short);
    expect(formatDate(edtf, 'long').text).toBe(long);
  });

  it('keeps what machines read', () => {
    expect(formatDate('2023-12~')).toMatchObject({ dating: 'approximate', datetime: '2023-12' });
  });

  it.each([
    ['2026-01', 'Ocak 2026', 'Oca 2026', 'Oca'],
    ['2026-02', 'Şubat 2026', 'Şub 2026', 'Şub'],
    ['2026-03', 'Mart 2026', 'Mar 2026', 'Mar'],
    ['2026-04', 'Nisan 2026', 'Nis 2026', 'Nis'],
    ['2026-05', 'Mayıs 2026', 'May 2026', 'May'],
    ['2026-06', 'Haziran 2026', 'Haz 2026', 'Haz'],
    ['2026-07', 'Temmuz 2026', 'Tem 2026', 'Tem'],
    ['2026-08', 'Ağustos 2026', 'Ağu 2026', 'Ağu'],
    ['2026-09', 'Eylül 2026', 'Eyl 2026', 'Eyl'],
    ['2026-10', 'Ekim 2026', 'Eki 2026', 'Eki'],
    ['2026-11', 'Kasım 2026', 'Kas 2026', 'Kas'],
    ['2026-12', 'Aralık 2026', 'Ara 2026', 'Ara'],
  ])('%s has its name', (month, long, short, bare) => {
    expect(formatMonth(month)).toBe(long);
    expect(formatMonth(month, 'short')).toBe(short);
    expect(formatMonth(month, 'bare')).toBe(bare);
  });

  it('names the month under which an entry stands', () => {
    expect(nameMonthOf('[2026-01-10,2026-10-01]')).toBe('Ocak 2026');
    expect(nameMonthOf('2024')).toBe('2024, ayı bilinmiyor');
    expect(nameMonthOf(null)).toBe('Tarihsiz');
  });
});

describe('a decade in Turkish', () => {
  it.each([
    ['1900', '1900’ler'],
    ['1910', '1910’lar'],
    ['1920', '1920’ler'],
    ['1930', '1930’lar'],
    ['1940', '1940’lar'],
    ['1950', '1950’ler'],
    ['1960', '1960’lar'],
    ['1970', '1970’ler'],
    ['1980', '1980’ler'],
    ['1990', '1990’lar'],
    ['2000', '2000’ler'],
  ])('of %s takes the ending of its last word', (first, name) => {
    expect(namePeriod(first, 'decade')).toBe(name);
  });
});

describe('how well entries are dated, in Turkish', () => {
  it('counts each kind, and says that none is undated', () => {
    const dates = ['2026-01-06', '2026-01-07', '2026-02', '2025', '2023-12~', '2026-05/2026-06'];
    const items = dates.map((date, i) => itemOf(`n${i}`, date));
    expect(describeDatings(items)).toBe(
      '2 günü belli, 1 ayı belli, 1 yılı belli, 1 tahmini, 1 gün aralığı belli, tarihsiz yok',
    );
    expect(describeDatings([itemOf('a', '[2026-01-10,2026-10-01]'), itemOf('b', null)])).toBe(
      '1 birkaç türlü okunan, 1 tarihsiz',
    );
  });
});
