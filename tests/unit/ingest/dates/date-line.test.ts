import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readDateLine } from '../../../../scripts/ingest/dates/date-line.ts';
import { isEdtf } from '../../../../src/schema/edtf.ts';

const readings = (text: string) => readDateLine(text).map((date) => date.readings.join(' or '));
const roles = (text: string) =>
  readDateLine(text).map(({ role, readings: all }) => `${role} ${all.join(' or ')}`);

/** Lines that all say the seventh of March 2026. */
const SEVENTH_OF_MARCH: Readonly<Record<string, readonly string[]>> = {
  'figures, year first': [
    ...['2026-03-07', '2026/03/07', '2026.03.07', '2026/3/7', '2026. 03. 07.', ' 2026-03-07 '],
    ...[
      '2026-03-07T14:30:00+03:00',
      '2026-03-07T14:30:00Z',
      '2026-03-07T14:30',
      '2026-03-07 14:30',
    ],
    ...['2026-03-07 14:30:05.123 +0300', '2026-03-07, 14:30 UTC', '2026/03/07 14:30'],
  ],
  'behind a byline or a label': [
    ...['מאת: עדה נוצה 7 במרץ 2026, 10:30', 'Γράφει η Άδα Φτερού 7 Μαρτίου 2026'],
    ...[
      'Текст: Ада Перова, 7 марта 2026',
      'For release: March 7, 2026',
      'Issue date: 7 March 2026',
    ],
  ],
  'with the mark of a note': [
    ...['7 March 2026[1]', '7 Mart 2026¹', '07.03.2026 [12]', '7. März 2026, 14:30 Uhr*'],
    'Published 7 March 2026†',
  ],
  'figures with dots': [
    ...['07.03.2026', '7.3.2026', '7. 3. 2026', '07.03.2026 14:30', '07.03.2026, 14.30 Uhr'],
    ...[
      '07.03.2026 - 14:30',
      '07.03.2026 | 14:30',
      '07.03.26',
      '7.3.26 14:30',
      '07.03.2026 kl. 14.30',
    ],
    ...[
      '07.03.2026 (14:30)',
      '07.03.2026 saat 14:30',
      '07.03.2026 um 14:30 Uhr',
      '07.03.2026 Cumartesi',
    ],
  ],
  English: [
    ...['7 March 2026', 'March 7, 2026', '7th March 2026', 'March 7th, 2026', '7th of March 2026'],
    ...[
      '7 Mar 2026',
      'Mar 7, 2026',
      'Mar. 7, 2026',
      '7 Mar. 2026',
      'MARCH 7, 2026',
      'march 7 2026',
    ],
    ...['Sat, 07 Mar 2026', 'Saturday, March 7, 2026', 'Saturday 7 March 2026', 'Sat 7 Mar 2026'],
    ...['7 March 2026, Saturday', 'March 7, 2026 (Saturday)', 'Saturday, the 7th of March 2026'],
    ...['March 7, 2026, 14:30 GMT+3', 'March 7, 2026 at 2:30 p.m. ET', 'March 7, 2026 2:30pm'],
    ...['Mar 7, 2026, 2:30 PM EST', 'March 7, 2026 / 2:30 PM EST', '7 March 2026 • 2:30pm'],
    ...[
      '14:30, 7 March 2026',
      '12:37 GMT, 7 March 2026',
      '2:30 PM on March 7, 2026',
      '7 March 2026 @ 14:30',
    ],
    ...[
      '2:30 PM EST, Sat March 7, 2026',
      'Saturday 7 March 2026 05:39, UK',
      '7 March 2026 14:30 BST',
    ],
    ...[
      '07-Mar-2026',
      '07-MAR-2026 15:01:01.79',
      '7/Mar/2026',
      '7-Mar-26',
      '2026 March 7',
      '7March2026',
    ],
    ...[
      'March 7, 2026 14:30 Europe/Istanbul',
      'March 7, 2026 14:30 (Istanbul time)',
      '7 March, 2026',
    ],
    ...['Sat Mar 07 2026 14:30:00 GMT+0300 (GMT+03:00)', 'Sat, 07 Mar 2026 14:30:00 +0000'],
    ...[
      'Weds, 7 March 2026',
      'March 7, 2026 2:30 PM local time',
      '７ March ２０２６',
      '7\u00a0March\u00a02026',
    ],
  ],
  Turkish: [
    ...[
      '7 Mart 2026',
      '7 MART 2026 CUMARTESİ',
      '7 mart 2026',
      '07 Mar 2026',
      '7 Mart 2026, Cumartesi',
    ],
    ...[
      '7 Mart 2026 Cumartesi 14:30',
      '7 Mart 2026 - 14:30',
      '7 Mart 2026, 14:30 (TSİ)',
      '7 Mart 2026 saat 14.30',
    ],
    ...['Cumartesi, 7 Mart 2026', '7 Mart 2026 Cmt', '7 Mart 2026 14:30 TSİ', 'Tarih: 07.03.2026'],
  ],
  German: [
    ...[
      '7. März 2026',
      '7. MÄRZ 2026',
      '07. März 2026',
      'Samstag, 7. März 2026',
      'Sa, 07. Mär. 2026',
    ],
    ...[
      '7. März 2026 um 14:30 Uhr',
      '7. März 2026, 14.30 Uhr',
      'Sa., 07.03.2026, 14:30 Uhr',
      '7. Mrz. 2026',
    ],
    ...[
      'Samstag, den 7. März 2026',
      '7. März 2026 14:30 MEZ',
      'Sonnabend, 7. März 2026',
      '7. Maerz 2026',
    ],
  ],
  French: [
    ...[
      '7 mars 2026',
      'samedi 7 mars 2026',
      'sam. 7 mars 2026',
      '7 mars 2026 à 14h30',
      '7 mars 2026 à 14 h 30',
    ],
    ...['Samedi, 7 MARS 2026', 'Publié le 7 mars 2026', 'sam 7 mars 2026 14h'],
  ],
  Spanish: [
    ...[
      '7 de marzo de 2026',
      '7 de marzo del 2026',
      'sábado, 7 de marzo de 2026',
      'sábado 7 marzo 2026',
    ],
    ...[
      '7 marzo 2026 a las 14:30',
      '7 de marzo de 2026, 14:30 h',
      '7 mar. 2026',
      'SÁBADO 7 DE MARZO DE 2026',
    ],
    ...['07/mar/2026', 'marzo 7, 2026', '7 de marzo de 2026 | 14:30 hrs'],
  ],
  Arabic: [
    ...[
      '7 مارس 2026',
      '٧ مارس ٢٠٢٦',
      'السبت 7 مارس 2026',
      'السبت، 7 مارس 2026',
      'يوم السبت 7 مارس 2026',
    ],
    ...[
      '7 آذار 2026',
      '7 آذار/مارس 2026',
      '7 آذار (مارس) 2026',
      '٧ آذار ٢٠٢٦ - ١٤:٣٠',
      '7 اذار 2026',
    ],
    ...[
      '7 مارس 2026 الساعة 14:30',
      '7 مارس 2026 في 2:30 م',
      '7 مارس 2026م',
      '\u200f7 مارس 2026',
      '۷ مارس ۲۰۲۶',
    ],
  ],
  Italian: [
    '7 marzo 2026',
    'sabato 7 marzo 2026',
    '7 MARZO 2026',
    '7 mar 2026',
    '7 marzo 2026 alle 14:30',
    '7 marzo 2026, ore 14:30',
  ],
  Portuguese: [
    '7 de março de 2026',
    'sábado, 7 de março de 2026',
    '7 de mar. de 2026',
    '7 mar 2026 às 14h30',
    '7 de Março de 2026 14h30',
  ],
  Dutch: [
    '7 maart 2026',
    'zaterdag 7 maart 2026',
    '7 mrt 2026',
    '7 mrt. 2026 om 14:30',
    'za 7 maart 2026 14.30 uur',
  ],
  Russian: [
    '7 марта 2026',
    '7 марта 2026 г.',
    '7 марта 2026 года, 14:30',
    'суббота, 7 марта 2026 г.',
    '7 мар. 2026',
    '7 МАРТА 2026',
    '14:30, 7 марта 2026',
    '7 марта 2026 в 14:30',
  ],
  Ukrainian: [
    '7 березня 2026',
    '7 березня 2026 р.',
    '7 березня 2026 року',
    'субота, 7 березня 2026',
    '7 бер. 2026',
    '7 березня 2026, 14:30',
  ],
  Polish: [
    '7 marca 2026',
    '7 marca 2026 r.',
    'sobota, 7 marca 2026',
    '7 mar 2026',
    '7 marca 2026, godz. 14:30',
  ],
  Greek: [
    '7 Μαρτίου 2026',
    'Σάββατο 7 Μαρτίου 2026',
    '7 ΜΑΡΤΙΟΥ 2026',
    '7 Μαρ 2026',
    '7 Μαρτίου 2026 στις 14:30',
    '7 Μαρτ. 2026',
  ],
  Kurdish: [
    '7 adar 2026',
    '7 adara 2026',
    '7ê adara 2026an',
    'şemî, 7 adarê 2026',
    '٧ی ئازاری ٢٠٢٦',
    '7 ئادار 2026',
  ],
  Persian: ['۷ مارس ۲۰۲۶', 'شنبه ۷ مارس ۲۰۲۶', '۷ مارس ۲۰۲۶ ساعت ۱۴:۳۰'],
  others: [
    ...[
      '2026年3月7日',
      '2026年3月7日 14:30',
      '2026年3月7日（土）',
      '2026年3月7日 14時30分',
      '2026년 3월 7일',
      '2026 年 3 月 7 日 星期六',
    ],
    ...[
      '7 mars 2026',
      'lördag 7 mars 2026',
      'lørdag den 7. marts 2026',
      '7. maaliskuuta 2026',
      '7. března 2026',
    ],
    ...[
      '2026. március 7.',
      '2026. március 7., szombat',
      '7 martie 2026',
      '7 март 2026 г.',
      '7 mart 2026, şənbə',
    ],
    ...['7 de març del 2026', '7 Maret 2026', '7 במרץ 2026', '7. mart 2026'],
  ],
  'with what stands beside dates': [
    ...[
      'By Jane Doe | 7 March 2026',
      'By Jane Doe and John Roe, 7 March 2026',
      'Jane Doe | 7 March 2026',
    ],
    ...['By JANE DOE • March 7, 2026', 'By Jane Doe March 7, 2026', 'By Jane Doe on March 7, 2026'],
    ...[
      'By April Jones March 7, 2026',
      'By Jane Doe in Ankara | 7 March 2026',
      'March 7, 2026 by Jane Doe',
    ],
    ...[
      'Von Erika Muster, Berlin, 7. März 2026',
      'Par Jeanne Exemple, 7 mars 2026',
      'Por Juana Ejemplo | 7 de marzo de 2026',
    ],
    ...[
      'Haber: Ayşe Örnek - 7 Mart 2026',
      'بقلم سمير مثال | 7 مارس 2026',
      'By Jane Doe, Example News | 7 March 2026',
    ],
    ...[
      'Ankara, 7 March 2026',
      'ANKARA - 7 Mart 2026',
      'İstanbul, 7 Mart 2026 Cumartesi',
      'بيروت، 7 آذار 2026',
      'New York City, March 7, 2026',
    ],
    ...[
      '7 March 2026, Ankara',
      '7 March 2026 | London',
      'Buenos Aires, Argentina, 7 de marzo de 2026',
    ],
    ...[
      '7 March 2026 | 3 min read',
      '7 March 2026 · 3 minute read',
      '3 min read | 7 March 2026',
      '7. März 2026 • Lesezeit: 3 Min.',
      '7 Mart 2026 | 3 dk okuma',
      '7 mars 2026 | Temps de lecture : 3 min',
      '7 March 2026 | 12 comments',
    ],
    ...[
      '(Example News) 7 March 2026',
      '7 March 2026 [Example News]',
      '7 March 2026 / Source: Example',
      '7 March 2026 | Source: example.org',
      '| 7 March 2026 |',
      '(7 March 2026)',
      '– 7 March 2026 –',
      '•7 March 2026',
    ],
    ...['World / 7 March 2026', 'Politics & Society | 7 March 2026'],
  ],
};

