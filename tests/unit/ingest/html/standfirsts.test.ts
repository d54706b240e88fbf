import { expect, test } from 'vitest';
import { readPage } from '../../../../scripts/ingest/html/page.ts';

const OPENING =
  'The ferry to the outer islands ran again on Tuesday, three weeks after ice had closed the old harbour.';
const STORY = [
  'Its captain blew the horn twice for the bakers of the first island, who had run short of flour by then.',
  'Two more ships wait in the dock until the pilots have looked at the buoys along the northern channel.',
  'The council means to ask the province for a boat that breaks the ice, as it did after the last winter.',
];
const OWN = '<p class="intro">' + OPENING + '</p>';
const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** The standfirsts that a page states, and whether its text begins with {@link OPENING}. */
function read(descriptions: Readonly<Record<string, string>>, body: string) {
  const metas = Object.entries(descriptions)
    .map(([name, value]) => `<meta name="${name}" content="${value}">`)
    .join('');
  const { lines, facts } = readPage(
    `<html><head>${metas}</head><body><article><h1>Ferry runs again</h1>${body}</article></body></html>`,
  );
  return {
    standfirsts: facts.filter(({ kind }) => kind === 'standfirst').map(({ value }) => value),
    opens: lines.find(({ rule, text }) => rule === null && text.length > 80)?.text === OPENING,
  };
}

const whole = paragraphs(OPENING, ...STORY);

test.each<[string, Readonly<Record<string, string>>, string, string[]]>([
  ['is none where it is the first paragraph', { description: OPENING }, whole, []],
  ['is none where it is cut short', { description: `${OPENING.slice(0, 70)} …` }, whole, []],
  [
    'is none behind a byline',
    { description: OPENING },
    paragraphs(`by Ada Quill, who writes of ships for the Harbour Post since 2019`) + whole,
    [],
  ],
  [
    'is none that other metadata give either',
    { 'og:description': OPENING, description: 'News of the harbour, every day' },
    whole,
    [],
  ],
  [
    'is one that the page prints beside it',
    { 'og:description': OPENING, description: 'Bakers had run short of flour' },
    `<h2>Bakers had run short of flour</h2>${whole}`,
    ['Bakers had run short of flour'],
  ],
  [
    'is one that has a place of its own',
    { description: OPENING },
    OWN + paragraphs(...STORY),
    [OPENING],
  ],
  [
    'is one in words of its own',
    { description: 'Bakers had run short of flour' },
    whole,
    ['Bakers had run short of flour'],
  ],
])('a standfirst %s', (_, descriptions, body, standfirsts) => {
  expect(read(descriptions, body)).toEqual({ standfirsts, opens: true });
});
