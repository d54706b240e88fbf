import { describe, expect, it, test } from 'vitest';
import { capitalsIn } from '../../../../scripts/ingest/enrich/capitals.ts';
import { candidateFinder, nameProposer } from '../../../../scripts/ingest/enrich/proposed-names.ts';
import { namesFileSchema } from '../../../../src/schema/names.ts';

describe('capitalsIn', () => {
  test.each<[string, string[]]>([
    ['It was lit by Orhan Deniz and by Selin.', ['Orhan Deniz', 'Selin']],
    [
      'The crew of Ahmed al-Deniz met Jan van der Merse there.',
      ['Ahmed al-Deniz', 'Jan van der Merse'],
    ],
    [
      'They asked the Bank of the Bay and the Ministry of Tides about it.',
      ['Bank of the Bay', 'Ministry of Tides'],
    ],
    [
      'The rule of İşçi Şirketi is new, says J. Merse to O’Fell.',
      ['İşçi Şirketi', 'J. Merse', 'O’Fell'],
    ],
    ['It was lit by FİT and the BLS, not by A or MERSEPORTHARBOUR.', ['FİT', 'BLS']],
    ['Fog fell. Deniz spoke. “Selin knows.”', ['^Fog', '^Deniz', '^Selin']],
    ['Yesterday Orhan Deniz spoke of the fog that lay on The Merse.', ['Orhan Deniz', 'The Merse']],
    [
      'There Gen. Deniz saw it, and Prime Minister Selin Merse saw it too, as they say.',
      ['Deniz', 'Selin Merse'],
    ],
    ['It was lit on Monday and in March by a Turkish crew, by Pazartesi.', []],
    ['Fog, a Bay Wire Friday report says.', ['^Fog', 'Bay Wire']],
    ["They read the Lantern's Day of the keepers.", ['Lantern']],
    ['Keepers Of The Bay Light Want More Oil', []],
    [
      'Der Fischer sah das Licht und die Küste, ein Boot fuhr mit Orhan Deniz zur FİT.',
      ['Orhan Deniz', 'FİT'],
    ],
    ['one A Bb Cc Dd Ee Ff Gg Hh two three four five six seven eight nine ten eleven', []],
    // Seven words at most, particles among them.
    ['the old Bank of the Outer Bay of Merse was lit', ['Bank of the Outer Bay of Merse']],
    ['the old Bank of the Outer Bay of New Merse was lit', []],
    // Three fifths of capitals are no headline yet.
    ['Orhan Deniz saw the Merse', ['^Orhan Deniz', 'Merse']],
    ['Orhan Deniz Saw The Merse', []],
    ['', []],
    ['– … –', []],
    // A row ends with all that is no blank and no hyphen, and with a third particle.
    [
      'they met Orhan, Deniz and Ada/Zoe there, in 2026 Selin too',
      'Orhan Deniz Ada Zoe Selin'.split(' '),
    ],
    ['they left the Bank of the the Bay and went on', ['Bank', 'Bay']],
    ["they met J. Merse and O'Fell there on time", ['J. Merse', "O'Fell"]],
    ['they met D’el Merse and Jo. Deniz and 𝐀da there on time', ['Merse', 'Deniz', '𝐀da']],
    // Single words: of three letters at least, no common word in singular or plural, not all in capitals.
    [
      'on that day it was lit by Abc, Ab, X, Turks, Turke, Governments, Merses and MERSEPORT',
      ['Abc', 'Turke', 'Merses'],
    ],
    // Behind a genitive a single word is the rest of a longer name, and nowhere else.
    ["they read the Lantern's Long Day and the s Day of it", ['Lantern', 'Long Day', 'Day']],
    ['s Day of the keepers', ['Day']],
    // Titles, days and little words go from either end.
    [
      'there they saw President The Merse and Friday Bay Wire Monday out there',
      ['Merse', 'Bay Wire'],
    ],
    ['it was on Monday Tuesday that they met', []],
    ['there came a Vice Prime Minister President Deniz and a President Turk', ['Deniz']],
    // What ends a sentence does not, behind a short word with a capital.
    ['they met Sgts. Merse there, and some gen. Deniz too', ['Sgts', '^Merse', '^Deniz']],
    ['some saw a gen. Ada Deniz there, and in the Bay: Merse', ['^Ada Deniz', 'Bay', '^Merse']],
    // German is told by two of its little words and by its capitals.
    ['das rote boot und drei kleine lampen fuhren mit Deniz fort', ['Deniz']],
    ['das Boot fuhr fort mit Deniz', ['Boot', 'Deniz']],
    ['das Boot fuhr fort und Deniz sang', []],
    [`das und ${'lampe '.repeat(14)}von Deniz, Merse, Selin`, ['Deniz', 'Merse', 'Selin']],
  ])('of %j', (text, expected) => {
    expect(
      capitalsIn(text).map(({ text: name, isOpening }) => (isOpening ? '^' : '') + name),
    ).toEqual(expected);
  });
});

const { names: NAMES } = namesFileSchema.parse({
  names: [{ id: 'isikci', label: 'Selin Işıkçı', kind: 'person', spellings: ['Işıkçı'] }],
});

