import type { PageHead } from './page-head.ts';

/**
 * What Zotero makes of a page, by the rules of its "Embedded Metadata" translator (of 13 June 2024) and the
 * "RDF" one that it hands its statements to, as decision 16 gives them with the same numbers. Written from the
 * rules, not from the programs, which are under another licence; it knows as much of them as pages of this
 * archive can meet.
 */

export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string;
  readonly publicationTitle: string | null;
  readonly date: string | null;
  readonly creators: readonly ZoteroCreator[];
  readonly language: string | null;
  readonly url: string;
  readonly abstractNote: string;
  readonly archive: string | null;
  readonly extra: string | null;
}

/** A name in two parts, or whole, without `firstName`. */
interface ZoteroCreator {
  readonly lastName: string;
  readonly firstName?: string;
}

/** Values by what Zotero knows the tag as: `dc:date`, `og:title`, `article:published_time`. */
type Statements = ReadonlyMap<string, readonly string[]>;

/** Reads a page as Zotero would. */
export function readAsZotero(head: PageHead): ZoteroItem {
  const said = statementsOf(head.metas);
  const all = (...names: string[]) => names.map((name) => said.get(name)).find(Boolean) ?? [];
  const first = (...names: string[]) => all(...names)[0] ?? null;
  const meta = (name: string) =>
    head.metas.find((tag) => tag.name.toLowerCase() === name && tag.content !== '')?.content ??
    null;
  // Rule 11: a `z:` tag writes the field of its name, whatever else says.
  const own = (field: string, otherwise: string | null) => first(`z:${field}`) ?? otherwise;

  const itemType = typeOf(head, first);
  // Rule 6: the name of the site is that of the paper where nothing else names one.
  const named = ['newspaperArticle', 'webpage', 'blogPost'].includes(itemType);
  const paper =
    meta('citation_journal_title') ??
    own(
      'publicationTitle',
      first('prism:publicationName', 'dc:source', 'dcterms:source') ??
        (named ? first('og:site_name') : null),
    );
  return {
    itemType,
    title: titleOf(
      meta('citation_title') ??
        own('title', first('dc:title', 'dcterms:title', 'og:title')) ??
        head.title,
      paper,
    ),
    publicationTitle: paper,
    // Rule 7.
    date:
      meta('citation_date') ??
      own(
        'date',
        first(
          ...['prism:publicationDate', 'og:published_time', 'article:published_time'],
          ...['dc:date.issued', 'dcterms:date.issued', 'dcterms:issued'],
          ...['dc:date', 'dcterms:date', 'dcterms:dateSubmitted'],
        ),
      ) ??
      head.time,
    creators: creatorsOf(head, all),
    // Rule 10.
    language:
      own('language', first('dc:language', 'dcterms:language')) ??
      meta('language') ??
      head.language,
    // Rule 8.
    url: own('url', first('og:url')) ?? head.canonical ?? head.address,
    // Rule 9.
    abstractNote:
      own('abstractNote', first('prism:teaser', 'og:description', 'dcterms:abstract')) ??
      meta('description') ??
      '',
    archive: own('archive', null),
    extra: own('extra', first('z:itemType') === null ? null : first('dc:description')),
  };
}

const PREFIXES = new Set([
  ...['bib', 'bibo', 'dc', 'dcterms', 'prism', 'foaf', 'vcard', 'link', 'z', 'eprint', 'eprints'],
  ...['og', 'article', 'book', 'music', 'video', 'so', 'codemeta', 'rdf'],
]);

/** Rules 1 and 2: which tags are statements, and under which name. */
function statementsOf(metas: PageHead['metas']): Statements {
  const said = new Map<string, string[]>();
  for (const { name, content } of metas) {
    if (content === '') continue;
    for (const tag of name.split(/\s+/)) {
      const parts = tag.split(/[.:_]/);
      const [outer = '', inner = ''] = parts.map((part) => part.toLowerCase());
      const deep = parts.length > 2 && PREFIXES.has(inner);
      if (!deep && !PREFIXES.has(outer)) continue;
      const prefix = deep ? inner : outer;
      const length = deep ? outer.length + inner.length + 2 : outer.length + 1;
      const property = tag.slice(length);
      const key = `${prefix}:${property.charAt(0).toLowerCase()}${property.slice(1)}`;
      said.set(key, [...(said.get(key) ?? []), content]);
    }
  }
  return said;
}

