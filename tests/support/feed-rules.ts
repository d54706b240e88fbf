import { childrenOf, readXml, textOf, type ReadElement } from './read-xml.ts';

/**
 * The rules of the W3C's Feed Validator (github.com/w3c/feedvalidator) that can apply to feeds of this archive, by
 * the names of its messages.
 *
 * Not among them: what is about elements that no feed here has (enclosures, images, clouds, iTunes, media, licences,
 * places, comments, skipped hours); what is about a host (HTTP, media types as served, encodings that are not UTF-8);
 * and three that an archive cannot keep. `ImplausibleDate`: before 1990 or to come, as reports of 1955 are, and as
 * the last possible day of this year may be. `DuplicateUpdated`: two entries of one instant, as the day is all that is
 * known. `CharacterData` and `ContainsHTML` in a headline in which a tag or an entity stands as text.
 */
export interface FeedRule {
  readonly message: string;
  readonly of: 'atom' | 'rss' | 'opml';
  /** What a sound feed is changed into to break the rule: the text found is replaced once, with the other. */
  readonly broken: readonly [found: string | RegExp, other: string];
  /** What breaks it in a feed. @param address where the feed is, whole */
  readonly find: (root: ReadElement, address: string) => readonly string[];
}

/** All rules that a feed breaks, each with what breaks it. */
export function brokenRules(xml: string, of: FeedRule['of'], address: string): string[] {
  let root: ReadElement;
  try {
    root = readXml(xml);
  } catch (error) {
    return [`SAXError: ${String(error)}`];
  }
  return RULES.filter((rule) => rule.of === of).flatMap(({ message, find }) =>
    find(root, address).map((what) => `${message}: ${what}`),
  );
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const RFC_2822 =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )\d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
const WHOLE = /^https?:\/\/[0-9a-z;/?:@&=+$.\-_!~*'()%,#]+$/i;
const UUID = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MIME = /^[\w.+-]+\/[\w.+-]+$/;
const MARKUP = /<\/\w+>|&(?:\w+|#\d+|#x[0-9a-f]+);/i;
/** Control characters beyond ASCII, and the mark of a letter that was lost. */
const BAD = /[\u0080-\u009F\uFFFD]/u;
/** So many bytes the validator reads. */
const LIMIT = 5_000_000;

const channelOf = (root: ReadElement) => childrenOf(root, 'channel')[0] ?? root;
const itemsOf = (root: ReadElement) => childrenOf(channelOf(root), 'item');
const entriesOf = (root: ReadElement) => childrenOf(root, 'atom:entry');
const deep = (element: ReadElement): ReadElement[] => [element, ...element.children.flatMap(deep)];
const textsOf = (root: ReadElement, ...names: string[]) =>
  deep(root).flatMap(({ name, text }) => (names.includes(name) ? [text] : []));
const trimmed = (texts: readonly string[]) => texts.map((text) => text.trim());
const twice = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) < i);
const lacking = (elements: readonly ReadElement[], ...names: string[]) =>
  elements.flatMap((element) => names.filter((name) => childrenOf(element, name).length === 0));
const more = (elements: readonly ReadElement[], ...names: string[]) =>
  elements.flatMap((element) => names.filter((name) => childrenOf(element, name).length > 1));
const links = (element: ReadElement, rel: string) =>
  childrenOf(element, 'atom:link').filter(({ attributes }) => attributes['rel'] === rel);
const attributesOf = (root: ReadElement, name: string) =>
  deep(root).flatMap(({ attributes }) => attributes[name] ?? []);
const unless = (values: readonly string[], rule: RegExp) =>
  values.filter((value) => !rule.test(value));
const unknown = (elements: readonly ReadElement[], known: readonly string[]) =>
  elements.flatMap(({ children }) =>
    children.map(({ name }) => name).filter((name) => !known.includes(name)),
  );
const htmlOf = (root: ReadElement) =>
  deep(root).filter(({ name }) =>
    ['atom:content', 'content:encoded', 'description'].includes(name),
  );