describe.each(Object.entries(SEVENTH_OF_MARCH))('%s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    expect(readings(line)).toEqual(['2026-03-07']);
  });
});

describe('months in every language', () => {
  test.each([
    ['15 Ocak 2026', '2026-01-15'],
    ['15 OCAK 2026', '2026-01-15'],
    ['15 ŞUBAT 2026', '2026-02-15'],
    ['15 Nisan 2026', '2026-04-15'],
    ['15 MAYIS 2026', '2026-05-15'],
    ['15 Mayıs 2026', '2026-05-15'],
    ['15 mayis 2026', '2026-05-15'],
    ['15 Haziran 2026', '2026-06-15'],
    ['15 TEMMUZ 2026', '2026-07-15'],
    ['15 Ağustos 2026', '2026-08-15'],
    ['15 EYLÜL 2026', '2026-09-15'],
    ['15 EKİM 2026', '2026-10-15'],
    ['15 KASIM 2026 PAZAR', '2026-11-15'],
    ['15 ARALIK 2026', '2026-12-15'],
    ['15 aralik 2026', '2026-12-15'],
    ['15 Ağu 2026', '2026-08-15'],
    ['15. Jänner 2026', '2026-01-15'],
    ['15. Mai 2026', '2026-05-15'],
    ['15. Okt. 2026', '2026-10-15'],
    ['15. Dez. 2026', '2026-12-15'],
    ['15 févr. 2026', '2026-02-15'],
    ['15 FÉVRIER 2026', '2026-02-15'],
    ['15 fevrier 2026', '2026-02-15'],
    ['1er août 2026', '2026-08-01'],
    ['15 déc. 2026', '2026-12-15'],
    ['15 juil. 2026', '2026-07-15'],
    ['15 mai 2026', '2026-05-15'],
    ['1º de enero de 2026', '2026-01-01'],
    ['15 de septiembre de 2026', '2026-09-15'],
    ['15 de setiembre de 2026', '2026-09-15'],
    ['15 كانون الثاني 2026', '2026-01-15'],
    ['15 شباط 2026', '2026-02-15'],
    ['15 نيسان 2026', '2026-04-15'],
    ['15 أيار 2026', '2026-05-15'],
    ['15 حزيران 2026', '2026-06-15'],
    ['15 تموز 2026', '2026-07-15'],
    ['15 آب 2026', '2026-08-15'],
    ['15 أيلول 2026', '2026-09-15'],
    ['15 تشرين الأول 2026', '2026-10-15'],
    ['15 تشرين الثاني 2026', '2026-11-15'],
    ['15 كانون الأول 2026', '2026-12-15'],
    ['15 كانون الأول/ديسمبر 2026', '2026-12-15'],
    ['15 جانفي 2026', '2026-01-15'],
    ['15 غشت 2026', '2026-08-15'],
    ['15 يونيه 2026', '2026-06-15'],
    ['15 gennaio 2026', '2026-01-15'],
    ['15 mag 2026', '2026-05-15'],
    ['15 de fevereiro de 2026', '2026-02-15'],
    ['15 out. 2026', '2026-10-15'],
    ['15 mei 2026', '2026-05-15'],
    ['15 октября 2026 г.', '2026-10-15'],
    ['15 нояб. 2026 г.', '2026-11-15'],
    ['15 травня 2026', '2026-05-15'],
    ['15 ЛИСТОПАДА 2026', '2026-11-15'],
    ['15 października 2026', '2026-10-15'],
    ['15 lipca 2026 r.', '2026-07-15'],
    ['15 Μαΐου 2026', '2026-05-15'],
    ['15 ΑΥΓΟΥΣΤΟΥ 2026', '2026-08-15'],
    ['15 gulan 2026', '2026-05-15'],
    ['15 îlonê 2026', '2026-09-15'],
    ['15 kanûna pêşîn 2026', '2026-12-15'],
    ['15 کانوونی دووەم 2026', '2026-01-15'],
    ['Sept. 15, 2026', '2026-09-15'],
    ['Dec 15 2026', '2026-12-15'],
    ['22nd December, 1972', '1972-12-22'],
    ['29 February 2024', '2024-02-29'],
    ['26-FEB-1987 15:01:01.79', '1987-02-26'],
    ['2026年12月25日（金）', '2026-12-25'],
  ])('%s', (line, day) => {
    expect(readings(line)).toEqual([day]);
  });
});

