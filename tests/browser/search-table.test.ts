import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readEntryFile } from '../../src/lib/entry-file.ts';
import { startBrowser } from '../support/browser.ts';
import { KNOWN_SIZE, SHEETS } from '../support/known-archive.ts';
import {
  addressOf,
  follow,
  openContext,
  openSearch,
  readShown,
  visit,
} from '../support/search-page.ts';
import { serve, type Host } from '../support/static-host.ts';

/*
 * What is asked, by the address alone, and exactly what must come: whatever is not named must not come.
 * Over the sheets of tests/support/known-archive.ts, by their numbers, and over the five articles.
 */

type Row = readonly [asked: string, sheets: readonly number[] | ((n: number) => boolean)];

const KALIN = [1, 2, 3, 4];
const MIT = [7, 8, 10, 11, 14];
const TURKIYE = [15, 16, 17, 19];
const DAESH = [20, 21, 22, 23, 24];
const ERDOGAN = [30, 31, 32];
/** Every so-manieth of the sheets whose words follow from their number. */
const every = (step: number) => (n: number) => n > 60 && n % step === 0;
const both = (a: number, b: number) => (n: number) => every(a)(n) && every(b)(n);
const either = (a: number, b: number) => (n: number) => every(a)(n) || every(b)(n);
const less = (a: number, b: number) => (n: number) => every(a)(n) && !every(b)(n);

const LETTERS: readonly Row[] = [
  ['q=kalin', KALIN],
  ['q=Kalın', KALIN],
  ['q=KALIN', KALIN],
  ['q=KALİN', KALIN],
  ['q=Kalın’s', KALIN],
  ['q=Kalın’ın', KALIN],
  ['q=kalins', [4]],
  ['q=kalinite', [5]],
  ['q=erdogan', ERDOGAN],
  ['q=ERDOĞAN', ERDOGAN],
  ['q=Erdoğan’ın', ERDOGAN],
  ['q=erdoganin', [32]],
  ['q=teskilati', [11]],
  ['q=TEŞKİLATI', [11]],
  ['q=strasse', [33]],
  ['q=STRASSE fluss', [33]],
  ['q=ISLAK şelale', [37]],
  // As copied out of a page, with letters that nobody sees.
  ['q=\u2066kal\u00ADin\u2069', KALIN],
  ['q=\uFEFFstras\u2060se', [33]],
  ['q=ıslak SELALE', [37]],
];

const WORDS: readonly Row[] = [
  ['q=mitigation', [9]],
  ['q=mit&names=typed', [7, 8, 10, 12, 13, 14]],
  ['q=mit*', [7, 8, 9, 10, 12, 13, 14]],
  ['q=mit&match=beginning', [7, 8, 9, 10, 11, 12, 13, 14]],
  ['q=kal*', [1, 2, 3, 4, 5, 6]],
  ['q=kal', []],
  ['q=kalin&match=beginning', [1, 2, 3, 4, 5, 6]],
  ['q=operation', [42]],
  ['q=operations', [43]],
  ['q=operation*', [42, 43, 44]],
  ['q=operation fog&match=beginning', [42, 43]],
  ['q="operation"&match=beginning', [42]],
  ['q=b', [34]],
  ['q=plan b', [34]],
  ['q=b*', [34]],
  ['q=b&match=beginning', [34]],
  ['q=1987', [35]],
  ['q=42', []],
  ['q=42*', [35]],
  ['q=7:30', [35]],
  ['q=sheet n041', [41]],
  ['q=state-run', [36]],
  ['q=staterun', [36]],
  ['q=state run', [36]],
  ['q=well', [26, 36]],
  ['q=well-built', [36]],
  ['q=quay barrels', [1]],
  ['q=quay atlas', []],
  ['q=quay quay', [1]],
  ['q=dorvane', every(2)],
  ['q=dorvane kelmist', every(6)],
  ['q=dorvane kelmist parvusk', every(30)],
  ['q=...', () => true],
  ['', () => true],
];