/** The HTML of a feed as elements; the faults of what is no XML. Read once for all rules. */
function readHtml(root: ReadElement): { readonly tags: ReadElement[]; readonly faults: string[] } {
  const known = HTML.get(root);
  if (known) return known;
  const read = { tags: [] as ReadElement[], faults: [] as string[] };
  for (const { text } of htmlOf(root)) {
    try {
      read.tags.push(...deep(readXml(`<div>${text}</div>`)).slice(1));
    } catch (error) {
      read.faults.push(String(error));
    }
  }
  HTML.set(root, read);
  return read;
}
const HTML = new WeakMap<ReadElement, ReturnType<typeof readHtml>>();
const tagsOf = (root: ReadElement) => readHtml(root).tags;

/** Rules for what stands in Atom and in RSS alike. */
function rulesOfHtml(of: 'atom' | 'rss'): FeedRule[] {
  return [
    {
      message: 'NotHtml',
      of,
      broken: ['<p>One', '<p><p>One'],
      find: (root) => readHtml(root).faults,
    },
    {
      message: 'SecurityRisk',
      of,
      broken: ['<p>One', '<script>x</script><p>One'],
      find: (root) =>
        tagsOf(root).flatMap(({ name }) => (['p', 'h2', 'a'].includes(name) ? [] : [name])),
    },
    {
      message: 'SecurityRiskAttr',
      of,
      broken: ['<p>One', '<p onclick="x()">One'],
      find: (root) =>
        tagsOf(root)
          .flatMap(({ attributes }) => Object.keys(attributes))
          .filter((name) => !['href', 'lang'].includes(name) && !name.startsWith('data-')),
    },
    {
      message: 'ContainsRelRef',
      of,
      broken: ['<p>One', '<p><a href="/x/">x</a>One'],
      find: (root) => unless(attributesOfAll(tagsOf(root), 'href'), /^\w+:/),
    },
    {
      message: 'BadCharacters',
      of,
      broken: ['<p>One', '<p>\u0092One'],
      find: (root) => deep(root).flatMap(({ text, name }) => (BAD.test(text) ? [name] : [])),
    },
    {
      message: 'ValidatorLimit',
      of,
      broken: ['<p>One', `<p>${'x'.repeat(LIMIT)}One`],
      // Letters beside ASCII take more bytes than one: this is counted in the files of the built sites.
      find: (root) => (Buffer.byteLength(root.text) > LIMIT ? ['too long'] : []),
    },
  ];
}

function attributesOfAll(elements: readonly ReadElement[], name: string): string[] {
  return elements.flatMap(({ attributes }) => attributes[name] ?? []);
}

