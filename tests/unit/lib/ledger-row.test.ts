import { expect, test } from 'vitest';
import { ledgerRow } from '../../../src/lib/ledger-row.ts';
import { itemOf } from '../../support/items.ts';

const topics = ['sea', 'land', 'air'].map((id) => ({
  ...{ id, label: `The ${id}`, glyph: 'ring' as const, definition: 'All of it.', terms: [] },
}));

/** A row on one line, one blank between what blanks part. */
const drawn = (...[item, place]: Parameters<typeof ledgerRow>) =>
  ledgerRow(item, place).html.replace(/\s+/g, ' ');

const topicLink = (id: string) =>
  `<a class="topic" href="/topics/${id}/">` +
  ' <svg class="glyph" aria-hidden="true"> <use href="#g-ring"></use> </svg>' +
  ` The ${id} </a>`;

test('a row has the date, headline, summary, source and topics of its entry', () => {
  const item = itemOf('fog', '2026-03-07', {
    ...{ title: 'Sis', summary: 'Gemi yok.', language: 'tr', paragraphs: 3 },
    topics: ['air', 'sea'],
    source: { publisher: 'Harbour Wire', wording: 'retold' },
  });
  expect(drawn(item, { level: 3, topics, id: 'e1' })).toBe(
    '<li class="entry" id="e1">' +
      ' <p class="date"> <time datetime="2026-03-07"> 7 Mar 2026 </time> </p>' +
      ' <div> <h3 class="headline"> <a href="/articles/fog/" lang="tr"> Sis </a> </h3>' +
      ' <p class="standfirst" lang="tr"> Gemi yok. </p> </div>' +
      ' <p class="src"> <span class="hide">Source: </span> <span>Harbour Wire</span>' +
      ' <span>Retold</span> <span class="num">3 paragraphs</span> </p>' +
      ' <p class="tags"> <span class="hide">Topics: </span>' +
      // In the order of the archive's topics, not in the entry's.
      ` ${['sea', 'air'].map(topicLink).join('')} </p> </li>`,
  );
});

test('a row says what is not known of its entry', () => {
  expect(drawn(itemOf('fog', null), { level: 2, topics })).toBe(
    '<li class="entry">' +
      ' <p class="date"> <span>undated</span> </p>' +
      ' <div> <h2 class="headline"> <a href="/articles/fog/"> fog </a> </h2>' +
      ' <p class="standfirst"> </p> </div>' +
      ' <p class="src"> <span class="hide">Source: </span> <span>Publisher unknown</span>' +
      ' <span>As received</span> <span class="num">1 paragraph</span> </p>' +
      ' <p class="tags"> <span class="hide">Topics: </span>' +
      ' <span class="quiet">no topic</span> </p> </li>',
  );
});
