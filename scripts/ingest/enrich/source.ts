import { webAddress, type Entry } from '../../../src/schema/entry.ts';
import type { Decision } from '../../../src/schema/decisions.ts';
import type { Fact, ParsedArticle } from '../article.ts';
import { fault, type Fault } from '../faults.ts';
import type { Decided } from './decided.ts';

/** Another source of the same text, as the entry keeps it. */
export type OtherCopy = NonNullable<Entry['source']['also']>[number];

/**
 * Says where an entry's text came from. A file is called retold only while its bytes are those that
 * the decision names, so that the original, put in its place, is shown as what it is.
 *
 * @param article the parsed source
 * @param decisions those on it
 * @param also other sources of the same text
 */
export function describeSource(
  article: ParsedArticle,
  { decisions, one }: Decided,
  also: readonly OtherCopy[],
): Entry['source'] {
  const { file, sha256 } = article.source;
  const retelling = retellingOf(decisions, sha256);
  const publisher = one('publisher');
  const url = one('url');
  return {
    file,
    sha256,
    publisher: publisher ? (publisher.publisher ?? null) : publisherOf(article),
    title: retelling ? (retelling.retold?.title ?? null) : ownTitle(article),
    url: url ? (url.url ?? null) : (webAddressOf(article)?.value ?? null),
    wording: retelling ? 'retold' : 'as-received',
    ...(retelling && { note: retelling.reason }),
    ...(also.length > 0 && { also: [...also] }),
  };
}

function retellingOf(decisions: readonly Decision[], sha256: string): Decision | undefined {
  return decisions.find(({ retold }) => retold?.copy === sha256);
}

/** The most trusted fact of a kind that a source states of itself. */
export function factOf({ document }: ParsedArticle, kind: Fact['kind']): Fact | null {
  return document.facts.find((fact) => fact.kind === kind) ?? null;
}

/** The publisher that a source states. */
export function publisherOf(article: ParsedArticle): string | null {
  return factOf(article, 'publisher')?.value ?? null;
}

/** The first address that a reader can be sent to. */
export function webAddressOf({ document }: ParsedArticle): Fact | null {
  return (
    document.facts.find(({ kind, value }) => kind === 'address' && isWebAddress(value)) ?? null
  );
}

/** Says where the source's own address cannot be shown: no reader is sent to `javascript:…`. */
export function addressFaults(article: ParsedArticle): Fault[] {
  const fact = factOf(article, 'address');
  if (!fact || isWebAddress(fact.value)) return [];
  const what = `"${fact.value}" (${fact.key}) is not the address of a web page; it is left out`;
  return [fault('source-address', article.source.file, what)];
}

function isWebAddress(url: string): boolean {
  return webAddress.safeParse(url).success;
}

function ownTitle({ title }: ParsedArticle): string | null {
  return title.from === 'lede' ? null : title.text;
}
