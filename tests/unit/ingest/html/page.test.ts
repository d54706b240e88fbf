import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage, type Page, type PageFact } from '../../../../scripts/ingest/html/page.ts';

const STORY = [
  'The harbour town opened its new library on Monday, after four years of building and two of waiting.',
  'Some three hundred people stood in line before the doors, among them the mayor and the first librarian.',
  'The house holds ninety thousand books, a reading room for children, and a workshop for old maps.',
  'It cost less than planned, the council said, because the stone came from a quarry near the town.',
  'On Sundays it will stay open until the evening, and readers may borrow as much as they can carry.',
  'The old house by the river becomes a school of music, whose first pupils will move in next spring.',
  'Both houses share a garden, and the town asked everybody to bring a plant of their own for it.',
];
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join('\n');

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>
   <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
   ${body}<footer><p>All rights reserved by the publisher of this page, a house of long standing.</p></footer></body></html>`;

const article = ({ lines }: Page) => lines.filter(({ rule }) => rule === null).map((l) => l.text);
const values = ({ facts }: Page, kind: PageFact['kind']) =>
  facts.filter((fact) => fact.kind === kind).map(({ value }) => value);
const first = (read: Page, kind: PageFact['kind']) =>
  read.facts.find((fact) => fact.kind === kind) ?? null;

describe('the facts of a page', () => {
  test('come from JSON-LD, whatever a template spoiled in it', () => {
    const ld = `<script type="application/ld+json">//<![CDATA[
      {"@graph": [{"@type": "WebSite", "name": "Harbour Post"},
       {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Another story"}]},
       {"@type": ["NewsArticle"], "headline": "Library opens &amp; town reads", "datePublished": "2024-03-04T08:00:00Z",
        "author": [{"@type": "Person", "name": "By Ada Quill"}, {"@id": "#p2"}], /* two */
        "publisher": {"@type": "Organization", "name": "Harbour Post"},},
       {"@type": "Person", "@id": "#p2", "name": "Ben Ink"}]}
      //]]></script>`;
    const read = readPage(
      page(ld, `<article><h1>Library opens &amp; town reads</h1>${PARAGRAPHS}</article>`),
    );
    expect(first(read, 'title')).toEqual({
      kind: 'title',
      value: 'Library opens & town reads',
      from: 'h1',
    });
    expect(first(read, 'published')).toEqual({
      kind: 'published',
      value: '2024-03-04T08:00:00Z',
      from: 'JSON-LD datePublished',
    });
    expect(values(read, 'author')).toEqual(['Ada Quill', 'Ben Ink']);
    expect(values(read, 'publisher')).toEqual(['Harbour Post']);
  });

  test('come from Open Graph alone', () => {
    const head = `<title>Library opens | Harbour Post</title><meta property="og:site_name" content="Harbour Post">
      <meta property="og:title" content="Library opens - Harbour Post"><meta property="og:description" content="After four years.">
      <meta property="article:published_time" content="2024-03-04"><link rel="canonical" href="https://post.example/a">`;
    const read = readPage(page(head, PARAGRAPHS));
    expect(values(read, 'title')).toEqual(['Library opens', 'Library opens']);
    expect(values(read, 'standfirst')).toEqual(['After four years.']);
    expect(first(read, 'published')?.from).toBe('meta article:published_time');
    expect(values(read, 'address')).toEqual(['https://post.example/a']);
  });

  test('come from microdata', () => {
    const read = readPage(
      page(
        '',
        `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Library opens</h1>
         <span itemprop="author" itemscope><b itemprop="name">Ada Quill</b>, desk</span>
         <time itemprop="datePublished" datetime="2024-03-04">Monday</time>${PARAGRAPHS}</article>`,
      ),
    );
    expect(values(read, 'author')).toEqual(['Ada Quill']);
    expect(first(read, 'published')).toMatchObject({
      value: '2024-03-04',
      from: 'itemprop datePublished',
    });
  });

  test.each([
    ['By Ada Quill and Ben Ink', ['Ada Quill', 'Ben Ink']],
    ['Von Änne Feder, dpa', ['Änne Feder', 'dpa']],
    ['Аня Перо', ['Аня Перо']],
    ['https://post.example/ada', []],
    ['Ada Quill, Ph.D.', ['Ada Quill']],
  ])('authors of %j', (byline, names) => {
    const read = readPage(page(`<meta name="author" content="${byline}">`, PARAGRAPHS));
    expect(values(read, 'author')).toEqual(names);
  });

  test('a page that states nothing has its language alone', () => {
    expect(readPage(page('', PARAGRAPHS)).facts).toEqual([
      { kind: 'language', value: 'en', from: 'html lang' },
    ]);
  });
});

