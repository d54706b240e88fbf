import { describe, expect, test, vi } from 'vitest';
import { notesOf } from '../../../src/lib/export-notes.ts';
import {
  describeColumn,
  describeFound,
  describeGap,
  describeView,
  nameGap,
} from '../../../src/lib/search-chart-words.ts';
import {
  chartDates,
  namePeriod,
  type Column,
  type DateChart,
  type Gap,
} from '../../../src/lib/search-chart.ts';
import { describeRange, readDate, readRange } from '../../../src/lib/search-dates.ts';
import { toDayTable } from '../../../src/lib/search-days.ts';
import {
  describeQuery,
  noteWhatIsPassedOver,
  describeTitle,
  describeTotal,
  describeUnknown,
} from '../../../src/lib/search-messages.ts';
import { formatPeriod, nameSpan } from '../../../src/lib/search-periods.ts';
import { positiveTerms } from '../../../src/lib/search-query.ts';
import * as tr from '../../../src/words/tr.ts';
import { foundRecord } from '../../support/found-record.ts';
import { read } from '../../support/query-names.ts';

/** The sentences of the search in Turkish, as readers meet them: built by the same functions as the English. */

vi.mock('../../../src/words.ts', async () => ({
  words: await import('../../../src/words/tr.ts'),
}));

/** A Saturday. */
const TODAY = '2026-11-14';
const text = (parts: readonly { readonly text: string }[]) =>
  parts.map((part) => part.text).join('');

describe('queries', () => {
  test.each([
    ['kalın', 'Aranan: kalın.'],
    ['ab bc cd', 'Aranan: ab, bc ve cd.'],
    [
      'kalın "istihbarat diplomasisi" -siber',
      'Aranan: kalın ve “istihbarat diplomasisi” ifadesi; hariç tutulan: siber.',
    ],
    ['a|b|c', 'Aranan: a, b ya da c.'],
    ['kalın a OR b', 'Aranan: kalın ve (a ya da b).'],
    ['kal*', 'Aranan: kal ile başlayan sözcükler.'],
    ['"MİT"', 'Aranan: “MİT” sözcüğü.'],
    ['a -b -"c d"', 'Aranan: a; hariç tutulan: b ve “c d” ifadesi.'],
    ['-b', 'Aranan: her şey; hariç tutulan: b.'],
    ['-b -c -de*', 'Aranan: her şey; hariç tutulan: b, c ve de ile başlayan sözcükler.'],
    ['', ''],
  ])('says what was understood of %s', (q, words) => {
    expect(text(describeQuery(read(q)))).toBe(words);
  });

  test('marks the words of the reader, wherever they stand in the sentence', () => {
    const q = 'kal* "c d" -b';
    const marks = describeQuery(read(q)).filter(({ mark }) => mark === 'typed');
    expect(marks.map((mark) => mark.text)).toEqual(['kal', '“c d”', 'b']);
  });

  test.each([
    ['qqqq', 'Hiçbir kayıtta “qqqq” sözcüğü geçmiyor.'],
    ['qqqq*', 'Hiçbir kayıtta “qqqq” ile başlayan bir sözcük yok.'],
    ['"a qqqq"', 'Hiçbir kayıtta “a qqqq” ifadesi geçmiyor.'],
    ['Islamic State', 'Hiçbir kayıtta “Islamic State” sözcüklerinin tümü birden geçmiyor.'],
  ])('says that nothing answers %s', (q, words) => {
    expect(positiveTerms(read(q)).map(describeUnknown)).toEqual([words]);
  });

  test.each([
    ['&', '“&” içinde aranacak bir harf ya da rakam yok.'],
    ['a OR', '“OR” iki yanında da aranacak bir şey ister; burada dikkate alınmadı.'],
    ['a NOT', '“NOT” ardında hariç tutulacak bir şey ister; burada dikkate alınmadı.'],
    [
      'a OR -b',
      'Hariç tutulan bir şey seçeneklerden biri olamaz: “b” bütün sonuçlardan hariç tutuldu.',
    ],
    ['"a b', 'Bir tırnak işareti açık kalmış: ardındaki sözcükler tek tek aranıyor.'],
    ['a*', '“a*” yıldızdan önce ikiden az harf içeriyor: tam bir sözcük olarak aranıyor.'],
    [
      'ab*cd',
      'Yıldız yalnızca sözcüğün sonunda başka harflerin yerini tutar; başka yerde dikkate alınmaz.',
    ],
  ])('says what was passed over in %s', (q, words) => {
    expect(noteWhatIsPassedOver(read(q), q)).toEqual([words]);
  });
});

