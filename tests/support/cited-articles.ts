import { describe, expect, it } from 'vitest';
import { cslDate } from '../../src/lib/cite-dates.ts';
import {
  apa,
  chicago,
  gathered,
  mla,
  type Cited,
  type CitePiece,
} from '../../src/lib/cite-styles.ts';
import type { Author } from '../../src/lib/export-authors.ts';
import { words } from '../../src/words.ts';
import { citeByCsl } from './csl-oracle.ts';

/** Articles in all their varieties, as the styles of citation have them and as an oracle writes them. */

const STYLES = [
  { name: 'APA', ours: apa, theirs: 'apa' },
  { name: 'MLA', ours: mla, theirs: 'modern-language-association' },
  // The 17th edition: the 18th is in no package.
  { name: 'Chicago', ours: chicago, theirs: 'chicago-note-bibliography' },
] as const;

export const person = (given: string, family: string): Author => ({ family, given });
export const reed = person('Ada', 'Reed');
const kalin = person('İbrahim', 'Kalın');
const cruz = person('M. J.', 'de la Cruz');
/** So many people, whose given names have two parts. */
export const people = (count: number) =>
  Array.from({ length: count }, (_, i) => person(`Anne-Marie ${'KLM'[i % 3] ?? ''}`, `Moss ${i}`));

/** An article with a newspaper, an author and a day, unless told otherwise. */
export function cited(facts: Partial<Cited> = {}): Cited {
  return {
    authors: [reed],
    title: 'Fog over the Harbour Wall',
    publisher: 'Port News',
    date: '2026-01-10',
    archive: 'The Archive',
    retold: false,
    url: 'https://archive.example/articles/fog/',
    ...facts,
  };
}

/** A citation as HTML, its italics marked. */
export const htmlOf = (pieces: readonly CitePiece[]) =>
  gathered(pieces)
    .map(({ text, italic }) => (italic ? `<i>${text}</i>` : text))
    .join('');

/**
 * The item as citeproc is given it. Its language is Turkish always, so that it leaves the capitals of
 * English headlines as they are, as we do.
 */
function itemOf(facts: Cited, style: (typeof STYLES)[number]['name']) {
  const { publisherUnknown, retoldIn } = words.cite;
  const before = `${facts.publisher === null ? `${publisherUnknown}. ` : ''}${facts.retold ? retoldIn : ''}`;
  const keeper =
    style === 'MLA'
      ? { source: `${before === '' ? '' : `<i>${before}</i>`}${facts.archive}` }
      : { archive: before + facts.archive };
  return {
    type: 'article-newspaper',
    language: 'tr',
    title: facts.title,
    author: facts.authors,
    'container-title': facts.publisher ?? undefined,
    issued: cslDate(facts.date),
    URL: facts.url,
    ...keeper,
  };
}

/** What citeproc does and does not mean: upright within italics, `02` for a day, an address cut off. */
function mended(theirs: string): string {
  return theirs
    .replace(/<i><span style="font-style:normal;">(.*?)<\/span>/g, '$1<i>')
    .replace(/([– ])0(\d )/g, '$1$2');
}

const CASES: readonly (readonly [what: string, facts: Partial<Cited>])[] = [
  ['one author', {}],
  ['two authors, one Turkish', { authors: [reed, kalin] }],
  ['a Turkish author first', { authors: [kalin, cruz] }],
  ['three authors', { authors: [reed, kalin, cruz] }],
  ['six authors', { authors: people(6) }],
  ['no author', { authors: [] }],
  ['a newsroom', { authors: [{ literal: 'Port Newsroom' }] }],
  ['a newsroom and a person', { authors: [{ literal: 'Port Newsroom' }, cruz] }],
  ['no publisher', { publisher: null }],
  ['no publisher and no author', { publisher: null, authors: [] }],
  ['no date', { date: null }],
  ['no date and no author', { date: null, authors: [] }],
  ['no date and no publisher', { date: null, publisher: null }],
  ['nothing but a title', { date: null, publisher: null, authors: [] }],
  ['a month', { date: '2026-05' }],
  ['a September', { date: '2026-09' }],
  ['a year', { date: '2026' }],
  ['a span of days', { date: '2026-01-10/2026-01-12' }],
  ['a span over two months', { date: '2026-01-30/2026-03-02' }],
  ['a span over two years', { date: '2025-12-30/2026-01-10' }],
  ['a span of months', { date: '2026-01/2026-03' }],
  ['a span of years', { date: '2025/2026' }],
  ['one of two days', { date: '[2026-01-10,2026-10-01]' }],
  ['a title that asks', { title: 'Why fog?' }],
  ['a title that asks, without an author', { title: 'Why fog?', authors: [] }],
  ['a title that asks, of no publisher', { title: 'Why fog?', publisher: null }],
  ['a title that trails off', { title: 'Fog and so on…' }],
  ['a title that trails off, without an author', { title: 'Fog and so on…', authors: [] }],
  ['a title that cries', { title: 'Fog!', authors: [], publisher: null }],
  ['a title that ends in a stop, of no publisher', { title: 'Fog in the U.S.', publisher: null }],
  ['a title that ends in a stop', { title: 'Fog in the U.S.' }],
  ['a title that quotes', { title: '“Fog” is “here”' }],
  ['a title that quotes a quotation', { title: 'He said “I won’t, ‘never’”' }],
  ['a title with straight marks', { title: "\"Fog\" over MİT's harbour: 'why'?" }],
  ['a quotation in a title of no publisher', { title: '“Fog” is “here”', publisher: null }],
  ['a question within a title', { title: 'She asked “Why?”', publisher: null }],
  ['a Turkish title', { title: 'MİT’in Şırnak’taki ışığı' }],
  ['a retold article', { retold: true }],
  ['a retold article of an unknown publisher', { retold: true, publisher: null, authors: [] }],
];

/** Holds the three styles to citeproc. @param locale that of the words of the interface */
export function holdToOracle(locale: 'en-US' | 'tr-TR'): void {
  describe.each(STYLES)('$name is as citeproc has it', ({ name, ours, theirs }) => {
    it.each(CASES)('for %s', (_, facts) => {
      const whole = cited(facts);
      expect(htmlOf(ours(whole))).toBe(mended(citeByCsl(theirs, locale, itemOf(whole, name))));
    });
  });

  // The style file of MLA says nothing of estimates.
  describe.each(STYLES.filter(({ name }) => name !== 'MLA'))(
    '$name writes an estimate as citeproc does',
    ({ name, ours, theirs }) => {
      it.each(['2023-12~', '2023?', '2026-01-10%', '2026-01-10~/2026-01-12'])('%s', (date) => {
        const whole = cited({ date });
        expect(htmlOf(ours(whole))).toBe(mended(citeByCsl(theirs, locale, itemOf(whole, name))));
      });
    },
  );
}
