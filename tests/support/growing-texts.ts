/** Sources that grow: families by which a parser that takes the square of a text's length shows itself. */
export interface Family {
  /** What is repeated. */
  readonly name: string;
  /** Its ending tells how it is read. */
  readonly file: string;
  /** The source with what is repeated standing in it so many times. */
  readonly grown: (times: number) => string;
}

const PROSE =
  'The keeper of the light, who had been there for forty years, said that he would not leave it. Nobody asked.';

/** Numbered copies of a text, joined. */
function each(times: number, write: (number: number) => string, joint = ''): string {
  return Array.from({ length: times }, (_, i) => write(i)).join(joint);
}

/** A family of texts: a head, what is repeated, and a paragraph. */
function text(name: string, repeated: string, file = 'a.txt'): Family {
  return {
    name,
    file,
    grown: (times) => `Fog over the harbour\n\n${PROSE}\n\n${repeated.repeat(times)}\n\n${PROSE}`,
  };
}

function markdown(name: string, repeated: string): Family {
  return { ...text(name, repeated, 'a.md'), name: `${name} in Markdown` };
}

function frontMatter(name: string, write: (number: number) => string, fence = '---'): Family {
  return {
    name,
    file: fence === '---' ? 'a.md' : 'a.txt',
    grown: (times) => `${fence}\n${each(times, write, '\n')}\n${fence}\n\nFog\n\n${PROSE}`,
  };
}

function page(name: string, write: (number: number) => string): Family {
  return {
    name: `${name} on a page`,
    file: 'a.html',
    grown: (times) =>
      `<h1>Fog over the harbour</h1><p>${PROSE}</p>${each(times, write)}<p>${PROSE}</p>`,
  };
}

/** In the head of a page. */
function head(name: string, write: (number: number) => string): Family {
  return {
    name: `${name} in the head of a page`,
    file: 'a.html',
    grown: (times) =>
      `<head>${each(times, write)}</head><h1>Fog over the harbour</h1>${`<p>${PROSE}</p>`.repeat(3)}`,
  };
}

const STORY = { '@type': 'NewsArticle', headline: 'Fog over the harbour' };