describe('precision', () => {
  test.each([
    ['March 2026', '2026-03'],
    ['Mart 2026', '2026-03'],
    ['MAYIS 2026', '2026-05'],
    ['März 2026', '2026-03'],
    ['mars 2026', '2026-03'],
    ['marzo de 2026', '2026-03'],
    ['آذار 2026', '2026-03'],
    ['март 2026', '2026-03'],
    ['2026年3月', '2026-03'],
    ['Dec, 2026', '2026-12'],
    ['By Jane Doe, March 2026', '2026-03'],
    ['Published: March 2026', '2026-03'],
  ])('%s is known to the month', (line, month) => {
    expect(readings(line)).toEqual([month]);
  });
});

describe('a month that is another in another language', () => {
  test.each([
    ['5. listopada 2025.', ['2025-10-05 or 2025-11-05']],
    ['31. listopad 2025', ['2025-10-31']],
    ['listopad 2025', ['2025-10 or 2025-11']],
    ['Nedjelja, 5. listopada 2025.', ['2025-10-05']],
    ['Čtvrtek 7. srp 2025', ['2025-08-07']],
    ['5 lip 2025', ['2025-06-05 or 2025-07-05']],
    ['ok. listopada 2025', []],
    ['5. lipnja 2025.', ['2025-06-05']],
    ['05.06.2025. u 14:30', ['2025-06-05']],
    ['05.06.2025., 14:30', ['2025-06-05']],
  ])('%s', (line, expected) => {
    expect(readings(line)).toEqual(expected);
    expect(readDateLine(line)[0]?.order ?? null).toBeNull();
  });
});

