import { describe, expect, it, test } from 'vitest';
import { nameExplainer, nameFinder } from '../../../../scripts/ingest/enrich/names.ts';
import { namesFileSchema } from '../../../../src/schema/names.ts';

const { names: NAMES } = namesFileSchema.parse({
  names: [
    { id: 'mit', label: 'MİT', kind: 'organisation', spellings: ['Merse Institute of Tides'] },
    { id: 'merse', label: 'Merse', kind: 'place' },
    { id: 'merse-bay', label: 'Merse Bay', kind: 'place' },
    { id: 'kalin', label: 'Orhan Kalın', kind: 'person', spellings: ['Kalın'] },
    { id: 'al-deniz', label: 'al-Deniz', kind: 'organisation' },
    { id: 'strauss', label: 'Strauß', kind: 'person' },
  ],
});

function found(...texts: string[]): Record<string, Record<string, number>> {
  const passages = texts.map((text, i) => ({ place: `p${i + 1}`, text }));
  return Object.fromEntries(
    nameFinder(NAMES)(passages).map(({ name, spellings }) => [
      name,
      Object.fromEntries(spellings.map(({ spelling, count }) => [spelling, count])),
    ]),
  );
}

describe('nameFinder', () => {
  it('gives the words to the longest name', () => {
    expect(found('Merse Bay lies off Merse.')).toEqual({
      merse: { Merse: 1 },
      'merse-bay': { 'Merse Bay': 1 },
    });
    expect(found('Orhan Kalın spoke. Kalın left.')).toEqual({
      kalin: { 'Orhan Kalın': 1, Kalın: 1 },
    });
  });

  it('finds a name before a suffix, and not inside a word', () => {
    expect(found("MİT'in, MIT’e, MİT-bağlı")).toEqual({ mit: { MİT: 2, MIT: 1 } });
    expect(found('MİTsel, SMIT, MIT2, Merseport, Kalınlık')).toEqual({});
  });

  it('finds a name whatever its diacritics and their encoding', () => {
    expect(found('Kalin, KALIN, KALİN')).toEqual({ kalin: { Kalin: 1, KALIN: 1, KALİN: 1 } });
    expect(found('MI\u0307T and MI\u0307T')).toEqual({ mit: { 'MI\u0307T': 2 } });
    expect(found('STRAUSS, Strauss, Strauß')).toEqual({
      strauss: { STRAUSS: 1, Strauss: 1, Strauß: 1 },
    });
  });

  it('minds the case: the German "mit" is no name, nor is "Mit"', () => {
    expect(found('mit, Mit, kalın, merse bay, al-deniz')).toEqual({});
    expect(found('MERSE BAY')).toEqual({ 'merse-bay': { 'MERSE BAY': 1 } });
    expect(found('Al-Deniz opens, al-Deniz closes, AL-DENİZ IN CAPITALS')).toEqual({
      'al-deniz': { 'Al-Deniz': 1, 'al-Deniz': 1, 'AL-DENİZ': 1 },
    });
  });

  it('puts the most frequent first, then keeps the order of the file', () => {
    const text = 'Strauß, al-Deniz, al-Deniz, Kalın, Merse';
    expect(Object.keys(found(text))).toEqual(['al-deniz', 'merse', 'kalin', 'strauss']);
  });

  it('says where each name stands, once', () => {
    const passages = ['MİT, MİT', 'nobody', 'MİT'].map((text, i) => ({ place: `p${i + 1}`, text }));
    expect(nameFinder(NAMES)(passages)[0]?.where).toEqual(['p1', 'p3']);
  });

  it('refuses a spelling that two names share, even by capitals or marks alone', () => {
    const place = { kind: 'place' as const, spellings: [] };
    for (const label of ['MIT', 'Mit', 'MİT']) {
      const twice = [...NAMES, { ...place, id: 'other', label }];
      if (label === 'Mit') expect(() => nameFinder(twice)).toThrow('of both mit and other');
      else expect(() => nameFinder(twice)).toThrow(/names\.yaml: "MIT" is a spelling of both/);
    }
  });

  it('finds nothing where the authority file is empty', () => {
    expect(nameFinder([])([{ place: 'p1', text: 'MİT' }])).toEqual([]);
  });
});

