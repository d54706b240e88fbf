import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decidedOn } from '../../../../scripts/ingest/enrich/decided.ts';
import { changeStatements, findStatements } from '../../../../scripts/ingest/enrich/statements.ts';
import { decisionsFileSchema } from '../../../../src/schema/decisions.ts';
import { readEdtf } from '../../../../src/schema/edtf.ts';
import { TODAY } from '../../../support/ingest-memory.ts';

/** What a paragraph in the middle of a report dates, as `date by rule`; 7 March 2026 is a Saturday. */
function dates(text: string, published: string | null, language: string | null): string {
  // The first passages of a text may have a dateline.
  const passages = [text].map((one) => ({ place: 'p4', text: one }));
  const before = ['p1', 'p2', 'p3'].map((place) => ({ place, text: 'The harbour was calm.' }));
  return findStatements([...before, ...passages], { published, language, today: TODAY })
    .map(({ date, rule }) => `${date} ${rule}`)
    .join(', ');
}

const SATURDAY = '2026-03-07';
const WEDNESDAY = '2026-03-11';

describe('English', () => {
  test.each([
    // Whole dates, in the shapes of papers.
    ['The ferry sank on 8 December 2024.', SATURDAY, '2024-12-08 stated'],
    ['What has happened since Dec. 8, 2024, changed the town.', SATURDAY, '2024-12-08 stated'],
    ['It opened on December 8th, 2024.', SATURDAY, '2024-12-08 stated'],
    ['The wall fell on 29 May 1453.', SATURDAY, '1453-05-29 stated'],
    ['The mayor met them on 2026-03-06.', SATURDAY, '2026-03-06 stated'],
    ['The mayor met them on 06.03.2026 again.', SATURDAY, '2026-03-06 stated'],
    ['In February 2026 the pier was closed.', SATURDAY, '2026-02 stated'],
    ['The fair will open on 3 May 2026.', SATURDAY, '2026-05-03 stated'],
    ['On Friday, March 6, 2026, the council met.', SATURDAY, '2026-03-06 stated'],
    // Spans.
    ['They met on 3-5 May 2025.', SATURDAY, '2025-05-03/2025-05-05 stated'],
    ['They met between 3 and 5 May 2025.', SATURDAY, '2025-05-03/2025-05-05 stated'],
    ['They met on May 3-5, 2025.', SATURDAY, '2025-05-03/2025-05-05 stated'],
    ['They met from 3 to 5 May 2025.', SATURDAY, '2025-05-03/2025-05-05 stated'],
    ['They met on Feb. 3-5.', SATURDAY, '2026-02-03/2026-02-05 day-before'],
    // A year alone dates an event, and nothing else.
    ['He recalled the attack on the lighthouse in 1972.', SATURDAY, '1972 event-year'],
    ['It blames them for the coup attempt of 2016 in Merse.', SATURDAY, '2016 event-year'],
    ['The 1999 earthquake destroyed the quay.', SATURDAY, '1999 event-year'],
    ['The 2025 Activity Report names no ship.', SATURDAY, ''],
    ['He has led the port since 2011.', SATURDAY, ''],
    ['Work went on throughout 2025, he said.', SATURDAY, ''],
    ['The attack in 2016 vessels was unheard of.', SATURDAY, ''],
    // Days without their year.
    ['The council met on Jan. 6.', SATURDAY, '2026-01-06 day-before'],
    ['The council met on 6 January.', SATURDAY, '2026-01-06 day-before'],
    ['The council met on 12 November.', SATURDAY, '2025-11-12 day-before'],
    ['The council met on 7 March.', SATURDAY, '2026-03-07 day-before'],
    ['The council will meet on 3 May.', SATURDAY, '2026-05-03 day-after'],
    ['On 3 May the council will meet.', SATURDAY, '2026-05-03 day-after'],
    ['The council met on 12 March.', SATURDAY, ''],
    ['The council would meet on 12 March.', SATURDAY, ''],
    ['The council met on Feb. 29.', SATURDAY, ''],
    ['The council met on Feb. 29.', '2024-03-07', '2024-02-29 day-before'],
    ['The council met on 31 June.', SATURDAY, ''],
    ['The council met on Friday, March 6.', SATURDAY, '2026-03-06 day-before'],
    // The weekday denies the year: it was a Friday.
    ['The council met on Monday, March 6.', SATURDAY, ''],
    ['In 1998 the council met on 6 January and sold the pier.', SATURDAY, ''],
    // Days that are names of events.
    ['The Dec. 8 Revolution changed the town.', SATURDAY, ''],
    ['The Oct. 7 attack was condemned.', SATURDAY, ''],
    ['The attack on 7 October was condemned.', SATURDAY, ''],
    ['Gunmen attacked the port on October 7.', SATURDAY, ''],
    ['Gunmen attacked the port on October 7.', '2023-12-20', '2023-10-07 day-before'],
    ['They marked the anniversary on Feb. 6.', SATURDAY, ''],
    // Months.
    ['The pier was closed in February.', SATURDAY, '2026-02 month-before'],
    ['The pier was closed in early December.', SATURDAY, '2025-12 month-before'],
    ['The pier will open in May.', SATURDAY, '2026-05 month-after'],
    ['The pier was closed in April.', SATURDAY, ''],
    ['It may march on.', SATURDAY, ''],
    ['The pier may close in summer, said April Reed.', SATURDAY, ''],
    // Weekdays.
    ['A statement issued on Friday denied it.', SATURDAY, '2026-03-06 weekday-before'],
    ['A statement published on Saturday denied it.', SATURDAY, '2026-03-07 weekday-before'],
    ['Friday’s statement denied it.', SATURDAY, '2026-03-06 weekday-before'],
    ['The council will meet on Monday.', SATURDAY, '2026-03-09 weekday-after'],
    ['He said he would meet them on Monday.', SATURDAY, ''],
    ['Last Monday the council met.', WEDNESDAY, '2026-03-09 weekday-before'],
    ['Last Friday the council met.', SATURDAY, ''],
    ['The council met every Friday.', SATURDAY, ''],
    ['They shopped on Black Friday.', SATURDAY, ''],
    ['The Sunday Times reported it.', SATURDAY, ''],
    ['The office was open Monday to Friday.', SATURDAY, ''],
    ['On Fridays the council met.', SATURDAY, ''],
    // Words beside the day of the report.
    ['The ferry sank yesterday.', SATURDAY, '2026-03-06 relative'],
    ['Last night the ferry sank.', SATURDAY, '2026-03-06 relative'],
    ['The mayor said today that it sank.', SATURDAY, '2026-03-07 relative'],
    ['Today the town is quiet.', SATURDAY, ''],
    ['The approach was made last month.', SATURDAY, '2026-02 relative'],
    ['The approach was made last month.', '2026-01-07', '2025-12 relative'],
    ['The pier was closed for the last month.', SATURDAY, ''],
    ['Prices rose from last month.', SATURDAY, ''],
    ['The ferry sank last week.', WEDNESDAY, '2026-03-02/2026-03-08 relative'],
    ['The ferry sank last week.', SATURDAY, ''],
    ['“The ferry sank yesterday,” he said.', SATURDAY, ''],
    ['Leaders of tomorrow met.', SATURDAY, ''],
    // What no event is dated with.
    ['Published: 6 March 2026', SATURDAY, ''],
    ['The Act of 5 May 2001 forbids it.', SATURDAY, ''],
    ['Ada Reed, born 5 May 1968, won.', SATURDAY, ''],
    ['(Photo: Merse, 5 May 2020) The pier is long.', SATURDAY, ''],
    ['Version 3.5.2020 was released and 1/10/2026 was not.', SATURDAY, ''],
    ['It will be done by 5 May 2099.', SATURDAY, ''],
  ])('%s (%s) gives "%s"', (text, published, expected) => {
    expect(dates(text, published, 'en')).toBe(expected);
  });
});

