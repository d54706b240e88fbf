import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUncertain, saysUndated } from '../../../../scripts/ingest/dates/uncertain.ts';
import { formatDate } from '../../../../src/lib/dates.ts';
import { isEdtf, readEdtf } from '../../../../src/schema/edtf.ts';

const edtfOf = (text: string) => readUncertain(text)?.date ?? null;

describe('dates as catalogues write them', () => {
  test.each([
    // About, by the abbreviations and words of DACS, RDA and the rules before them.
    ['c. March 2024', '2024-03~'],
    ['ca. 2024', '2024~'],
    ['Circa 7 March 2024', '2024-03-07~'],
    ['[ca. 1985]', '1985~'],
    ['about March 7, 2024', '2024-03-07~'],
    ['approximately 1985', '1985~'],
    ['around 2024-03', '2024-03~'],
    ['~2024', '2024~'],
    ['1985 (approx.)', '1985~'],
    ['yaklaşık Mart 2024', '2024-03~'],
    ['Mart 2024 civarı', '2024-03~'],
    ['1985 civarında', '1985~'],
    ['um 1985', '1985~'],
    ['etwa März 2024', '2024-03~'],
    ['vers mars 2024', '2024-03~'],
    ['hacia marzo de 2024', '2024-03~'],
    ['около 1985', '1985~'],
    ['περίπου 1985', '1985~'],
    ['حوالي 1985', '1985~'],
    // In doubt.
    ['[1985?]', '1985?'],
    ['March 2024?', '2024-03?'],
    ['7 March 2024 (?)', '2024-03-07?'],
    ['probably March 2024', '2024-03?'],
    ['possibly 1985', '1985?'],
    ['muhtemelen 7 Mart 2024', '2024-03-07?'],
    ['wahrscheinlich 1985', '1985?'],
    ['ca. 1985?', '1985%'],
    ['[ca. March 2024?]', '2024-03%'],
  ])('%j is %s', (text, date) => {
    expect(edtfOf(text)).toBe(date);
  });

  test.each([
    ['[1971 or 1972]', '[1971,1972]'],
    ['3 or 4 March 2024', '[2024-03-03,2024-03-04]'],
    ['March 3 or 4, 2024', '[2024-03-03,2024-03-04]'],
    ['March or April 2024', '[2024-03,2024-04]'],
    ['10 January or 1 October 2026', '[2026-01-10,2026-10-01]'],
    ['31 December 2023 or 1 January 2024', '[2023-12-31,2024-01-01]'],
    ['1972 or 1971', '[1971,1972]'],
    ['1972 or 1971 (?)', '1971?/1972?'],
    ['3, 4 or 5 March 2024', '[2024-03-03,2024-03-04,2024-03-05]'],
    ['3 veya 4 Mart 2024', '[2024-03-03,2024-03-04]'],
    ['1971 ya da 1972', '[1971,1972]'],
    ['3. oder 4. März 2024', '[2024-03-03,2024-03-04]'],
    ['3 ou 4 mars 2024', '[2024-03-03,2024-03-04]'],
    // EDTF has no doubt within one of several: the span that holds them all keeps it.
    ['[1971 or 1972?]', '1971?/1972?'],
    ['ca. 1971 or 1972', '1971~/1972~'],
  ])('one of several: %j is %s', (text, date) => {
    expect(edtfOf(text)).toBe(date);
  });

  test.each([
    ['[between 1906 and 1912]', '1906/1912'],
    ['[between 1906 and 1912?]', '1906?/1912?'],
    ['between 3 and 5 March 2024', '2024-03-03/2024-03-05'],
    ['from March to April 2024', '2024-03/2024-04'],
    ['1914-1918', '1914/1918'],
    ['1914–18', '1914/1918'],
    ['2023/24', '2023/2024'],
    ['3-5 March 2024', '2024-03-03/2024-03-05'],
    ['March 3-5, 2024', '2024-03-03/2024-03-05'],
    ['28 February – 3 March 2024', '2024-02-28/2024-03-03'],
    ['March 2024 - April 2024', '2024-03/2024-04'],
    ['2024-03-03 to 2024-03-05', '2024-03-03/2024-03-05'],
    // A double issue.
    ['March/April 2024', '2024-03/2024-04'],
    ['March–April 2024', '2024-03/2024-04'],
    ['November-January 2024', '2023-11/2024-01'],
    ['c. 1914-1918', '1914~/1918~'],
    ['c. 1914 to c. 1918', '1914~/1918~'],
    ['1906 ile 1912 arasında', '1906/1912'],
    ['3 Mart – 5 Nisan 2024', '2024-03-03/2024-04-05'],
    ['Mart-Nisan 2024', '2024-03/2024-04'],
    ['zwischen 1906 und 1912', '1906/1912'],
    ['entre 1906 et 1912', '1906/1912'],
    ['entre marzo y abril de 2024', '2024-03/2024-04'],
    ['Week of March 4, 2024', '2024-03-04/2024-03-10'],
  ])('a span: %j is %s', (text, date) => {
    expect(edtfOf(text)).toBe(date);
  });

  test.each([
    // Seasons lie in other months on other halves of the earth, and of other magazines: the year is sure.
    ['Spring 2024', '2024'],
    ['the autumn of 2024', '2024'],
    ['Winter 2023/24', '2023/2024'],
    ['Winter 2023–2024', '2023/2024'],
    ['Bahar 2024', '2024'],
    ['2024 baharı', '2024'],
    ['Frühjahr 2024', '2024'],
    ['Printemps 2024', '2024'],
    ['Primavera 2024', '2024'],
    ['2024-21', '2024'],
    ['c. summer 2024', '2024~'],
    // A part of a month or of a year.
    ['early March 2024', '2024-03'],
    ['mid-March 2024', '2024-03'],
    ['late 2025', '2025'],
    ['Beginning of March 2024', '2024-03'],
    ['end of 2024', '2024'],
    ['Mart 2024 başı', '2024-03'],
    ['2024 sonları', '2024'],
    ['Anfang März 2024', '2024-03'],
    ['fin mars 2024', '2024-03'],
    ['principios de marzo de 2024', '2024-03'],
    // Decades, and figures that are not known.
    ['1980s', '1980/1989'],
    ["the 1980's", '1980/1989'],
    ['early 1980s', '1980/1989'],
    ['[198-]', '1980/1989'],
    ['[198-?]', '1980?/1989?'],
    ['198X', '1980/1989'],
    ['[18--]', '1800/1899'],
    ['1980er Jahre', '1980/1989'],
    ["1980'ler", '1980/1989'],
    ['années 1980', '1980/1989'],
    // Years, or a season of EDTF: the span holds both.
    ['2024-25', '2024/2025'],
    ['[1985]', '1985'],
    ['2024-03-XX', '2024-03'],
    ['2024-XX-XX', '2024'],
    ['2024-uu', '2024'],
  ])('no more than is known: %j is %s', (text, date) => {
    expect(edtfOf(text)).toBe(date);
  });

  test.each([
    [''],
    ['before 5 March 2024'],
    ['after 2023'],
    ['2024-13-XX'],
    ['2024-XX-12'],
    ['3 or 4'],
    ['March or April'],
    ['March or 5 April 2024'],
    ['30 or 31 February 2024'],
    ['5 or 5 March 2024'],
    ['5-3 March 2024'],
    ['1918-1914'],
    ['1/10/2026 or 2/10/2026'],
    ['c. the time of March 2024'],
    ['Spring'],
    ['about'],
    ['may 2024 or not'],
    ['between 1906 or 1912'],
    ['1906 and 1912'],
    ['1985 or so'],
    ['?'],
    ['2024-03-04-05'],
    ['555-1234'],
    ['1985-2024-03'],
  ])('%j is none', (text) => {
    expect(edtfOf(text)).toBeNull();
  });

  test.each(['n.d.', '[n. d.]', 'Undated', 'tarihsiz', ' o. J. ', 's.d.', 'Sans date'])(
    '%j says that there is none',
    (text) => {
      expect(saysUndated(text)).toBe(true);
      expect(edtfOf(text)).toBeNull();
    },
  );

  test.each(['Tuesday', 'sand', 'undated until 2024', ''])('%j says nothing of it', (text) => {
    expect(saysUndated(text)).toBe(false);
  });

  test('is told whether a line by itself can say it of an article', () => {
    const tells = (text: string) => readUncertain(text)?.standsAlone;
    expect(tells('Spring 2024')).toBe(true);
    expect(tells('c. March 2024')).toBe(true);
    expect(tells('March–April 2024')).toBe(true);
    expect(tells('3 or 4 March 2024')).toBe(true);
    // These are as likely the days of a fair, the years of a war, the heading of a decade.
    expect(tells('3-5 March 2024')).toBe(false);
    expect(tells('1914-1918')).toBe(false);
    expect(tells('1980s')).toBe(false);
    expect(tells('c. 1985')).toBe(false);
    expect(tells('January–October 2024')).toBe(false);
    expect(tells('March 2024?')).toBe(false);
    expect(tells('[March 2024?]')).toBe(true);
  });

  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const point = fc
    .tuple(day, fc.constantFrom(4, 7, 10))
    .map(([date, length]) => date.slice(0, length));

  test('what this archive shows of a date is read as that date', () => {
    const edtf = fc.oneof(
      fc.tuple(point, fc.constantFrom('~')).map((parts) => parts.join('')),
      fc
        .tuple(day, day, fc.constantFrom(4, 7, 10))
        .map(([a, b, length]) => [a.slice(0, length), b.slice(0, length)].sort())
        .filter(([a, b]) => a !== b)
        .chain(([a, b]) =>
          fc.constantFrom(
            `${a ?? ''}/${b ?? ''}`,
            `[${a ?? ''},${b ?? ''}]`,
            `${a ?? ''}~/${b ?? ''}~`,
          ),
        ),
    );
    fc.assert(
      fc.property(edtf, fc.constantFrom('short', 'long'), (date, style) => {
        expect(edtfOf(formatDate(date, style).text)).toBe(date);
      }),
    );
  });

  test('whatever it is given, it gives a date that entries may have, or none', () => {
    const pieces =
      'c.|ca.|[|]|?|or|-|–|/|to|between|and|early|Spring|March|April|3|31|2024|1985|198-|XX|~|,|week of|of|civarı|veya|başı|s';
    const text = fc
      .array(fc.constantFrom(...pieces.split('|')), { maxLength: 8 })
      .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
    fc.assert(
      fc.property(text, (words) => {
        const date = edtfOf(words);
        if (date === null) return;
        expect(isEdtf(date)).toBe(true);
        const { kind, points } = readEdtf(date);
        if (kind === 'interval') expect(points[0].from < points[1].from).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
