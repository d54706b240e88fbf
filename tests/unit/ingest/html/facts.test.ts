import { describe, expect, it, test } from 'vitest';
import type { FactKind } from '../../../../scripts/ingest/article.ts';
import { parsePage } from '../../../../scripts/ingest/html/dom.ts';
import { readFacts } from '../../../../scripts/ingest/html/facts.ts';
import { readStatements } from '../../../../scripts/ingest/html/statements.ts';

const read = (html: string) => readFacts(readStatements(parsePage(html)));
/** What a page states of a kind, each with where it says so. */
const stated = (html: string, kind: FactKind): string[] =>
  read(html)
    .facts.filter((fact) => fact.kind === kind)
    .map(({ value, from }) => `${from}: ${value}`);
const ld = (...nodes: readonly object[]) =>
  `<script type="application/ld+json">${JSON.stringify(nodes)}</script>`;
const article = (properties: object) => ld({ '@type': 'NewsArticle', ...properties });

describe('what the elements of a page state', () => {
  test.each<[string, FactKind, string, string[]]>([
    ['a heading', 'title', '<h1>Fog <b>bell</b></h1>', ['h1: Fog bell']],
    ['no other heading', 'title', '<h2>Fog</h2>', []],
    [
      'microdata of a headline',
      'title',
      '<b itemprop="alternate HeadLine">Fog</b>',
      ['itemprop headline: Fog'],
    ],
    ['no other microdata', 'title', '<b itemprop="subheadline">Fog</b>', []],
    ['an entry-title', 'title', '<b class="x entry-title">Fog</b>', ['hentry entry-title: Fog']],
    ['a p-name', 'title', '<b class="p-name">Fog</b>', ['hentry entry-title: Fog']],
    ['no class that has one within', 'title', '<b class="p-names">Fog</b>', []],
    ['the title', 'title', '<title>Fog</title>', ['<title>: Fog']],
    [
      'a headline of 600 letters',
      'title',
      `<h1>${'x'.repeat(600)}</h1>`,
      [`h1: ${'x'.repeat(600)}`],
    ],
    ['no headline of more', 'title', `<h1>${'x'.repeat(601)}</h1>`, []],
    ...[
      'standfirst',
      'article__standfirst',
      'dek',
      'subheadline',
      'p-summary',
      'entry-summary',
    ].map((name): [string, FactKind, string, string[]] => [
      `the class ${name}`,
      'standfirst',
      `<p class="${name}">Fog came.</p>`,
      ['class standfirst: Fog came.'],
    ]),
    [
      'microdata of a description',
      'standfirst',
      '<p itemprop="description">Fog came.</p>',
      ['itemprop description: Fog came.'],
    ],
    [
      'a date of RDFa',
      'published',
      '<span property="rdf:x schema:dateCreated" content="2026-03-07">Monday</span>',
      ['RDFa date: 2026-03-07'],
    ],
    ['no other property', 'published', '<span property="schema:dates">Monday</span>', []],
    [
      'a change of RDFa',
      'updated',
      '<span property="dct:modified" content="2026-03-07"></span>',
      ['RDFa modified: 2026-03-07'],
    ],
    [
      'a date of microdata, as a program writes it',
      'published',
      '<time itemprop="datePublished" datetime="2026-03-07" content="x" title="y">Monday</time>',
      ['itemprop datePublished: 2026-03-07'],
    ],
    [
      'a date in content',
      'published',
      '<b itemprop="datePublished" content="2026-03-07" title="y">Monday</b>',
      ['itemprop datePublished: 2026-03-07'],
    ],
    [
      'a date in a title',
      'published',
      '<b itemprop="datePublished" datetime="" title="2026-03-07">Monday</b>',
      ['itemprop datePublished: 2026-03-07'],
    ],
    [
      'a date in words',
      'published',
      '<b itemprop="datePublished">7 March 2026</b>',
      ['itemprop datePublished: 7 March 2026'],
    ],
    [
      'words of 120 letters',
      'published',
      `<b class="published">${'x'.repeat(120)}</b>`,
      [`hentry published: ${'x'.repeat(120)}`],
    ],
    ['no longer words', 'published', `<b class="published">${'x'.repeat(121)}</b>`, []],
    [
      'a time with pubdate',
      'published',
      '<time pubdate>7 March 2026</time>',
      ['<time pubdate>: 7 March 2026'],
    ],
    ['no time without', 'published', '<time>7 March 2026</time>', []],
    ['nothing else with pubdate', 'published', '<b pubdate>7 March 2026</b>', []],
    ...['published', 'dt-published', 'entry-date'].map(
      (name): [string, FactKind, string, string[]] => [
        `the class ${name}`,
        'published',
        `<b class="${name}">7 March 2026</b>`,
        ['hentry published: 7 March 2026'],
      ],
    ),
    [
      'microdata of an update',
      'updated',
      '<b itemprop="dateModified">8 March 2026</b>',
      ['itemprop dateModified: 8 March 2026'],
    ],
    ...['updated', 'dt-updated'].map((name): [string, FactKind, string, string[]] => [
      `the class ${name}`,
      'updated',
      `<b class="${name}">8 March 2026</b>`,
      ['hentry updated: 8 March 2026'],
    ]),
    [
      'the name within an author',
      'author',
      '<p itemprop="author">by <b itemprop="url name">Ada Quill</b>, desk</p>',
      ['itemprop author: Ada Quill'],
    ],
    [
      'the name that an element within has as content',
      'author',
      '<p itemprop="author">by <i>x</i><meta itemprop="name" content="Ada Quill"></p>',
      ['itemprop author: Ada Quill'],
    ],
    [
      'an author without a name within',
      'author',
      '<p itemprop="author">Ada Quill</p>',
      ['itemprop author: Ada Quill'],
    ],
    [
      'a link to the author',
      'author',
      '<a rel="nofollow author">Ada Quill</a>',
      ['rel author: Ada Quill'],
    ],
    ['no other link', 'author', '<a rel="nofollow">Ada Quill</a>', []],
    ['no link of the head', 'author', '<link rel="author">', []],
    ...['p-author', 'author-name', 'byline-name', 'byline__name', 'byline', 'author'].map(
      (name): [string, FactKind, string, string[]] => [
        `the class ${name}`,
        'author',
        `<b class="${name}">By Ada Quill</b>`,
        ['hentry author: Ada Quill'],
      ],
    ),
    [
      'the canonical address',
      'address',
      '<link rel="canonical" href="https://quay.example/fog">',
      ['<link rel="canonical">: https://quay.example/fog'],
    ],
    ['no other address', 'address', '<link rel="alternate" href="https://quay.example/fog">', []],
    [
      'no address of a link',
      'address',
      '<a rel="canonical" href="https://quay.example/fog">x</a>',
      [],
    ],
    ['the language', 'language', '<html lang="tr"><p>x</p></html>', ['html lang: tr']],
    [
      'the language in XML',
      'language',
      '<html lang="" xml:lang="tr"><p>x</p></html>',
      ['html lang: tr'],
    ],
    ['no language of a part', 'language', '<p lang="tr">x</p>', []],
    [
      'nothing that no reader sees',
      'title',
      '<svg class="p-name">x</svg><style itemprop="headline">x</style>',
      [],
    ],
    ['nothing empty', 'title', '<h1> </h1>', []],
  ])('%s', (_, kind, html, expected) => {
    expect(stated(html, kind)).toEqual(expected);
  });

  it('are twenty of a rule at most', () => {
    const found = stated('<p class="dek">Fog</p>'.repeat(21), 'standfirst');
    expect(found).toEqual(Array<string>(20).fill('class standfirst: Fog'));
  });

  it('are the most trusted first, whatever the order on the page', () => {
    const html =
      '<b class="entry-date">3</b><time pubdate>2</time><b itemprop="datePublished">1</b>';
    expect(stated(html, 'published')).toEqual([
      'itemprop datePublished: 1',
      '<time pubdate>: 2',
      'hentry published: 3',
    ]);
  });
});

