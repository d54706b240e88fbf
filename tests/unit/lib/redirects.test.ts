import { describe, expect, it } from 'vitest';
import type { Address } from '../../../src/lib/addresses.ts';
import type { Item } from '../../../src/lib/chronology.ts';
import { redirectsOf, type Archive } from '../../../src/lib/redirects.ts';
import { decisionsFileSchema } from '../../../src/schema/decisions.ts';
import { namesFileSchema, type Name } from '../../../src/schema/names.ts';
import { topicsFileSchema, type Topic } from '../../../src/schema/topics.ts';
import { itemOf } from '../../support/items.ts';

const address = (slug: string, file: string | null, ...formerly: string[]): Address => ({
  ...{ slug, file, formerly, id: '5c146b14-3c52-8afd-938a-375d0df1fbf6', sha256: 'a'.repeat(64) },
});

const NOTHING: Archive = { addresses: [], items: [], decisions: [], topics: [], names: [] };

function redirects(archive: Partial<Archive>) {
  return redirectsOf({ ...NOTHING, ...archive }).map(({ from, to, gone, reason }) => [
    ...[from, to, gone, reason],
  ]);
}

/** Topics and names with the entries of each, none where none are given. */
const listed = (
  terms: { readonly topics?: readonly Topic[]; readonly names?: readonly Name[] },
  items: readonly Item[] = [],
): Pick<Archive, 'topics' | 'names'> => ({
  topics: (terms.topics ?? []).map((topic) => ({ topic, items })),
  names: (terms.names ?? []).map((name) => ({ name, items })),
});

describe('redirectsOf', () => {
  it('leads from former addresses to where the entry stands, its account too', () => {
    const { decisions } = decisionsFileSchema.parse({
      decisions: [{ source: 'fog.txt', reason: 'Misleading.', slug: 'fog' }],
    });
    expect(
      redirects({
        addresses: [address('fog', 'fog.txt', 'mist')],
        items: [itemOf('fog', null)],
        decisions,
      }),
    ).toEqual([
      ['/articles/mist/', '/articles/fog/', false, 'Misleading.'],
      ['/articles/mist/made/', '/articles/fog/made/', false, 'Misleading.'],
    ]);
  });

  it('says of what is not there any more that it is gone, and why where an editor says so', () => {
    const { decisions } = decisionsFileSchema.parse({
      decisions: [{ source: 'fog.txt', reason: 'Asked for.', exclude: true }],
    });
    const addresses = [address('fog', 'fog.txt', 'mist'), address('ice', null)];
    expect(redirects({ addresses, decisions })).toEqual([
      ['/articles/fog/', '/articles/fog/', true, 'Asked for.'],
      ['/articles/mist/', '/articles/mist/', true, 'Asked for.'],
      ['/articles/ice/', '/articles/ice/', true, null],
    ]);
  });

  it('leads to the entry that tells the same text, where there is one now', () => {
    const source = {
      publisher: null,
      wording: 'as-received',
      also: [{ file: 'copy.txt' }],
    } as const;
    const items = [itemOf('fog', null, { source: { ...source, also: [...source.also] } })];
    const addresses = [address('copy', 'copy.txt'), address('fog', 'fog.txt')];
    expect(redirects({ addresses, items })).toEqual([
      ['/articles/copy/', '/articles/fog/', false, null],
      ['/articles/copy/made/', '/articles/fog/made/', false, null],
    ]);
  });

  it('leaves an address at which an entry still stands', () => {
    const items = [itemOf('fog', null), itemOf('mist', null)];
    expect(redirects({ addresses: [address('fog', 'fog.txt', 'mist')], items })).toEqual([]);
  });

  it('leads from former ids of topics and names', () => {
    const topics = topicsFileSchema.parse(TOPICS).topics;
    const names = namesFileSchema.parse({ names: NAMES }).names;
    expect(redirects(listed({ topics, names }))).toEqual([
      ['/topics/ports/', '/topics/harbours/', false, null],
      ['/names/bay-town/', '/names/merse/', false, null],
    ]);
  });

  it('leads to the pages of their years, where these are too many for one page', () => {
    const topics = topicsFileSchema.parse(TOPICS).topics;
    const of = (count: number, date: string | null) =>
      Array.from({ length: count }, (_, i) => itemOf(`${date ?? 'undated'}-${i}`, date));
    const items = [...of(41, '2024-03-01'), ...of(1, '2023-05-06'), ...of(1, null)];
    const found = redirectsOf({ ...NOTHING, ...listed({ topics }, items) });
    expect(found.map(({ from, to, target }) => [from, to, target?.label])).toEqual([
      ['/topics/ports/', '/topics/harbours/', 'T'],
      ['/topics/ports/2024/', '/topics/harbours/2024/', 'T, 2024, page 1 of 2'],
      ['/topics/ports/2024/2/', '/topics/harbours/2024/2/', 'T, 2024, page 2 of 2'],
      ['/topics/ports/2023/', '/topics/harbours/2023/', 'T, 2023'],
      ['/topics/ports/undated/', '/topics/harbours/undated/', 'T, undated'],
    ]);
    const [name] = namesFileSchema.parse({ names: NAMES }).names;
    const named = redirectsOf({ ...NOTHING, ...listed({ names: name ? [name] : [] }, items) });
    expect(named.map(({ from, to }) => [from, to])).toContainEqual([
      '/names/bay-town/2023/',
      '/names/merse/2023/',
    ]);
  });
});

