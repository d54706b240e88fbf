import { words } from '../words.ts';
import type { Piece } from './search-pieces.ts';
import type { Clause, Term } from './search-query.ts';
import { isBare, termKey } from './search-terms.ts';

/** A term and where it stands among the pieces. */
interface Operand {
  readonly term: Term;
  readonly not: boolean;
  readonly place: number;
}

/** Puts terms together: OR binds what stands beside it, and a minus one term. @returns also sentences on what was passed over */
export function toClauses(pieces: readonly Piece[]): { clauses: Clause[]; notes: string[] } {
  const { chains, notes } = toChains(pieces);
  const clauses: Clause[] = [];
  const seen = new Set<string>();
  let last: Operand | undefined;
  for (const operands of chains.flatMap(splitNegated)) {
    const [first] = operands;
    const any = once(operands);
    const key = JSON.stringify([first?.not, ...any.map(({ term }) => termKey(term))]);
    if (!first || seen.has(key)) continue;
    seen.add(key);
    const apart = last !== undefined && first.place !== last.place + 1 && couldMeet(last, first);
    clauses.push({ any: any.map(({ term }) => term), not: first.not, apart });
    last = any.at(-1);
  }
  const crossed = chains.filter((chain) => chain.length > 1).flat();
  return { clauses, notes: [...notes, ...crossed.filter(({ not }) => not).map(noteOnChoice)] };
}

/** Gathers operands that OR joins. */
function toChains(pieces: readonly Piece[]): { chains: Operand[][]; notes: string[] } {
  const chains: Operand[][] = [];
  const notes: string[] = [];
  let joins = false;
  let negates = false;
  for (const [place, piece] of pieces.entries()) {
    if (piece.kind === 'or') {
      if (joins || chains.length === 0) notes.push(words.searchNotes.strayOr);
      joins = chains.length > 0;
    } else if (piece.kind === 'not') {
      negates = true;
    } else if (piece.kind === 'term') {
      const operand = { term: piece.term, not: piece.not || negates, place };
      if (joins) chains.at(-1)?.push(operand);
      else chains.push([operand]);
      joins = false;
      negates = false;
    }
  }
  if (joins) notes.push(words.searchNotes.strayOr);
  if (negates) notes.push(words.searchNotes.strayNot);
  return { chains, notes };
}

/** What is left out stands for itself: `-a OR -b` leaves out both, as people mean it. */
function splitNegated(chain: readonly Operand[]): Operand[][] {
  const wanted = chain.filter(({ not }) => !not);
  const out = chain.filter(({ not }) => not).map((operand) => [operand]);
  return wanted.length > 0 ? [wanted, ...out] : out;
}

function noteOnChoice({ term: { typed } }: Operand): string {
  return words.searchNotes.notAChoice(typed);
}

function once(operands: readonly Operand[]): Operand[] {
  const first = new Map<string, Operand>();
  for (const operand of operands) {
    const key = termKey(operand.term);
    if (!first.has(key)) first.set(key, operand);
  }
  return [...first.values()];
}

/** Whether two terms, written side by side, could be read as one name. */
function couldMeet(last: Operand, first: Operand): boolean {
  return isBare(last.term) && isBare(first.term) && !first.not;
}
