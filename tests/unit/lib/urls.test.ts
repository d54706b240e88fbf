import { expect, test } from 'vitest';
import { urls } from '../../../src/lib/urls.ts';
import { waysOn } from '../../../src/lib/ways-on.ts';
import { site } from '../../../src/site.config.ts';

test.each([
  ['', urls.home],
  ['about/', urls.about],
  ['dates/undated/', urls.undated],
  ['search/', urls.search],
  ['articles/fog/', urls.article('fog')],
  ['archive.csv', urls.file('archive.csv')],
  ['articles/fog/made/', urls.made('fog')],
  ['articles/fog/cite.bib', urls.cite('fog', 'bib')],
  ['articles/fog.md', urls.markdown('fog')],
  ['compare/fog/quay/', urls.compare('fog', 'quay')],
  ['evidence/7.css', urls.evidence(7)],
  ['topics/ports/', urls.topic('ports')],
  ['names/velmar/', urls.name('velmar')],
  ['timeline/2026/', urls.timelineYear('2026')],
  ['names/a-z/s-cedilla/', urls.letter('s-cedilla')],
  ['names/velmar/2026/', urls.nameYear('velmar', '2026')],
  ['topics/ports/2026/', urls.topicYear('ports', '2026')],
  ['dates/2026/', urls.year('2026')],
  ['dates/2026/03/', urls.month('2026-03')],
  ['dates/2026/month-not-known/', urls.monthNotKnown('2026')],
  ['search/?q=fog+%26+quay&topic=ports', urls.searchFor({ q: 'fog & quay', topic: 'ports' })],
])('the page at %s stands below the base of the site', (path, url) => {
  expect(url).toBe(`${site.base}${path}`);
});

test('ways on lead to places of the site, in the order asked for', () => {
  expect(waysOn(['topics', 'latest'])).toEqual([
    {
      ...{ href: urls.topics, label: 'Topics' },
      note: 'What entries are about, each with its definition.',
    },
    { href: urls.home, label: 'Latest', note: 'The home page, with the newest entries.' },
  ]);
  expect(waysOn([])).toEqual([]);
});