const TOPIC = { label: 'T', glyph: 'ring', definition: 'd', terms: ['t'] };
const TOPICS = {
  threshold: 1,
  headlineFactor: 1,
  topics: [
    { ...TOPIC, id: 'harbours', formerly: ['ports'] },
    { ...TOPIC, id: 'fish' },
  ],
};
const NAMES = [
  { id: 'merse', label: 'Merse', kind: 'place', formerly: ['bay-town'] },
  { id: 'ilgaz', label: 'Ilgaz', kind: 'place' },
];

describe('what an address leads to', () => {
  const targetsOf = (archive: Partial<Archive>) =>
    redirectsOf({ ...NOTHING, ...archive }).map(({ target }) => target);

  it('is told by its title or label, in its language', () => {
    const addresses = [address('fog', 'fog.txt', 'mist'), address('ice', 'ice.txt')];
    const items = [itemOf('fog', null, { title: 'Sis', language: 'tr' })];
    const [topic] = topicsFileSchema.parse(TOPICS).topics;
    const names = [...NAMES.slice(0, 1), { ...NAMES[1], lang: 'tr', formerly: ['i'] }];
    const entry = { label: 'Sis', language: 'tr' };
    expect(
      targetsOf({
        ...{ addresses, items },
        ...listed({ topics: topic ? [topic] : [], names: namesFileSchema.parse({ names }).names }),
      }),
    ).toEqual([
      ...[entry, entry, null, { label: 'T', language: null }],
      ...[
        { label: 'Merse', language: null },
        { label: 'Ilgaz', language: 'tr' },
      ],
    ]);
  });

  it('has the reason of the decision that moved it, and of no other', () => {
    const { decisions } = decisionsFileSchema.parse({
      decisions: [
        { source: 'fog.txt', reason: 'Wrong headline.', title: 'Fog' },
        { source: 'fog.txt', reason: 'Misleading.', slug: 'fog' },
        { source: 'ice.txt', reason: 'Another.', slug: 'ice' },
      ],
    });
    const addresses = [address('fog', 'fog.txt', 'mist'), address('ice', 'ice.txt')];
    const items = [itemOf('fog', null)];
    expect(
      redirects({ addresses, items, decisions }).map(([from, , , why]) => [from, why]),
    ).toEqual([
      ['/articles/mist/', 'Misleading.'],
      ['/articles/mist/made/', 'Misleading.'],
      ['/articles/ice/', null],
    ]);
  });
});

describe('a former id', () => {
  it.each([
    ['fish', '"fish" is or was the id of "fish"'],
    ['harbours', '"harbours" is or was the id of "harbours"'],
    ['Fish', 'expected lower-case words joined by "-"'],
  ])('of a topic is refused where it is %s', (former, told) => {
    const [first, ...others] = TOPICS.topics;
    const topics = [{ ...first, formerly: [former] }, ...others];
    expect(topicsFileSchema.safeParse({ ...TOPICS, topics }).error?.message).toContain(
      JSON.stringify(told).slice(1, -1),
    );
  });

  it('of a name is refused where another had it', () => {
    const names = NAMES.map((name) => ({ ...name, formerly: ['bay-town'] }));
    expect(namesFileSchema.safeParse({ names }).error?.issues).toMatchObject([
      {
        path: ['names', 1, 'formerly'],
        message: '"bay-town" is or was the id of "merse": leave it to one',
      },
    ]);
  });
});