describe('summaries', () => {
  const totals = {
    ...{ shown: 3, matches: 5, undated: 0 },
    ...{ hasWords: true, hasFilters: true, undatedInRange: false },
  };
  // The number shown stands before each.
  test.each([
    [totals, 'kayıt, bu sözcüklerle bulunan 5 kayıt arasından.'],
    [{ ...totals, hasWords: false, matches: 2000 }, 'kayıt, arşivdeki 2.000 kayıt arasından.'],
    [{ ...totals, hasFilters: false }, 'kayıt bu sözcüklerle bulundu.'],
    [{ ...totals, hasFilters: false, hasWords: false }, 'kayıt arşivde.'],
    [
      { ...totals, undated: 2, undatedInRange: true },
      'kayıt, bu sözcüklerle bulunan 5 kayıt arasından; 2 tanesi tarihsiz ve bu tarihlerin dışında kalabilir.',
    ],
  ])('%o', (numbers, words) => {
    expect(describeTotal(numbers)).toBe(words);
  });

  test('titles', () => {
    expect(describeTitle('kalın', 1)).toBe('kalın: 1 kayıt');
    expect(describeTitle('', 2000)).toBe('Arama: 2.000 kayıt');
  });

  test('what the script says besides', () => {
    const said = tr.searchSaid;
    expect(said.found('5 kayıt')).toBe('5 kayıt bulundu');
    expect(said.more('10', '32')).toBe('Kalan 32 kayıttan 10 tanesini daha göster');
    expect(said.withoutFilters('4')).toBe('filtreler olmadan 4 kayıt daha');
    expect(said.longer('operasyon', 'operasyonu (3) ve 2 tane daha')).toBe(
      '“operasyon” ile başlayan daha uzun sözcükler: operasyonu (3) ve 2 tane daha.',
    );
    expect(said.suggested(3)).toBe('3 öneri var, aşağı ok tuşuyla gezilir.');
    expect(tr.exportSaid.saved('3 kayıt', 'mit-record.csv')).toBe(
      '3 kayıt kaydedildi: mit-record.csv.',
    );
    expect(tr.feeds.leftOut(2, '2 kayıt')).toBe('Tarihi olmayan 2 kayıt bu akışta yer almıyor.');
  });
});

describe('the chart', () => {
  const column = (period: string, all: number, found: number): Column => ({
    ...{ kind: 'column', label: '', unsure: 0, inRange: false, slips: [] },
    ...{ period, all, found },
  });
  test.each([
    [column('2026-01', 3, 2), 'Ocak 2026: 3 kayıttan 2 tanesi bulundu'],
    [column('2026', 3, 0), '2026: 3 kayıt var, hiçbiri bulunmadı'],
    [column('2026-01-10', 3, 3), '10 Ocak 2026: 3 kayıt bulundu'],
    [column('1920s', 0, 0), '1920’ler: kayıt yok'],
    [column('19XX', 1200, 1100), '1900 – 1999: 1.200 kayıttan 1.100 tanesi bulundu'],
  ])('says what is in a column', (shown, words) => {
    expect(describeColumn(shown)).toBe(words);
  });

  test('names decades with the ending that they are spoken with', () => {
    const decades = Array.from({ length: 11 }, (_, i) => `${1900 + 10 * i}s`);
    expect(decades.map(namePeriod).join(' ')).toBe(
      '1900’ler 1910’lar 1920’ler 1930’lar 1940’lar 1950’ler 1960’lar 1970’ler 1980’ler 1990’lar 2000’ler',
    );
  });

  test('says what is in a gap, and what part of the archive is shown', () => {
    const gap: Gap = {
      ...{ kind: 'gap', from: '2024-01', to: '2025-12', length: 24 },
      ...{ possible: 0, inRange: false },
    };
    expect(`${nameGap(gap)}: ${describeGap(gap, 'month')}`).toBe(
      'Ocak 2024 – Aralık 2025: 24 ay, kayıt yok',
    );
    expect(nameGap(gap, 'short')).toBe('Oca 2024 – Ara 2025');
    expect(describeGap({ ...gap, possible: 1 }, 'month')).toBe(
      '24 ay, ayı bilinmeyen en çok 1 kayıt',
    );
    expect(describeGap({ ...gap, possible: 2 }, 'decade')).toBe(
      '24 on yıl, on yılı bilinmeyen en çok 2 kayıt',
    );
    const table = toDayTable([
      { spans: [{ from: '2024-01-10', to: '2024-01-10' }], dating: 'day' },
      { spans: [{ from: '2026-01-10', to: '2026-01-10' }], dating: 'one-of' },
    ]);
    const draw = (view: string): DateChart =>
      chartDates(table, Uint8Array.of(1, 1), { view, range: null });
    expect(['', '2024-01', '2024/2026'].map((view) => describeView(draw(view)))).toEqual([
      'Bütün arşiv, aylara göre',
      'Ocak 2024, günlere göre',
      '2024 – 2026, aylara göre',
    ]);
    const labels = draw('').cells.flatMap((cell) => (cell.kind === 'column' ? cell.label : []));
    expect(labels).toEqual(['Oca', 'Oca']);
  });

  test('says what has no column', () => {
    const { undated, notKnown } = tr.searchChart;
    expect(`${undated}: ${describeFound({ all: 5, found: 2 })}`).toBe(
      'Tarihsiz: 5 kayıttan 2 tanesi bulundu',
    );
    expect((['day', 'month', 'year', 'decade', 'century'] as const).map(notKnown)).toEqual([
      'günü bilinmiyor',
      'ayı bilinmiyor',
      'yılı bilinmiyor',
      'on yılı bilinmiyor',
      'yüzyılı bilinmiyor',
    ]);
  });

  test('short months are the first letters of the long', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
    expect(months.map((month) => formatPeriod(month).slice(0, -5)).join(' ')).toBe(
      'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara',
    );
  });
});