describe('Turkish', () => {
  test.each([
    ['Feribot 8 Aralık 2024’te battı.', SATURDAY, '2024-12-08 stated'],
    ["Feribot 8 Aralık 2024'te battı.", SATURDAY, '2024-12-08 stated'],
    ['Toplantı 10 Ocak 2026 tarihinde yapıldı.', SATURDAY, '2026-01-10 stated'],
    ['Toplantı 10 Ocak 2026 Cumartesi günü yapıldı.', SATURDAY, '2026-01-10 stated'],
    ['İskele Şubat 2026’da kapandı.', SATURDAY, '2026-02 stated'],
    ['Fuar 3-5 Mayıs 2025’te yapıldı.', SATURDAY, '2025-05-03/2025-05-05 stated'],
    ['Meclis 6 Ocak’ta toplandı.', SATURDAY, '2026-01-06 day-before'],
    ['Meclis 6 Ocak günü toplandı.', SATURDAY, '2026-01-06 day-before'],
    ['Fuar 3-5 Mayıs tarihlerinde yapılacak.', SATURDAY, '2026-05-03/2026-05-05 day-after'],
    ['Meclis 6 Mart Cuma günü toplandı.', SATURDAY, '2026-03-06 day-before'],
    ['15 Temmuz darbe girişimi hatırlandı.', SATURDAY, ''],
    ['7 Ekim saldırıları kınandı.', SATURDAY, ''],
    ['6 Şubat depreminin yıl dönümünde anıldılar.', SATURDAY, ''],
    ['İskele şubat ayında kapandı.', SATURDAY, '2026-02 month-before'],
    ['Bakan cuma günü konuştu.', SATURDAY, '2026-03-06 weekday-before'],
    ['Bakan, Pazartesi günü Merse’ye gidecek.', SATURDAY, '2026-03-09 weekday-after'],
    ['Meclis her cuma günü toplandı.', SATURDAY, ''],
    ['Feribot dün battı.', SATURDAY, '2026-03-06 relative'],
    ['Dün akşam feribot battı.', SATURDAY, '2026-03-06 relative'],
    ['Dün gibi hatırlıyorum.', SATURDAY, ''],
    ['Meclis yarın toplanacak.', SATURDAY, '2026-03-08 relative'],
    ['Karar geçen ay alındı.', SATURDAY, '2026-02 relative'],
    ['Karar geçtiğimiz ay alındı.', SATURDAY, '2026-02 relative'],
    ['Geçen hafta karar alındı.', WEDNESDAY, '2026-03-02/2026-03-08 relative'],
    ['Bugün limanlar daha sakin.', SATURDAY, ''],
    ['5 Mayıs 2001 tarihli ve 4650 sayılı Kanun bunu yasaklıyor.', SATURDAY, ''],
    ['1972’de Merse’de yapılan saldırı unutulmadı.', SATURDAY, '1972 event-year'],
    ['2011’den beri limanı o yönetiyor.', SATURDAY, ''],
  ])('%s (%s) gives "%s"', (text, published, expected) => {
    expect(dates(text, published, 'tr')).toBe(expected);
  });
});