describe('the time in the head of an article', () => {
  const TIME = '<time datetime="2026-03-07">Monday</time>';
  const FOUND = ['<time datetime>: 2026-03-07'];

  test.each([
    ['is behind the headline', `<h1>Fog</h1>${TIME}`, FOUND],
    ['is in the headline', `<h1>Fog ${TIME}</h1>`, FOUND],
    ['is not before it', `${TIME}<h1>Fog</h1>`, []],
    ['is not without one', TIME, []],
    [
      'is the first of several',
      `<h1>Fog</h1>${TIME}<time datetime="2026-03-08">Tuesday</time>`,
      FOUND,
    ],
    ['is one that a program can read', `<h1>Fog</h1><time>Sunday</time>${TIME}`, FOUND],
    ['is not empty', `<h1>Fog</h1><time datetime="">Sunday</time>`, []],
    ['is a time', `<h1>Fog</h1><ins datetime="2026-03-01">x</ins>${TIME}`, FOUND],
    ['is the 60th element at most', `<h1>Fog</h1>${'<i>x</i>'.repeat(58)}${TIME}`, FOUND],
    ['is not the 61st', `<h1>Fog</h1>${'<i>x</i>'.repeat(59)}${TIME}`, []],
    ['is no duration', `<h1>Fog</h1><time datetime="PT4M">4 minutes</time>${TIME}`, FOUND],
    ['is behind a label', `<h1>Fog</h1><p>Published on ${TIME}, 14:30</p>`, FOUND],
    ['is behind a byline', `<h1>Fog</h1><p>By <b>Ann Lee</b> | ${TIME} | Share</p>`, FOUND],
    ['is of few words and a point', `<h1>Fog</h1><p>Published here on ${TIME}.</p>`, FOUND],
    [
      'is in no sentence with a label',
      `<h1>Fog</h1><p>The book was first published on ${TIME}.</p>`,
      [],
    ],
    ['is in no sentence', `<h1>Fog</h1><p>The treaty was signed on ${TIME}.</p>`, []],
    [
      'is in no sentence of marked words',
      `<h1>Fog</h1><p>They <b>signed it on <i>${TIME}</i></b>, <a href="/q">at the quay</a>.</p>`,
      [],
    ],
    [
      'is in a line beside blocks of sentences',
      `<h1>Fog</h1><div><p>The fog came in at noon, they said.</p>${TIME}<p>It stayed all day, they said.</p></div>`,
      FOUND,
    ],
  ])('%s', (_, html, expected) => {
    expect(stated(html, 'published')).toEqual(expected);
  });

  const LATER = '<time datetime="2026-03-09">Wednesday</time>';
  const CHANGED = ['<time datetime>: 2026-03-09'];

  test.each([
    ['behind a label', `<p>Updated ${LATER}</p><p>Published ${TIME}</p>`],
    ['behind a label in other words', `<p>Son güncelleme: ${LATER}</p><p>${TIME}</p>`],
    ['behind a byline and a label', `<p>Ann Lee | Last updated: ${LATER}</p><p>${TIME}</p>`],
    ['in the line of the other', `<p>Published ${TIME} | Updated ${LATER}</p>`],
    ['by its class', `${LATER.replace('time ', 'time class="post-modified" ')}${TIME}`],
    ['by the class around it', `<p class="last-updated">${LATER}</p>${TIME}`],
  ])('is told from that of a change, %s', (_, html) => {
    expect(stated(`<h1>Fog</h1>${html}`, 'published')).toEqual(FOUND);
    expect(stated(`<h1>Fog</h1>${html}`, 'updated')).toEqual(CHANGED);
  });

  it('is of publication where its class says that as well', () => {
    const html = `<h1>Fog</h1>${TIME.replace('time ', 'time class="posted-date is-updated" ')}`;
    expect(stated(html, 'published')).toEqual(FOUND);
    expect(stated(html, 'updated')).toEqual([]);
  });
});