const ATOM: readonly Omit<FeedRule, 'of'>[] = [
  {
    message: 'MissingElement',
    broken: [/<updated>.*?<\/updated>/, ''],
    find: (root) => [
      ...lacking([root], 'atom:id', 'atom:title', 'atom:updated', 'atom:author'),
      ...lacking(entriesOf(root), 'atom:id', 'atom:title', 'atom:updated', 'atom:author'),
    ],
  },
  {
    message: 'DuplicateElement',
    broken: ['<entry>', '<entry><title>x</title>'],
    find: (root) => [
      ...more([root], 'atom:id', 'atom:title', 'atom:subtitle', 'atom:updated'),
      ...more(
        entriesOf(root),
        ...['atom:id', 'atom:title', 'atom:updated', 'atom:published', 'atom:summary'],
        'atom:content',
      ),
    ],
  },
  {
    message: 'UndefinedElement',
    broken: ['<entry>', '<entry><guid>x</guid>'],
    find: (root) => {
      const both = ['author', 'category', 'id', 'link', 'title', 'updated'].map((x) => `atom:${x}`);
      return [
        ...unknown([root], [...both, 'atom:subtitle', 'atom:entry']),
        ...unknown(entriesOf(root), [...both, 'atom:content', 'atom:published', 'atom:summary']),
      ];
    },
  },
  {
    message: 'MisplacedMetadata',
    broken: ['</feed>', '<category term="x"/></feed>'],
    find: (root) => {
      const names = root.children.map(({ name }) => name);
      const first = names.indexOf('atom:entry');
      return first < 0 ? [] : names.slice(first).filter((name) => name !== 'atom:entry');
    },
  },
  {
    message: 'MissingSelf',
    broken: ['rel="self"', 'rel="related"'],
    find: (root) => (links(root, 'self').length === 0 ? ['feed'] : []),
  },
  {
    message: 'SelfDoesntMatchLocation',
    broken: [/<link href="[^"]*feed\.xml"/, '<link href="https://other.example/feed.xml"'],
    find: (root, address) =>
      attributesOfAll(links(root, 'self'), 'href').filter((href) => href !== address),
  },
  {
    message: 'RelativeSelf',
    broken: [/<link href="[^"]*feed\.xml"/, '<link href="/feed.xml"'],
    find: (root) => unless(attributesOfAll(links(root, 'self'), 'href'), WHOLE),
  },
  {
    message: 'SelfNotAtom',
    broken: ['application/atom+xml', 'text/html'],
    find: (root) =>
      unless(attributesOfAll(links(root, 'self'), 'type'), /^application\/atom\+xml$/),
  },
  {
    message: 'DuplicateAtomLink',
    broken: [
      '<entry>',
      '<entry><link href="https://x.example/" rel="alternate" type="text/html"/>',
    ],
    find: (root) =>
      [root, ...entriesOf(root)].flatMap((element) =>
        twice(
          childrenOf(element, 'atom:link')
            .filter(({ attributes }) => attributes['rel'] !== 'via')
            .map(({ attributes }) => `${attributes['rel'] ?? ''} ${attributes['type'] ?? ''}`),
        ),
      ),
  },
  {
    message: 'MissingHref',
    broken: [/<link href="[^"]*"/, '<link'],
    find: (root) =>
      deep(root).flatMap(({ name, attributes }) =>
        name === 'atom:link' && attributes['href'] === undefined ? [name] : [],
      ),
  },
  {
    message: 'UnregisteredAtomLinkRel',
    broken: ['rel="via"', 'rel="original"'],
    find: (root) => unless(attributesOf(root, 'rel'), /^(?:self|alternate|via)$/),
  },
  {
    message: 'InvalidMIMEType',
    broken: ['type="text/html"', 'type="html page"'],
    find: (root) =>
      unless(
        deep(root).flatMap(({ name, attributes }) =>
          name === 'atom:link' ? (attributes['type'] ?? []) : [],
        ),
        MIME,
      ),
  },
  {
    message: 'InvalidFullLink',
    broken: [/<link href="[^"]*articles/, '<link href="https://x.example/ı şık'],
    find: (root) => unless([...attributesOf(root, 'href'), ...attributesOf(root, 'scheme')], WHOLE),
  },
  {
    message: 'DuplicateEntries',
    broken: [/(<entry>[^]*?<\/entry>)/, '$1$1'],
    find: (root) => twice(entriesOf(root).map((entry) => textOf(entry, 'atom:id') ?? '')),
  },
  {
    message: 'InvalidUUID',
    broken: ['urn:uuid:', 'urn:uuid:x'],
    find: (root) =>
      unless(
        entriesOf(root).map((entry) => textOf(entry, 'atom:id') ?? ''),
        UUID,
      ),
  },
  {
    message: 'NonCanonicalURI',
    broken: ['<id>https://', '<id>HTTPS://'],
    find: (root) => [textOf(root, 'atom:id') ?? ''].filter((id) => new URL(id).href !== id),
  },
  {
    message: 'UnexpectedWhitespace',
    broken: ['<id>urn', '<id> urn'],
    find: (root) =>
      textsOf(root, 'atom:id', 'atom:updated', 'atom:published').filter(
        (text) => text !== text.trim(),
      ),
  },
  {
    message: 'InvalidRFC3339Date',
    broken: ['T00:00:00.000Z', ''],
    find: (root) => unless(textsOf(root, 'atom:updated', 'atom:published'), RFC_3339),
  },
  {
    message: 'InvalidLanguage',
    broken: ['xml:lang="en"', 'xml:lang="English, British"'],
    find: (root) => unless(attributesOf(root, 'xml:lang'), LANGUAGE),
  },
  {
    message: 'ContainsUndeclaredHTML',
    broken: ['<title>', '<title>&lt;b&gt;x&lt;/b&gt;'],
    find: (root) => textsOf(root, 'atom:title', 'atom:subtitle').filter((x) => MARKUP.test(x)),
  },
  {
    message: 'NotBlank',
    broken: [/<name>.*?<\/name>/, '<name/>'],
    find: (root) =>
      deep(root).flatMap(({ name, text }) =>
        ['atom:name', 'atom:id', 'atom:title'].includes(name) && text.trim() === '' ? [name] : [],
      ),
  },
  {
    message: 'MissingTextualContent',
    broken: [/<content[^]*?<\/content>/, ''],
    find: (root) => lacking(entriesOf(root), 'atom:content'),
  },
  {
    message: 'MissingContentOrAlternate',
    broken: ['<entry>', '<entry><entry/>'],
    find: (root) =>
      deep(root)
        .filter(({ name }) => name === 'atom:entry')
        .flatMap((entry) => (links(entry, 'alternate').length === 0 ? ['entry'] : [])),
  },
];