const QUERIES: readonly Row[] = [
  ['q="old harbour"', [38, 39]],
  ['q=“old harbour”', [38, 39]],
  ['q="harbour light"', [38]],
  ['q=harbour light', [38, 39]],
  ['q="old harbour" came', [39]],
  ['q=came "old harbour" -"harbour light"', [39]],
  ['q="harbour old"', []],
  ['q=green lantern', [40, 41]],
  ['q="green lantern"', [41]],
  ['q="dorvane tollen"', every(4)],
  ['q=harbour -came', [38]],
  ['q=harbour −came', [38]],
  ['q=harbour NOT came', [38]],
  ['q=light -"harbour light"', [39]],
  ['q=harbour - came', [39]],
  ['q=dorvane -kelmist', less(2, 3)],
  ['q=-dorvane', (n) => !every(2)(n)],
  ['q=-sheet', []],
  ['q=barrels OR kalinite', [1, 5]],
  ['q=barrels | kalinite | atlas', [1, 5, 12]],
  ['q=fog operation OR operations', [42, 43]],
  ['q=fog OR mist operation*', [42, 43, 44]],
  ['q=barrels or kalinite', []],
  ['q=operation AND fog', [42]],
  ['q=kelmist OR parvusk', either(3, 5)],
  ['q=dorvane kelmist OR parvusk', (n) => every(2)(n) && either(3, 5)(n)],
  ['q=OR fog', [42, 43]],
  ['q="harbour light', [38, 39]],
  ['q=qqqq', []],
  ['q=kalin qqqq', []],
  ['q=kalin OR qqqq', KALIN],
  ['q=kalin -qqqq', KALIN],
  ['q=qqqq*', []],
  ['q="no such phrase"', []],
];

const NAMES: readonly Row[] = [
  ['q=mit', [...MIT, 12, 13]],
  ['q=MİT', [...MIT, 12, 13]],
  ['q="MİT"', [7, 8, 10, 12, 13, 14]],
  ['q=MİT’in', MIT],
  ['q=Millî İstihbarat Teşkilatı', MIT],
  ['q=milli istihbarat teskilati&names=typed', [11]],
  ['q=National Intelligence Organization', MIT],
  ['q=Türkiye', TURKIYE],
  ['q=turkiye', TURKIYE],
  ['q=TÜRKİYE', TURKIYE],
  ['q=Turkey', [...TURKIYE, 18]],
  ['q=Türkiye&names=typed', [15, 17, 19]],
  ['q=turkey&names=typed', [16, 18]],
  ['q="turkey"', [16, 18]],
  ['q=crate* -Turkey', []],
  ['q=crate* -"Turkey"', [15, 17]],
  ['q=Daesh', DAESH],
  ['q=isis', DAESH],
  ['q=DEAŞ', DAESH],
  ['q=ışid', DAESH],
  ['q=Islamic State', [...DAESH, 26]],
  ['q="islamic state"', [22]],
  ['q=islamic state&names=typed', [22, 26]],
  ['q=Daesh&names=typed', [20]],
  ['q=IS', [...DAESH, 25]],
  ['q=is', [25]],
  ['q=left dawn daesh', [22]],
  ['q=left -daesh', []],
  ['q=left -"ISIS"', [20, 22]],
  ['q=left NOT Islamic State', []],
  ['q=Daesh OR Kalın', [...DAESH, ...KALIN]],
  ['q=al-Qaeda', [27, 28, 29]],
  ['q=al qaeda', [27, 28]],
  ['q=alqaeda', [27, 28, 29]],
  ['q=al-Qaeda&names=typed', [27, 29]],
  ['q="al-Qaeda"', [27]],
  ['q=qaida', [28]],
  ['q=US', [59, 60]],
  ['q=us', [60]],
  ['q=U.S.', [59, 60]],
  ['q=Abu Mohammed al-Golani', [58]],
  ['q=golani', []],
];

