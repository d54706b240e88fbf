import { stripMarks } from '../../../src/lib/fold.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { Ambiguity, Name } from '../../../src/schema/names.ts';
import { phraseFinder, type Phrase } from './match-words.ts';
import { ambiguityOf, contextJudge, type Mention } from './name-context.ts';
import { capitalised, inflected } from './name-forms.ts';
import type { Passage } from './passages.ts';
import { namesakes } from './place-namesakes.ts';

type NameEvidence = Entry['evidence']['names'][number];

/** A spelling that stands in an article and was not taken for the name, and why. */
interface NameTurnedDown {
  readonly name: string;
  readonly spelling: string;
  /** In words, to follow "not the name:". */
  readonly reason: string;
  readonly count: number;
  readonly where: readonly string[];
}

/** The names of an article, and what was turned down. */
export interface NamesExplained {
  readonly found: NameEvidence[];
  readonly turnedDown: NameTurnedDown[];
}

/**
 * Makes the function that finds the names of the authority file in an article. What it goes by stands
 * at {@link nameExplainer}.
 *
 * @param names the authority file
 * @returns a function from an article's passages to its names with their evidence: the most frequent
 *   first, then in the order of the file
 * @throws Error where two names share a spelling
 */
export function nameFinder(
  names: readonly Name[],
): (passages: readonly Passage[]) => NameEvidence[] {
  const explain = nameExplainer(names);
  return (passages) => explain(passages).found;
}

/**
 * Makes the function that finds the names of the authority file in an article, and says what it turned
 * down.
 *
 * Spellings match whole words, the longest first, whatever their diacritics, but not whatever their
 * case: `MIT` and `MİT'in` are found, the German `mit` is not. All capitals match too, for headings, and
 * a first capital, for the beginning of a sentence; endings without an apostrophe as `inflected` says.
 *
 * Turned down are: a spelling in one of the name's `not` phrases; a namesake of a place, as `namesakes`
 * says; an ambiguous spelling, as `contextJudge` decides.
 *
 * @throws Error where two names share a spelling
 */
export function nameExplainer(
  names: readonly Name[],
): (passages: readonly Passage[]) => NamesExplained {
  const find = phraseFinder(phrasesOf(names), { caseCounts: true });
  const judge = contextJudge(names);
  const order = new Map(names.map((name, i) => [name.id, i]));
  const rank = ({ name }: NameEvidence) => order.get(name) ?? 0;
  return (passages) => {
    const namesake = namesakes();
    const mentions = passages.flatMap((passage) =>
      find(passage.text).map(({ start, end, value: { name, isOther } }): Judged => {
        const { text } = passage;
        const spelling = text.slice(start, end);
        const other = isOther ? `it stands in "${spelling}"` : null;
        const isPlace = name.kind === 'place' && !isOther;
        const reason = isPlace ? namesake({ place: name, text, start, end }) : other;
        const mention = { name, spelling, passage };
        return { ...mention, reason, ambiguity: reason === null ? ambiguityOf(mention) : null };
      }),
    );
    const isSure = ({ reason, ambiguity }: Judged) => reason === null && ambiguity === null;
    const sure = new Set(mentions.filter(isSure).map(({ name }) => name.id));
    const judged = mentions.map((mention) => {
      const { ambiguity } = mention;
      return ambiguity
        ? { ...mention, reason: judge(mention, ambiguity, { passages, sure }) }
        : mention;
    });
    const found = gather(judged.filter(({ reason }) => reason === null));
    return {
      found: found.sort((a, b) => total(b) - total(a) || rank(a) - rank(b)),
      turnedDown: gatherTurnedDown(judged),
    };
  };
}

interface Bearer {
  readonly name: Name;
  /** Whether the phrase is something else that a spelling stands in. */
  readonly isOther: boolean;
}

/** Spellings first: they hold against phrases of `not`, and both against mere endings. */
function phrasesOf(names: readonly Name[]): Phrase<Bearer>[] {
  const spellings = names.flatMap((name) =>
    [name.label, ...name.spellings].map((spelling) => ({ name, spelling })),
  );
  refuseShared(spellings);
  return [
    ...spellings.flatMap(({ name, spelling }) =>
      capitalised(spelling).map((text) => ({ text, value: { name, isOther: false } })),
    ),
    ...names.flatMap((name) =>
      (name.not ?? [])
        .flatMap(capitalised)
        .map((text) => ({ text, value: { name, isOther: true } })),
    ),
    ...spellings.flatMap(({ name, spelling }) =>
      inflected(spelling, name.kind).map((form) => ({ ...form, value: { name, isOther: false } })),
    ),
  ];
}

function refuseShared(
  spellings: readonly { readonly name: Name; readonly spelling: string }[],
): void {
  const bearers = new Map<string, string>();
  for (const { name, spelling } of spellings) {
    for (const text of capitalised(spelling)) {
      const words = text.replace(/[\s‐‑-]+/gu, ' ');
      const other = bearers.get(words) ?? name.id;
      if (other !== name.id) {
        throw new Error(
          `names.yaml: "${stripMarks(spelling)}" is a spelling of both ${other} and ${name.id}. Leave it to one of them.`,
        );
      }
      bearers.set(words, name.id);
    }
  }
}

interface Judged extends Mention {
  /** Why it is not the name, if it is not. */
  readonly reason: string | null;
  readonly ambiguity: Ambiguity | null;
}

function gather(mentions: readonly Judged[]): NameEvidence[] {
  return [...Map.groupBy(mentions, ({ name }) => name.id)].map(([name, own]) => ({
    name,
    spellings: [...Map.groupBy(own, ({ spelling }) => spelling)].map(([spelling, same]) => ({
      spelling,
      count: same.length,
    })),
    where: placesOf(own),
  }));
}

function gatherTurnedDown(mentions: readonly Judged[]): NameTurnedDown[] {
  const down = mentions.flatMap(({ reason, ...mention }) =>
    reason === null ? [] : [{ ...mention, reason }],
  );
  const alike = Map.groupBy(down, ({ name, spelling, reason }) =>
    [name.id, spelling, reason].join('\n'),
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { name, spelling, reason } = first;
    return [{ name: name.id, spelling, reason, count: same.length, where: placesOf(same) }];
  });
}

function placesOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ passage }) => passage.place))];
}

function total({ spellings }: NameEvidence): number {
  return spellings.reduce((sum, { count }) => sum + count, 0);
}
