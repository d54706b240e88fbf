import { describe, expect, it, test } from 'vitest';
import { readBlocks, type Block } from '../../../../scripts/ingest/html/blocks.ts';
import { parsePage } from '../../../../scripts/ingest/html/dom.ts';

const read = (html: string, showHidden?: boolean) => readBlocks(parsePage(html), showHidden);
const texts = (html: string, showHidden?: boolean) =>
  read(html, showHidden).blocks.map(({ text }) => text);
/** Each text with the rule that takes it out of the article. */
const rules = (html: string, showHidden?: boolean): [string, Block['rule']][] =>
  read(html, showHidden).blocks.map(({ text, rule }) => [text, rule]);

describe('what is raised in a line', () => {
  test.each([
    ['is a figure of its own', '10<sup>6</sup> m<sup>−12</sup> x<sup> +3</sup>', '10⁶ m⁻¹² x⁺³'],
    ['is the mark of a note', 'in 1985<sup><a href="#n1">12</a></sup>.', 'in 1985[12].'],
    ['is the mark of a note in a link', 'fog<a href="/x#n"><sup>a</sup></a>', 'fog[a]'],
    ['is an old mark of a note', 'fog<sup><a href="#n1">†</a></sup>', 'fog[†]'],
    ['keeps the brackets of its own', 'fog<sup><a href="#n1">[12]</a></sup>', 'fog[12]'],
    ['is a link elsewhere', 'fog<sup><a href="/n1">12</a></sup>', 'fog¹²'],
    ['is the end of a word', '3<sup>rd</sup> of M<sup><b>me</b></sup> Day', '3rd of Mme Day'],
    ['is a long figure', 'fog<sup>12345</sup>', 'fog12345'],
    ['is words that lead to a note', 'fog<sup><a href="#n1">note 12</a></sup>', 'fognote 12'],
    ['is nothing', 'fog<sup></sup>', 'fog'],
  ])('%s: %s', (_, html, text) => {
    expect(texts(`<p>${html}</p>`)).toEqual([text]);
  });

  it('has the rule and the link of where it stands', () => {
    const html = '<p>Fog <a href="/x">bell<sup>2</sup></a><sup hidden>3</sup></p>';
    expect(rules(html)).toEqual([
      ['Fog bell²', null],
      ['³', 'page-hidden'],
    ]);
    expect(read(html).blocks[0]?.linked).toBe(5 / 9);
  });
});

