import { describe, expect, it, test } from 'vitest';
import { agree, asPrinted, chooseTitles } from '../../../../scripts/ingest/html/titles.ts';

interface Given {
  readonly stated?: readonly string[];
  readonly headings?: readonly string[];
  readonly publishers?: readonly string[];
}

/** The titles chosen, each with where it stands. */
const chosen = ({ stated = [], headings = [], publishers = [] }: Given): string[] =>
  chooseTitles({
    stated: stated.map((value) => ({ value, from: 'meta' })),
    headings: headings.map((value) => ({ value, from: 'h1' })),
    publishers,
  }).map(({ value, from }) => `${from}: ${value}`);

describe('agree', () => {
  test.each([
    ['Library opens', 'Library opens', true],
    ['LIBRARY opens!', 'library – Opens', true],
    ['Kütüphane açıldı', 'KUTUPHANE ACILDI', true],
    ['Library opens', 'Town library opens on Monday', true],
    ['Town library opens on Monday', 'Library opens', true],
    ['Library opens late', 'School opens early', false],
    ['Library opens', 'School opens', true],
    ['Library opens', 'Bridge closes', false],
    ['Library', 'Library opens today', true],
    ['Library', 'Library opens today again', false],
    ['Halle 7 opens', 'Halle 8 closes', false],
    ['', '', false],
    ['…', 'Library', false],
  ])('%j and %j: %j', (one, other, expected) => {
    expect(agree(one, other)).toBe(expected);
    expect(agree(other, one)).toBe(expected);
  });
});