/** Rule 3. */
function typeOf(head: PageHead, first: (...names: string[]) => string | null): string {
  const has = (name: string) => head.metas.some((tag) => tag.name === name);
  if (has('citation_journal_title')) return 'journalArticle';
  const stated = first('z:itemType', 'z:type');
  if (stated !== null) return stated;
  const og = first('og:type');
  if (og === 'website') return 'webpage';
  if (og === 'book') return 'book';
  const dc = first('dc:type', 'dcterms:type');
  if (dc !== null) return /^news ?item$/i.test(dc) ? 'newspaperArticle' : dc;
  // `article` of Open Graph is a guess, weaker than what Zotero supposes of any page with statements.
  return has('citation_title') ? 'journalArticle' : 'webpage';
}

/** Rule 4: blanks become one, and the name of the paper at the end is taken off. */
function titleOf(title: string, paper: string | null): string {
  const line = title.replace(/\s+/g, ' ');
  if (paper === null) return line;
  return line.replace(new RegExp(`\\s*[-–—=_:|~#]\\s*${RegExp.escape(paper)}\\s*$`, 'i'), '');
}

/** Rule 5. */
function creatorsOf(
  head: PageHead,
  all: (...names: string[]) => readonly string[],
): ZoteroCreator[] {
  const scholarly = head.metas.filter(({ name }) => name === 'citation_author');
  if (scholarly.length > 0) return scholarly.map(({ content }) => divide(content));
  const stated = all(
    ...['bib:authors', 'so:author', 'so:creator', 'dc:creator', 'dc:creator.PersonalName'],
    ...['dcterms:creator', 'eprints:creators_name', 'dc:contributor', 'dcterms:contributor'],
  );
  if (stated.length > 0) return stated.map((name) => divide(name));
  const plain = head.metas.filter(({ name }) => name.toLowerCase() === 'author');
  if (plain.length > 0) return [...new Set(plain.map(({ content }) => content))].map(atLastWord);
  return head.bylines.map((text) => ({ lastName: text }));
}

/** A name with a comma is divided there, else before its last word. */
function divide(name: string): ZoteroCreator {
  if (!name.includes(',')) return atLastWord(name);
  const trimmed = trim(name);
  const spaced = trimmed.replace(/\.([^ ])/, '. $1');
  const [family = '', given] = spaced.split(/, ?/);
  return given === undefined ? { lastName: spaced } : named(family, given);
}

function atLastWord(name: string): ZoteroCreator {
  const words = trim(name).split(' ');
  let last = words.length - 1;
  while (last > 0 && !/^\p{L}/u.test(words[last] ?? '')) last -= 1;
  return named(words.slice(last).join(' '), words.slice(0, last).join(' '));
}

function named(lastName: string, given: string): ZoteroCreator {
  const initials =
    /^[A-Z\u0400-\u042F]{1,3}$/.test(given) &&
    (given.length === 1 || lastName.toUpperCase() !== lastName);
  const parts = initials
    ? given.split(/(?=.)/u)
    : given.split(/[\s.]+/).filter((part) => part !== '');
  const firstName = parts
    .map((part) => (/^-?[A-Z\u0400-\u042F]$/.test(part) ? `${part}.` : part))
    .join(' ');
  return firstName === '' ? { lastName } : { lastName, firstName };
}

/** Without blanks and marks at both ends; the first run of blanks becomes one. */
function trim(name: string): string {
  return name
    .replace(/^[\s.,/[\]:]+/, '')
    .replace(/[\s.,/[\]:]+$/, '')
    .replace(/\s+/, ' ');
}
