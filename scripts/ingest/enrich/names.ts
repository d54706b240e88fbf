import { stripMarks, withOffsets } from '../../../src/lib/fold.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { Name } from '../../../src/schema/names.ts';
import { wholeWords, type Passage } from './passages.ts';

type NameEvidence = Entry['evidence']['names'][number];

/**
 * Makes the function that finds the names of the authority file in an article.
 *
 * Spellings match whole words, the longest first, whatever their diacritics, but not whatever their
 * case: `MIT` and `MİT'in` are found, the German `mit` is not. All capitals match too, for headings, and a
 * first capital, for the beginning of a sentence.
 *
 * @param names the authority file
 * @returns a function from an article's passages to its names with their evidence: the most frequent
 *   first, then in the order of the file
 * @throws Error where two names share a spelling
 */
export function nameFinder(
  names: readonly Name[],
): (passages: readonly Passage[]) => NameEvidence[] {
  const bearers = bearersBySpelling(names);
  if (bearers.size === 0) return () => [];
  const pattern = wholeWords([...bearers.keys()]);
  const order = new Map(names.map((name, i) => [name.id, i]));
  return (passages) => {
    const found = new Map<string, { spellings: Map<string, number>; where: string[] }>();
    for (const { place, text } of passages) {
      for (const { spelling, plain } of matches(text, pattern)) {
        const id = bearers.get(plain) ?? '';
        const hit = found.get(id) ?? { spellings: new Map<string, number>(), where: [] };
        hit.spellings.set(spelling, (hit.spellings.get(spelling) ?? 0) + 1);
        if (!hit.where.includes(place)) hit.where.push(place);
        found.set(id, hit);
      }
    }
    return [...found]
      .map(([name, hit]) => evidence(name, hit))
      .sort((a, b) => total(b) - total(a) || (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  };
}

function bearersBySpelling(names: readonly Name[]): Map<string, string> {
  const bearers = new Map<string, string>();
  for (const { id, label, spellings } of names) {
    for (const spelling of [label, ...spellings].map(stripMarks)) {
      const opening = spelling.slice(0, 1).toUpperCase() + spelling.slice(1);
      for (const plain of [spelling, opening, spelling.toUpperCase()]) {
        const other = bearers.get(plain);
        if (other !== undefined && other !== id) {
          throw new Error(
            `names.yaml: "${spelling}" is a spelling of both ${other} and ${id}. Leave it to one of them.`,
          );
        }
        bearers.set(plain, id);
      }
    }
  }
  return bearers;
}

/** Matches in the plain letters, each with the letters of the text that stand there. */
function* matches(text: string, pattern: RegExp): Generator<{ spelling: string; plain: string }> {
  const { plain: letters, starts } = withOffsets(text, stripMarks);
  for (const { 0: plain, index } of letters.matchAll(pattern)) {
    yield { plain, spelling: text.slice(starts[index], starts[index + plain.length]) };
  }
}

interface Hit {
  readonly spellings: ReadonlyMap<string, number>;
  readonly where: string[];
}

function evidence(name: string, { spellings, where }: Hit): NameEvidence {
  return {
    name,
    spellings: [...spellings].map(([spelling, count]) => ({ spelling, count })),
    where,
  };
}

function total({ spellings }: NameEvidence): number {
  return spellings.reduce((sum, { count }) => sum + count, 0);
}