describe('what stands beside the article', () => {
  const OTHER =
    '<b class="author">Zed Ott</b><b class="published">2019-01-02</b><meta itemprop="datePublished" content="2019-01-02">';
  const facts = (html: string) =>
    ['author', 'published'].flatMap((kind) => stated(html, kind as FactKind));

  test.each([
    ['an aside', `<aside>${OTHER}</aside>`],
    ['navigation', `<nav><div>${OTHER}</div></nav>`],
    ['the footer of the page', `<footer>${OTHER}</footer>`],
    ['comments', `<div class="comments-area">${OTHER}</div>`],
    ['a comment', `<article class="x comment">${OTHER}</article>`],
    ['comments by their id', `<section id="disqus_thread">${OTHER}</section>`],
    ['articles that are related', `<div class="related-posts"><ul><li>${OTHER}</li></ul></div>`],
    ['articles that are much read', `<ul class="most-read">${OTHER}</ul>`],
    ['a sidebar', `<div id="sidebar">${OTHER}</div>`],
  ])('states nothing of it: %s', (_, html) => {
    expect(facts(`<article><h1>Fog</h1></article>${html}`)).toEqual([]);
  });

  test.each([
    ['a part with the headline', `<aside class="comment"><h1>Fog</h1>${OTHER}</aside>`],
    ['the footer of the article', `<article><h1>Fog</h1><footer>${OTHER}</footer></article>`],
    ['the whole page', `<main class="sidebar">${OTHER}</main>`],
    ['a part of another name', `<div class="commentary relatedly">${OTHER}</div>`],
    ['a page with room for a sidebar', `<div class="has-sidebar sidebar-grid">${OTHER}</div>`],
    ['what readers open to read on', `<div class="read-more">${OTHER}</div>`],
  ])('is not %s', (_, html) => {
    expect(facts(html)).toEqual([
      'hentry author: Zed Ott',
      'meta datepublished: 2019-01-02',
      'hentry published: 2019-01-02',
    ]);
  });
});