describe('figures of two readings', () => {
  test.each([
    ['1/10/2026', ['2026-01-10', '2026-10-01'], null],
    ['1-10-2026', ['2026-01-10', '2026-10-01'], null],
    ['01/10/2026 14:30', ['2026-01-10', '2026-10-01'], null],
    ['\u200f1\u200f/10\u200f/2026', ['2026-01-10', '2026-10-01'], null],
    ['١/١٠/٢٠٢٦', ['2026-01-10', '2026-10-01'], null],
    ['Posted 1/10/26', ['2026-01-10', '2026-10-01'], null],
    ['3/3/2026', ['2026-03-03'], null],
    ['13/10/2026', ['2026-10-13'], 'day-first'],
    ['10/13/2026', ['2026-10-13'], 'month-first'],
    ['10-13-2026', ['2026-10-13'], 'month-first'],
    ['Saturday 10/1/2026', ['2026-01-10'], 'day-first'],
    ['Saturday 1/10/2026', ['2026-01-10'], 'month-first'],
    ['1/10/2026, Thursday', ['2026-10-01'], 'day-first'],
    ['1/10/2026 Perşembe', ['2026-10-01'], 'day-first'],
    ['Monday 1/10/2026', ['2026-01-10', '2026-10-01'], null],
    ['1.10.2026', ['2026-10-01'], null],
    ['10.13.2026', ['2026-10-13'], 'month-first'],
    ['Publié le 1/10/2026', ['2026-10-01'], 'day-first'],
    ['Güncelleme: 1/10/2026 09:00', ['2026-10-01'], 'day-first'],
    ['Updated: 1/10/2026 09:00', ['2026-01-10', '2026-10-01'], null],
  ])('%s', (line, expected, order) => {
    const [date] = readDateLine(line);
    expect(date?.readings).toEqual(expected);
    expect(date?.order).toBe(order);
  });

  it('say what in the line settled them', () => {
    expect(readDateLine('Saturday 1/10/2026')[0]?.settledBy).toBe('weekday');
    expect(readDateLine('Publié le 1/10/2026')[0]?.settledBy).toBe('label');
    expect(readDateLine('13/10/2026')[0]?.settledBy).toBeNull();
  });

  it('keep a date that its weekday contradicts', () => {
    expect(readings('Monday, 7 March 2026')).toEqual(['2026-03-07']);
  });
});

describe('years of two figures', () => {
  test.each([
    ['07.03.26', ['2026-03-07']],
    ['07.03.87', ['1987-03-07']],
    ['07.03.68', ['2068-03-07']],
    ['07.03.69', ['1969-03-07']],
    ['Published 26/2/87', ['1987-02-26']],
    ['Sat 28/2/26', ['2026-02-28']],
    ['28/2/26 14:30', ['2026-02-28']],
    ['28/2/26', ['2026-02-28']],
    ['3/7/26', []],
    ['28-02-26', ['2026-02-28']],
    ['28/2/26 | 3 min read', []],
    ['From the June 2026 issue', ['2026-06']],
    ['Aus der Ausgabe Juni 2026', ['2026-06']],
    ['Heft 11, November 2024', ['2024-11']],
    ['Nisan 2019, Sayı 212', ['2019-04']],
    ['Numéro 58 – janvier 2021', ['2021-01']],
    ['March 2026 | Vol. 12 No. 3', ['2026-03']],
    ['Hafenpost, 10.10.2023, Nr. 234, S. 4', ['2023-10-10']],
    ['Économie, mardi 10 octobre 2023, p. 4-5', ['2023-10-10']],
    ['7 Mart 2026, Sayfa 3', ['2026-03-07']],
    ['March 7, 2026, Page A14', ['2026-03-07']],
    ['The ship left port 7 March 2026, page 4', []],
    ['Jueves, 1 de diciembre de 2022. 21:15h', ['2022-12-01']],
    ['7 March 26', []],
  ])('%s', (line, expected) => {
    expect(readings(line)).toEqual(expected);
  });
});

