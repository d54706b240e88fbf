import type { Clause, Query, Term } from './search-query.ts';
import { isBare, isSameTerm } from './search-terms.ts';

/** Queries written again, as a reader would type them. */

/** Writes a query so that parseQuery, told to read it the same way, reads the same clauses. */
export function writeQuery(query: Query): string {
  return write(query, writeTerm);
}

/** Writes a query without one of its terms, wherever it stands. */
export function withoutTerm({ clauses, notes }: Query, term: Term): string {
  const rest = clauses.map((clause) => ({
    ...clause,
    any: clause.any.filter((one) => !isSameTerm(one, term)),
  }));
  return writeQuery({ clauses: rest.filter(({ any }) => any.length > 0), notes });
}

/**
 * Writes a query with something else in place of a term, wherever it stands.
 * @param text as a reader would type it, with the quotation marks of a phrase
 */
export function replaceTerm(query: Query, term: Term, text: string): string {
  return write(query, (one) => (isSameTerm(one, term) ? text : writeTerm(one)));
}

/** Writes a term as it is typed: `mit`, `kal*`, `"yearly report"`. */
function writeTerm(term: Term): string {
  if (term.kind === 'phrase') return `"${term.typed}"`;
  return isBare(term) ? term.typed : `${term.typed}*`;
}

function write({ clauses }: Query, writeOne: (term: Term) => string): string {
  return clauses.map((clause, i) => writeClause(clause, i, writeOne)).join(' ');
}

function writeClause(
  { any, not, apart }: Clause,
  place: number,
  writeOne: (term: Term) => string,
): string {
  // A clause that leaves out has one term as it is read, but need not have as it is made.
  if (not) return any.map((term) => `-${writeOne(term)}`).join(' ');
  return `${apart && place > 0 ? 'AND ' : ''}${any.map(writeOne).join(' OR ')}`;
}