describe('what the metadata of a page state', () => {
  test.each<[string, FactKind, string, string[]]>([
    ['by name', 'title', '<meta name="title" content="Fog">', ['meta title: Fog']],
    ['by property', 'title', '<meta property="og:title" content="Fog">', ['meta og:title: Fog']],
    ['by itemprop', 'title', '<meta itemprop="headline" content="Fog">', ['meta headline: Fog']],
    [
      'by http-equiv',
      'language',
      '<meta http-equiv="Content-Language" content="tr">',
      ['meta content-language: tr'],
    ],
    ['in any case', 'title', '<meta name=" OG:Title " content="Fog">', ['meta og:title: Fog']],
    ['once', 'title', '<meta name="title" property="title" content="Fog">', ['meta title: Fog']],
    [
      'several times',
      'standfirst',
      '<meta name="description" content="Fog"><meta name="description" content="Bell">',
      ['meta description: Fog', 'meta description: Bell'],
    ],
    [
      'in entities twice and in tags',
      'title',
      '<meta name="title" content="Fog &amp;amp; &lt;b&gt;bell&lt;/b&gt;">',
      ['meta title: Fog & bell'],
    ],
    ['not in nothing', 'title', '<meta name="title" content=" "><meta name="title">', []],
    ['not without a name', 'title', '<meta content="Fog">', []],
    ['not in tags alone', 'title', '<meta name="title" content="&lt;br&gt;">', []],
    [
      'the most trusted name first',
      'published',
      '<meta name="date" content="2"><meta property="article:published_time" content="1">',
      ['meta article:published_time: 1', 'meta date: 2'],
    ],
    [
      'a name for the site before a domain',
      'publisher',
      '<meta property="og:site_name" content="quay.example"><meta name="publisher" content="The Quay">',
      ['meta publisher: The Quay', 'meta og:site_name: quay.example'],
    ],
    [
      'a name with a stop in it, which is no domain',
      'publisher',
      '<meta property="og:site_name" content="quay.example news"><meta name="publisher" content="The Quay">',
      ['meta og:site_name: quay.example news', 'meta publisher: The Quay'],
    ],
    [
      'an address that is one',
      'address',
      '<meta property="og:url" content="https://quay.example/fog"><meta name="twitter:url" content="/fog">',
      ['meta og:url: https://quay.example/fog'],
    ],
    [
      'no address of another kind',
      'address',
      '<meta name="og:url" content="ftp://quay.example/">',
      [],
    ],
    ['no address that cannot be', 'address', '<meta name="og:url" content="https://">', []],
    [
      'no address within words',
      'address',
      '<meta name="og:url" content="See https://quay.example/">',
      [],
    ],
  ])('%s', (_, kind, html, expected) => {
    expect(stated(html, kind)).toEqual(expected);
  });
});