describe('labels', () => {
  test.each([
    ['Published: 7 March 2026', 'published'],
    ['PUBLISHED 7 MARCH 2026', 'published'],
    ['Published on 7 March 2026', 'published'],
    ['Published at: 2026-03-07 14:30', 'published'],
    ['First published 7 March 2026', 'published'],
    ['Date published March 7, 2026', 'published'],
    ['Posted: Mar 7, 2026 2:30 PM', 'published'],
    ['Published 7 March 2026.', 'published'],
    ['Updated: 7 March 2026', 'updated'],
    ['Last updated 7 March 2026', 'updated'],
    ['This article was updated on March 7, 2026', 'updated'],
    ['Modified 7 March 2026', 'updated'],
    ['7 March 2026 (updated)', 'updated'],
    ['Yayın tarihi: 07.03.2026', 'published'],
    ['YAYINLANMA: 07.03.2026 14:30', 'published'],
    ['Giriş Tarihi: 7 Mart 2026 14:30', 'published'],
    ['GİRİŞ 07.03.2026', 'published'],
    ['Güncelleme : 07.03.2026', 'updated'],
    ['SON GÜNCELLEME: 7 MART 2026', 'updated'],
    ['07.03.2026 14:30 tarihinde güncellendi', 'updated'],
    ['07.03.2026 tarihinde yayınlandı', 'published'],
    ['Veröffentlicht am 7. März 2026', 'published'],
    ['Erstellt: 07.03.2026, 14:30 Uhr', 'published'],
    ['Zuletzt aktualisiert am 07.03.2026 um 14:30 Uhr', 'updated'],
    ['Stand: 07.03.2026 14:30 Uhr', 'updated'],
    ['Publié le 7 mars 2026 à 14h30', 'published'],
    ['Mis à jour le 7 mars 2026', 'updated'],
    ['Publicado el 7 de marzo de 2026', 'published'],
    ['Publicado em 07.03.2026 às 14h30', 'published'],
    ['Actualizado a 07.03.2026 15:43', 'updated'],
    ['Pubblicato il 7 marzo 2026', 'published'],
    ['Ultimo aggiornamento: 7 marzo 2026', 'updated'],
    ['Gepubliceerd op 7 maart 2026', 'published'],
    ['Laatst bijgewerkt op 7 maart 2026', 'updated'],
    ['Опубликовано: 7 марта 2026', 'published'],
    ['Обновлено 7 марта 2026', 'updated'],
    ['Опубліковано 7 березня 2026', 'published'],
    ['Data publikacji: 07.03.2026', 'published'],
    ['Ostatnia aktualizacja: 7 marca 2026', 'updated'],
    ['Δημοσίευση: 7 Μαρτίου 2026', 'published'],
    ['Τελευταία ενημέρωση: 7 Μαρτίου 2026', 'updated'],
    ['نشر في: 7 مارس 2026', 'published'],
    ['تاريخ النشر: ٧ مارس ٢٠٢٦', 'published'],
    ['آخر تحديث: 7 مارس 2026', 'updated'],
    ['تاریخ انتشار: ۷ مارس ۲۰۲۶', 'published'],
    ['公開日：2026/03/07 11:30', 'published'],
    ['更新日：2026/03/07', 'updated'],
    ['입력 2026-03-07 14:30', 'published'],
    ['Date: 7 March 2026', 'unlabelled'],
    ['Datum: 07.03.2026', 'unlabelled'],
    ['By Jane Doe Published 7 March 2026', 'published'],
    ['Posted On : March 7, 2026 Published By : Jane Doe', 'published'],
  ])('%s', (line, role) => {
    expect(roles(line)).toEqual([`${role} 2026-03-07`]);
  });

  test.each([
    ['Published: 7 March 2026 | Updated: 8 March 2026'],
    ['Giriş: 07.03.2026 14:30 Güncelleme: 08.03.2026 09:00'],
    ['Publié le 7 mars 2026 à 14h52, modifié le 8 mars 2026 à 15h54'],
    ['Published: 12:37 GMT, 7 March 2026 | Updated: 15:26 GMT, 8 March 2026'],
    ['PUBLISHED: March 7, 2026 at 1:52 p.m. | UPDATED: March 8, 2026 at 1:55 p.m.'],
    ['Veröffentlicht: 07.03.2026 - Aktualisiert: 08.03.2026'],
    ['نشر: 7 مارس 2026 | آخر تحديث: 8 مارس 2026'],
  ])('%s', (line) => {
    expect(roles(line)).toEqual(['published 2026-03-07', 'updated 2026-03-08']);
  });

  it('reads the update first where it stands first', () => {
    expect(roles('Aktualizacja: 08.03.2026 23:49  Publikacja: 07.03.2026 21:52')).toEqual([
      'updated 2026-03-08',
      'published 2026-03-07',
    ]);
  });

  test.each([
    ['Published: 7 March 2026 | Updated 14:20'],
    ['Published: 7 March 2026 | Updated 2 hours ago'],
    ['Posted: Mar 7, 2026 8:25 AM EST | Last Updated: March 9'],
  ])('%s has no date of update that could be known to the day', (line) => {
    expect(roles(line)).toEqual(['published 2026-03-07']);
  });
});

it('reads a date that stands twice in a line once', () => {
  expect(roles('7 March 2026 7 March 2026')).toEqual(['unlabelled 2026-03-07']);
  expect(roles('Saturday March 7, 2026 09:30 PM EST   3/7/2026 9:30 PM')).toEqual([
    'unlabelled 2026-03-07',
  ]);
});

