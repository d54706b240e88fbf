import type { Entry } from '../schema/entry.ts';
import type { Provenance } from '../schema/provenance.ts';
import { words as said } from '../words.ts';
import { formatDate } from './dates.ts';
import { series } from './series.ts';
import { languageName } from './text-language.ts';
import { counted } from './words.ts';

/** What the source card says in words: one row a fact, those that are not known left out. */
export interface SourceRow {
  readonly term: string;
  readonly words: string;
}

export interface SourceFacts {
  readonly entry: Entry;
  readonly provenance: Provenance | null;
  /** Where the headline was found. */
  readonly titleNote: string;
}

/** Lists the facts of an entry's source. Only the publisher is named where it is unknown, too. */
export function sourceRows({ entry, provenance, titleNote }: SourceFacts): SourceRow[] {
  const { source, authors, updated, language, dateline } = entry;
  const card = said.sourceCard;
  const retold = source.wording === 'retold';
  const rows: readonly (readonly [term: string, words: string | null])[] = [
    [card.by, authors.length === 0 ? null : series(authors)],
    [card.publisher, source.publisher ?? card.unknown],
    [retold ? card.originalTitle : card.sourceTitle, source.title],
    [card.headline, titleNote],
    [card.filedFrom, dateline],
    [card.updated, updated === null ? null : formatDate(updated, 'long').text],
    [card.language, language === null ? null : languageName(language)],
    [card.wording, retold ? card.retold : card.asReceived],
    [card.length, counted('paragraph', entry.paragraphs)],
    [card.encoding, provenance && encodingWords(provenance)],
  ];
  return rows.flatMap(([term, words]) => (words === null ? [] : [{ term, words }]));
}

/** Writes the name of an encoding (WHATWG, lower case) as readers know it: `UTF-8`, `windows-1254`. */
export function encodingName(name: string): string {
  return /^(?:utf|iso|ibm|koi|euc|gb)/.test(name) ? name.toUpperCase() : name;
}

function encodingWords({ source }: Provenance): string {
  return `${encodingName(source.encoding)} (${encodingTold(source.encodingBy)})`;
}

/** How an encoding was told, in words. @param how as the provenance has it: `letters` */
export function encodingTold(how: string): string {
  const told: Readonly<Record<string, string>> = said.made.encodingBy;
  return Object.hasOwn(told, how) ? (told[how] ?? how) : how;
}
