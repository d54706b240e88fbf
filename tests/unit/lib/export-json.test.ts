import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/lib/export-json.ts';
import type { FoundRecord } from '../../../src/lib/search-export.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { exportOf, foundRecord } from '../../support/found-record.ts';

describe('toJson', () => {
  test('writes the search, the archive, the day and the entries', () => {
    const record = foundRecord({ date: '[2026-01-10,2026-10-01]', publisher: null, names: [] });
    expect(toJson(exportOf(record))).toBe(`{
  "search": {
    "address": "https://archive.example/search/?q=kalin",
    "words": "kalin"
  },
  "archive": "The MİT Record",
  "exported": "2026-11-21",
  "found": 1,
  "entries": [
    {
      "slug": "mit-goes-global",
      "title": "MİT goes global",
      "authors": [
        "Ada Reed"
      ],
      "publisher": null,
      "date": "[2026-01-10,2026-10-01]",
      "dateFrom": "2026-01-10",
      "dateTo": "2026-10-01",
      "dateKind": "one-of",
      "dateWords": "10 Jan or 1 Oct 2026",
      "updated": null,
      "language": "en",
      "topics": [
        {
          "id": "syria",
          "label": "Syria"
        }
      ],
      "names": [],
      "url": "https://archive.example/articles/mit-goes-global/",
      "publishedAt": null,
      "originalTitle": null,
      "wording": "as-received",
      "paragraphs": 9,
      "summary": "The service works further from home.",
      "sha256": "${'ab'.repeat(32)}",
      "id": "5c146b14-3c52-8afd-938a-375d0df1fbf6"
    }
  ]
}
`);
  });

  test('has one order of keys, whatever that of the record, and no key of its own making', () => {
    const record = foundRecord();
    const backwards = Object.fromEntries(
      [...Object.entries(record), ['extra', 1]].reverse(),
    ) as unknown as FoundRecord;
    expect(toJson(exportOf(backwards))).toBe(toJson(exportOf(record)));
  });

  test('is read back as it was, whatever the texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, summary) => {
        const file = JSON.parse(toJson(exportOf(foundRecord({ title, summary })))) as unknown;
        expect(file).toMatchObject({ found: 1, entries: [{ title, summary, date: '2026-01-10' }] });
      }),
      SEEDED,
    );
  });
});