describe('the words found', () => {
  test.each([
    ['7 March 2026[1]', '7 March 2026'],
    ['Published: Sat, 7 March 2026, 14:30 GMT+3 | 3 min read', 'Sat, 7 March 2026, 14:30 GMT+3'],
    ['By Jane Doe | 7 March 2026', '7 March 2026'],
    ['Güncelleme: 08.03.2026 09:00', '08.03.2026 09:00'],
    ['آخر تحديث: ٧ مارس ٢٠٢٦', '٧ مارس ٢٠٢٦'],
    ['2026-03-07T14:30:00+03:00', '2026-03-07T14:30:00+03:00'],
    ['Updated: 12:37 GMT, 7 March 2026', '12:37 GMT, 7 March 2026'],
    ['7\u00a0Mart 2026', '7\u00a0Mart 2026'],
  ])('of %s', (line, found) => {
    expect(readDateLine(line).map((date) => date.found)).toEqual([found]);
    expect(line).toContain(found);
  });
});

describe('what names may stand beside a date', () => {
  const DAY = '7 March 2026';

  test.each([
    ['two of them', `Ankara | Example News | ${DAY}`, true],
    ['no three of them', `Ankara | World | Example News | ${DAY}`, false],
    ['four of them with a label', `A | B | C | D | Published ${DAY}`, true],
    ['no five of them with a label', `A | B | C | D | E | Published ${DAY}`, false],
    ['four of them with a byline', `A | B | C | D | By Jane Doe | ${DAY}`, true],
    ['four words beside a strong mark', `The Harbour Town Post | ${DAY}`, true],
    ['no five words', `The Old Harbour Town Post | ${DAY}`, false],
    ['four words behind it', `${DAY} | The Harbour Town Post`, true],
    ['no five words behind it', `${DAY} | The Old Harbour Town Post`, false],
    ['three words before a comma', `New York City, ${DAY}`, true],
    ['no four words before a comma', `Old New York City, ${DAY}`, false],
    ['two words behind a comma', `${DAY}, Buenos Aires`, true],
    ['no three words behind a comma', `${DAY}, New York City`, false],
    ['two words without capitals', 'مدينة بيروت، 7 آذار 2026', true],
    ['no three words without capitals', 'مدينة بيروت الكبرى، 7 آذار 2026', false],
    ['none before and behind it without strong marks', `Ankara, ${DAY}, London`, false],
    ['those before and behind it with a label', `Ankara, Published ${DAY}, London`, true],
    ['those before and behind it with strong marks', `Ankara, ${DAY} | London`, true],
    ['none without a mark', `Ankara ${DAY}`, false],
    ['none behind it without a mark', `${DAY} Ankara`, false],
    ['one before a label', `Ankara Published ${DAY}`, true],
    ['none before a word for a date alone', `Ankara Date: ${DAY}`, false],
    ['one before a byline', `Ankara By Jane Doe | ${DAY}`, true],
    ['one behind a byline without a mark', `By Jane Doe ${DAY}`, true],
    ['one behind a byline and a colon', `By: Jane Doe ${DAY}`, true],
    ['one of many words behind a byline', `By Jane Mary Ann Doe van Example ${DAY}`, true],
    ['a place behind the name of a byline', `By Jane Doe in Ankara | ${DAY}`, true],
    ['none behind a joining word alone', `Published in Ankara | ${DAY}`, false],
    ['none beside a month', 'Ankara | March 2026', false],
    ['one beside a month with a label', 'Ankara | Published March 2026', true],
    ['one beside a month with a byline', 'Ankara | By Jane Doe | March 2026', true],
    ['none without a date', 'By Jane Doe | Example News 2026', false],
  ])('%s: %s', (_, line, expected) => {
    expect(readDateLine(line).length).toBe(expected ? 1 : 0);
  });
});

describe('several dates in a line', () => {
  test.each<[string, string[]]>([
    ['7 March 2026 | 8 March 2026 updated', ['unlabelled 2026-03-07', 'updated 2026-03-08']],
    ['Updated 8 March 2026 | 7 March 2026', ['updated 2026-03-08', 'unlabelled 2026-03-07']],
    ['Updated 2 hours ago | 7 March 2026', ['unlabelled 2026-03-07']],
    ['Updated January 2 | 7 March 2026', ['unlabelled 2026-03-07']],
    ['Updated 7 March 2026 | updated 8 March 2026', []],
    ['Published 7 March 2026 | 8 March 2026', []],
    ['7 March 2026 | published 8 March 2026', []],
    ['Published 7 March 2026 | 7 March 2026', ['published 2026-03-07', 'unlabelled 2026-03-07']],
    ['Updated 8 March 2026 | Updated 3/8/2026', ['updated 2026-03-08']],
    ['3/7/2026 | 7 March 2026', ['unlabelled 2026-03-07']],
    ['3/7/2026 | 3/7/2026', ['unlabelled 2026-03-07 or 2026-07-03']],
    ['3/7/26 | 7 March 2026', []],
    ['7 March 2026 | 13/3/26', []],
    [
      'Published 3/7/26 | updated 3/8/26',
      ['published 2026-03-07 or 2026-07-03', 'updated 2026-03-08 or 2026-08-03'],
    ],
    ['Publié le 7/3/2026', ['published 2026-03-07']],
    ['3/7/2026 Güncelleme', ['updated 2026-07-03']],
    ['3/7/2026 updated', ['updated 2026-03-07 or 2026-07-03']],
  ])('%s', (line, expected) => {
    expect(roles(line)).toEqual(expected);
  });

  it('keep what proved their order, and what settled them', () => {
    const facts = (line: string) =>
      readDateLine(line).map(({ found, order, settledBy }) => [found, order, settledBy]);
    expect(facts('Publié le 7/3/2026')).toEqual([['7/3/2026', 'day-first', 'label']]);
    expect(facts('Publié le 13/3/2026')).toEqual([['13/3/2026', 'day-first', null]]);
    expect(facts('Publié le 7 mars 2026')).toEqual([['7 mars 2026', null, null]]);
    expect(facts('Posted 7/3/2026')).toEqual([['7/3/2026', null, null]]);
    expect(facts('Publié le Saturday 7/3/2026')).toEqual([
      ['Saturday 7/3/2026', 'day-first', 'weekday'],
    ]);
  });
});