describe('dates', () => {
  const said = (typed: string) => {
    const reading = readDate(typed, { today: TODAY, end: 'from' });
    return reading.kind === 'empty' ? '' : reading.words;
  };
  test.each([
    ['10/01/2026', '“10/01/2026” iki türlü okunabilir: 10 Ocak veya 1 Ekim 2026. Hangisi?'],
    [
      'bir gün',
      '“bir gün” tarih olarak anlaşılamadı. Yıl, ay ya da gün yazın: 2026, Ocak 2026, 2026-01-10.',
    ],
    ['10 Ocak', '“10 Ocak” dört haneli bir yıl içermiyor. Yılı tam yazın, örneğin 2026.'],
    ['0000', '“0000” bir tarih değil: yıllar 0001 ile 9999 arasındadır.'],
    ['2026-13', '“2026-13” bir tarih değil: 13. ay yoktur.'],
    ['30 Şubat 2026', '“30 Şubat 2026” bir tarih değil: Şubat 2026 yalnızca 28 gündür.'],
    ['2026 ile 2024', '“2026 ile 2024” başlamadan bitiyor.'],
    ['geçen ay', 'Eki 2026'],
  ])('answers %s', (typed, words) => {
    expect(said(typed)).toBe(words);
  });

  test.each([
    ['2024', '', '2024 ve sonrası'],
    ['', 'Mart 2026', 'Mar 2026 ve öncesi'],
    ['Ocak 2026', 'Mart 2026', 'Oca 2026 – Mar 2026'],
    ['10 Ocak 2026', '10 Ocak 2026', '10 Oca 2026'],
  ])('names what was asked for: %s, %s', (from, to, words) => {
    expect(describeRange(readRange({ from, to }, TODAY))).toBe(words);
  });

  test('says that the ends are reversed', () => {
    expect(readRange({ from: '2026', to: '2024' }, TODAY).to.fault).toBe(
      'Bitiş (31 Ara 2024) başlangıçtan (1 Oca 2026) önce geliyor. Tarihler uygulanmadı.',
    );
  });

  test('an answer to a question is read as it was offered', () => {
    const asked = readDate('10/01/2026 - 11/02/2026', { today: TODAY, end: 'from' });
    if (asked.kind !== 'ask') throw new Error('It was not asked back.');
    for (const { from, to, words, write } of asked.readings) {
      expect(readDate(write, { today: TODAY, end: 'from' })).toMatchObject({ from, to });
      expect(readDate(words, { today: TODAY, end: 'to' })).toMatchObject({ from, to });
      expect(words).toBe(nameSpan({ from, to }, 'long'));
    }
  });
});

test('notes of exports', () => {
  const record = foundRecord({
    ...{ wording: 'retold', date: '2023-12~', dateText: 'Ara 2023 civarı', updated: '2024-01-02' },
    ...{ publisher: null, sourceTitle: 'Casuslar!', address: 'https://courier.example/1' },
  });
  expect(notesOf(record, 'Kayıt')).toEqual([
    'Yeniden anlatım, arşiv: Kayıt.',
    'Tarih: Ara 2023 civarı.',
    'Güncelleme: 2024-01-02.',
    'Yayıncısı bilinmiyor.',
    'Özgün başlık: “Casuslar!”.',
    'Yayımlandığı yer: https://courier.example/1',
  ]);
});