describe('what the JSON-LD of a page states', () => {
  test.each<[FactKind, object, string[]]>([
    ['title', { headline: 'Fog', name: 'Bell' }, ['headline: Fog', 'name: Bell']],
    ['standfirst', { abstract: 'b', description: 'a' }, ['description: a', 'abstract: b']],
    [
      'published',
      { uploadDate: '3', dateCreated: '2', datePublished: '1' },
      ['datePublished: 1', 'dateCreated: 2', 'uploadDate: 3'],
    ],
    ['updated', { dateModified: '1' }, ['dateModified: 1']],
    [
      'publisher',
      { sourceOrganization: { name: 'The Pier' }, publisher: { name: 'The Quay' } },
      ['publisher: The Quay', 'sourceOrganization: The Pier'],
    ],
    ['author', { author: { name: 'Ada Quill' } }, ['author: Ada Quill']],
    ['author', { creator: { name: 'Ada Quill' } }, ['creator: Ada Quill']],
    [
      'address',
      {
        '@id': 'https://quay.example/3',
        mainEntityOfPage: 'https://quay.example/2',
        url: 'https://quay.example/1',
      },
      [
        'url: https://quay.example/1',
        'mainEntityOfPage: https://quay.example/2',
        '@id: https://quay.example/3',
      ],
    ],
    ['address', { url: { name: 'https://quay.example/1' } }, []],
    ['language', { inLanguage: 'tr' }, ['inLanguage: tr']],
    ['title', { headline: { name: 'Fog' } }, []],
  ])('%s of %j', (kind, properties, expected) => {
    expect(stated(article(properties), kind)).toEqual(expected.map((one) => `JSON-LD ${one}`));
  });

  it('is of the article whose headline the page prints, and of no other', () => {
    const nodes = ld(
      { '@type': 'NewsArticle', headline: 'Bridge closes now', datePublished: '2026-03-01' },
      { '@type': 'NewsArticle', headline: 'Library &amp; school', datePublished: '2026-03-07' },
    );
    const expected = ['JSON-LD datePublished: 2026-03-07'];
    expect(stated(`${nodes}<h1>Library &amp; school</h1>`, 'published')).toEqual(expected);
    const meta = '<meta property="og:title" content="Library &amp; school">';
    expect(stated(`${nodes}${meta}`, 'published')).toEqual(expected);
  });

  it('is of the page where it states when or in what language it was published', () => {
    const html = ld(
      { '@type': 'NewsArticle', headline: 'Fog', dateModified: '2' },
      { '@type': 'WebPage', name: 'Page', datePublished: '1', dateModified: '3', inLanguage: 'tr' },
      { '@type': 'WebSite', datePublished: '0', inLanguage: 'en' },
    );
    expect(stated(html, 'published')).toEqual(['JSON-LD datePublished: 1']);
    expect(stated(html, 'updated')).toEqual(['JSON-LD dateModified: 2', 'JSON-LD dateModified: 3']);
    expect(stated(html, 'language')).toEqual(['JSON-LD inLanguage: tr']);
    expect(stated(html, 'title')).toEqual(['JSON-LD headline: Fog']);
  });

  it('is read in scripts of its type alone', () => {
    const node = '{"@type": "NewsArticle", "headline": "Fog"}';
    const title = ['JSON-LD headline: Fog'];
    expect(stated(`<script type="Application/LD+JSON">${node}</script>`, 'title')).toEqual(title);
    expect(stated(`<script type="application/json">${node}</script>`, 'title')).toEqual([]);
    expect(stated(`<script>${node}</script>`, 'title')).toEqual([]);
    expect(stated(`<p type="application/ld+json">${node}</p>`, 'title')).toEqual([]);
  });

  test.each([
    ['a text', { articleBody: 'Fog &amp; <b>bell</b>' }, ['Fog & bell']],
    ['several texts', { articleBody: ['Fog.', 'Bell.'] }, ['Fog.', 'Bell.']],
    ['lines', { articleBody: 'Fog.\n\n Bell. ' }, ['Fog.', 'Bell.']],
    ['markup', { articleBody: '<p>Fog.</p><p>Bell<br/>rang.</p>' }, ['Fog.', 'Bell', 'rang.']],
    ['nothing', {}, []],
  ])('may hold the article: %s', (_, properties, body) => {
    expect(read(article(properties)).articleBody).toEqual(body);
  });

  it('holds no article where there is no node of one', () => {
    expect(read(ld({ '@type': 'WebPage', articleBody: 'Fog.' })).articleBody).toEqual([]);
  });
});