describe('other languages', () => {
  test.each([
    ['de', 'Die Fähre sank am 8. Dezember 2024.', '2024-12-08 stated'],
    ['fr', 'Le ferry a coulé le 8 décembre 2024.', '2024-12-08 stated'],
    ['es', 'El barco se hundió el 8 de diciembre de 2024.', '2024-12-08 stated'],
    ['ru', 'Паром затонул 8 декабря 2024 года.', '2024-12-08 stated'],
    ['ja', '2024年12月8日に沈んだ。', '2024-12-08 stated'],
    ['de', 'Die Fähre sank am 20. Februar.', '2026-02-20 day-before'],
    // In Spanish "set" is September, in English a verb; weekdays are left to languages whose verbs are known.
    ['es', 'El set 2025 era grande. El viernes se hundió.', ''],
    ['de', 'Am Freitag sank die Fähre.', ''],
  ])('%s: %s gives "%s"', (language, text, expected) => {
    expect(dates(text, SATURDAY, language)).toBe(expected);
  });

  it('finds whole dates where the language is not known', () => {
    expect(dates('It sank on 8 December 2024, on Friday.', SATURDAY, null)).toBe(
      '2024-12-08 stated',
    );
  });
});

describe('a report whose day is not known', () => {
  test.each([
    // All days it may have been published on have the same last October and the same month before.
    ['2023-12~', 'Gunmen attacked the port on October 9.', '2023-10-09 day-before'],
    ['2026-03', 'The approach was made last month.', '2026-02 relative'],
    ['2023-12~', 'The approach was made last month.', ''],
    ['2026-03', 'A statement issued on Friday denied it.', ''],
    ['[2026-01-10,2026-10-01]', 'The council met on 6 January.', '2026-01-06 day-before'],
    ['[2026-01-10,2026-10-01]', 'The council met on 6 February.', ''],
    ['2026', 'The council met on 6 January.', ''],
    [null, 'The council met on 6 January and yesterday.', ''],
    [null, 'The council met on 6 January 2026.', '2026-01-06 stated'],
  ])('%s: %s gives "%s"', (published, text, expected) => {
    expect(dates(text, published, 'en')).toBe(expected);
  });
});

