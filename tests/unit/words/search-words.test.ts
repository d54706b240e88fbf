import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/lib/phrase.ts';
import * as en from '../../../src/words/en.ts';
import * as tr from '../../../src/words/tr.ts';

/** The sections of the search. */
const SECTIONS = [
  ...([
    'search',
    'searchSaid',
    'searchQuery',
    'searchNotes',
    'searchPeriods',
    'searchChart',
  ] as const),
  ...(['searchDates', 'suggest', 'exports', 'exportSaid', 'exportNotes'] as const),
  ...(['feeds', 'offline', 'offlineSaid'] as const),
];

/** Every text of a section by its path; of a function how it is written. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value)]];
  return Object.entries(value as object).flatMap(([key, own]) => textsOf(own, `${path}.${key}`));
}

const isSentence = (text: string) => /\p{L}{2}.* .*\p{L}{2}/u.test(text);

describe.each(SECTIONS)('%s', (section) => {
  const turkish = new Map(textsOf(tr[section], section));
  const texts = textsOf(en[section], section);

  test('has every text in both languages', () => {
    expect([...turkish.keys()]).toEqual(texts.map(([path]) => path));
    expect(texts.filter(([, text]) => text === '')).toEqual([]);
    expect([...turkish].filter(([, text]) => text === '')).toEqual([]);
  });

  test('says no sentence alike in both', () => {
    const same = texts.filter(([path, text]) => isSentence(text) && turkish.get(path) === text);
    expect(same).toEqual([]);
  });

  test('marks as many words in both', () => {
    const marks = (text: string | undefined) =>
      piecesOf(text ?? '').filter(({ mark }) => mark !== null).length;
    const isPlain = (text: string) => !text.includes('=>');
    const unlike = texts.filter(
      ([path, text]) => isPlain(text) && marks(text) !== marks(turkish.get(path)),
    );
    expect(unlike).toEqual([]);
  });
});
