import type { Entry } from '../schema/entry.ts';
import type { LineFate } from '../schema/provenance.ts';
import { words } from '../words.ts';
import { ruleReason } from './boilerplate.ts';
import { correctedPassages, type Passage } from './corrections.ts';
import { oneOf } from './dates.ts';
import { cut } from './sentences.ts';
import { numeral } from './words.ts';

/** The rows of the ledger of an entry's lines. */

/** A line, or a run of lines that became one thing. */
export interface LineRow {
  readonly from: number;
  readonly to: number;
  /** Whether a part of the line is meant, and not the whole. */
  readonly part: boolean;
  /** Whether it is the first part of its line, which has the line's anchor. */
  readonly leads: boolean;
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
  /** The place in the entry: `p3`; null for what stands in its head. */
  readonly place: string | null;
  /** The words as kept; none where the entry does not have them. */
  readonly passages: readonly Passage[];
}

export interface RowContext {
  readonly entry: Entry;
  /** The words of each block of the entry, by its anchor. */
  readonly texts: ReadonlyMap<string, string>;
  /** The line of the row before. */
  readonly after: number | null;
}

/**
 * Makes the row of a line.
 * @returns null for blank lines
 */
export function rowFor(fate: LineFate, context: RowContext): LineRow | null {
  const parts = partsOf(fate, context);
  if (!parts) return null;
  const { line: from, to = from, cut: piece, rule = null } = fate;
  const part = piece !== undefined;
  return { from, to, part, leads: from !== context.after, rule, ...parts };
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

const { notes, labels } = words.made;

function removed({ text, rule }: LineFate): Parts {
  const received = text === undefined ? [] : [{ before: '', mark: shown(text), after: '' }];
  return { fate: 'removed', received, kept: null, note: removalNote(rule) };
}

function removalNote(rule: string | undefined): string {
  if (rule === undefined) return notes.noRule;
  // The reason of an editor's decision says itself that the line was removed.
  return rule === 'editor' ? ruleReason(rule) : notes.removed(ruleReason(rule));
}

function metadata({ text }: LineFate): Parts {
  const kept = { label: labels.frontMatter, place: null, passages: [] };
  return { fate: 'metadata', received: plain(text), kept, note: notes.fieldByField };
}

function headline({ text }: LineFate, { entry }: RowContext): Parts {
  if (text === undefined || text === entry.title) return same(entry.title, labels.headline);
  const note = entry.evidence.title.from === 'decision' ? notes.otherHeadline : notes.headline;
  return changed(text, { label: labels.headline, kept: entry.title, note });
}

function standfirst({ text }: LineFate, { entry }: RowContext): Parts {
  const kept = entry.standfirst ?? undefined;
  if (text === undefined || text === kept) return same(kept ?? '', labels.standfirst);
  return changed(text, { label: labels.standfirst, kept, note: notes.otherStandfirst });
}

/** The line that dates the entry, or another that has a date and agrees or not. */
function dateLine({ line, text }: LineFate, { entry }: RowContext): Parts {
  const { date } = entry.evidence;
  if (date.line === line) {
    return changed(text ?? date.found ?? undefined, {
      label: labels.date,
      kept: entry.date ?? labels.undated,
      note: date.from === 'decision' ? notes.dateDecided : notes.date,
    });
  }
  const other = date.others?.find((one) => one.line === line);
  const reading = oneOf(other?.readings ?? []) ?? undefined;
  const isChange = reading === entry.updated;
  return changed(text ?? other?.found, {
    label: isChange ? labels.updated : labels.date,
    kept: reading,
    note: isChange ? notes.change : notes.otherDate,
  });
}

function byline({ text }: LineFate, { entry }: RowContext): Parts {
  const kept = entry.authors.join(', ');
  return changed(text, { label: labels.byline, kept, note: notes.byline });
}

function block({ as, text, line, to = line, corrected }: LineFate, { texts }: RowContext): Parts {
  const own = texts.get(as) ?? '';
  const number = as.slice(1);
  const label = as.startsWith('h') ? labels.heading(number) : `¶ ${number}`;
  const joined = to > line ? notes.joined(to - line + 1) : '';
  if (corrected) {
    const [received, passages] = correctedPassages(own, corrected);
    const note = `${notes.corrected}${joined}`;
    return { fate: 'corrected', received, kept: { label, place: as, passages }, note };
  }
  const isSame = text === undefined || text === own;
  return {
    fate: isSame ? 'same' : 'head',
    received: plain(isSame ? own : text),
    kept: { label, place: as, passages: plain(own) },
    note: `${isSame ? notes.wordForWord : notes.otherLetters}${joined}`,
  };
}

function same(text: string, label: string): Parts {
  const kept = { label, place: null, passages: plain(text) };
  return { fate: 'head', received: plain(text), kept, note: notes.wordForWord };
}

interface Change {
  readonly label: string;
  readonly kept: string | undefined;
  readonly note: string;
}

function changed(text: string | undefined, { label, kept, note }: Change): Parts {
  return {
    fate: 'head',
    received: plain(text),
    kept: { label, place: null, passages: plain(kept) },
    note,
  };
}

function plain(text: string | undefined): Passage[] {
  if (text === undefined || text === '') return [];
  return [{ before: shown(text), mark: '', after: '' }];
}

/** How much of a single line is shown, in letters: a page of a source may be one line of a megabyte. */
const LONGEST = 6000;

function shown(text: string): string {
  if (text.length <= LONGEST) return text;
  const part = cut(text, LONGEST);
  return `${part}${words.made.ledger.moreLetters(numeral(text.length - part.length))}`;
}