describe('the frame of a date', () => {
  test.each([
    ['From the June 2026 issue', 'June 2026'],
    ['in the June 2026 edition', 'June 2026'],
    ['PUBLISHED IN THE JUNE 2026 NUMBER', 'JUNE 2026'],
    ['Aus Heft Juni 2026', 'Juni 2026'],
    ['Paru dans le numéro de juin 2026', 'juin 2026'],
    ['7 March 2026. 14.30', '7 March 2026. 14.30'],
    ['7 March 2026. 14h30', '7 March 2026. 14h30'],
  ])('%s', (line, found) => {
    expect(readDateLine(line).map((date) => date.found)).toEqual([found]);
  });

  test.each([
    'From the June 2026 book',
    'See from the June 2026 issue',
    'From the June 2026 issue of it',
    'Aus dem Juni 2026',
    '7 March 2026. 14',
  ])('%s is none', (line) => {
    expect(readDateLine(line)).toEqual([]);
  });

  it('is two hundred letters long at most', () => {
    expect(readings('7 March 2026'.padEnd(200))).toEqual(['2026-03-07']);
    expect(readings('7 March 2026'.padEnd(201))).toEqual([]);
  });
});

describe('a date that is not known to the day', () => {
  test.each<[string, string, string, string]>([
    ['c. March 2024', 'unlabelled', 'c. March 2024', '2024-03~'],
    ['  [March 2024?]  ', 'unlabelled', '[March 2024?]', '2024-03?'],
    ['Spring 2024', 'unlabelled', 'Spring 2024', '2024'],
    ['From the Spring 2024 issue', 'unlabelled', 'Spring 2024', '2024'],
    ['March–April 2024', 'unlabelled', 'March–April 2024', '2024-03/2024-04'],
    ['Date: ca. 1985', 'unlabelled', 'ca. 1985', '1985~'],
    ['Published early March 2024', 'published', 'early March 2024', '2024-03'],
    ['Published: 3-5 March 2024', 'published', '3-5 March 2024', '2024-03-03/2024-03-05'],
    ['Erschienen: im Frühjahr 2024', 'published', 'Frühjahr 2024', '2024'],
    ['Yayın tarihi : yaklaşık 1985', 'published', 'yaklaşık 1985', '1985~'],
    ['Updated: 3 or 4 March 2024', 'updated', '3 or 4 March 2024', '[2024-03-03,2024-03-04]'],
  ])('%j', (line, role, found, date) => {
    expect(readDateLine(line)).toEqual([
      { found, role, readings: [date], order: null, settledBy: null },
    ]);
  });
});

describe('what is no line of dates', () => {
  test.each([
    'March 7, 2026 was the day the two sides met.',
    'On 7 March 2026, the two sides met.',
    'On 7 March 2026',
    'The 2026 budget',
    '1/10/2026 and 2/10/2026 are the dates',
    '3-5 March 2026',
    '1914-1918',
    'The 1980s',
    'ca. 1985',
    'Published 1985 or 1986',
    'March 2026 or so',
    'May 2026 bring peace',
    'May 2026 bring peace to all',
    '2026',
    '',
    '   ',
    'March',
    'Mart',
    '7 March',
    'Saturday',
    '14:30',
    'Published: 14:30',
    'Updated 2 hours ago',
    'By Jane Doe',
    'Five things to know about 2026',
    'Five Things To Know About 2026',
    'Budget Vote March 7, 2026',
    'Budget vote on 7 March 2026',
    'Elections 2026: what to know',
    'The Year 2026 In Pictures',
    'Release date: 7 March 2026',
    'Event Date: 7 March 2026',
    'Deadline: 7 March 2026',
    'Died 7 March 2026',
    'Born: 7 March 2026',
    'Last visit: 7 March 2026',
    '7 March 2026 – 9 March 2026',
    '7–9 March 2026',
    '7-9 March 2026',
    'March 7-9, 2026',
    '7 and 8 March 2026',
    '7 March 2026 to 9 March 2026',
    'March – May 2026',
    '7 March 2026, 8 March 2026',
    'Published 7 March 2026, 9 March 2026',
    '2025-2026',
    '2025/26',
    '2026-27 season',
    '7 March 2026: the two sides meet',
    'March 7, 2026: Peace Talks Begin',
    '7 March 2026 The Two Sides Meet',
    'The talks were held in Ankara, 7 March 2026',
    'Ankara, 7 March 2026 – The two sides met',
    'ANKARA, March 7, 2026 (Example) - The ministry said',
    'in March 2026.',
    'March 2026.',
    'March 7, 2026.',
    'from March 7, 2026',
    'shares in March, 2026',
    '7. März 2026 – Die Regierung tagt heute',
    '7 Mart 2026 günü yapılan toplantı',
    "7 Mart 2026'da toplandı",
    "7 Mart 2026'da",
    'Le 7 mars 2026, les deux parties se sont réunies',
    'في 7 مارس 2026 اجتمع الطرفان',
    'قال الوزير في 7 مارس 2026 إن الاتفاق قائم',
    '30 February 2026',
    '2026-02-30',
    '31.04.2026',
    '13/13/2026',
    '2026-13-01',
    '32 March 2026',
    '192.168.1.2026',
    '1.2.2026.4',
    'Version 7.3.2026',
    '© 2026 Example News',
    'Copyright 7 March 2026',
    '+90 312 123 45 67',
    'Mar 2901',
    'Page 7 of 2026',
    'Was 7 March 2026 the day?',
    '7 March 2026?',
    '“7 March 2026”, she said',
    'Interest Rates, March 2026',
    '#7 March 2026',
    'Smith v. Jones, Example Review, Answer, 7 March 2026',
    'Members of the Party and the Government of the Republic | 7 March 2026',
    '20260307',
    `Published: 7 March 2026 ${'| Jane Doe '.repeat(20)}`,
    '7 March 2026 '.repeat(16),
  ])('%s', (line) => {
    expect(readDateLine(line)).toEqual([]);
  });
});

