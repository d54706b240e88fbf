import { corrected, timesIn } from '../../../src/lib/corrections.ts';
import type { Decision } from '../../../src/schema/decisions.ts';
import type { BodyLine, ParsedArticle, SourceLine } from '../article.ts';
import { fault, type Fault } from '../faults.ts';

/** What an editor decided on one source, and whether it still has anything to decide. */

/** The decisions on one source. */
export interface Decided {
  readonly decisions: readonly Decision[];
  /** The decision on a matter that can be decided once; undefined where it was left to ingest. */
  readonly one: (matter: keyof Decision) => Decision | undefined;
}

export function decidedOn(decisions: readonly Decision[]): Decided {
  return {
    decisions,
    one: (matter) => decisions.find((decision) => decision[matter] !== undefined),
  };
}

/** Puts right in the text what an editor corrected, and keeps on each line what was changed. */
export function correctText(article: ParsedArticle, { decisions }: Decided): ParsedArticle {
  const corrections = decisions.flatMap(({ correct }) => correct);
  if (corrections.length === 0) return article;
  const body = article.body.map((line): BodyLine => {
    const met = corrections.filter(({ was }) => timesIn(line.text, was) > 0);
    return met.length === 0 ? line : { ...line, text: corrected(line.text, met), corrected: met };
  });
  return { ...article, body };
}

/** The matters on which ingest finds a single value, with the value it found. */
export type FoundValues = Readonly<
  Partial<
    Record<'title' | 'standfirst' | 'dateline' | 'language' | 'publisher' | 'url', string | null>
  >
>;

/**
 * Says which decisions decide nothing any more: the line they keep or remove is not there, the text
 * they correct is gone, the retelling has other bytes, or ingest finds the same by itself.
 * @param article as it was parsed, with the editor's lines kept and removed
 * @param found what ingest finds without the decisions
 */
export function idleDecisions(
  article: ParsedArticle,
  decided: Decided,
  found: FoundValues,
): Fault[] {
  const { file } = article.source;
  return decided.decisions.flatMap((decision) => [
    ...idleLines(article, decision).map((what) => fault('decision-stale', file, what)),
    ...repeated(decision, found).map((what) => fault('decision-repeats', file, what)),
    ...manifold(article, decision).map((what) => fault('correction-manifold', file, what)),
  ]);
}

/** What of a decision on lines and words met its line or its words. */
export function appliedTo(
  { document, body, removed }: Omit<ParsedArticle, 'title'>,
  { keep, remove, correct }: Decision,
): Pick<Decision, 'keep' | 'remove' | 'correct'> {
  const lines = [...document.lines, ...document.outside].map(({ text }) => text);
  const taken = removed.filter(({ rule }) => rule === 'editor').map(({ text }) => text);
  return {
    keep: keep.filter((text) => lines.includes(text)),
    remove: remove.filter((text) => taken.includes(text)),
    correct: correct.filter((one) => body.some(({ corrected }) => corrected?.includes(one))),
  };
}

function idleLines(article: ParsedArticle, decision: Decision): string[] {
  const { document, source } = article;
  const { keep, remove, correct, retold } = decision;
  const applied = appliedTo(article, decision);
  const has = (lines: readonly SourceLine[], text: string) =>
    lines.some((line) => line.text === text);
  return [
    ...keep
      .filter((text) => !applied.keep.includes(text))
      .map((text) => `no line reads "${text}", which the decision keeps`),
    ...remove
      .filter((text) => !applied.remove.includes(text))
      .map((text) =>
        has(document.lines, text)
          ? `a rule removes "${text}" already`
          : `no line reads "${text}", which the decision removes`,
      ),
    ...correct
      .filter((one) => !applied.correct.includes(one))
      .map(({ was }) => `nothing in the text reads "${was}", which the decision corrects`),
    // The original in the place of the retelling is what the decision foresees.
    ...(retold && ![retold.copy, retold.original].includes(source.sha256)
      ? ['the file is not the copy that the decision calls retold, so it is shown as received']
      : []),
  ];
}

/** Corrections that changed more than one place, of which an editor may have had one in mind. */
function manifold({ body, document }: ParsedArticle, { correct }: Decision): string[] {
  const received = new Map(document.lines.map(({ number, text }) => [number, text]));
  return correct.flatMap((one) => {
    const lines = body.filter((line) => line.corrected?.includes(one));
    const texts = lines.map(({ number }) => received.get(number) ?? '');
    const times = texts.reduce((sum, text) => sum + timesIn(text, one.was), 0);
    return times < 2 ? [] : [`"${one.was}" is corrected to "${one.is}" in ${times} places`];
  });
}

function repeated(decision: Decision, found: FoundValues): string[] {
  return Object.entries(found).flatMap(([matter, value]) => {
    const decidedValue = decision[matter as keyof FoundValues];
    if (decidedValue === undefined || decidedValue !== value) return [];
    return [`decided the ${matter} "${value ?? 'none'}", which ingest finds too`];
  });
}