/** Spellings found of each name in a paragraph, with the names file given as YAML-like data. */
function spellingsIn(names: readonly object[], text: string): string[] {
  const find = nameFinder(namesFileSchema.parse({ names }).names);
  return find([{ place: 'p1', text }]).flatMap(({ name, spellings }) =>
    spellings.map(({ spelling, count }) => `${name}: ${spelling} ×${count}`),
  );
}

describe('endings', () => {
  const names = [
    { id: 'kuzeyburnu', label: 'Kuzeyburnu', kind: 'place' },
    { id: 'isikci', label: 'Işıkçı', kind: 'person' },
    { id: 'moran', label: 'Moran', kind: 'place', not: ['Moranin'] },
    { id: 'bay', label: 'Bayt', kind: 'place' },
    { id: 'ofis', label: 'Harbour Office', kind: 'organisation' },
    { id: 'liman', label: 'الميناء', kind: 'place', spellings: ['فنار'] },
  ];
  test.each([
    ["Kuzeyburnu'nun ve Kuzeyburnu’na", ['kuzeyburnu: Kuzeyburnu ×2']],
    ['Kuzeyburnunun feneri, Kuzeyburnuna giden yol', ['kuzeyburnu: Kuzeyburnu ×1']],
    ['Kuzeyburnuda, KUZEYBURNUDAN', ['kuzeyburnu: Kuzeyburnu ×1', 'kuzeyburnu: KUZEYBURNU ×1']],
    ['Işıkçının, Isikcinin', ['isikci: Işıkçı ×1', 'isikci: Isikci ×1']],
    ['Işıkçıs Rede, Morans Hafen', ['isikci: Işıkçı ×1', 'moran: Moran ×1']],
    ["Moran's harbour, Moran’s quay", ['moran: Moran ×2']],
    ['Moranda ve Morandan', ['moran: Moran ×2']],
    // Something else, by data.
    ['Moranin was a painter', []],
    // A single vowel makes adjectives: the people of Moran.
    ['a Morani crew, Morana', []],
    // Too short a stem, and an English plural.
    ['Baytda, Bayts', []],
    ['two Harbour Offices', []],
    ['وفي الميناء وبالميناء', ['liman: الميناء ×1', 'liman: وبالميناء ×1']],
    [
      'والميناء، للميناء، بفنار، وفنار، فنارات',
      ['liman: والميناء ×1', 'liman: للميناء ×1', 'liman: بفنار ×1', 'liman: وفنار ×1'],
    ],
  ])('in %j', (text, expected) => {
    expect(spellingsIn(names, text)).toEqual(expected);
  });
});

