import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuthorityName } from '../../../src/lib/search-names.ts';
import type { Headline } from '../../../src/lib/search-headlines.ts';
import {
  headlineWords,
  NO_SUGGESTIONS,
  spellNames,
  suggest,
  type Suggestions,
} from '../../../src/lib/search-suggest.ts';

const name = (
  [id, kind, label]: readonly [string, AuthorityName['kind'], string],
  ...spellings: readonly string[]
): AuthorityName => ({ id, kind, label, lang: /[İıç]/u.test(label) ? 'tr' : null, spellings });

const NAMES = [
  name(['kalin', 'person', 'İbrahim Kalın'], 'Kalın', 'إبراهيم كالن'),
  name(['mit', 'organisation', 'MİT'], 'National Intelligence Organization', 'Millî İstihbarat'),
  name(['daesh', 'organisation', 'Daesh'], 'ISIS', 'IS', 'Islamic State', 'Islamic State of Iraq'),
  name(['qaeda', 'organisation', 'al-Qaeda'], 'El Kaide'),
  name(['sharaa', 'person', 'Ahmed al-Sharaa'], 'Abu Mohammed al-Golani'),
  name(['assad', 'person', 'Bashar al-Assad'], 'Assad'),
  name(['stoltenberg', 'person', 'Jens Stoltenberg']),
  name(['istanbul', 'place', 'İstanbul']),
  name(['israel', 'place', 'Israel']),
  name(['isfahan', 'place', 'Isfahan'], 'İsfahan'),
  name(['nobody', 'person', 'Kaliningrad Somebody']),
];
const COUNTS: Readonly<Record<string, number>> = {
  kalin: 3,
  mit: 9,
  daesh: 4,
  qaeda: 2,
  sharaa: 1,
  assad: 2,
  stoltenberg: 1,
  istanbul: 5,
  israel: 7,
  isfahan: 1,
};
const TOPICS = [
  { id: 'syria', label: 'Syria', count: 4 },
  { id: 'counterterrorism', label: 'Counterterrorism' },
  { id: 'hamas-mossad', label: 'Hamas and Mossad' },
  { id: 'foreign', label: 'Foreign services' },
  { id: 'sport', label: 'Sport', count: 0 },
];
const headline = (title: string, slug: string): Headline => {
  return { slug, title, date: '10 Jan 2026', lang: null };
};
const HEADLINES = [
  headline('Kalın speaks of Syria', 'h1'),
  headline('Syria: Kalın visits Damascus', 'h2'),
  headline('Syrian delegation in Ankara', 'h3'),
];
const SOURCES = {
  names: spellNames(NAMES),
  counts: (id: string) => COUNTS[id] ?? 0,
  topics: TOPICS,
  headlines: HEADLINES,
};

/** Suggests for a query in which `¦` stands for the caret; a caret at the end can be left out. */
function at(marked: string): Suggestions {
  const caret = marked.indexOf('¦');
  return caret < 0
    ? suggest(marked, marked.length, SOURCES)
    : suggest(marked.replace('¦', ''), caret, SOURCES);
}

const namesAt = (marked: string): string[] => at(marked).names.map(({ id }) => id);
const topicsAt = (marked: string): string[] => at(marked).topics.map(({ id }) => id);
const headlinesAt = (marked: string): string[] => at(marked).headlines.map(({ id }) => id);