/** The families, each of them one attack. */
export const FAMILIES: readonly Family[] = [
  text('paragraphs', `${PROSE}\n\n`),
  text('short lines', 'keeper\n'),
  text('labels', 'Related articles\n\n'),
  text('labels with a teaser', 'Read more:\n\nA short teaser stands here\n\n'),
  text('labels of many kinds', 'Advertisement\n\nShare this article\n\nFacebook\n\nRelated\n\n'),
  text('comments', 'Comments\n\nAda says:\n\nYes it is\n\n'),
  text('keywords', 'Tags:\n\nharbour\n\n'),
  text('entries of a menu', 'Home\n\nabc\n\n'),
  text('lines of dates', '7 March 2026\n\n'),
  text('days in sentences', 'On 3 March the council met, and on Friday it voted. '),
  text('names', 'Hakan Tern met Ada Reed in Merseport. '),
  text('abbreviations', 'Mr. '),
  text('words of one line', 'word '),
  text('letters of one word', 'w'),
  text('blanks', ' '),
  text('brackets', '('),
  text('quotation marks', '"'),
  text('full stops', '.'),
  text('cells', 'a\tb\tc\n'),
  text(
    'wrapped lines',
    `${'The keeper of the light who had been there for forty years said\n'.repeat(4)}and so.\n\n`,
  ),
  text('fences of TOML', '+++\n'),
  {
    name: 'key lines',
    file: 'a.txt',
    grown: (n) => `Title: Fog\nAuthor: Ada\n${'Date: x\n'.repeat(n)}${PROSE}`,
  },
  {
    name: 'fields of a database',
    file: 'a.txt',
    grown: (n) =>
      `1 of 1 DOCUMENTS\n\nFog\n\nLENGTH: 12 words\n${`BYLINE: Ada Reed of the harbour office, who has been there\n${'and went on with it, as the keeper of the light had said he\n'.repeat(3)}`.repeat(n)}\n\n${PROSE}`,
  },
  {
    name: 'documents of a database',
    file: 'a.txt',
    grown: (n) =>
      each(
        n,
        (i) =>
          `Fog ${i}\nThe Post\n7 March 2026\n\nLength: 12 words\nBody\n\n${PROSE}\nEnd of Document\n`,
      ),
  },
  {
    name: 'codes of a database',
    file: 'a.txt',
    grown: (n) =>
      `HD   Fog\nPD   7 March 2026\nLP\n${PROSE}\n${'TD   word\n'.repeat(n)}AN   Document HRBP000020231010ejaa0004x\n`,
  },
  frontMatter('keys of YAML', (i) => `key${i}: v`),
  frontMatter('anchors of YAML', (i) => `key${i}: &a${i} [x]`),
  frontMatter('nested lists of YAML', () => 'a: ['),
  frontMatter('keys of TOML', (i) => `key${i} = 1`, '+++'),
  markdown('headings', '## The harbour\n\n'),
  markdown('links', '[a](b) '),
  markdown('openings of links', '[a]('),
  markdown('emphasis', '*a **b '),
  markdown('backticks', '`` ` '),
  markdown('quotations', '> '),
  markdown('lists', '- a\n'),
  markdown('pictures', '!['),
  page('paragraphs', () => `<p>${PROSE}</p>`),
  page('nested elements', () => '<div>'),
  page('unclosed paragraphs', () => '<p>a'),
  page('unclosed marks', () => '<b>'),
  page('headings', (i) => `<h1>Fog ${i} over it</h1>`),
  page('days', () => '<time datetime="2026-03-07">7 March 2026</time>'),
  page('references', () => '&amp;'),
  page('openings of comments', () => '<!--'),
  page('tables in tables', () => '<table><tr><td>'),
  page('links', () => '<ul><li><a href=x>One more story</a></li></ul>'),
  page('line breaks', () => `${PROSE}<br><br>`),
  page('articles', () => `<article><p>${PROSE}</p></article>`),
  page('labels', () => '<p>Related articles</p><p>A short one</p>'),
  page('attributes', (i) => (i === 0 ? '<p a=b' : ` a${i}=b`)),
  head('titles', (i) => `<meta property="og:title" content="Fog ${i} | The Bay">`),
  head('authors', (i) => `<meta name="author" content="Ada Reed ${i}">`),
  head('names of a site', (i) => (i === 0 ? '<title>Fog' : ' | The Bay')),
  head(
    'blocks of JSON-LD',
    () => `<script type="application/ld+json">${JSON.stringify(STORY)}</script>`,
  ),
  head('openings of JSON-LD', (i) =>
    i === 0 ? '<script type="application/ld+json">' : '{"@graph":[',
  ),
  {
    name: 'rows',
    file: 'a.csv',
    grown: (n) => `title,date,text\n${each(n, (i) => `Fog ${i},2026-03-07,"${PROSE} ${i}"\n`)}`,
  },
  {
    name: 'cells that are not closed',
    file: 'a.csv',
    grown: (n) => `title,text\n${'x","\n'.repeat(n)}`,
  },
  {
    name: 'columns',
    file: 'a.csv',
    grown: (n) => `title,text,${each(n, (i) => `c${i},`)}\na,${PROSE},${'d,'.repeat(n)}\n`,
  },
  {
    name: 'records',
    file: 'a.jsonl',
    grown: (n) =>
      each(n, (i) => JSON.stringify({ title: `Fog ${i}`, text: `${PROSE} ${i}` }), '\n'),
  },
  {
    name: 'fields of a record',
    file: 'a.jsonl',
    grown: (n) => `{"title":"Fog","text":"${PROSE}"${each(n, (i) => `,"f${i}":"x"`)}}`,
  },
  {
    name: 'lists in a record',
    file: 'a.jsonl',
    grown: (n) => `{"text":"${PROSE}","a":${'['.repeat(n)}${']'.repeat(n)}}`,
  },
];

/** What a line, a value or a query can repeat. */
export const LINES: readonly string[] = [
  ...['7 March 2026 ', '1/2/2026 ', '2026', '/2026/03/07', '7 Mart ', 'By Ada Reed and ', '12:30 '],
  ...[
    'word ',
    'w',
    ' ',
    '.',
    ',',
    '"',
    "'",
    '(',
    '[',
    '{',
    '|',
    '-',
    '*',
    '#',
    '>',
    '<',
    '&',
    '\n',
  ],
  ...['[a](', '<a ', '<!--', '&amp;', '{"a":', 'a: [', 'a: b\n', '"a",', 'a OR ', '-"a" ', 'Mr. '],
  ...['1 to ', '2026-01-01,', '[2026,', '192x', 'q=a&', 'Title: x\n', 'a\tb\n', '*a **b ', '`` ` '],
];
