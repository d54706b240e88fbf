import { indexNames, type AuthorityName } from '../../src/lib/search-names.ts';
import { parseQuery, type Query } from '../../src/lib/search-query.ts';

/** A small authority file with every difficulty of a large one. */
export const AUTHORITY: readonly AuthorityName[] = [
  named('mit', 'MİT', ['MIT', 'M.I.T.', 'Millî İstihbarat Teşkilatı']),
  named('kalin', 'İbrahim Kalın', ['Kalın', 'Mr. Kalın']),
  named('daesh', 'Daesh', [
    'ISIS',
    'IS',
    'Islamic State',
    'Islamic State of Iraq and Syria',
    'DEAŞ',
  ]),
  named('al-qaeda', 'al-Qaeda', ['Al-Qaeda', 'al-Qaida', 'Qaeda']),
  named('turkiye', 'Türkiye', ['Turkey', 'Republic of Türkiye']),
  named('usa', 'United States', ['U.S.', 'US', 'USA']),
  named('syria', 'Syria', ['Suriye', 'Syrian Arab Republic']),
  named('hamas', 'Hamas', []),
  named('sharaa', 'Ahmed al-Sharaa', ['al-Sharaa']),
  named('other-sharaa', 'Farouk al-Sharaa', ['al-Sharaa']),
];

function named(id: string, label: string, spellings: readonly string[]): AuthorityName {
  return { id, label, lang: null, kind: 'organisation', spellings };
}

export const NAMES = indexNames(AUTHORITY);

/** Reads a query as the search page does when nothing is set otherwise. */
export function read(text: string): Query {
  return parseQuery(text, { beginnings: false, names: NAMES });
}

/** Reads a query only as typed. */
export function readTyped(text: string): Query {
  return parseQuery(text, { beginnings: false, names: null });
}

/** Texts of the letters and marks that a query has a meaning for, and of words that spell names. */
export const QUERY_PARTS: readonly string[] = [
  ...[
    'islamic',
    'Islamic',
    'state',
    'of',
    'iraq',
    'and',
    'syria',
    'IS',
    'is',
    'US',
    'MİT',
    'Kalın',
  ],
  ...[
    'al',
    'Qaeda',
    'al-Qaeda',
    'al-Sharaa',
    'ahmed',
    'U.S.',
    'M',
    'I',
    'T',
    'k',
    'kal',
    'Türkiye',
  ],
  ...[
    'republic',
    'united',
    'states',
    'ß',
    'Mi\u0307t',
    'OR',
    'AND',
    'NOT',
    '|',
    '-',
    '–',
    '\u2212',
    '*',
  ],
  ...[
    '"',
    '“',
    '„',
    "'in",
    '’s',
    '—',
    '/',
    '(',
    ')',
    '.',
    ',',
    '&',
    ' ',
    ' ',
    ' ',
    ' ',
    ' ',
    '\u00a0',
  ],
];