describe('names', () => {
  test.each<[string, string[]]>([
    ['kal', ['kalin']],
    ['KALIN', ['kalin']],
    ['Kalın', ['kalin']],
    ['كالن', ['kalin']],
    ['k', []],
    ['kalin ', ['kalin']],
    ['kali ', []],
    ['kalin  ¦', ['kalin']],
    ['kalin, ', ['kalin']],
    ['kali, ', []],
    ['... ', []],
    ['', []],
    ['¦kal', []],
    ['ka¦lin', ['kalin']],
    ['xyz kal', ['kalin']],
    ['kalin xyz', []],
    ['kalin¦ xyz', ['kalin']],
    // A whole word first; else what most entries name.
    ['is', ['daesh', 'israel', 'istanbul', 'isfahan', 'mit']],
    // What begins so, before what has such a word inside; people go by their last name, too.
    ['ist', ['istanbul', 'mit']],
    ['st', ['stoltenberg', 'daesh']],
    ['al', ['qaeda', 'assad', 'sharaa']],
    // As many of the words as possible.
    ['islamic st', ['daesh', 'stoltenberg']],
    ['raid islamic s', ['daesh']],
    ['intelligence org', ['mit']],
    ['of i', []],
    ['al-qa', ['qaeda']],
    ['alqa', ['qaeda']],
    ['al qa', ['qaeda']],
    ['(kal', ['kalin']],
    // Endings are no words of their own.
    ['MİT’in', []],
    // What the marks of a query say.
    ['"kal', []],
    ['"kal"', []],
    ['“kal', []],
    ['"ministry" kal', ['kalin']],
    ['"kal¦in"', []],
    ['kal*', []],
    ['-kal', ['kalin']],
    ['−kal', ['kalin']],
    ['–isl', ['daesh']],
    ['NOT assa', ['assad']],
    ['mossad OR kal', ['kalin']],
    ['mossad|kal', ['kalin']],
    ['-islamic st', ['daesh', 'stoltenberg']],
    ['mossad OR', []],
    ['-golani', ['sharaa']],
    ['x -ahmed al-sh', ['sharaa']],
  ])('for %s: %j', (marked, wanted) => {
    expect(namesAt(marked)).toEqual(wanted);
  });

  test.each([
    ['kal', 'İbrahim Kalın', 13, null],
    ['raid kal', 'raid İbrahim Kalın', 18, null],
    ['ka¦li raid', 'İbrahim Kalın raid', 13, null],
    ['raid islamic st', 'raid Daesh', 10, 'Islamic State'],
    ['islamic¦ raid', 'Daesh raid', 5, 'Islamic State'],
    ['isis', 'Daesh', 5, 'ISIS'],
    ['(al-qaeda)', '(al-Qaeda)', 9, null],
    ['(al-qa¦)', '(al-Qaeda)', 9, null],
    ['raid -kal', 'raid -İbrahim Kalın', 19, null],
    ['raid NOT islamic st', 'raid NOT Daesh', 14, 'Islamic State'],
    ['-islamic st', '-Daesh', 6, 'Islamic State'],
    ['raid -nat¦ x', 'raid -MİT x', 9, 'National Intelligence Organization'],
    ['x OR golani', 'x OR Ahmed al-Sharaa', 20, 'Abu Mohammed al-Golani'],
    ['kalin ', 'İbrahim Kalın ', 13, null],
  ])('for %s the query becomes %s', (marked, q, caret, hint) => {
    const [first] = at(marked).names;
    expect(first?.apply).toEqual({ q, caret });
    expect(first?.hint).toBe(hint);
  });

  test('come with their language and how many entries name them, five at most', () => {
    const [mit] = at('mit').names;
    expect(mit).toMatchObject({ label: 'MİT', lang: 'tr', count: 9 });
    const many = Array.from({ length: 9 }, (_, i) => name([`n${i}`, 'person', `Kal Number ${i}`]));
    const sources = { ...SOURCES, names: spellNames(many), counts: (id: string) => Number(id[1]) };
    const found = suggest('kal', 3, sources).names.map(({ count }) => count);
    expect(found).toEqual([8, 7, 6, 5, 4]);
  });
});