/** Of the sheets that are dated one by one; the undated, 51, stays in every range. */
const FERROW = [45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57];
const DATES: readonly Row[] = [
  ['q=ferrow', FERROW],
  ['q=ferrow&from=2026&to=2026', [45, 46, 47, 49, 50, 51, 53, 54, 55]],
  ['q=ferrow&from=2026', [45, 46, 47, 49, 50, 51, 53, 54, 55]],
  ['q=ferrow&from=Jan 2026&to=Jan 2026', [45, 46, 47, 49, 51, 53, 54]],
  ['q=ferrow&from=Ocak 2026&to=January 2026', [45, 46, 47, 49, 51, 53, 54]],
  ['q=ferrow&from=2026-01&to=2026-01-10', [45, 46, 47, 49, 51, 53]],
  ['q=ferrow&from=10 Jan 2026&to=10 January 2026', [45, 46, 47, 49, 51]],
  ['q=ferrow&from=10 Ocak 2026&to=2026-01-10', [45, 46, 47, 49, 51]],
  ['q=ferrow&from=13/01/2026', [46, 47, 49, 50, 51, 54, 55]],
  ['q=ferrow&from=01/13/2026', [46, 47, 49, 50, 51, 54, 55]],
  ['q=ferrow&from=10/01/2026', FERROW],
  ['q=ferrow&from=2026-10-01&to=2026-10-01', [47, 49, 51]],
  ['q=ferrow&from=2026-09&to=2026-09', [47, 51]],
  ['q=ferrow&from=2026-04-02&to=2026-04-02', [47, 50, 51]],
  ['q=ferrow&from=2026-04-03&to=2026-04-03', [47, 51]],
  ['q=ferrow&from=2026-03-30&to=2026-03-30', [47, 50, 51]],
  ['q=ferrow&to=2023', [48, 51]],
  ['q=ferrow&to=2023-11', [51]],
  ['q=ferrow&from=2023-12-31&to=2024-01', [48, 51]],
  ['q=ferrow&from=2024-02-29&to=2024-02-29', [51, 56, 57]],
  ['q=ferrow&from=Feb 2024&to=Feb 2024', [51, 56, 57]],
  ['q=ferrow&from=2024-03&to=2025-12-30', [51]],
  ['q=ferrow&from=2025-12-31&to=2026-01-01', [46, 47, 51, 52, 53]],
  ['q=ferrow&from=2024 to 2025', [51, 52, 56, 57]],
  ['q=ferrow&from=last year&to=last year', [51, 52]],
  ['q=ferrow&from=last year', [45, 46, 47, 49, 50, 51, 52, 53, 54, 55]],
  ['q=ferrow&from=2024-02-30', FERROW],
  ['q=ferrow&from=soon', FERROW],
  ['q=ferrow&from=soon&to=2023', [48, 51]],
  ['q=ferrow&from=2026&to=2025', FERROW],
  ['q=ferrow&undated=out', FERROW.filter((n) => n !== 51)],
  ['q=ferrow&from=2026-10-01&undated=out', [47, 49]],
  ['q=ferrow&dating=undated', [51]],
  ['q=ferrow&dating=undated&undated=out', []],
  ['q=ferrow&dating=undated&from=2026', [51]],
  ['q=ferrow&dating=approximate', [48]],
  ['q=ferrow&dating=one-of&dating=interval', [49, 50]],
  ['q=ferrow&not-dating=day', [46, 47, 48, 49, 50, 51, 57]],
  ['q=ferrow&dating=month&to=2024', [57]],
  ['from=2008-11&to=2009-01&undated=out', [58, 59, 60]],
];

