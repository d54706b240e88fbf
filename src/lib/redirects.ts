import type { Decision } from '../schema/decisions.ts';
import type { Name } from '../schema/names.ts';
import type { Address } from './addresses.ts';
import type { Item } from './chronology.ts';
import type { NamedEntries } from './name-page.ts';
import { pageUrl } from './paging.ts';
import type { TopicCount } from './topics.ts';
import { urls } from './urls.ts';
import { listByYear, titleOfPage, yearPagesOf } from './year-lists.ts';

/** The addresses that are no longer those of a page, and where they lead. */

/** An address that was given up. Both are addresses as `urls` gives them, with the base of the site. */
export interface Redirect {
  readonly from: string;
  /** Where it leads; `from` itself where nothing is left to lead to. */
  readonly to: string;
  /** Whether what stood there was withdrawn: the page at `from` says so, and a host may answer 410. */
  readonly gone: boolean;
  /** What it leads to, by its title or label, and the language of that; null where it was withdrawn. */
  readonly target: { readonly label: string; readonly language: string | null } | null;
  /** Why an editor gave the entry another address, or withdrew it; null where none is on record. */
  readonly reason: string | null;
}

/** What an archive knows of its addresses. */
export interface Archive {
  /** The register. */
  readonly addresses: readonly Address[];
  readonly items: readonly Pick<Item, 'slug' | 'title' | 'language' | 'source'>[];
  readonly decisions: readonly Decision[];
  readonly topics: readonly TopicCount[];
  /** Names that have a page. */
  readonly names: readonly NamedEntries[];
}

/**
 * Lists all redirects of an archive, entries first, in the order of the register and of the files of topics and
 * names, each with the pages of its years. A name without a page has none to lead to, nor has its former id.
 */
export function redirectsOf({ addresses, items, decisions, topics, names }: Archive): Redirect[] {
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  const byCopy = new Map(
    items.flatMap((item) => (item.source.also ?? []).map(({ file }) => [file, item] as const)),
  );
  const reasons = Map.groupBy(decisions, ({ source }) => source);
  const entries = addresses.flatMap((address): Redirect[] => {
    const { slug, file, formerly } = address;
    const own = bySlug.get(slug);
    const decided = reasons.get(file ?? '') ?? [];
    const why = (matter: 'slug' | 'exclude') =>
      decided.find((decision) => decision[matter] !== undefined)?.reason ?? null;
    // An entry edited by hand stays where it stood.
    const left = formerly.filter((one) => !bySlug.has(one));
    if (own) return left.flatMap((from) => toEntry(from, own, why('slug')));
    // Its text is told by the entry of another source now.
    const other = byCopy.get(file ?? '');
    return [slug, ...left].flatMap((from) =>
      other ? toEntry(from, other, null) : withdrawn(from, why('exclude')),
    );
  });
  return [
    ...entries,
    ...topics.flatMap(({ topic, items: filed }) =>
      toTerm(topic, filed, { address: urls.topic, yearAddress: urls.topicYear, language: null }),
    ),
    ...names.flatMap(({ name, items: naming }) =>
      toTerm(name, naming, {
        address: urls.name,
        yearAddress: urls.nameYear,
        language: name.lang ?? null,
      }),
    ),
  ];
}

function toEntry(slug: string, item: Archive['items'][number], reason: string | null): Redirect[] {
  const target = { label: item.title, language: item.language };
  return [urls.article, urls.made].map((address) => ({
    from: address(slug),
    to: address(item.slug),
    gone: false,
    target,
    reason,
  }));
}

function withdrawn(slug: string, reason: string | null): Redirect {
  const from = urls.article(slug);
  return { from, to: from, gone: true, target: null, reason };
}

/** Where a topic or a name stands, by an id of it. */
interface Place {
  readonly address: (id: string) => string;
  readonly yearAddress: (id: string, year: string) => string;
  readonly language: string | null;
}

/** @param items its entries, the newest first */
function toTerm(
  { id, label, formerly = [] }: Pick<Name, 'id' | 'label' | 'formerly'>,
  items: readonly Item[],
  { address, yearAddress, language }: Place,
): Redirect[] {
  if (formerly.length === 0) return [];
  const pages = [
    { addressOf: address, title: label },
    ...yearPagesOf(listByYear(items)).map((page) => ({
      addressOf: (of: string) => pageUrl(yearAddress(of, page.period), page.number),
      title: titleOfPage(label, page),
    })),
  ];
  return formerly.flatMap((former) =>
    pages.map(({ addressOf, title }) => ({
      from: addressOf(former),
      to: addressOf(id),
      gone: false,
      target: { label: title, language },
      reason: null,
    })),
  );
}