describe('a text', () => {
  const find = (...texts: string[]) =>
    findStatements(
      texts.map((text, i) => ({ place: i === 0 ? 'title' : `p${i}`, text })),
      { published: SATURDAY, language: 'en', today: TODAY },
    );

  it('gives the year to a day that stands in it with its year, events of that name too', () => {
    const found = find('', 'The Dec. 8 Revolution came.', 'It came on December 8, 2024, at dawn.');
    expect(found).toEqual([
      { date: '2024-12-08', where: 'p1', found: 'Dec. 8', at: 4, rule: 'text-year', seen: 'p2' },
      { date: '2024-12-08', where: 'p2', found: 'December 8, 2024', at: 11, rule: 'stated' },
    ]);
  });

  it('counts a date once for a paragraph, and leaves the headline out', () => {
    expect(
      find('Ferry sank on 6 March 2026', 'It sank on 6 March 2026, on Friday. It sank on Friday.'),
    ).toHaveLength(1);
  });

  it.each([
    'MERSE, March 7 (Courier) - The ferry was late.',
    'Merse, 7 March 2026 – The ferry was late.',
    'PORT MERSE, Me., March 6 (AP) — The ferry was late.',
  ])('has a dateline that dates nothing it tells: %s', (opening) => {
    expect(find('', opening)).toEqual([]);
  });
});

describe('a paragraph', () => {
  test.each<[string, string]>([
    // A date line among the text.
    ['6 March 2026', ''],
    // What is whole may be said by anyone, what depends on the report not.
    ['“It sank on 6 March 2026,” he said.', '2026-03-06 stated'],
    ['“The attack in 1972 sank it,” he said.', '1972 event-year'],
    ['“It sank on 6 January,” he said.', ''],
    // Five years ahead at most.
    ['It will open on 5 May 2031.', '2031-05-05 stated'],
    ['It will open on 5 May 2032.', ''],
    // The last year told counts, for what depends on the report alone.
    ['In 1998 and in 2026 the council met on 6 January.', '2026-01-06 day-before'],
    ['In 2026 and in 1998 the council met on 6 January.', ''],
    ['The council met on 6 January, as in 1998.', '2026-01-06 day-before'],
    ['After 1998 it sank on 6 March 2026.', '2026-03-06 stated'],
    // Names of events are days, not months.
    ['The anniversary was marked in February.', '2026-02 month-before'],
  ])('%j dates "%s"', (text, expected) => {
    expect(dates(text, SATURDAY, 'en')).toBe(expected);
  });

  it('of a report that nothing dates may speak of five years from the run', () => {
    expect(dates('It opens on 5 May 2031.', null, 'en')).toBe('2031-05-05 stated');
    expect(dates('It opens on 5 May 2032.', null, 'en')).toBe('');
    expect(dates('It opens on 5 May 2029.', '[2023-12-01,2024-12-01]', 'en')).toBe('');
  });

  it('dates nothing before the year 1000', () => {
    expect(dates('It sank yesterday.', '0900-03-07', 'en')).toBe('');
    expect(dates('It sank yesterday.', '1100-03-07', 'en')).toBe('1100-03-06 relative');
  });

  it('may date with a weekday what fell on a day that is known of another year', () => {
    expect(dates('The council met on Wednesday.', '2026-10-09', 'en')).toBe(
      '2026-10-07 weekday-before',
    );
  });
});