function proposed(texts: readonly string[], config = {}) {
  const proposer = nameProposer(config);
  const find = candidateFinder(NAMES);
  for (const [i, text] of texts.entries()) {
    const passages = [
      { place: 'title', text: 'Lights of Headline Harbour' },
      ...text.split('\n').map((line, at) => ({ place: `p${at + 1}`, text: line })),
    ];
    proposer.note(`${i}.txt`, find(passages));
  }
  return proposer.proposals();
}

describe('candidateFinder', () => {
  const candidates = (...texts: [place: string, text: string][]) =>
    candidateFinder(NAMES)(texts.map(([place, text]) => ({ place, text })));

  it('looks in paragraphs alone, and counts what stands there', () => {
    expect(
      candidates(
        ['title', 'There the old Bay Light was lit'],
        ['h1', 'There the old Bay Light was lit'],
        ['p1', 'It was lit by Orhan Deniz there.'],
        ['p2', 'They met ORHAN DENIZ there, by the Bay.'],
      ),
    ).toEqual([
      ['Orhan Deniz', 'p1', 2, true],
      ['Bay', 'p2', 1, true],
    ]);
  });

  it.each([
    ['Lamps burn, and so did the old Lamps.', true],
    ['It was one of the old Lamps. Lamps burn there.', true],
    ['Lamps burn there. Lamps go out.', false],
  ])('tells whether a name stands amid a sentence once: %j', (text, isAmid) => {
    expect(candidates(['p1', text])).toEqual([['Lamps', 'p1', 2, isAmid]]);
  });
});

describe('nameProposer', () => {
  it('has what is named more often first where as many articles have it', () => {
    const text = 'it was lit by Deniz, then by Merse, and then once more by Merse and by Ada';
    expect(proposed([text, text]).map(({ name }) => name)).toEqual(['Merse', 'Ada', 'Deniz']);
  });

  it.each<[number, string[], string[]]>([
    // As many as there is room for stay.
    [3, ['Ada', 'Bea', 'Cem'], ['Ada', 'Bea', 'Cem']],
    [2, ['Ada', 'Bea', 'Cem'], []],
    // Until half the room is free.
    [4, ['Ada', 'Ada', 'Bea', 'Bea', 'Cem', 'Deniz', 'Efe'], ['Ada', 'Bea']],
    [4, ['Ada', 'Ada', 'Bea', 'Bea', 'Cem', 'Cem', 'Deniz', 'Efe'], []],
  ])('with room for %i, of %j has %j', (room, named, expected) => {
    const proposer = nameProposer({ room, minArticles: 1 });
    for (const [i, name] of named.entries()) proposer.note(`${i}.txt`, [[name, 'p1', 1, true]]);
    expect(proposer.proposals().map(({ name }) => name)).toEqual(expected);
  });

  it('proposes what recurs, the most frequent first, and says where it stands', () => {
    const texts = [
      'The lamp of the Bay Light burns.\nIt was lit by Orhan Deniz.',
      'Then Orhan Deniz spoke, as ORHAN DENIZ does, of Merse.',
      'Once more the Bay Light burns, and so says Orhan Deniz.',
    ];
    expect(proposed(texts)).toEqual([
      { name: 'Orhan Deniz', articles: 3, mentions: 4, example: { file: '0.txt', place: 'p2' } },
      { name: 'Bay Light', articles: 2, mentions: 2, example: { file: '0.txt', place: 'p1' } },
    ]);
  });

  it('wants a name in two articles, in three once there are thirty', () => {
    const twice = ['It was lit by Deniz.', 'They met Deniz there.'];
    const rest = Array.from({ length: 28 }, () => 'nothing');
    expect(proposed(twice)).toHaveLength(1);
    expect(proposed([...twice, ...rest])).toEqual([]);
    expect(proposed([...twice, ...rest], { minArticles: 2 })).toHaveLength(1);
  });

  it('knows the spellings of the file, whatever their marks, case and endings', () => {
    const text = 'It was lit by Selin Işıkçı, by Isikci, by SELIN ISIKCI, and by Işıkçının men.';
    expect(proposed([text, text])).toEqual([]);
  });

  it('passes over what only begins sentences, and headlines', () => {
    expect(proposed(['Lamps burn.', 'Lamps burn. Lamps go out.'])).toEqual([]);
    expect(proposed(['Lamps burn.', 'So did the old Lamps.'])).toHaveLength(1);
  });

  it('proposes fifty at most', () => {
    const names = Array.from(
      { length: 60 },
      (_, i) => `by Deniz${String.fromCharCode(97 + (i % 26))}${'x'.repeat(i)}`,
    );
    const text = `it was lit ${names.join(' and then, years later, ')}`;
    expect(proposed([text, text])).toHaveLength(50);
  });

  it('forgets the rare, never the frequent, and never counts too high', () => {
    const letters = (i: number) =>
      String(i).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
    const texts = Array.from(
      { length: 300 },
      (_, i) =>
        `it was lit by Rare${letters(i)} and then, later on, by ${i % 3 ? 'Deniz' : 'Merse'}`,
    );
    const found = new Map(proposed(texts, { room: 20 }).map((one) => [one.name, one.articles]));
    expect([...found.keys()]).toEqual(['Deniz', 'Merse']);
    expect(found.get('Deniz')).toBeLessThanOrEqual(200);
    expect(found.get('Deniz')).toBeGreaterThan(150);
    expect(found.get('Merse')).toBeGreaterThan(50);
  });
});
