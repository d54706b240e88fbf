import { expect, it } from 'vitest';
import { passagesOf } from '../../../../scripts/ingest/enrich/passages.ts';
import { parsed } from '../../../support/parsed.ts';

it('numbers headings and paragraphs apart, behind the headline', () => {
  expect(passagesOf(parsed('Fog\n\nThe lamp is lit.\n\nON THE BAY\n\nIt burns.'))).toEqual([
    { place: 'title', text: 'Fog' },
    { place: 'p1', text: 'The lamp is lit.' },
    { place: 'h1', text: 'ON THE BAY' },
    { place: 'p2', text: 'It burns.' },
  ]);
});

it('leaves out a headline that was made of the first sentence', () => {
  const lede = `The lamp ${'burns on the bay and '.repeat(10)}goes out.`;
  expect(passagesOf(parsed(lede)).map(({ place }) => place)).toEqual(['p1']);
});