const FACETS: readonly Row[] = [
  ['topic=syria', every(8)],
  ['topic=syria&topic=hamas-mossad', either(8, 20)],
  ['topic=intelligence-diplomacy&not-topic=syria', less(12, 8)],
  ['q=dorvane&not-topic=syria', less(2, 8)],
  ['topic=counterterrorism', []],
  ['topic=nonesuch', []],
  ['not-topic=nonesuch&q=dorvane', every(2)],
  ['person=hakan-fidan', every(7)],
  ['person=hakan-fidan&person=yasar-guler', either(7, 11)],
  ['person=hakan-fidan&not-person=yasar-guler', less(7, 11)],
  ['person=hakan-fidan&organisation=cia', both(7, 9)],
  ['place=qatar&place=egypt', either(6, 10)],
  ['place=qatar&not-place=egypt', less(6, 10)],
  ['topic=syria&place=qatar&q=dorvane', both(8, 6)],
  ['person=ibrahim-kalin', KALIN],
  ['organisation=mit', MIT],
  ['q=mit&not-organisation=mit', [12, 13]],
  ['place=turkiye&not-place=turkiye', (n) => !TURKIYE.includes(n)],
  ['publisher=Merse Courier&q=kelmist', (n) => every(3)(n) && n % 4 === 0],
  ['publisher=Merse Courier&publisher=Harbour Post&q=kelmist', (n) => every(3)(n) && n % 4 < 2],
  ['publisher=(unknown)&q=kelmist', (n) => every(3)(n) && n % 4 === 3],
  ['not-publisher=(unknown)&q=kelmist', (n) => every(3)(n) && n % 4 !== 3],
  ['publisher=(unknown)&q=dorvane', []],
  ['dating=undated', (n) => (n % 25 === 0 && n !== 50) || n === 51],
  ['dating=undated&topic=syria', [200]],
  ['topic=syria&from=2010&to=2010&undated=out', (n) => every(8)(n) && Math.floor(n / 12) === 6],
  ['topic=syria&from=2010&to=2010', (n) => every(8)(n) && (Math.floor(n / 12) === 6 || n === 200)],
];

/** In this order. */
const SORTED: readonly (readonly [asked: string, sheets: readonly number[]])[] = [
  ['q=ferrow&sort=newest', [50, 55, 54, 45, 49, 46, 47, 53, 52, 56, 57, 48, 51]],
  ['q=ferrow&sort=oldest', [48, 57, 56, 52, 46, 47, 53, 45, 49, 54, 55, 50, 51]],
  ['q=ferrow&group=month', [50, 55, 54, 45, 49, 46, 47, 53, 52, 56, 57, 48, 51]],
  ['q=ferrow&group=month&sort=oldest', [48, 57, 56, 52, 46, 47, 53, 45, 49, 54, 55, 50, 51]],
  ['person=ibrahim-kalin', [4, 3, 2, 1]],
  ['person=ibrahim-kalin&sort=oldest', [1, 2, 3, 4]],
  // The word stands twice in 25, and once in 42 of more words.
  ['q="is" OR operation', [25, 42]],
];

/** The five by the beginnings of their slugs. */
const A000 = 'intelligence-chief-ibrahim-kalin';
const A001 = 'turkish-intelligence-stopped-threats';
const A002 = 'ankara-builds-up';
const A003 = 'turkey-rejects-reports';
const A004 = 'turkish-intelligence-as-a-shield';
const ALL = [A000, A001, A002, A003, A004];

const FIVE: readonly (readonly [asked: string, articles: readonly string[]])[] = [
  ['', ALL],
  ['q=kalin', [A000, A001, A002]],
  ['q=Kalın', [A000, A001, A002]],
  ['q=KALIN', [A000, A001, A002]],
  ['q=MIT', ALL],
  ['q=MİT', ALL],
  ['q=Turkiye', ALL],
  ['q=Türkiye', ALL],
  ['q=Turkey', ALL],
  ['q=Türkiye&names=typed', [A000, A001, A002, A003]],
  ['q="Turkey"', [A003, A004]],
  ['q=Erdogan', [A001, A004]],
  ['q=istihbarat', [A002]],
  ['q=Teskilati', [A002]],
  ['q=mossad', [A004]],
  ['q=Daesh', [A000, A001, A002, A003]],
  ['q=DEAŞ', [A000, A001, A002, A003]],
  ['q=Daesh&names=typed', [A000, A003]],
  ['q=ISIS&names=typed', [A001, A002, A003]],
  ['q=al-qaeda', [A001, A002]],
  ['q=alqaeda', [A001, A002]],
  ['q=anadolu somalia', [A001, A002]],
  ['q="intelligence diplomacy"', [A000, A001, A002]],
  ['q="diplomacy intelligence"', []],
  ['q=kalin "intelligence diplomacy" -anadolu', [A000]],
  ['q=hamas OR somalia', [A001, A002, A004]],
  ['q=reuters -kalin', [A003]],
  ['q=qqqq', []],
  ['q=kalin qqqq', []],
  ['q=mitigation', []],
  ['topic=hamas-mossad', [A004]],
  ['topic=syria', [A000, A001, A003]],
  ['topic=syria&topic=hamas-mossad', [A000, A001, A003, A004]],
  ['not-topic=syria', [A002, A004]],
  ['q=kalin&topic=syria', [A000, A001]],
  ['person=recep-tayyip-erdogan', [A001, A004]],
  ['publisher=(unknown)', ALL],
  ['from=2026', [A000, A001, A002, A003]],
  ['to=2023', [A004]],
  ['from=2023-12-31&to=2024', [A004]],
  ['from=2023-12-01&to=2023-12-01', [A004]],
  ['to=2023-11', []],
  ['dating=approximate', [A004]],
  ['from=2026-01-07&to=2026-01', [A002]],
  ['q=kalin&from=2026-01&to=2026-01', [A001, A002]],
  ['q=MIT&topic=counterterrorism&from=2026-02', [A000, A003]],
];