const RSS: readonly Omit<FeedRule, 'of'>[] = [
  {
    message: 'MissingTitle',
    broken: [/<title>.*?<\/title>/, ''],
    find: (root) => lacking([channelOf(root)], 'title'),
  },
  {
    message: 'MissingLink',
    broken: [/<link>.*?<\/link>/, ''],
    find: (root) => lacking([channelOf(root)], 'link'),
  },
  {
    message: 'MissingDescription',
    broken: [/<description>.*?<\/description>/, ''],
    find: (root) => lacking([channelOf(root)], 'description'),
  },
  {
    message: 'InvalidRSSVersion',
    broken: ['version="2.0"', 'version="2.1"'],
    find: ({ attributes }) => (attributes['version'] === '2.0' ? [] : ['version']),
  },
  {
    message: 'ItemMustContainTitleOrDescription',
    broken: ['</channel>', '<item/></channel>'],
    find: (root) =>
      itemsOf(root).flatMap((item) =>
        lacking([item], 'title', 'description').length > 1 ? ['item'] : [],
      ),
  },
  {
    message: 'MissingGuid',
    broken: [/<guid[^]*?<\/guid>/, ''],
    find: (root) => lacking(itemsOf(root), 'guid'),
  },
  {
    message: 'InvalidPermalink',
    broken: ['isPermaLink="false"', 'isPermaLink="true"'],
    find: (root) =>
      itemsOf(root)
        .flatMap((item) => childrenOf(item, 'guid'))
        .flatMap(({ attributes, text }) =>
          attributes['isPermaLink'] !== 'false' && !WHOLE.test(text) ? [text] : [],
        ),
  },
  {
    message: 'InvalidBooleanAttribute',
    broken: ['isPermaLink="false"', 'isPermaLink="no"'],
    find: (root) => unless(attributesOf(root, 'isPermaLink'), /^(?:true|false)$/),
  },
  {
    message: 'InvalidUUID',
    broken: ['urn:uuid:', 'urn:uuid:x'],
    find: (root) =>
      unless(
        itemsOf(root).map((item) => textOf(item, 'guid') ?? ''),
        UUID,
      ),
  },
  {
    message: 'DuplicateValue',
    broken: [/(<item>[^]*?<\/item>)/, '$1$1'],
    find: (root) => twice(itemsOf(root).map((item) => textOf(item, 'guid') ?? '')),
  },
  {
    message: 'DuplicateElement',
    broken: ['<item>', '<item><link>https://x.example/</link>'],
    find: (root) => [
      ...more(
        [channelOf(root)],
        'title',
        'link',
        'description',
        'language',
        'lastBuildDate',
        'docs',
      ),
      ...more(itemsOf(root), 'title', 'link', 'description', 'guid', 'pubDate', 'content:encoded'),
    ],
  },
  {
    message: 'UndefinedElement',
    broken: ['<item>', '<item><updated>2026</updated>'],
    find: (root) => [
      ...unknown(
        [channelOf(root)],
        ['title', 'link', 'description', 'language', 'lastBuildDate', 'docs', 'atom:link', 'item'],
      ),
      ...unknown(itemsOf(root), [
        ...['title', 'link', 'description', 'category', 'guid', 'pubDate', 'content:encoded'],
        ...['dc:creator', 'dc:language', 'dc:source'],
      ]),
    ],
  },
  {
    message: 'MisplacedItem',
    broken: ['</channel>', '<language>en</language></channel>'],
    find: (root) => {
      const names = channelOf(root).children.map(({ name }) => name);
      const first = names.indexOf('item');
      return first < 0 ? [] : names.slice(first).filter((name) => name !== 'item');
    },
  },
  {
    message: 'NeedDescriptionBeforeContent',
    broken: ['<item>', '<item><content:encoded>x</content:encoded>'],
    find: (root) =>
      itemsOf(root).flatMap(({ children }) => {
        const names = children.map(({ name }) => name);
        const [summary, text] = [names.indexOf('description'), names.indexOf('content:encoded')];
        return summary > text ? ['content:encoded'] : [];
      }),
  },
  {
    message: 'DuplicateItemSemantics',
    broken: ['<item>', '<item><author>a@b.example</author>'],
    find: (root) =>
      itemsOf(root).flatMap((item) =>
        [
          ['author', 'dc:creator'],
          ['pubDate', 'dc:date'],
          ['category', 'dc:subject'],
          ['source', 'dc:source'],
          ['guid', 'atom:id'],
        ].flatMap((pair) => (lacking([item], ...pair).length === 0 ? [pair.join(' and ')] : [])),
      ),
  },
  {
    message: 'MissingDCLanguage',
    broken: [/<language>.*?<\/language>/, ''],
    find: (root) => lacking([channelOf(root)], 'language'),
  },
  {
    message: 'InvalidLanguage',
    broken: ['<language>en', '<language>English'],
    find: (root) => unless(textsOf(root, 'language', 'dc:language'), LANGUAGE),
  },
  {
    message: 'MissingAtomSelfLink',
    broken: ['rel="self"', 'rel="related"'],
    find: (root) => (links(channelOf(root), 'self').length === 0 ? ['channel'] : []),
  },
  {
    message: 'SelfDoesntMatchLocation',
    broken: [/href="[^"]*rss\.xml"/, 'href="https://other.example/rss.xml"'],
    find: (root, address) =>
      attributesOfAll(links(channelOf(root), 'self'), 'href').filter((href) => href !== address),
  },
  {
    message: 'SelfNotAtom',
    broken: ['application/rss+xml', 'application/xml'],
    find: (root) =>
      unless(attributesOfAll(links(channelOf(root), 'self'), 'type'), /^application\/rss\+xml$/),
  },
  {
    message: 'InvalidFullLink',
    broken: [/<link>[^<]*articles/, '<link>/articles'],
    find: (root) =>
      unless(
        [...trimmed(textsOf(root, 'link', 'docs', 'dc:source')), ...attributesOf(root, 'domain')],
        WHOLE,
      ),
  },
  {
    message: 'InvalidRFC2822Date',
    broken: [/<pubDate>.*?<\/pubDate>/, '<pubDate>2026-03-07</pubDate>'],
    find: (root) => unless(textsOf(root, 'pubDate', 'lastBuildDate'), RFC_2822),
  },
  {
    message: 'IncorrectDOW',
    broken: [/<pubDate>\w+/, '<pubDate>Mon'],
    find: (root) =>
      textsOf(root, 'pubDate', 'lastBuildDate').filter(
        (date) => new Date(date).toUTCString().slice(0, 3) !== date.slice(0, 3),
      ),
  },
  {
    message: 'ContainsHTML',
    broken: ['<title>', '<title>&lt;b&gt;x&lt;/b&gt;'],
    find: (root) =>
      [
        ...[channelOf(root), ...itemsOf(root)].map((element) => textOf(element, 'title') ?? ''),
        ...textsOf(root, 'category'),
        textOf(channelOf(root), 'description') ?? '',
      ].filter((text) => MARKUP.test(text)),
  },
  {
    message: 'NotBlank',
    broken: [/<category([^>]*)>[^]*?<\/category>/, '<category$1/>'],
    find: (root) => textsOf(root, 'title', 'category').filter((text) => text.trim() === ''),
  },
];