describe('the facts of a page', () => {
  it('are none of another article: of another headline, and at another address', () => {
    const other = article({
      headline: 'Bell',
      url: 'https://pier.example/bell',
      author: 'Zed Ott',
    });
    const head = '<link rel="canonical" href="https://www.pier.example/fog/?x=1">';
    expect(stated(`${head}<h1>Fog</h1>${other}`, 'author')).toEqual([]);
    const own = article({
      headline: 'Mist',
      url: 'http://pier.example/fog#top',
      author: 'Ann Lee',
    });
    expect(stated(`${head}<h1>Fog</h1>${other}${own}`, 'author')).toEqual([
      'JSON-LD author: Ann Lee',
    ]);
    expect(stated(other, 'author')).toEqual(['JSON-LD author: Zed Ott']);
  });

  it('stand in one order of kinds, JSON-LD before metadata before elements', () => {
    const html = `<html lang="tr"><head>
      ${article({
        headline: 'Fog',
        description: 'd1',
        datePublished: '1',
        dateModified: '4',
        publisher: 'Quay 1',
        author: 'Ada Quill',
        url: 'https://quay.example/3',
        inLanguage: 'tr-1',
      })}
      <title>Fog</title><link rel="canonical" href="https://quay.example/1">
      <meta name="description" content="d2"><meta name="date" content="2">
      <meta name="lastmod" content="5"><meta name="publisher" content="Quay 2">
      <meta name="author" content="Ben Ink"><meta property="og:url" content="https://quay.example/4">
      <meta name="language" content="tr-2"></head>
      <body><h1>Fog</h1><p class="dek">d3</p><b class="published">3</b><b class="updated">6</b></body></html>`;
    expect(read(html).facts.map(({ kind, value, from }) => [kind, value, from])).toEqual([
      ['title', 'Fog', 'h1'],
      ['title', 'Fog', 'JSON-LD headline'],
      ['title', 'Fog', '<title>'],
      ['standfirst', 'd1', 'JSON-LD description'],
      ['standfirst', 'd2', 'meta description'],
      ['standfirst', 'd3', 'class standfirst'],
      ['published', '1', 'JSON-LD datePublished'],
      ['published', '2', 'meta date'],
      ['published', '3', 'hentry published'],
      ['updated', '4', 'JSON-LD dateModified'],
      ['updated', '5', 'meta lastmod'],
      ['updated', '6', 'hentry updated'],
      ['publisher', 'Quay 2', 'meta publisher'],
      ['publisher', 'Quay 1', 'JSON-LD publisher'],
      ['author', 'Ada Quill', 'JSON-LD author'],
      ['address', 'https://quay.example/1', '<link rel="canonical">'],
      ['address', 'https://quay.example/3', 'JSON-LD url'],
      ['address', 'https://quay.example/4', 'meta og:url'],
      ['language', 'tr', 'html lang'],
      ['language', 'tr-1', 'JSON-LD inLanguage'],
      ['language', 'tr-2', 'meta language'],
    ]);
  });

  it('have no name of the site in their titles', () => {
    const html =
      '<meta property="og:site_name" content="The Quay"><title>Fog - The Quay</title><h1>Bell</h1>';
    expect(stated(html, 'title')).toEqual(['<title>: Fog', 'h1: Bell']);
  });
});
