import { entryWith } from './made-entry.ts';
import type { MadeArchive, MadeEntry } from './outputs.ts';

/** An identifier that is the number's own. */
export const idOf = (number: number): string =>
  `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`;

/** An entry of a made-up archive, numbered. */
export function madeEntry(
  number: number,
  facts: Parameters<typeof entryWith>[0] = {},
  body = 'One.',
): MadeEntry {
  return { slug: `e${number}`, entry: entryWith({ id: idOf(number), ...facts }), body };
}

/** A small archive with a bit of all that feeds can have: a topic, a name, an original, another language, no date. */
export function madeFeeds(): MadeArchive {
  return {
    topics: [
      { id: 'sea', label: 'Sea & fog', definition: 'The sea.', glyph: 'ring', terms: [] },
      { id: 'land', label: 'Land', definition: 'The land.', glyph: 'ring', terms: [] },
    ],
    names: [
      { id: 'ada', label: 'Ada Reed', kind: 'person', spellings: [] },
      { id: 'merse', label: 'Merse', kind: 'place', spellings: [] },
      { id: 'nobody', label: 'Nobody', kind: 'person', spellings: [] },
    ],
    entries: [
      madeEntry(
        1,
        {
          title: 'Fog & “ice” over the harbour',
          standfirst: 'It came <at> night.',
          summary: 'It came <at> night.',
          authors: ['Ada Reed', 'Ben & Co'],
          topics: ['sea'],
          names: ['ada', 'merse'],
          source: {
            ...entryWith().source,
            publisher: 'Merse Daily',
            url: 'https://merse.example/ışık?a=1&b=2',
          },
        },
        'One.\n\n## Ice\n\nTwo & three.',
      ),
      madeEntry(2, {
        ...{ title: 'Sis', summary: 'Gece geldi.', language: 'tr', date: '2023-12~' },
        ...{ topics: ['sea'], names: ['merse'] },
        source: { ...entryWith().source, wording: 'retold' },
      }),
      madeEntry(3, { title: 'Undated', date: null, topics: ['sea'], names: ['ada'] }),
    ],
  };
}
