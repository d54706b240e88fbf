import { describe, expect, test } from 'vitest';
import type { PageHead } from '../support/page-head.ts';
import { readAsZotero, type ZoteroItem } from '../support/zotero-oracle.ts';

/** A page with these tags, and with what Zotero falls back to where a tag is missing. */
function pageWith(
  tags: readonly (readonly [name: string, content: string])[],
  rest: Partial<PageHead> = {},
): PageHead {
  return {
    address: 'https://archive.example/read',
    metas: tags.map(([name, content]) => ({ name, content })),
    title: 'Title of the document',
    language: 'en',
    canonical: null,
    time: null,
    bylines: [],
    data: [],
    ...rest,
  };
}

const NEWS = ['z:itemType', 'newspaperArticle'] as const;

describe('rules 1 and 2: which tags are read', () => {
  test.each([
    ['a name in capitals', [['DC.Title', 'T']]],
    ['a colon, a full stop or an underscore', [['dc_title', 'T']]],
    ['two names in one tag', [['twitter:title og:title', 'T']]],
    ['a prefix within a prefix', [['x:og:title', 'T']]],
  ] as const)('%s', (_, tags) => {
    expect(readAsZotero(pageWith(tags)).title).toBe('T');
  });

  test('nothing that is empty, and no prefix that is not known', () => {
    const { title } = readAsZotero(
      pageWith([
        ['dc.title', ''],
        ['twitter:title', 'T'],
      ]),
    );
    expect(title).toBe('Title of the document');
  });
});

describe('each field, by the first of its rules', () => {
  test.each<
    [
      rule: string,
      tags: readonly (readonly [string, string])[],
      item: Partial<ZoteroItem>,
      rest?: Partial<PageHead>,
    ]
  >([
    [
      '3: an article of Open Graph is a web page',
      [['og:type', 'article']],
      { itemType: 'webpage' },
    ],
    [
      '3: a title of Highwire makes it one of a journal',
      [['citation_title', 'T']],
      { itemType: 'journalArticle', title: 'T' },
    ],
    [
      '3: the type of Dublin Core',
      [
        ['og:type', 'article'],
        ['DC.type', 'newspaperArticle'],
      ],
      { itemType: 'newspaperArticle' },
    ],
    [
      '3: a website of Open Graph wins over Dublin Core',
      [
        ['og:type', 'website'],
        ['DC.type', 'newspaperArticle'],
      ],
      { itemType: 'webpage' },
    ],
    [
      '3: Zotero’s own type wins over all but a journal',
      [['og:type', 'website'], NEWS],
      { itemType: 'newspaperArticle' },
    ],
    [
      '4: Dublin Core before Open Graph',
      [
        ['og:title', 'O'],
        ['DC.title', 'D'],
      ],
      { title: 'D' },
    ],
    [
      '4: without the name of the paper at its end',
      [NEWS, ['og:title', 'Fog | Port News'], ['prism.publicationName', 'Port News']],
      { title: 'Fog' },
    ],
    [
      '5: divided at the comma, whole without anything behind it',
      [
        ['bib.authors', 'de la Cruz, Ada'],
        ['bib.authors', 'Anadolu Agency,'],
      ],
      { creators: [{ lastName: 'de la Cruz', firstName: 'Ada' }, { lastName: 'Anadolu Agency' }] },
    ],
    [
      '5: without a comma the last word is the family’s',
      [['DC.creator', 'Anadolu Agency']],
      { creators: [{ lastName: 'Agency', firstName: 'Anadolu' }] },
    ],
    [
      '5: the authors of a bibliography before those of Dublin Core and of HTML',
      [
        ['author', 'A'],
        ['DC.creator', 'B'],
        ['bib.authors', 'C,'],
      ],
      { creators: [{ lastName: 'C' }] },
    ],
    [
      '6: the site where no paper is named',
      [NEWS, ['og:site_name', 'The Archive']],
      { publicationTitle: 'The Archive' },
    ],
    [
      '6: the paper before the site',
      [NEWS, ['og:site_name', 'The Archive'], ['prism.publicationName', 'Port News']],
      { publicationTitle: 'Port News' },
    ],
    [
      '7: the time of Open Graph before the date of Dublin Core',
      [
        ['DC.date', '2025'],
        ['article:published_time', '2026-01-10'],
      ],
      { date: '2026-01-10' },
      { time: '1999-01-01' },
    ],
    ['7: the first time of the page where nothing else is', [], { date: '1999' }, { time: '1999' }],
    [
      '8: Open Graph, the canonical address, that of the page',
      [['og:url', 'https://a.example/']],
      { url: 'https://a.example/' },
      { canonical: 'https://b.example/' },
    ],
    [
      '8: the canonical address',
      [],
      { url: 'https://b.example/' },
      { canonical: 'https://b.example/' },
    ],
    [
      '9: Open Graph before HTML',
      [
        ['description', 'H'],
        ['og:description', 'O'],
      ],
      { abstractNote: 'O' },
    ],
    ['10: the language of the page where the text’s is not said', [], { language: 'en' }],
    ['10: the text’s', [['DC.language', 'tr']], { language: 'tr' }],
    [
      '11: Zotero’s own fields',
      [NEWS, ['z:archive', 'The Archive'], ['z:extra', 'Undated.']],
      { archive: 'The Archive', extra: 'Undated.' },
    ],
  ])('%s', (_, tags, item, rest) => {
    expect(readAsZotero(pageWith(tags, rest))).toMatchObject(item);
  });
});
