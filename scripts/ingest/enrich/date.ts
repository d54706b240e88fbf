import { formatDate, oneOf, spansOf } from '../../../src/lib/dates.ts';
import { touches } from '../../../src/lib/spans.ts';
import type { Decision } from '../../../src/schema/decisions.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import { fault, type Fault } from '../faults.ts';
import type { ParsedArticle } from '../article.ts';

export interface Dated {
  readonly date: string | null;
  readonly evidence: Entry['evidence']['date'];
  readonly faults: readonly Fault[];
}

/** Why a date line says what it says, by the place it stands in. */
const REASONS = {
  'front-matter': 'The front matter of the source gives it.',
  header: 'The first line of the source gives it before the text.',
  'date-line': 'A line of the source above the text is this date alone.',
} as const;

/**
 * Dates an article: by an editor's decision, else by the words of its source, else not at all. Words
 * with two readings keep both, unless they are decided; the question is reported either way.
 *
 * @param article the parsed source
 * @param decision the editor's decision on its date, if there is one
 */
export function dateArticle(article: ParsedArticle, decision: Decision | null): Dated {
  const { date: found, source } = article;
  const readings = found ? [...found.readings] : [];
  const where = found ? `${source.file}:${found.line}` : source.file;
  if (decision?.date !== undefined) {
    const evidence = {
      from: 'decision' as const,
      line: found?.line ?? null,
      found: found?.found ?? null,
      readings,
      reason: decision.reason,
    };
    const faults = contradicts(decision.date, readings)
      ? [
          fault(
            'decision-contradicts',
            where,
            `decided "${decision.date}", but found "${found?.found ?? ''}"`,
          ),
        ]
      : [];
    return { date: decision.date, evidence, faults };
  }
  if (!found) {
    const reason =
      'Nothing in the source dates it: no date in its head, no line that is a date alone.';
    const evidence = { from: 'none' as const, line: null, found: null, readings, reason };
    return {
      date: null,
      evidence,
      faults: [fault('date-missing', where, 'found no date of publication')],
    };
  }
  const { from, line, found: words } = found;
  const evidence = { from, line, found: words, readings, reason: reasonFor(from, readings) };
  return { date: oneOf(readings), evidence, faults: questions(words, readings, where) };
}

function reasonFor(from: keyof typeof REASONS, readings: readonly string[]): string {
  if (readings.length === 0) return 'The words found are not a date that could be read.';
  if (readings.length === 1) return REASONS[from];
  return `${REASONS[from]} It can be read in ${readings.length} ways, and nothing in the source settles which.`;
}

function questions(words: string, readings: readonly string[], where: string): Fault[] {
  if (readings.length === 0)
    return [fault('date-unread', where, `"${words}" is not a date that can be read`)];
  if (readings.length === 1) return [];
  const texts = readings.map((reading) => formatDate(reading, 'long').text).join(' or ');
  return [fault('date-ambiguous', where, `"${words}" can be ${texts}`)];
}

/** Whether a decided date lies outside all that the source's own words can mean. */
function contradicts(decided: string, readings: readonly string[]): boolean {
  if (readings.length === 0) return false;
  const days = spansOf(decided);
  return !readings.some((reading) => spansOf(reading).some((span) => touches(days, span)));
}
