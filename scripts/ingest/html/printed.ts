import { elementsOf, plainText } from './dom.ts';
import { roleOfTime } from './time-role.ts';
import type { PageFact, Stated } from './facts.ts';

/** Facts that a page states by its elements: headings, times, links, microdata and hentry. */
export type Printed = Readonly<Record<PageFact['kind'], readonly Stated[]>>;

interface Rule {
  readonly kind: PageFact['kind'];
  readonly from: string;
  readonly test: (element: Element) => boolean;
  readonly read: (element: Element) => string;
}

/** The longest of a name, a date or the like, in letters: a longer text is more than the fact. */
const SHORT = 120;
/** The longest headline or standfirst, in letters. */
const LONG = 600;

const text = (element: Element): string => {
  const words = plainText(element.textContent);
  return words.length <= LONG ? words : '';
};
const short = (element: Element): string => {
  const words = text(element);
  return words.length <= SHORT ? words : '';
};
const attribute =
  (...names: readonly string[]) =>
  (element: Element): string =>
    plainText(names.map((name) => element.getAttribute(name) ?? '').find((value) => value) ?? '');
const dated = (element: Element): string =>
  attribute('datetime', 'content', 'title')(element) || short(element);

/** The name that microdata give of a person, else all that is written there. */
const nameWithin = (element: Element): string => {
  const name = elementsOf(element).find((inner) => tokens(inner, 'itemprop').includes('name'));
  return name ? attribute('content')(name) || short(name) : short(element);
};

const named = (name: string) => (element: Element) => element.localName === name;
const property = (name: string) => (element: Element) =>
  element.localName !== 'meta' && tokens(element, 'itemprop').includes(name);
/** Properties of Schema.org and Dublin Core by prefix, as content management systems write them into elements. */
const rdfa =
  (...names: readonly string[]) =>
  (element: Element) =>
    element.localName !== 'meta' &&
    tokens(element, 'property').some((token) => names.includes(RDFA.exec(token)?.[1] ?? ''));
const RDFA = /^(?:schema|dc|dct|dcterms):(\w+)$/;
const classed =
  (...names: readonly string[]) =>
  (element: Element) => {
    const own = tokens(element, 'class');
    return names.some((name) => own.includes(name));
  };
const related = (name: string, rel: string) => (element: Element) =>
  element.localName === name && tokens(element, 'rel').includes(rel);

function tokens(element: Element, name: string): string[] {
  return (element.getAttribute(name) ?? '').toLowerCase().split(/\s+/);
}

/** The rules, the most trusted first within each kind. */
const RULES: readonly Rule[] = [
  { kind: 'title', from: 'h1', test: named('h1'), read: text },
  { kind: 'title', from: 'itemprop headline', test: property('headline'), read: text },
  { kind: 'title', from: 'hentry entry-title', test: classed('entry-title', 'p-name'), read: text },
  { kind: 'title', from: '<title>', test: named('title'), read: text },
  {
    kind: 'standfirst',
    from: 'class standfirst',
    test: classed(
      'standfirst',
      'article__standfirst',
      'dek',
      'subheadline',
      'p-summary',
      'entry-summary',
    ),
    read: text,
  },
  { kind: 'standfirst', from: 'itemprop description', test: property('description'), read: text },
  {
    kind: 'published',
    from: 'itemprop datePublished',
    test: property('datepublished'),
    read: dated,
  },
  {
    kind: 'published',
    from: '<time pubdate>',
    test: (element) => element.localName === 'time' && element.hasAttribute('pubdate'),
    read: dated,
  },
  {
    kind: 'published',
    from: 'hentry published',
    test: classed('published', 'dt-published', 'entry-date'),
    read: dated,
  },
  {
    kind: 'published',
    from: 'RDFa date',
    test: rdfa('datepublished', 'datecreated', 'issued', 'created', 'date'),
    read: dated,
  },
  { kind: 'updated', from: 'RDFa modified', test: rdfa('datemodified', 'modified'), read: dated },
  { kind: 'updated', from: 'itemprop dateModified', test: property('datemodified'), read: dated },
  { kind: 'updated', from: 'hentry updated', test: classed('updated', 'dt-updated'), read: dated },
  { kind: 'author', from: 'itemprop author', test: property('author'), read: nameWithin },
  { kind: 'author', from: 'rel author', test: related('a', 'author'), read: short },
  {
    kind: 'author',
    from: 'hentry author',
    test: classed('p-author', 'author-name', 'byline-name', 'byline__name', 'byline', 'author'),
    read: short,
  },
  {
    kind: 'address',
    from: '<link rel="canonical">',
    test: related('link', 'canonical'),
    read: attribute('href'),
  },
  { kind: 'language', from: 'html lang', test: named('html'), read: attribute('lang', 'xml:lang') },
];

/** As many elements of a rule as are read: lists of other articles repeat the marks of the first. */
const MOST = 20;

/** Reads what the elements of a page state, in document order within each rule. */
export function readPrinted(elements: readonly Element[]): Printed {
  const own = elements.filter(({ localName }) => !SILENT.has(localName));
  const found = RULES.flatMap(({ kind, from, test, read }) =>
    own
      .filter(test)
      .slice(0, MOST)
      .map((element) => ({ kind, value: read(element), from }))
      .filter(({ value }) => value !== ''),
  );
  const all = [...found, ...timesOfHead(own)];
  const byKind = (kind: PageFact['kind']): Stated[] =>
    all.filter((fact) => fact.kind === kind).map(({ value, from }) => ({ value, from }));
  return {
    title: byKind('title'),
    standfirst: byKind('standfirst'),
    published: byKind('published'),
    updated: byKind('updated'),
    publisher: byKind('publisher'),
    author: byKind('author'),
    address: byKind('address'),
    language: byKind('language'),
  };
}

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'noscript']);

/** How many elements after the headline a `<time>` is still of the article's head. */
const HEAD = 60;

/** `PT4M`: how long a text takes to read. */
const DURATION = 'P';

/**
 * The first `<time>` after the headline, and the first that is said to be of a change: later ones date other articles. A
 * time in a sentence of the text dates what is told.
 */
function timesOfHead(elements: readonly Element[]): PageFact[] {
  const headline = elements.findIndex(named('h1'));
  if (headline < 0) return [];
  const facts = elements
    .slice(headline, headline + HEAD)
    .filter((element) => element.localName === 'time' && element.hasAttribute('datetime'))
    .flatMap((element): PageFact[] => {
      const kind = roleOfTime(element);
      const value = attribute('datetime')(element);
      return kind === null || value === '' || value.startsWith(DURATION)
        ? []
        : [{ kind, value, from: '<time datetime>' }];
    });
  const first = (kind: PageFact['kind']) => facts.find((fact) => fact.kind === kind);
  return [first('published'), first('updated')].filter((fact) => fact !== undefined);
}
