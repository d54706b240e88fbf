import type { FieldFate } from '../../../src/schema/provenance.ts';
import type { Fact, Headline, RemovedLine, SourceLine } from '../article.ts';
import { readFactiva } from './factiva.ts';
import { readNexis } from './nexis.ts';
import { readProquest } from './proquest.ts';
import { rowsOf } from './rows.ts';

/**
 * Texts as databases of the press give them out, with fields above and below: Nexis (Academic, Uni, Advance), Factiva
 * and ProQuest. Their forms are nowhere written down by those who make them; they are known from what they give out,
 * and from the programs of researchers that read it (LexisNexisTools, tm.plugin.factiva and others).
 */

/** What such a text says of itself, and where its article stands. */
export interface DatabaseDocument {
  /** The line of the headline; null where none was found: then it is looked for in the text. */
  readonly headline: Headline | null;
  readonly facts: readonly Fact[];
  readonly fields: readonly FieldFate[];
  /** Lines, or parts of them, that hold fields. */
  readonly metadata: readonly SourceLine[];
  /** The headline, the line of the date and the text. */
  readonly lines: readonly SourceLine[];
  /** Notes of the database. */
  readonly outside: readonly RemovedLine[];
}

/** @returns null of a text that is in none of these forms */
export function readDatabaseDocument(text: string): DatabaseDocument | null {
  if (!TELLING.test(text)) return null;
  const rows = rowsOf(text);
  return readNexis(rows, text) ?? readFactiva(rows, text) ?? readProquest(rows, text);
}

/** What each form has in one line at least. */
const TELLING =
  /^[\t ]{0,80}(?:\*\*)?(?:(?:LENGTH|Length|LÄNGE|Länge|LONGUEUR|Longueur|LONGITUD|Longitud|LENGTE|Lengte)(?:\*\*)?:|(?:AN\s+)?(?:Document|Dokument|Documento) [A-Z]\w{13}|Full [Tt]ext:)/m;