describe('chooseTitles', () => {
  test.each<[string, Given, string[]]>([
    ['nothing of nothing', {}, []],
    [
      'the heading that the metadata agree with, then these, then the other headings',
      { stated: ['Library opens'], headings: ['Harbour Post', 'The library opens'] },
      ['h1: The library opens', 'meta: Library opens', 'h1: Harbour Post'],
    ],
    [
      'the metadata before headings that they do not agree with',
      { stated: ['Library opens'], headings: ['Bridge closes'] },
      ['meta: Library opens', 'h1: Bridge closes'],
    ],
    [
      'the heading most like the metadata',
      {
        stated: ['Town library opens'],
        headings: ['Town library closes', 'Town library opens now'],
      },
      ['h1: Town library opens now', 'meta: Town library opens', 'h1: Town library closes'],
    ],
    [
      'the first of two headings that are as like',
      { stated: ['Library opens'], headings: ['Library closes', 'School opens'] },
      ['h1: Library closes', 'meta: Library opens', 'h1: School opens'],
    ],
    [
      'headings where there is nothing else',
      { headings: ['Fog', 'Bell'] },
      ['h1: Fog', 'h1: Bell'],
    ],
    [
      'a heading that stands twice once',
      { stated: ['Fog'], headings: ['Fog', 'Fog'] },
      ['h1: Fog', 'meta: Fog'],
    ],
    ['nothing that is empty', { stated: ['', 'Fog'], headings: [''] }, ['meta: Fog']],
    [
      'a heading without the section before it, where the metadata have it so',
      { stated: ['Library opens'], headings: ['Town | Library opens'] },
      ['h1: Library opens', 'meta: Library opens', 'h1: Town | Library opens'],
    ],
    [
      'a heading without the section before its colon',
      { stated: ['Library opens'], headings: ['Town : Library opens'] },
      ['h1: Library opens', 'meta: Library opens', 'h1: Town : Library opens'],
    ],
    [
      'a heading with words that are no section',
      { stated: ['Library opens'], headings: ['Town: Library opens'] },
      ['h1: Town: Library opens', 'meta: Library opens'],
    ],
    [
      'a heading with a section behind it',
      { stated: ['Library opens'], headings: ['Library opens | Town'] },
      ['h1: Library opens | Town', 'meta: Library opens'],
    ],
  ])('gives %s', (_, given, expected) => {
    expect(chosen(given)).toEqual(expected);
  });

  test.each<[string, string, string[], string]>([
    ['behind a bar', 'Library opens | Harbour Post', ['Harbour Post'], 'Library opens'],
    [
      'behind a bar without blanks',
      'Library opens|Harbour Post',
      ['Harbour Post'],
      'Library opens',
    ],
    ['behind a hyphen', 'Library opens - Harbour Post', ['Harbour Post'], 'Library opens'],
    ['behind a dash', 'Library opens – Harbour Post', ['Harbour Post'], 'Library opens'],
    [
      'behind a mark of more signs',
      'Library opens :: Harbour Post',
      ['Harbour Post'],
      'Library opens',
    ],
    ['before a bar', 'Harbour Post | Library opens', ['Harbour Post'], 'Library opens'],
    [
      'before and behind',
      'Harbour Post - Library opens - Harbour Post',
      ['Harbour Post'],
      'Library opens',
    ],
    [
      'with a section',
      'Library opens - Town - Harbour Post',
      ['Harbour Post'],
      'Library opens - Town',
    ],
    ['in other letters', 'Library opens - HARBOUR POST', ['Harbour Post'], 'Library opens'],
    ['in part', 'Library opens - Harbour', ['Harbour Post'], 'Library opens'],
    ['with more', 'Library opens - Harbour Post Online', ['Harbour Post'], 'Library opens'],
    [
      'before a headline that has it too',
      'Harbour Post - Town hall opens: Harbour Post’s word of the year',
      ['@harbourpost'],
      'Town hall opens: Harbour Post’s word of the year',
    ],
    ['of several publishers', 'Library opens - Quay', ['Harbour Post', 'Quay'], 'Library opens'],
    [
      'not of another',
      'Library opens - Quay Times',
      ['Harbour Post'],
      'Library opens - Quay Times',
    ],
    ['not without a name', 'Library opens - Quay Times', ['', '…'], 'Library opens - Quay Times'],
    [
      'not without a joint',
      'Library opens Harbour Post',
      ['Harbour Post'],
      'Library opens Harbour Post',
    ],
    ['not within a word', 'Library-Harbour Post', ['Harbour Post'], 'Library-Harbour Post'],
    ['not where nothing else is', 'Harbour Post', ['Harbour Post'], 'Harbour Post'],
    ['not marks alone', 'Library opens - …', ['Harbour Post'], 'Library opens - …'],
    ['not at a bar at the end', 'Library opens |', ['Harbour Post'], 'Library opens |'],
    ['not at a bar at the beginning', '| Library opens', ['Harbour Post'], '| Library opens'],
    [
      'behind a bar, whoever it is, after a headline of four words',
      'Town library opens today | The Quay Evening Times',
      [],
      'Town library opens today',
    ],
    [
      'not behind a bar after three words',
      'Town library opens | Quay Times',
      [],
      'Town library opens | Quay Times',
    ],
    [
      'not more than four words behind a bar',
      'Town library opens today | The Quay Late Evening Times',
      [],
      'Town library opens today | The Quay Late Evening Times',
    ],
    [
      'not behind another joint after four words',
      'Town library opens today - Quay Times',
      [],
      'Town library opens today - Quay Times',
    ],
    [
      'as often as eight times',
      `Library opens${' - Quay'.repeat(9)}`,
      ['Quay'],
      'Library opens - Quay',
    ],
  ])('takes the name of the site off a title: %s', (_, title, publishers, expected) => {
    expect(chosen({ stated: [title], publishers })).toEqual([`meta: ${expected}`]);
  });

  test.each<[string, string, string]>([
    ['that goes on behind it', 'Library opens | Town | The Quay', 'Library opens'],
    ['that goes on behind a bar alone', 'Library opens|Quay', 'Library opens'],
    ['not one that goes on in words', 'Library opens today', 'Library opens today'],
    ['not one that goes on in its last word', 'Library opens-again', 'Library opens-again'],
    ['not one that begins otherwise', 'The Library opens - Quay', 'The Library opens - Quay'],
  ])('takes off what follows another title of the page: %s', (_, title, expected) => {
    expect(chosen({ stated: [title, 'Library opens'] })).toEqual([
      `meta: ${expected}`,
      'meta: Library opens',
    ]);
    expect(chosen({ stated: [title], headings: ['Library opens'] })).toContain(`meta: ${expected}`);
  });

  it('compares forty titles of a kind and leaves the others out', () => {
    const many = Array.from({ length: 41 }, (_, index) => `Title${index + 1}`);
    expect(chosen({ stated: many })).toEqual(many.slice(0, 40).map((value) => `meta: ${value}`));
    expect(chosen({ headings: many })).toEqual(many.slice(0, 40).map((value) => `h1: ${value}`));
  });
});

describe('a title of which the page prints a part', () => {
  const printed = new Set(['ferryrunsaftertheice', 'harbourpost', 'newsoftheoldharbour']);

  test.each([
    ['behind the name of the site', 'Harbour Post: Ferry runs after the ice'],
    ['before what sort of page it is', 'Ferry runs after the ice - print version'],
    ['between two names', 'Harbour Post | Ferry runs after the ice | Ferries'],
  ])('is that part: %s', (_, title) => {
    expect(asPrinted(title, printed)).toMatch(/^Ferry runs after the ice/);
    expect(asPrinted(title, new Set())).toBe(title);
  });

  test.each([
    ['the whole', 'Harbour Post: Ferry runs after the ice', ['harbourpostferryrunsaftertheice']],
    ['few words', 'Harbour Post: fog on the bay', []],
    ['no seam', 'Ferry runs after the ice today', []],
  ])('stays where the page prints %s', (_, title, more) => {
    expect(asPrinted(title, new Set([...printed, ...more]))).toBe(title);
  });
});