describe('any line', () => {
  const DAY = fc
    .date({ min: new Date('1605-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('never throws, and reads only EDTF in ascending order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '7',
        '03',
        '2026',
        ' March ',
        ' Mart ',
        '/',
        '.',
        '-',
        ' ',
        ',',
        ':',
        'T',
        '|',
      ),
      fc.constantFrom(
        'Published',
        'By',
        'Jane',
        '14:30',
        'Sat',
        '٢٠٢٦',
        'آذار',
        'г.',
        'a.m.',
        'de',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = pieces.join('');
        for (const date of readDateLine(line)) {
          expect(line).toContain(date.found);
          expect(date.readings.every(isEdtf)).toBe(true);
          expect([...date.readings].sort()).toEqual(date.readings);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every day of the calendar in every shape of figures', () => {
    fc.assert(
      fc.property(DAY, (iso) => {
        const [year = '', month = '', day = ''] = iso.split('-');
        for (const line of [
          iso,
          `${day}.${month}.${year}`,
          `${year}年${Number(month)}月${Number(day)}日`,
        ]) {
          expect(readings(line)).toEqual([iso]);
        }
        expect(readDateLine(`${day}/${month}/${year}`)[0]?.readings).toContain(iso);
        expect(readDateLine(`${month}/${day}/${year}`)[0]?.readings).toContain(iso);
      }),
    );
  });

  const LANGUAGES =
    'en-US en-GB en-IN en-CA tr de de-AT de-CH fr fr-CA es es-MX ar ar-EG ar-LB ar-SA ar-MA ar-TN it pt pt-PT nl ru uk pl el ku ckb fa he az ro sv da nb fi hu cs bg ca id hr ja zh zh-TW ko'.split(
      ' ',
    );
  const STYLES: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    { dateStyle: 'medium' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { dateStyle: 'long', timeStyle: 'short' },
  ];

  test.each(LANGUAGES)('reads every day of the year as CLDR writes it in %s', (language) => {
    for (const style of STYLES) {
      const format = new Intl.DateTimeFormat(language, {
        ...style,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      for (let day = 0; day < 366; day += 1) {
        const instant = new Date(Date.UTC(2028, 0, 1 + day, 14, 30));
        const line = format.format(instant);
        const [date, ...others] = readDateLine(line);
        expect(others, line).toEqual([]);
        expect(date?.readings, line).toContain(instant.toISOString().slice(0, 10));
      }
    }
  });
});

describe('a line that is a date alone', () => {
  it.each([
    ['2026-02-17', ['2026-02-17']],
    ['2024-02-29', ['2024-02-29']],
    ['1/10/2026', ['2026-01-10', '2026-10-01']],
    ['1-10-2026', ['2026-01-10', '2026-10-01']],
    ['10.1.2026', ['2026-01-10']],
    ['1.10.2026', ['2026-10-01']],
    ['5/5/2026', ['2026-05-05']],
    ['31/12/2026', ['2026-12-31']],
    ['12/31/2026', ['2026-12-31']],
    ['29/2/2024', ['2024-02-29']],
    ['7 March 2026', ['2026-03-07']],
    ['07 march 2026', ['2026-03-07']],
    ['7 Mar 2026', ['2026-03-07']],
    ['March 7, 2026', ['2026-03-07']],
    ['MAR 7, 2026', ['2026-03-07']],
    ['7. März 2026', ['2026-03-07']],
    ['  7   Mart\t2026 ', ['2026-03-07']],
    ['7 MART 2026', ['2026-03-07']],
    ['1 MAYIS 2026', ['2026-05-01']],
    ['2 KASIM 2026', ['2026-11-02']],
    ['3 ARALIK 2026', ['2026-12-03']],
    ['4 Ağustos 2026', ['2026-08-04']],
    ['4 Ağustos 2026'.normalize('NFD'), ['2026-08-04']],
    ['5 ŞUBAT 2026', ['2026-02-05']],
    ['6 EKİM 2026', ['2026-10-06']],
    ['6 haziran 2026', ['2026-06-06']],
    ['March 2026', ['2026-03']],
    ['Mayıs 2026', ['2026-05']],
    ['KASIM 2026', ['2026-11']],
  ])('reads %j', (text, expected) => {
    expect(readDateLine(text).flatMap((date) => date.readings)).toEqual(expected);
  });

  it.each([
    '',
    '2026',
    '2026-02-30',
    '2025-02-29',
    '30/2/2026',
    '13/13/2026',
    '1/10-2026',
    '1/10/26',
    '31 February 2026',
    '7 March 26',
    '7 March 12026',
    'M 2026',
    '7 M 2026',
    '7 Brumaire 2026',
    'On 7 March 2026 the talks began',
    'yyyy',
  ])('reads no date out of %j', (text) => {
    expect(readDateLine(text)).toEqual([]);
  });
});