describe('the lines of a page', () => {
  test('hold the article, and the rest with its rule', () => {
    const read = readPage(
      page(
        '',
        `<article><h1>Library opens</h1><figure><figcaption>The new house</figcaption></figure>
         <p hidden>Nobody sees this line.</p>${PARAGRAPHS}</article>`,
      ),
    );
    expect(article(read)).toEqual(expect.arrayContaining(STORY));
    const rules = Object.fromEntries(read.lines.map(({ text, rule }) => [text, rule]));
    expect(rules).toMatchObject({
      Home: 'page-furniture',
      'The new house': 'page-caption',
      'Nobody sees this line.': 'page-hidden',
    });
  });

  test.each([
    ['a<b>b</b>c <i>d</i>', ['abc d']],
    ['one<br>line', ['one line']],
    ['one<br><br>two', ['one', 'two']],
    ['<span>so<wbr>ft&shy;ly</span>&nbsp;said', ['softly said']],
  ])('of %j', (markup, texts) => {
    expect(readPage(`<p>${markup}</p>`).lines.map(({ text }) => text)).toEqual(texts);
  });

  test.each([
    [
      'tr',
      'Liman kentinde yeni kütüphane pazartesi günü açıldı, İnce İş Sokağı’nda uzun bir kuyruk oluştu.',
    ],
    [
      'de',
      'In der Hafenstadt öffnete am Montag die neue Bücherei, und vor den Türen stand eine lange Schlange.',
    ],
    [
      'ar',
      'افتتحت المدينة الساحلية مكتبتها الجديدة يوم الاثنين، ووقف الناس في طابور طويل أمام الأبواب منذ الصباح.',
    ],
  ])('in the language %s', (lang, text) => {
    const body = `<article>${`<p>${text}</p>`.repeat(4)}</article>`;
    const read = readPage(`<html lang="${lang}"><body>${body}</body></html>`);
    expect(article(read)).toEqual([text, text, text, text]);
    expect(values(read, 'language')).toEqual([lang]);
  });

  test('follow an articleBody that the page prints', () => {
    const ld = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Library opens',
      articleBody: `${STORY.join('\n')} And more of it, which nobody printed.`,
    });
    const body = `<div>${PARAGRAPHS}<p>Readers also liked a long story about bridges, boats and the people on them.</p></div>`;
    const read = readPage(page(`<script type="application/ld+json">${ld}</script>`, body));
    expect(article(read)).toEqual(STORY);
    expect(read.textIsStated).toBe(false);
  });
});

