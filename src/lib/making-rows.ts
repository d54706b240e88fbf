import type { Entry } from '../schema/entry.ts';
import type { LineFate } from '../schema/provenance.ts';
import { ruleReason } from './boilerplate.ts';
import { correctedPassages, type Passage } from './corrections.ts';
import { oneOf } from './dates.ts';
import { beginningOf } from './source-lines.ts';

/** The rows of the ledger of an entry's lines. */

/** A line, or a run of lines that became one thing. */
export interface LineRow {
  readonly from: number;
  readonly to: number;
  /** Whether a part of the line is meant, and not the whole. */
  readonly part: boolean;
  /** `same`: a block of the text, word for word. */
  readonly fate: 'same' | 'head' | 'corrected' | 'metadata' | 'removed';
  /** The words as received; none where they are not on record. */
  readonly received: readonly Passage[];
  /** What they are in the entry; null where they are not in it. */
  readonly kept: Kept | null;
  readonly note: string;
  /** The rule that removed them. */
  readonly rule: string | null;
}

interface Kept {
  /** `¶ 3`, `Headline`. */
  readonly label: string;
  readonly href: string | null;
  /** The words as kept, where they differ from those received. */
  readonly passages: readonly Passage[];
}

export interface RowContext {
  readonly entry: Entry;
  /** The words of each block of the entry, by its anchor. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Makes the row of a line.
 * @returns null for blank lines
 */
export function rowFor(fate: LineFate, context: RowContext): LineRow | null {
  const parts = partsOf(fate, context);
  if (!parts) return null;
  const { line: from, to = from, cut, rule = null } = fate;
  return { from, to, part: cut !== undefined, rule, ...parts };
}

type Parts = Pick<LineRow, 'fate' | 'received' | 'kept' | 'note'>;

function partsOf(fate: LineFate, context: RowContext): Parts | null {
  switch (fate.as) {
    case 'blank':
      return null;
    case 'removed':
      return removed(fate);
    case 'metadata':
      return metadata(fate);
    case 'title':
      return headline(fate, context);
    case 'standfirst':
      return standfirst(fate, context);
    case 'date':
      return dateLine(fate, context);
    case 'byline':
      return byline(fate, context);
    default:
      return block(fate, context);
  }
}

const WORD_FOR_WORD = 'Kept word for word';

function removed({ text, rule }: LineFate): Parts {
  const received = text === undefined ? [] : [{ before: '', mark: text, after: '' }];
  return { fate: 'removed', received, kept: null, note: removalNote(rule) };
}

function removalNote(rule: string | undefined): string {
  const reason = rule === undefined ? 'Removed by no named rule' : ruleReason(rule);
  return reason.startsWith('Removed') ? reason : `Removed: ${reason}`;
}

function metadata({ text }: LineFate): Parts {
  const kept = { label: 'Front matter', href: null, passages: [] };
  return { fate: 'metadata', received: plain(text), kept, note: 'Read field by field' };
}

function headline({ text }: LineFate, { entry }: RowContext): Parts {
  if (text === undefined || text === entry.title) return same(entry.title, 'Headline');
  const note =
    entry.evidence.title.from === 'decision'
      ? 'An editor decided on another headline'
      : 'Kept as the headline';
  return changed(text, { label: 'Headline', words: entry.title, note });
}

function standfirst({ text }: LineFate, { entry }: RowContext): Parts {
  const words = entry.standfirst ?? undefined;
  if (text === undefined || text === words) return same(words ?? '', 'Standfirst');
  const note = 'An editor decided on another standfirst';
  return changed(text, { label: 'Standfirst', words, note });
}

/** The line that dates the entry, or another that has a date and agrees or not. */
function dateLine({ line, text }: LineFate, { entry }: RowContext): Parts {
  const { date } = entry.evidence;
  if (date.line === line) {
    const note = date.from === 'decision' ? 'An editor decided how to read it' : 'Read as the date';
    return changed(text ?? date.found ?? undefined, {
      label: 'Date',
      words: entry.date ?? 'undated',
      note,
    });
  }
  const other = date.others?.find((one) => one.line === line);
  const reading = oneOf(other?.readings ?? []) ?? undefined;
  const isChange = reading !== undefined && reading === entry.updated;
  return changed(text ?? other?.found, {
    label: isChange ? 'Updated' : 'Date',
    words: reading,
    note: isChange ? 'Read as the date of the last change' : 'Also gives a date',
  });
}

function byline({ text }: LineFate, { entry }: RowContext): Parts {
  const words = entry.authors.length === 0 ? undefined : entry.authors.join(', ');
  return changed(text, { label: 'Byline', words, note: 'Read as the byline' });
}

function block({ as, text, line, to = line, corrected }: LineFate, { texts }: RowContext): Parts {
  const words = texts.get(as) ?? '';
  const number = as.slice(1);
  const label = as.startsWith('h') ? `Heading ${number}` : `¶ ${number}`;
  const href = `#${as}`;
  const joined = to > line ? `, ${to - line + 1} lines joined` : '';
  if (corrected) {
    const [received, passages] = correctedPassages(words, corrected);
    const note = `Corrected by an editor${joined}`;
    return { fate: 'corrected', received, kept: { label, href, passages }, note };
  }
  if (text === undefined || text === words) {
    const kept = { label, href, passages: [] };
    return {
      fate: 'same',
      received: plain(beginningOf(words)),
      kept,
      note: `${WORD_FOR_WORD}${joined}`,
    };
  }
  const kept = { label, href, passages: plain(words) };
  return { fate: 'head', received: plain(text), kept, note: `Kept in other letters${joined}` };
}

function same(words: string, label: string): Parts {
  const kept = { label, href: null, passages: [] };
  return { fate: 'head', received: plain(words), kept, note: WORD_FOR_WORD };
}

interface Change {
  readonly label: string;
  readonly words: string | undefined;
  readonly note: string;
}

function changed(text: string | undefined, { label, words, note }: Change): Parts {
  const kept = { label, href: null, passages: plain(words) };
  return { fate: 'head', received: plain(text), kept, note };
}

function plain(text: string | undefined): Passage[] {
  return text === undefined || text === '' ? [] : [{ before: text, mark: '', after: '' }];
}
