import { expect, test } from 'vitest';
import { apa, chicago, gathered, mla, type Cited } from '../../../src/lib/cite-styles.ts';
import { cited, htmlOf } from '../../support/cited-articles.ts';

const inStyles = (facts: Partial<Cited>) =>
  [chicago, apa, mla].map((style) => htmlOf(style(cited({ url: 'https://a.example/', ...facts }))));

/** The oracle has the rest: what these are not is what another program makes of the same facts. */
test.each<[string, Partial<Cited>, string[]]>([
  [
    'signed and printed',
    {},
    [
      'Reed, Ada. “Fog over the Harbour Wall.” <i>Port News</i>, January 10, 2026. The Archive. https://a.example/.',
      'Reed, A. (2026, January 10). Fog over the Harbour Wall. <i>Port News</i>. The Archive. https://a.example/',
      'Reed, Ada. “Fog over the Harbour Wall.” <i>Port News</i>, 10 Jan. 2026. <i>The Archive</i>, https://a.example/.',
    ],
  ],
  [
    'printed, not signed',
    { authors: [] },
    [
      '<i>Port News</i>. “Fog over the Harbour Wall.” January 10, 2026. The Archive. https://a.example/.',
      'Fog over the Harbour Wall. (2026, January 10). <i>Port News</i>. The Archive. https://a.example/',
      '“Fog over the Harbour Wall.” <i>Port News</i>, 10 Jan. 2026. <i>The Archive</i>, https://a.example/.',
    ],
  ],
  [
    'signed, of an unknown publisher',
    { publisher: null },
    [
      'Reed, Ada. “Fog over the Harbour Wall,” January 10, 2026. Publisher unknown. The Archive. https://a.example/.',
      'Reed, A. (2026, January 10). <i>Fog over the Harbour Wall</i>. Publisher unknown. The Archive. https://a.example/',
      'Reed, Ada. <i>Fog over the Harbour Wall</i>. 10 Jan. 2026. Publisher unknown. <i>The Archive</i>, https://a.example/.',
    ],
  ],
  [
    'of which only the headline is known',
    { authors: [], publisher: null, date: null },
    [
      '“Fog over the Harbour Wall.” n.d. Publisher unknown. The Archive. https://a.example/.',
      '<i>Fog over the Harbour Wall</i>. (n.d.). Publisher unknown. The Archive. https://a.example/',
      '<i>Fog over the Harbour Wall</i>. Publisher unknown. <i>The Archive</i>, https://a.example/.',
    ],
  ],
  [
    'retold, of a month about',
    { retold: true, date: '2023-12~' },
    [
      'Reed, Ada. “Fog over the Harbour Wall.” <i>Port News</i>, [December 2023?]. Retold in The Archive. https://a.example/.',
      'Reed, A. (ca. 2023, December). Fog over the Harbour Wall. <i>Port News</i>. Retold in The Archive. https://a.example/',
      'Reed, Ada. “Fog over the Harbour Wall.” <i>Port News</i>, circa Dec. 2023. Retold in <i>The Archive</i>, https://a.example/.',
    ],
  ],
  [
    'of no day, by a person whose name has a stop of its own',
    { date: null, authors: [{ given: 'A.', family: 'Reed Jr.' }] },
    [
      'Reed Jr., A. “Fog over the Harbour Wall.” <i>Port News</i>, n.d. The Archive. https://a.example/.',
      'Reed Jr., A. (n.d.). Fog over the Harbour Wall. <i>Port News</i>. The Archive. https://a.example/',
      'Reed Jr., A. “Fog over the Harbour Wall.” <i>Port News</i>. <i>The Archive</i>, https://a.example/.',
    ],
  ],
])('an article %s', (_, facts, styles) => {
  expect(inStyles(facts)).toEqual(styles);
});

/** Each headline where it is quoted, where it stands plain, and where it is a work of its own. */
test.each([
  ['Fog in the U.S.', '“Fog in the U.S.”', 'Fog in the U.S. <i>', '<i>Fog in the U.S.</i> 1'],
  ['Fog and so on…', '“Fog and so on….”', 'Fog and so on…. <i>', '<i>Fog and so on…</i>. 1'],
  ['Why fog?', '“Why fog?”', 'Why fog? <i>', '<i>Why fog?</i> 1'],
  ['Fog? No', '“Fog? No.”', 'Fog? No. <i>', '<i>Fog? No</i>. 1'],
  ["'Fog' here", '“‘Fog’ here.”', '‘Fog’ here. <i>', '<i>‘Fog’ here</i>. 1'],
  [
    'Fog “here” today',
    '“Fog ‘here’ today.”',
    'Fog “here” today. <i>',
    '<i>Fog “here” today</i>. 1',
  ],
  [
    '“The ‘port’s wall’ fell”',
    '“‘The “port’s wall” fell.’”',
    '“The ‘port’s wall’ fell.” <i>',
    '<i>“The ‘port’s wall’ fell.”</i> 1',
  ],
  ['“Fog” is “here”', '“‘Fog’ is ‘here.’”', '“Fog” is “here.” <i>', '<i>“Fog” is “here.”</i> 1'],
  ['She asked “Why?”', '“She asked ‘Why?’”', 'She asked “Why?” <i>', '<i>She asked “Why?”</i> 1'],
  [
    'He said “I won’t, ‘never’”',
    '“He said ‘I won’t, “never.”’”',
    'He said “I won’t, ‘never.’” <i>',
    '<i>He said “I won’t, ‘never.’”</i> 1',
  ],
  [
    `"Fog" ("thick"), the port's 'last'`,
    '“‘Fog’ (‘thick’), the port’s ‘last.’”',
    '“Fog” (“thick”), the port’s ‘last.’ <i>',
    '<i>“Fog” (“thick”), the port’s ‘last.’</i> 1',
  ],
])(
  'the headline %s ends in one mark, within its quotation marks',
  (title, inQuotes, plain, own) => {
    const [quoted, sentence] = inStyles({ title });
    expect(quoted).toContain(`Reed, Ada. ${inQuotes} <i>Port News</i>`);
    expect(sentence).toContain(`10). ${plain}`);
    expect(inStyles({ title, publisher: null })[2]).toContain(`Reed, Ada. ${own}`);
  },
);

test.each([
  ['Why fog?', '“Why fog?,” January'],
  ['Fog “here”', '“Fog ‘here,’” January'],
])('before a date a comma stands behind the headline %s, whatever it ends in', (title, text) => {
  expect(inStyles({ title, publisher: null })[0]).toContain(text);
});

test('pieces of one kind that follow each other are one, and empty ones are none', () => {
  const piece = (text: string, italic: boolean) => ({ text, italic });
  expect(
    gathered([
      ...[piece('', true), piece('a', false), piece('', true), piece('b', false)],
      ...[piece('c', true), piece('d', true), piece('e', false)],
    ]),
  ).toEqual([piece('ab', false), piece('cd', true), piece('e', false)]);
  expect(gathered([])).toEqual([]);
});