const outlines = (root: ReadElement) => deep(root).filter(({ name }) => name === 'outline');
const withoutAttribute = (elements: readonly ReadElement[], name: string) =>
  elements.flatMap(({ attributes }) => (attributes[name] === undefined ? [name] : []));
const subscriptions = (root: ReadElement) =>
  outlines(root).filter(({ attributes }) => attributes['type'] === 'rss');

const OPML: readonly Omit<FeedRule, 'of'>[] = [
  {
    message: 'InvalidOPMLVersion',
    broken: ['version="2.0"', 'version="3.0"'],
    find: ({ attributes }) => (attributes['version'] === '2.0' ? [] : ['version']),
  },
  {
    message: 'MissingElement',
    broken: [/<head>[^]*<\/head>/, ''],
    find: (root) => [
      ...lacking([root], 'head', 'body'),
      ...lacking(childrenOf(root, 'body'), 'outline'),
    ],
  },
  {
    message: 'UndefinedElement',
    broken: ['<head>', '<head><updated/>'],
    find: (root) => unknown(childrenOf(root, 'head'), ['title', 'docs']),
  },
  {
    message: 'MissingAttribute',
    broken: [/text="[^"]*"/, ''],
    find: (root) => withoutAttribute(outlines(root), 'text'),
  },
  {
    message: 'MissingXmlURL',
    broken: [/xmlUrl="[^"]*"/, ''],
    find: (root) => withoutAttribute(subscriptions(root), 'xmlUrl'),
  },
  {
    message: 'MissingTitleAttr',
    broken: [/ title="[^"]*"/, ''],
    find: (root) => withoutAttribute(subscriptions(root), 'title'),
  },
  {
    message: 'MissingOutlineType',
    broken: ['type="rss"', ''],
    find: (root) =>
      outlines(root).flatMap(({ attributes }) =>
        attributes['xmlUrl'] !== undefined && attributes['type'] === undefined ? ['type'] : [],
      ),
  },
  {
    message: 'InvalidOutlineType',
    broken: ['type="rss"', 'type="atom"'],
    find: (root) => unless(attributesOf(root, 'type'), /^(?:rss|link)$/),
  },
  {
    message: 'UnexpectedAttribute',
    broken: ['type="rss"', 'type="rss" feed="x"'],
    find: (root) =>
      outlines(root)
        .flatMap(({ attributes }) => Object.keys(attributes))
        .filter(
          (name) =>
            !['text', 'type', 'description', 'xmlUrl', 'htmlUrl', 'language', 'title'].includes(
              name,
            ),
        ),
  },
  {
    message: 'InvalidFullLink',
    broken: [/htmlUrl="[^"]*"/, 'htmlUrl="/"'],
    find: (root) =>
      unless([...attributesOf(root, 'htmlUrl'), ...attributesOf(root, 'xmlUrl')], WHOLE),
  },
  {
    message: 'InvalidLanguage',
    broken: ['language="en"', 'language="English"'],
    find: (root) => unless(attributesOf(root, 'language'), LANGUAGE),
  },
  {
    message: 'UnexpectedText',
    broken: ['</body>', '<outline text="x">x</outline></body>'],
    find: (root) => outlines(root).flatMap(({ text }) => (text.trim() === '' ? [] : [text])),
  },
];

export const RULES: readonly FeedRule[] = [
  ...ATOM.map((rule) => ({ ...rule, of: 'atom' as const })),
  ...rulesOfHtml('atom'),
  ...RSS.map((rule) => ({ ...rule, of: 'rss' as const })),
  ...rulesOfHtml('rss'),
  ...OPML.map((rule) => ({ ...rule, of: 'opml' as const })),
];