describe('topics', () => {
  test.each<[string, string[]]>([
    ['syr', ['syria']],
    ['moss', ['hamas-mossad']],
    ['spo', []],
    ['foreign ser', ['foreign']],
    ['-syr', []],
    ['–syr', []],
    ['NOT syr', []],
    ['-foreign ser', []],
    ['-kalin syr', ['syria']],
    ['kalin OR syr', []],
    ['syr¦ OR kalin', []],
    ['"syr', []],
    ['s', []],
  ])('for %s: %j', (marked, wanted) => {
    expect(topicsAt(marked)).toEqual(wanted);
  });

  test('come three at most, those first that more of the words mean', () => {
    const topics = ['Fog', 'Fog banks', 'Fog signals', 'Sea fog'].map((label) => ({
      id: label,
      label,
      count: 1,
    }));
    const found = (typed: string) =>
      suggest(typed, typed.length, { ...SOURCES, topics }).topics.map(({ id }) => id);
    expect(found('fog')).toEqual(['Fog', 'Fog banks', 'Fog signals']);
    expect(found('fog s')).toEqual(['Fog signals']);
    expect(found('sea fo')).toEqual(['Sea fog', 'Fog', 'Fog banks']);
    expect(suggest('fog', 3, { ...SOURCES, topics }).topics[0]).toEqual({
      ...{ kind: 'topic', id: 'Fog', label: 'Fog', lang: null, hint: null, count: 1 },
      apply: { topic: 'Fog', q: '' },
    });
  });

  test.each([
    ['syr', '', 4],
    ['kalin syr', 'kalin', 4],
    ['kalin syr¦ visits', 'kalin visits', 4],
    ['kalin foreign serv', 'kalin', null],
  ])('for %s the query becomes %j', (marked, q, count) => {
    const [first] = at(marked).topics;
    expect(first?.apply).toEqual({ topic: first?.id, q });
    expect(first?.count).toBe(count);
  });
});

describe('headlines', () => {
  test.each<[string, string[]]>([
    ['syr', ['h1', 'h2', 'h3']],
    ['syr kal', ['h1', 'h2']],
    ['damascus kal', ['h2']],
    ['KALIN da', ['h2']],
    ['syr ', ['h1', 'h2', 'h3']],
    ['s', []],
    ['"syria" kal', []],
    ['-ankara kal', []],
    ['kal OR syr', []],
    ['kal* syr', []],
  ])('for %s: %j', (marked, wanted) => {
    expect(headlinesAt(marked)).toEqual(wanted);
  });

  test('are opened, and come with their date; five at most', () => {
    const headlines = Array.from({ length: 9 }, (_, i) => headline('Kalın again', `again-${i}`));
    const found = suggest('kal', 3, { ...SOURCES, headlines }).headlines;
    expect(found.map(({ apply }) => apply.slug)).toEqual(
      headlines.slice(0, 5).map(({ slug }) => slug),
    );
    expect(found[0]).toMatchObject({ kind: 'headline', hint: '10 Jan 2026', count: null });
  });

  test('are looked for by the words that were typed, folded', () => {
    expect(headlineWords('Kalın’s  SYR', 12)).toEqual(['kalin', 's', 'syr']);
    expect(headlineWords('kalin -syr', 10)).toEqual([]);
    expect(headlineWords('... ', 4)).toEqual([]);
  });
});

test('whatever is typed, a suggestion changes the words at the caret and nothing else', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('kal', 'islamic', ' st', 'al-qa', '"', '“', '-', ' ', 'OR', '|', '*', '’'),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, fc.nat({ max: 30 }), (text, place) => {
      const caret = Math.min(place, text.length);
      const { names, topics, headlines } = suggest(text, caret, SOURCES);
      for (const { apply, label, kind } of names) {
        expect(kind).toBe('name');
        const after = apply.q.slice(apply.caret);
        expect(text.endsWith(after)).toBe(true);
        const inserted = NAMES.flatMap((one) => [one.label, ...one.spellings]).find((spelling) => {
          const before = apply.q.slice(0, apply.caret - spelling.length);
          return apply.q.slice(0, apply.caret).endsWith(spelling) && text.startsWith(before);
        });
        expect(inserted, label).toBeDefined();
      }
      for (const { apply } of topics) expect(apply.q.length).toBeLessThan(text.length);
      for (const { apply } of headlines) expect(apply.slug).toMatch(/^h\d$/);
      if (text === '') expect({ names, topics, headlines }).toEqual(NO_SUGGESTIONS);
    }),
  );
});