describe('a page that shows no article', () => {
  const ld = (articleBody: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Library opens', articleBody })}</script>`;

  test.each([
    ['of an empty body', '<div id="root"></div>'],
    ['of a word to who has no script', '<p>You need to enable JavaScript to run this app.</p>'],
    ['of a beginning', `<article><h1>Library opens</h1><p>${STORY[0] ?? ''}</p></article>`],
  ])('%s has the text of its metadata, paragraph by paragraph', (_, body) => {
    const read = readPage(page(ld(STORY.join('\n\n')), body));
    expect(read.textIsStated).toBe(true);
    expect(article(read)).toEqual(STORY);
    expect(read.lines.map(({ number }) => number)).toEqual(read.lines.map((_, i) => i + 1));
    expect(values(read, 'title')[0]).toBe('Library opens');
  });

  test('has none where the metadata have a teaser', () => {
    const read = readPage(page(ld(STORY.slice(0, 3).join('\n')), '<div id="root"></div>'));
    expect(read.textIsStated).toBe(false);
    expect(article(read)).toEqual([]);
  });

  test('has its own where that is a fifth of what the metadata have', () => {
    const body = `<article>${STORY.slice(0, 2)
      .map((text) => `<p>${text}</p>`)
      .join('')}</article>`;
    expect(readPage(page(ld(STORY.join('\n')), body)).textIsStated).toBe(false);
  });
});

describe('what a page hides', () => {
  const shown = STORY.map((text) => text.replace(/\.$/, ', as it stood in the paper.'));
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  const both = (seen: readonly string[], hidden: readonly string[]) =>
    readPage(
      page('', `<article>${paragraphs(seen)}<div hidden>${paragraphs(hidden)}</div></article>`),
    );

  test('is its article where it shows none', () => {
    expect(article(both([], STORY))).toEqual(STORY);
    expect(article(both(['Wait a moment.'], STORY))).toEqual(expect.arrayContaining(STORY));
  });

  test('is of its article where it shows a part of it, less than half', () => {
    expect(article(both(shown.slice(0, 2), STORY))).toEqual([...shown.slice(0, 2), ...STORY]);
  });

  test('is left out where it is not more than what it shows', () => {
    const read = both(shown.slice(0, 4), STORY.slice(0, 4));
    expect(article(read)).toEqual(shown.slice(0, 4));
    const hidden = read.lines.filter(({ rule }) => rule === 'page-hidden');
    expect(hidden.map(({ text }) => text)).toEqual(STORY.slice(0, 4));
  });

  test('is left out where it is long and yet no article', () => {
    const notice = `<div class="cookies" hidden>${PARAGRAPHS}</div>`;
    const read = readPage(page('', `<article>${paragraphs(shown.slice(0, 4))}</article>${notice}`));
    expect(article(read)).toEqual(shown.slice(0, 4));
    const hidden = read.lines.filter(({ rule }) => rule === 'page-hidden');
    expect(hidden.map(({ text }) => text)).toEqual(STORY);
  });
});

describe('hostile pages', () => {
  test.each([
    ['nothing', ''],
    ['a frameset', '<frameset><frame src="a"></frameset>'],
    ['only a script', '<script>steal()</script>'],
    ['an unclosed script', '<p>word</p><script>steal()'],
    ['a script in an attribute', '<p title="<script>steal()</script>" onclick="steal()">word</p>'],
    ['MathML', '<math><mtext><style><!--</style><img title="--&gt;&lt;img onerror=steal()&gt;">'],
    ['a template', '<template><p>steal()</p></template>'],
  ])('%s: no script and no article', (_, html) => {
    const read = readPage(html);
    expect(JSON.stringify(read)).not.toContain('steal');
    expect(article(read)).toEqual([]);
  });

  test.each([
    ['containers', '<div>'],
    ['inline elements', '<b>'],
    ['lists', '<ul><li>x'],
    ['paragraphs', '<div><p>x'],
  ])('10,000 levels of %s', (_, tag) => {
    const read = readPage(`${tag.repeat(10_000)}${PARAGRAPHS}`);
    expect(read.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(STORY.slice(1)));
  });

  test('a class of a million names', () => {
    const read = readPage(`<p class="${'x '.repeat(1_000_000)}">word</p>${PARAGRAPHS}`);
    expect(article(read)).toEqual(expect.arrayContaining(STORY));
  });

  test.each([
    ['tag openings', '<'],
    ['blocks', '<div>a</div>'],
    ['quotes of JSON-LD', '<script type="application/ld+json">"\\"'],
    ['document types', '<!doctype '],
  ])('a megabyte of %s ends', (_, junk) => {
    expect(article(readPage(junk.repeat(1_000_000 / junk.length)))).toBeInstanceOf(Array);
  });

  test('any string is read', () => {
    const bits = fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      '>',
      '<br>',
      '<!--',
      '"',
      '&amp;',
      '<a href=',
      '<h1>',
      '<script>',
      'word ',
      '\0',
      '\ud800',
    );
    const html = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(html, (text) => {
        const { lines } = readPage(text);
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
        expect(lines.every((line) => line.text.trim() !== '')).toBe(true);
      }),
    );
  });
});