let browser: Browser;
let five: Host;
let known: Host;

beforeAll(async () => {
  [browser, five, known] = await Promise.all([
    startBrowser(),
    serve(inject('five')),
    serve(inject('known')),
  ]);
});
afterAll(async () => {
  await Promise.all([browser.close(), five.close(), known.close()]);
});

const idOf = (n: number): string => SHEETS[n - 1]?.id ?? String(n);

test('the sheets are filed as their data say', async () => {
  const folder = join(inject('knownContent'), 'articles');
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md'));
  const entries = await Promise.all(
    files.map(async (path) => readEntryFile(await readFile(join(folder, path), 'utf8'), path)),
  );
  const filed = entries.map(({ entry: { title, date, source, topics, names } }) => ({
    id: title.replace('Sheet ', ''),
    date,
    publisher: source.publisher,
    topics: topics.toSorted(),
    names: names.toSorted(),
  }));
  const meant = SHEETS.map(({ id, date, publisher, topics, names }) => ({
    ...{ id, date, publisher },
    topics: topics.toSorted(),
    names: names.toSorted(),
  }));
  expect(filed.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(meant);
});

describe.each(['en-GB', 'tr-TR'])('in a browser of %s', (locale) => {
  let overKnown: Page;
  let overFive: Page;
  beforeAll(async () => {
    const context = await openContext(browser, { locale });
    overKnown = await openSearch(context, known);
    overFive = await openSearch(context, five);
  });
  afterAll(async () => {
    await overKnown.context().close();
  });

  let finds = 0;

  /** All that a search finds, in the order shown. */
  async function find(page: Page, asked: string): Promise<string[]> {
    finds += 1;
    // Each address is the page's whole state, so that it may stand open; every twentieth is loaded anew.
    const go = finds % 20 === 0 ? visit : follow;
    await go(page, addressOf(`${asked}&show=${KNOWN_SIZE}`.replace(/^&/, '')));
    const { total, slugs } = await readShown(page);
    expect(total).toBe(slugs.length);
    return [...slugs];
  }

  describe.each([
    ['letters', LETTERS],
    ['words', WORDS],
    ['queries', QUERIES],
    ['names', NAMES],
    ['dates', DATES],
    ['facets', FACETS],
  ])('%s', (_, rows) => {
    test.each(rows)('%s', async (asked, sheets) => {
      const numbers = SHEETS.map((_sheet, i) => i + 1).filter((n) =>
        typeof sheets === 'function' ? sheets(n) : sheets.includes(n),
      );
      const found = await find(overKnown, asked);
      expect(found.toSorted()).toEqual(numbers.map((n) => `sheet-${idOf(n)}`));
    });
  });

  test.each(SORTED)('in this order: %s', async (asked, sheets) => {
    expect(await find(overKnown, asked)).toEqual(sheets.map((n) => `sheet-${idOf(n)}`));
  });

  test.each(FIVE)('over the five: %s', async (asked, articles) => {
    const found = await find(overFive, asked);
    const expected = articles.map((start) => found.find((slug) => slug.startsWith(start)) ?? start);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
