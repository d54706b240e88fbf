import type { Decision } from '../../../src/schema/decisions.ts';
import { webAddress, type Entry } from '../../../src/schema/entry.ts';
import { fault, type Fault } from '../faults.ts';
import type { ParsedArticle } from '../article.ts';

/**
 * Says where an entry's text came from. A file is called retold only while its bytes are those that
 * the decision names, so that the original, put in its place, is shown as what it is.
 */
export function describeSource(
  article: ParsedArticle,
  decisions: readonly Decision[],
): Entry['source'] {
  const { file, sha256 } = article.source;
  const publisher = decisions.find((decision) => decision.publisher !== undefined)?.publisher;
  const url = decisions.find((decision) => decision.url !== undefined)?.url;
  const retelling = decisions.find((decision) => decision.retold?.copy === sha256);
  return {
    file,
    sha256,
    publisher: publisher ?? article.publisher,
    title: retelling ? (retelling.retold?.title ?? null) : ownTitle(article),
    url: url ?? (isWebAddress(article.url) ? article.url : null),
    wording: retelling ? 'retold' : 'as-received',
    ...(retelling && { note: retelling.reason }),
  };
}

/** Says where the source's own address cannot be shown: no reader is sent to `javascript:…`. */
export function addressFaults({ source, url }: ParsedArticle): Fault[] {
  if (url === null || isWebAddress(url)) return [];
  const what = `"${url}" is not the address of a web page; it is left out`;
  return [fault('source-address', `${source.file}:1`, what)];
}

function isWebAddress(url: string | null): boolean {
  return webAddress.safeParse(url).success;
}

function ownTitle({ title }: ParsedArticle): string | null {
  return title.from === 'lede' ? null : title.text;
}