describe('the blocks of a page', () => {
  it('are its texts in document order, with where they stand and what of them is linked', () => {
    const html =
      '<body><article class="story s12" id="a1"><h2>Harbour <b>news</b></h2>' +
      '<p>Four <a href="/x">more</a></p>tail</article></body>';
    expect(read(html).blocks).toEqual([
      {
        number: 1,
        text: 'Harbour news',
        kind: 'heading',
        rule: null,
        linked: 0,
        place: 'body.>article.story s>h2.',
        articles: [1],
        beside: false,
      },
      {
        number: 2,
        text: 'Four more',
        kind: 'paragraph',
        rule: null,
        linked: 4 / 9,
        place: 'body.>article.story s>p.',
        articles: [1],
        beside: false,
      },
      {
        number: 3,
        text: 'tail',
        kind: 'paragraph',
        rule: null,
        linked: 0,
        place: '>body.>article.story s',
        articles: [1],
        beside: false,
      },
    ]);
  });

  test.each([
    ['a paragraph', '<p>Fog</p>', 'paragraph'],
    ['h1', '<h1>Fog</h1>', 'heading'],
    ['h6', '<h6>Fog</h6>', 'heading'],
    ['an element of another name with an h and a figure', '<xh1>Fog</xh1>', 'paragraph'],
    ['an element whose name goes on after it', '<h12>Fog</h12>', 'paragraph'],
    ['the role of a heading', '<div role="heading">Fog</div>', 'heading'],
    ['another role', '<div role="note">Fog</div>', 'paragraph'],
    ['a line within a heading', '<h3><i>Fog</i></h3>', 'heading'],
    ['a role in the line of a paragraph', '<p><i role="heading">Fog</i></p>', 'paragraph'],
    ['a block within a heading', '<div role="heading"><div>Fog</div></div>', 'paragraph'],
  ])('are headings by their element: %s', (_, html, kind) => {
    expect(read(html).blocks.map((block) => block.kind)).toEqual([kind]);
  });

  test.each([
    ['a link', '<p><a>Fog</a></p>', 1],
    ['what stands in a link', '<p><a><b>Fog</b></a></p>', 1],
    ['a block in a link', '<a><p>Fog</p></a>', 1],
    ['half a link', '<p>Fog <a>bell</a> it</p>', 4 / 11],
    ['no link', '<p><b>Fog</b></p>', 0],
  ])('know their share of links: %s', (_, html, linked) => {
    expect(read(html).blocks[0]?.linked).toBe(linked);
  });

  test.each([
    ['one break', '<p>one<br>two</p>', ['one two']],
    ['two breaks', '<p>one<br><br>two</p>', ['one', 'two']],
    ['two breaks with blanks between', '<p>one<br> \n <br>two</p>', ['one', 'two']],
    [
      'a blank missing between two spans',
      '<p><span>Jane Doe</span><span>7 March</span></p>',
      ['Jane Doe 7 March'],
    ],
    [
      'one missing behind a question',
      '<p><b>Found a fault?</b><span>Found a fault?</span><a>Tell us</a></p>',
      ['Found a fault?Found a fault? Tell us'],
    ],
    [
      'one missing before a figure, in a script without capitals',
      '<p><span>سليم نور</span><span>٧ مارس</span></p>',
      ['سليم نور ٧ مارس'],
    ],
    ['one missing behind a label', '<p><small>By</small><b><a>Jane</a></b></p>', ['By Jane']],
    ['one missing between figures', '<p><time>2026</time><span>18:50</span></p>', ['2026 18:50']],
    ['none missing in a word', '<p><span>D</span><span>as Haus</span></p>', ['Das Haus']],
    ['none missing before a small letter', '<p><span>sun</span><span>set</span></p>', ['sunset']],
    ['none missing where text stands between', '<p><a>one</a>-<a>Two</a></p>', ['one-Two']],
    ['none missing in one element', '<p><span>i</span>Phone</p>', ['iPhone']],
    ['none missing around marks of emphasis', '<p><b>Mac</b><i>Donald</i></p>', ['MacDonald']],
    ['three breaks', '<p>one<br><br><br>two</p>', ['one', 'two']],
    ['two breaks apart', '<p>one<br>two<br>three</p>', ['one two three']],
    ['two breaks twice', '<p>one<br><br>two<br><br>three</p>', ['one', 'two', 'three']],
    ['breaks at the ends', '<p><br><br>one<br><br></p>', ['one']],
    ['a break in a line of its own element', '<p>one<b><br></b><br>two</p>', ['one', 'two']],
    ['an empty line of preformatted text', '<pre>one\ntwo\n \nthree</pre>', ['one two', 'three']],
    ['an empty line of the old name', '<xmp>one\n\ntwo</xmp>', ['one', 'two']],
    [
      'an empty line in a line of preformatted text',
      '<pre><b>one\n\ntwo</b></pre>',
      ['one', 'two'],
    ],
    ['an empty line elsewhere', '<p>one\n\ntwo</p>', ['one two']],
    ['nothing', '<p> </p><div></div><p>\u00AD</p>', []],
  ])('are parted at %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test.each([
    ['blocks', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['blocks in a line', '<b>one<div>two</div>three</b>', ['one', 'two', 'three']],
    ['a line', '<p>o<b>n</b><i>e</i></p>', ['one']],
    ['a button in a paragraph', '<p>o<button>n</button>e</p>', ['one']],
    ['a button elsewhere', '<div>one<button>two</button>three</div>', ['one', 'two', 'three']],
    ["an element of the page's own in a paragraph", '<p>o<my-x>n</my-x>e</p>', ['one']],
    ["an element of the page's own in a heading", '<h2>o<my-x>n</my-x>e</h2>', ['one']],
    [
      "an element of the page's own elsewhere",
      '<div>one<my-x>two</my-x>three</div>',
      ['one', 'two', 'three'],
    ],
    [
      'another block in a paragraph',
      '<p>one<section>two</section>three</p>',
      ['one', 'two', 'three'],
    ],
    [
      'what no reader sees',
      '<p>one<script>no</script><title>no</title></p><style>no</style>',
      ['one'],
    ],
  ])('are parted by elements: %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

describe('the rules of blocks', () => {
  test.each<[string, string, [string, Block['rule']][]]>([
    [
      'hold for all that an element holds',
      '<nav><ul><li>Home <b>now</b></li></ul></nav><p>Fog</p>',
      [
        ['Home now', 'page-furniture'],
        ['Fog', null],
      ],
    ],
    [
      'are those of the outer element',
      '<figure><figcaption><span hidden>Pier</span></figcaption></figure>',
      [['Pier', 'page-caption']],
    ],
    [
      'part what is hidden in a line from the line',
      '<p>Fog <span hidden>unseen</span> lifted</p>',
      [
        ['Fog lifted', null],
        ['unseen', 'page-hidden'],
      ],
    ],
    [
      'part what is hidden in each of two paragraphs of one element',
      '<p>one <i hidden>x</i><br><br>two <i hidden>y</i></p>',
      [
        ['one', null],
        ['x', 'page-hidden'],
        ['two', null],
        ['y', 'page-hidden'],
      ],
    ],
    [
      'part what is struck out from the line',
      '<p>They said <del>forty</del><ins>four</ins> boats and <s>9</s> men.</p><strike><div>Quay</div></strike>',
      [
        ['They said four boats and men.', null],
        ['forty9', 'page-struck'],
        ['Quay', 'page-struck'],
      ],
    ],
    [
      'take a button for furniture where blocks may stand',
      '<div><button>Share</button></div><p><button>Fog</button></p>',
      [
        ['Share', 'page-furniture'],
        ['Fog', null],
      ],
    ],
  ])('%s', (_, html, expected) => {
    expect(rules(html)).toEqual(expected);
  });

  it('are beside the article by the part that they stand in', () => {
    const html =
      '<p>Fog</p><section class="comments"><div><p>Bell <b class="related">Quay</b></p></div></section><aside>Pier</aside>';
    const { blocks } = read(html);
    expect(blocks.map(({ text, beside }) => [text, beside])).toEqual([
      ['Fog', false],
      ['Bell Quay', true],
      ['Pier', true],
    ]);
  });

  it('take what is hidden for shown where that is asked for, and nothing else', () => {
    const html = '<div hidden><p>Fog</p><nav>Home</nav></div><nav hidden>Sport</nav>';
    expect(rules(html)).toEqual([
      ['Fog', 'page-hidden'],
      ['Home', 'page-hidden'],
      ['Sport', 'page-hidden'],
    ]);
    expect(rules(html, true)).toEqual([
      ['Fog', null],
      ['Home', 'page-furniture'],
      ['Sport', 'page-furniture'],
    ]);
  });
});

describe('the skeleton of a page', () => {
  test.each([
    [
      'has numbered paragraphs in the elements around them',
      '<article><h1>Fog</h1><p>It came.</p></article>',
      '<article><h1 data-block="1">Fog</h1><p data-block="2">It came.</p></article>',
    ],
    [
      'has loose text in spans',
      '<section>Fog<ul><li>bell</li></ul></section>',
      '<section><span data-block="1">Fog</span><br><br><ul><li><span data-block="2">bell</span><br><br></li></ul></section>',
    ],
    [
      'has a div for an element that extractors do not know',
      '<my-story><center>Fog</center></my-story>',
      '<div><div><span data-block="1">Fog</span><br><br></div></div>',
    ],
    [
      'keeps class, id, role, itemprop and rel alone',
      '<div class="a1" id="b" role="main" itemprop="c" rel="d" style="e" lang="en"><p class="f" onclick="g">Fog</p></div>',
      '<div class="a1" id="b" role="main" itemprop="c" rel="d"><p class="f" data-block="1">Fog</p></div>',
    ],
    [
      'leaves out empty attributes',
      '<p class="" id="x">Fog</p>',
      '<p id="x" data-block="1">Fog</p>',
    ],
    [
      'has links without their addresses, and no other phrasing',
      '<p>The <a href="https://quay.example/"><b>fog</b></a> <i class="x">bell</i></p>',
      '<p data-block="1">The <a href="/">fog</a> bell</p>',
    ],
    [
      'writes signs of markup as entities',
      '<p class="a&quot;b">1 &lt; 2 &gt; 0 &amp; "so"</p>',
      '<p class="a&quot;b" data-block="1">1 &lt; 2 &gt; 0 &amp; &quot;so&quot;</p>',
    ],
    [
      'has pictures and fields of input, as extractors count them',
      '<div><img src="pier.jpg" alt="The pier"><input name="q"><p>Fog</p></div>',
      '<div><img src="/i.png"><input><p data-block="1">Fog</p></div>',
    ],
    [
      'has nothing of what a rule takes out, and keeps the numbers of the rest',
      '<nav class="top"><img src="x"><p>Home</p></nav><p>Fog <i hidden>unseen</i></p><p>Bell</p>',
      '<p data-block="2">Fog </p><p data-block="4">Bell</p>',
    ],
    ['has no element without a block for a paragraph', '<div><p> </p></div>', '<div></div>'],
  ])('%s', (_, html, skeleton) => {
    expect(read(html).skeleton).toBe(skeleton);
  });

  it('nests 64 levels deep and no deeper', () => {
    const { skeleton } = read(`${'<div>'.repeat(70)}<p>Fog</p>`);
    expect(skeleton).toBe(`${'<div>'.repeat(64)}<p data-block="1">Fog</p>${'</div>'.repeat(64)}`);
  });

  test.each([
    ['a paragraph alone', '<p>Fog</p>', 1],
    ['two paragraphs in two elements', '<div><div><p>Fog</p><p>Bell</p></div></div>', 6],
    ['a paragraph after an element that ended', '<div>Fog</div><p>Bell</p>', 3],
    ['what a rule takes out', '<div><p hidden>Fog</p></div>', 0],
    ['an empty page', '', 0],
  ])('weighs as much as its blocks are deep: %s', (_, html, weight) => {
    expect(read(html).weight).toBe(weight);
  });
});

test('blocks know the articles around them, eight deep', () => {
  const { blocks } = readBlocks(
    parsePage(
      `<body><p>a</p><article><p>b</p><article><p>c</p></article></article><article><p>d</p></article>${'<article>'.repeat(9)}<p>e</p></body>`,
    ),
  );
  expect(blocks.map(({ articles }) => articles)).toEqual([
    [],
    [1],
    [1, 2],
    [3],
    [4, 5, 6, 7, 8, 9, 10, 11],
  ]);
});