describe('a day that stands in the text with its year', () => {
  const found = (...texts: string[]) =>
    findStatements(
      ['It was calm.', 'It was calm.', 'It was calm.', ...texts].map((text, i) => ({
        place: `p${i + 1}`,
        text,
      })),
      { published: SATURDAY, language: 'en', today: TODAY },
    ).map(({ date, rule, where }) => `${where} ${date} ${rule}`);

  it.each<[string, string[], string[]]>([
    [
      'twice with the same',
      ['It came on December 8, 2024.', 'It was 8 December 2024.', 'So was Dec. 8.'],
      ['p4 2024-12-08 stated', 'p5 2024-12-08 stated', 'p6 2024-12-08 text-year'],
    ],
    [
      'with two years, which gives neither',
      ['It came on December 8, 2024.', 'It was 8 December 2023.', 'It fell on Dec. 8.'],
      ['p4 2024-12-08 stated', 'p5 2023-12-08 stated', 'p6 2025-12-08 day-before'],
    ],
    [
      'and with two years a third time',
      ['On 8 December 2024.', 'It was 8 December 2023, or 8 December 2024.', 'It fell on Dec. 8.'],
      [
        'p4 2024-12-08 stated',
        'p5 2023-12-08 stated',
        'p5 2024-12-08 stated',
        'p6 2025-12-08 day-before',
      ],
    ],
    [
      'gives none to a span',
      ['It came on December 8, 2024.', 'They met on 6-8 December.'],
      ['p4 2024-12-08 stated', 'p5 2025-12-06/2025-12-08 day-before'],
    ],
    [
      'gives none to a day that comes again',
      ['It came on December 8, 2024.', 'They meet every year on Dec. 8.'],
      ['p4 2024-12-08 stated'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(found(...texts)).toEqual(expected);
  });
});

describe('a dateline', () => {
  const first = (text: string, at = 0) =>
    findStatements(
      Array.from({ length: at + 1 }, (_, i) => ({
        place: `p${i + 1}`,
        text: i === at ? text : 'It was calm.',
      })),
      { published: SATURDAY, language: 'en', today: TODAY },
    ).length;

  it('stands in one of the first three passages', () => {
    const opening = 'MERSE, 6 March 2026 (Courier) - The ferry was late.';
    expect([0, 2, 3].map((at) => first(opening, at))).toEqual([0, 0, 1]);
  });

  it.each<[string, number]>([
    [`${'Portmerse '.repeat(6)}6 March 2026 - It sank.`, 0],
    [`X${'Portmerse '.repeat(6)}6 March 2026 - It sank.`, 1],
    ['It sank at three on the 3rd of a quay on 6 March 2026 - It rose.', 1],
    ['MERSE, 6 March 2026 it sank.', 1],
  ])('of %j leaves %i dates', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});

describe('for any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...'Friday yesterday May March 7 31 2026 2026-03-06 Dec. 8, , . – on the attack of in said will last month 3-5 “ ” cuma günü dün Ocak 15 Temmuz darbe'.split(
        ' ',
      ),
    ),
    fc.string({ maxLength: 6, unit: 'grapheme' }),
  );
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
  const published = fc.constantFrom('2026-03-07', '2026-03', '2023-12~', null);
  const language = fc.constantFrom('en', 'tr', 'de', 'zz', null);

  test('every date is one, and its words stand in the text where they are said to', () => {
    fc.assert(
      fc.property(text, published, language, (words, on, tongue) => {
        const passages = [{ place: 'p1', text: words }];
        for (const { date, found, at } of findStatements(passages, {
          published: on,
          language: tongue,
          today: TODAY,
        })) {
          expect(() => readEdtf(date)).not.toThrow();
          expect(found).not.toBe('');
          expect(words.slice(at, at + found.length)).toBe(found);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a long paragraph of dates alone is read as well', () => {
    const many = 'It sank on 6 March 2026, on Friday, in May and yesterday; '.repeat(2000);
    expect(dates(many, SATURDAY, 'en')).toContain('2026-03-06 stated');
  });
});

describe('an editor', () => {
  const passages = [
    { place: 'p1', text: 'The Dec. 8 Revolution came.' },
    { place: 'p2', text: 'It sank on 6 March 2026.' },
    { place: 'p3', text: 'It rose on 7 March 2026.' },
  ];
  const found = () => findStatements(passages, { published: null, language: 'en', today: TODAY });
  const change = (statements: unknown) => {
    const { decisions } = decisionsFileSchema.parse({
      decisions: [{ source: 'a.txt', reason: 'Known.', statements }],
    });
    return changeStatements(found(), { decided: decidedOn(decisions), passages });
  };

  it('adds a date and takes one away, with the reason', () => {
    const { evidence, decisions, faults } = change({
      add: [{ date: '2024-12-08', where: 'p1', found: 'Dec. 8' }],
      remove: [{ date: '2026-03-06' }],
    });
    expect(evidence).toEqual([
      {
        date: '2024-12-08',
        where: 'p1',
        found: 'Dec. 8',
        at: 4,
        rule: 'decision',
        reason: 'Known.',
      },
      { date: '2026-03-07', where: 'p3', found: '7 March 2026', at: 11, rule: 'stated' },
    ]);
    expect(decisions).toEqual([{ decided: 'took away the date 2026-03-06', reason: 'Known.' }]);
    expect(faults).toEqual([]);
  });

  it('hears of what decides nothing', () => {
    const { evidence, faults } = change({
      add: [
        { date: '2024-12-08', where: 'p2', found: 'Dec. 8' },
        { date: '2026-03-06', where: 'p2', found: '6 March 2026' },
      ],
      remove: [{ date: '1999', where: 'p1' }],
    });
    expect(evidence).toEqual(found());
    expect(faults.map(({ code, where, what }) => [code, where, what])).toEqual([
      ['decision-stale', 'a.txt', '"Dec. 8" does not stand in p2, where 2024-12-08 is added'],
      ['decision-repeats', 'a.txt', 'decided the date 2026-03-06 in p2, which ingest finds too'],
      ['decision-stale', 'a.txt', 'ingest does not find the date 1999 in p1, which is removed'],
    ]);
  });

  it('takes a date away in one place, and adds another in its place of the text', () => {
    const { evidence, decisions, faults } = change({
      add: [
        { date: '2025', where: 'p2', found: 'March' },
        { date: '2024-12-08', where: 'p1', found: 'Dec. 8' },
        { date: '2025~', where: 'p2', found: 'It' },
      ],
      remove: [{ date: '2026-03-06', where: 'p2' }],
    });
    expect(evidence.map(({ date, where, at }) => [date, where, at])).toEqual([
      ['2024-12-08', 'p1', 4],
      ['2025~', 'p2', 0],
      ['2025', 'p2', 13],
      ['2026-03-07', 'p3', 11],
    ]);
    expect(decisions).toEqual([
      { decided: 'took away the date 2026-03-06 in p2', reason: 'Known.' },
    ]);
    expect(faults).toEqual([]);
  });

  it('adds nothing where there is no such paragraph, and takes nothing from another', () => {
    const { evidence, decisions, faults } = change({
      add: [{ date: '2025', where: 'p9', found: 'March' }],
      remove: [{ date: '2026-03-06', where: 'p1' }],
    });
    expect(evidence).toEqual(found());
    expect(decisions).toEqual([]);
    expect(faults.map(({ what }) => what)).toEqual([
      '"March" does not stand in p9, where 2025 is added',
      'ingest does not find the date 2026-03-06 in p1, which is removed',
    ]);
  });

  it('who decided nothing of dates changes none', () => {
    expect(change(undefined)).toEqual({ evidence: found(), decisions: [], faults: [] });
  });
});
