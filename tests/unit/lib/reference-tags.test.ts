import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spansOf } from '../../../src/lib/dates.ts';
import { referenceTags } from '../../../src/lib/reference-tags.ts';
import type { FoundRecord } from '../../../src/lib/search-export.ts';
import { foundRecord } from '../../support/found-record.ts';
import type { PageHead } from '../../support/page-head.ts';
import { readAsZotero } from '../../support/zotero-oracle.ts';

const ARCHIVE = 'The MİT Record';

/** The item that Zotero makes of a record, beside the tags of Open Graph that its page has. */
function itemOf(facts: Partial<FoundRecord>) {
  const record = foundRecord(facts);
  const head: PageHead = {
    address: record.url,
    metas: [
      { name: 'og:title', content: record.title },
      { name: 'og:type', content: 'article' },
      ...referenceTags(record, ARCHIVE),
    ],
    title: '',
    language: 'en',
    canonical: record.url,
    time: null,
    bylines: [],
    data: [],
  };
  return readAsZotero(head);
}

test('an article is one of a newspaper, kept in the archive', () => {
  expect(itemOf({ publisher: 'Port News' })).toMatchObject({
    itemType: 'newspaperArticle',
    publicationTitle: 'Port News',
    archive: ARCHIVE,
    extra: 'Kept in The MİT Record as received.',
  });
});

test('an unknown paper has no name, that of the archive neither', () => {
  const item = itemOf({ publisher: null, wording: 'retold', sourceTitle: 'Fog at noon' });
  expect(item.publicationTitle).toBeNull();
  expect(item.extra).toBe(
    'Retold in The MİT Record. Publisher unknown. Original title: “Fog at noon”.',
  );
});

describe('a date', () => {
  const dateOf = (date: string | null) => itemOf({ date }).date;

  test('of one day is left to Open Graph', () => {
    expect(dateOf('2026-01-10')).toBeNull();
  });

  test.each(['2026', '2026-01', '2023-12~', '2026-01-10~', '2026-01/2026-03'])(
    '%s stands as it is',
    (date) => {
      expect(dateOf(date)).toBe(date);
    },
  );

  test.each([
    ['[2026-01-10,2026-01-12]', '2026-01'],
    ['[2026-01-10,2026-10-01]', '2026'],
    ['[2025-12-31,2026-01-01]', '2025/2026'],
    ['[2026-01,2026-03~]', '2026~'],
    [null, null],
  ])('%s is given as %s', (date, given) => {
    expect(dateOf(date)).toBe(given);
  });

  test('leaves out no day on which the report can have been published', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10));
    const date = fc.oneof(
      day.map((one) => one.slice(0, 7)),
      day.map((one) => `${one}~`),
      fc.uniqueArray(day, { minLength: 2, maxLength: 2 }).map((days) => days.sort().join('/')),
      fc.uniqueArray(day, { minLength: 2, maxLength: 3 }).map((days) => `[${days.join(',')}]`),
    );
    fc.assert(
      fc.property(date, (edtf) => {
        const given = spansOf(dateOf(edtf));
        for (const { from, to } of spansOf(edtf)) {
          expect(given.some((span) => span.from <= from && to <= span.to)).toBe(true);
        }
      }),
    );
  });
});

describe('authors', () => {
  const creatorsOf = (...authors: string[]) => itemOf({ authors }).creators;

  test('people are in two parts, offices whole', () => {
    expect(creatorsOf('Ada Reed', 'Cem de la Cruz', 'Anadolu Agency', 'The Merse Courier')).toEqual(
      [
        { lastName: 'Reed', firstName: 'Ada' },
        { lastName: 'de la Cruz', firstName: 'Cem' },
        { lastName: 'Anadolu Agency' },
        { lastName: 'The Merse Courier' },
      ],
    );
  });

  test('an office with a comma in its name stays one', () => {
    expect(creatorsOf('Ministry of Trade, Ankara')).toEqual([
      { lastName: 'Ministry of Trade Ankara' },
    ]);
  });

  test('stand as they are for those who read HTML’s own tag', () => {
    const tags = referenceTags(foundRecord({ authors: ['Ada Reed', 'News Desk'] }), ARCHIVE);
    expect(tags.filter(({ name }) => name === 'author').map(({ content }) => content)).toEqual([
      'Ada Reed',
      'News Desk',
    ]);
  });
});
