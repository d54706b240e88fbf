import { describe, expect, it, vi } from 'vitest';
import { cslDate } from '../../../src/lib/cite-dates.ts';
import {
  apa,
  chicago,
  gathered,
  mla,
  type Cited,
  type CitePiece,
} from '../../../src/lib/cite-styles.ts';
import type { Author } from '../../../src/lib/export-authors.ts';
import * as en from '../../../src/words/en.ts';
import * as tr from '../../../src/words/tr.ts';
import { citeByCsl } from '../../support/csl-oracle.ts';

/** The language of the interface, which a test chooses. */
const chosen = vi.hoisted((): { words: Partial<Record<'cite', unknown>> } => ({ words: {} }));
vi.mock('../../../src/words.ts', () => chosen);

const STYLES = [
  { name: 'APA', ours: apa, theirs: 'apa' },
  { name: 'MLA', ours: mla, theirs: 'modern-language-association' },
  // The 17th edition: the 18th is in no package. Where they differ is tested below.
  { name: 'Chicago', ours: chicago, theirs: 'chicago-note-bibliography' },
] as const;
const LANGUAGES = [
  { words: en, locale: 'en-US' },
  { words: tr, locale: 'tr-TR' },
] as const;

const person = (given: string, family: string): Author => ({ family, given });
const reed = person('Ada', 'Reed');
const kalin = person('İbrahim', 'Kalın');
const cruz = person('M. J.', 'de la Cruz');
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => person(`Anne-Marie ${'KLM'[i % 3] ?? ''}`, `Moss ${i}`));

function cited(facts: Partial<Cited> = {}): Cited {
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

const htmlOf = (pieces: readonly CitePiece[]) =>
  gathered(pieces)
    .map(({ text, italic }) => (italic ? `<i>${text}</i>` : text))
    .join('');

/**
 * The item as citeproc is given it. Its language is Turkish always, so that it leaves the capitals of
 * English headlines as they are, as we do.
 */
function itemOf(facts: Cited, style: (typeof STYLES)[number]['name']) {
  const { publisherUnknown, retoldIn } = chosen.words.cite as typeof en.cite;
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

describe.each(LANGUAGES)('in $locale', ({ words, locale }) => {
  describe.each(STYLES)('$name is as citeproc has it', ({ name, ours, theirs }) => {
    it.each(CASES)('for %s', (_, facts) => {
      chosen.words = { ...words };
      const whole = cited(facts);
      expect(htmlOf(ours(whole))).toBe(mended(citeByCsl(theirs, locale, itemOf(whole, name))));
    });
  });

  it('writes an estimate as the styles do that have words for one', () => {
    chosen.words = { ...words };
    for (const date of ['2023-12~', '2023?', '2026-01-10%', '2026-01-10~/2026-01-12']) {
      const whole = cited({ date });
      for (const { name, ours, theirs } of STYLES.filter((style) => style.name !== 'MLA')) {
        expect(htmlOf(ours(whole))).toBe(mended(citeByCsl(theirs, locale, itemOf(whole, name))));
      }
    }
  });
});

describe('beyond what the styles of the oracle say', () => {
  const said = (style: (facts: Cited) => CitePiece[], facts: Partial<Cited>) => {
    chosen.words = { ...en };
    return htmlOf(style(cited(facts)));
  };

  it('MLA marks an estimate, of which its style file says nothing', () => {
    expect(said(mla, { date: '2023-12~' })).toContain('<i>Port News</i>, circa Dec. 2023. ');
  });

  it('Chicago, 18th edition, names six authors, and of more the first three', () => {
    expect(said(chicago, { authors: people(6) })).toContain('and Anne-Marie M Moss 5. “Fog');
    expect(said(chicago, { authors: people(7) })).toMatch(
      /^Moss 0, Anne-Marie K, Anne-Marie L Moss 1, Anne-Marie M Moss 2, et al\. “Fog/,
    );
  });

  it('APA names twenty authors, and of more the first nineteen and the last', () => {
    expect(said(apa, { authors: people(20) })).toContain(
      'Moss 18, A.-M. K., & Moss 19, A.-M. L. (',
    );
    expect(said(apa, { authors: people(21) })).toContain(
      'Moss 18, A.-M. K., … Moss 20, A.-M. M. (',
    );
  });
});