describe('what is something else', () => {
  const names = [
    {
      ...{ id: 'mit', label: 'MİT', kind: 'organisation', spellings: ['MIT', 'M.I.T.'] },
      not: ['MIT Lantern Review'],
      ambiguous: [
        {
          spellings: ['MIT', 'M.I.T.'],
          supports: ['intelligence', 'Ankara', 'agents'],
          opposes: ['professor', 'campus', 'artificial intelligence'],
          anchors: ['ankara'],
        },
      ],
    },
    {
      ...{ id: 'bay-union', label: 'Bay Union', kind: 'organisation', spellings: ['BU', 'ÜN'] },
      ambiguous: [{ spellings: ['BU'], inCapitals: true, supports: ['treaty'] }],
    },
    { id: 'ankara', label: 'Ankara', kind: 'place' },
    { id: 'damascus', label: 'Damascus', kind: 'place' },
    { id: 'merseport', label: 'Merseport', kind: 'place', state: 'Ohio' },
  ];
  const explain: ReturnType<typeof nameExplainer> = (passages) =>
    nameExplainer(namesFileSchema.parse({ names }).names)(passages);
  function told(...texts: string[]): [found: string[], turnedDown: string[]] {
    const { found, turnedDown } = explain(texts.map((text, i) => ({ place: `p${i + 1}`, text })));
    return [
      found.map(({ name, where }) => `${name} ${where.join()}`),
      turnedDown.map(
        ({ spelling, count, where, reason }) => `${spelling} ×${count} ${where.join()}: ${reason}`,
      ),
    ];
  }

  test.each<[string, string[], string[], string[]]>([
    ['near words in favour', ['MIT sent agents.', 'A campus, a professor.'], ['mit p1'], []],
    [
      'near words against',
      ['The MIT professor spoke. MIT agreed.', 'Intelligence agents.'],
      [],
      ['MIT ×2 p1: it speaks of professor'],
    ],
    [
      'the longer word alone',
      ['Artificial intelligence at MIT.'],
      [],
      ['MIT ×1 p1: it speaks of artificial intelligence'],
    ],
    ['the article where the passage is silent', ['MIT spoke.', 'Its agents.'], ['mit p1'], []],
    ['the article against', ['MIT spoke.', 'On campus.'], [], ['MIT ×1 p1: it speaks of campus']],
    ['nothing at all', ['MIT spoke.'], [], ['MIT ×1 p1: nothing around it speaks for the name']],
    [
      'a tie with an anchor',
      ['MIT spoke on campus.', 'Ankara.'],
      ['ankara p2'],
      ['MIT ×1 p1: it speaks of campus'],
    ],
    [
      'a tie in the article with an anchor',
      ['MIT spoke.', 'On campus in Ankara.'],
      ['mit p1', 'ankara p2'],
      [],
    ],
    [
      'a tie in the article with none',
      ['MIT spoke.', 'Agents on campus.'],
      [],
      ['MIT ×1 p1: it speaks of campus'],
    ],
    ['a tie where the name is sure', ['MIT spoke.', 'MİT too.'], ['mit p1,p2'], []],
    ['the letter with its dot', ['A professor of MİT on campus.'], ['mit p1'], []],
    [
      'different words, not their number',
      ['MIT sent agents: a professor, a professor.'],
      [],
      ['MIT ×1 p1: it speaks of professor'],
    ],
    [
      'an abbreviation with or without its last stop',
      ['A professor at M.I.T.', 'M.I.T, on campus'],
      [],
      ['M.I.T. ×1 p1: it speaks of professor', 'M.I.T ×1 p2: it speaks of campus'],
    ],
    [
      'a longer phrase',
      ['Agents read the MIT Lantern Review.'],
      [],
      ['MIT Lantern Review ×1 p1: it stands in "MIT Lantern Review"'],
    ],
    [
      'capitals only in a line of capitals',
      ['BU met.', 'BU İŞ', 'THE BU TREATY'],
      ['bay-union p1,p3'],
      ['BU ×1 p2: nothing around it speaks for the name'],
    ],
    [
      'a state of the US',
      ['In Damascus, Maryland, rain fell.'],
      [],
      ['Damascus ×1 p1: a place in the US (Maryland)'],
    ],
    [
      'the place after a state',
      ['Damascus, Md. (Bay Wire) – Rain.', 'Damascus dried.'],
      [],
      ['Damascus ×2 p1,p2: a place in the US (Maryland)'],
    ],
    [
      'a later namesake alone',
      ['Damascus spoke.', 'Damascus, Md., did not.'],
      ['damascus p1'],
      ['Damascus ×1 p2: a place in the US (Maryland)'],
    ],
    [
      'a place of that state',
      ['Merseport, Ohio', 'Merseport, Iowa'],
      ['merseport p1'],
      ['Merseport ×1 p2: a place in the US (Iowa)'],
    ],
    [
      'a word that makes it another place',
      ['Damascus Road, in Damascus Road Show', 'DAMASCUS HILL'],
      ['damascus p2'],
      ['Damascus ×2 p1: it stands in "Damascus Road"'],
    ],
    [
      'an initial and a surname',
      ['Damascus J. Moran', 'Damascus U.S. envoy'],
      ['damascus p2'],
      ['Damascus ×1 p1: it is the first name of a person'],
    ],
  ])('goes by %s', (_what, texts, found_, turnedDown) => {
    expect(told(...texts)).toEqual([
      found_.length > 0 ? expect.arrayContaining(found_) : [],
      turnedDown,
    ]);
  });
});

describe('namesFileSchema', () => {
  const mit = { id: 'mit', label: 'MİT', kind: 'organisation' };
  test.each([
    [[mit, mit], 'is the id of another too'],
    [
      [{ ...mit, ambiguous: [{ spellings: ['MIT'], supports: ['spy'] }] }],
      '"MIT" is ambiguous, but no spelling of the name',
    ],
    [
      [{ ...mit, ambiguous: [{ spellings: ['MİT'], supports: ['spy'], anchors: ['nobody'] }] }],
      'the anchor "nobody" is the id of no name',
    ],
  ])('refuses %j', (names, message) => {
    const result = namesFileSchema.safeParse({ names });
    expect(result.error?.issues.map((issue) => issue.message).join()).toContain(message);
  });
});
