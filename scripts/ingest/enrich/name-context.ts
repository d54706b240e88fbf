import { stripMarks } from '../../../src/lib/fold.ts';
import type { Ambiguity, Name } from '../../../src/schema/names.ts';
import { phraseFinder } from './match-words.ts';
import type { Passage } from './passages.ts';

/** A spelling of a name where it stands in the article. */
export interface Mention {
  readonly name: Name;
  /** As it stands in the text. */
  readonly spelling: string;
  readonly passage: Passage;
}

/** What is known of the article besides the mention. */
export interface Surroundings {
  readonly passages: readonly Passage[];
  /** Ids of the names that are surely in it. */
  readonly sure: ReadonlySet<string>;
}

/**
 * Gives the ambiguity of a mention's spelling, if it is also something else. Letters count as typed: a
 * spelling of the file that is not ambiguous is certain, so `MİT` is where `MIT` is not.
 */
export function ambiguityOf({ name, spelling, passage }: Mention): Ambiguity | null {
  if (!name.ambiguous) return null;
  const plain = asPlain(spelling);
  const found = name.ambiguous.find(
    ({ spellings, inCapitals }) =>
      spellings.some((one) => asPlain(one) === plain) &&
      (!inCapitals || !SMALL_LETTER.test(passage.text)),
  );
  return found && !isCertain(name, found, spelling) ? found : null;
}

const SMALL_LETTER = /\p{Ll}/u;

/** Without the last full stop of `M.I.T.`, which a sentence may have taken. */
function asPlain(spelling: string): string {
  return stripMarks(spelling).toUpperCase().replace(/\.$/, '');
}

function isCertain(name: Name, { spellings }: Ambiguity, typed: string): boolean {
  const letters = typed.normalize('NFC');
  return [name.label, ...name.spellings].some(
    (one) =>
      !spellings.includes(one) && (one === letters || one.toLocaleUpperCase('tr') === letters),
  );
}

/**
 * Makes the function that decides on an ambiguous mention by the words around it.
 *
 * Different words of each side are counted, in the mention's own passage first: the side with more has
 * it. Where they are equal, the whole article is counted in the same way. Where that is equal too, the
 * mention is the name's only if the name itself or one of its anchors is surely in the article. Where
 * a spelling is ambiguous in capitals alone, nothing counts but the line itself.
 *
 * @returns a function from the ambiguity and the mention to what speaks against it, in words; null
 *   where the mention is the name's
 */
export function contextJudge(
  names: readonly Name[],
): (mention: Mention, ambiguity: Ambiguity, around: Surroundings) => string | null {
  const weighers = new Map(
    names.flatMap(({ ambiguous = [] }) => ambiguous.map((one) => [one, weigher(one)])),
  );
  return ({ name, passage }, ambiguity, { passages, sure }) => {
    const weigh = weighers.get(ambiguity);
    if (!weigh) return null;
    const near = weigh([passage]);
    const isEven = near.supports.size === near.opposes.size && !ambiguity.inCapitals;
    const sides = isEven ? weigh(passages) : near;
    const lead = sides.supports.size - sides.opposes.size;
    if (lead > 0) return null;
    const isSettled = [name.id, ...ambiguity.anchors].some((id) => sure.has(id));
    if (lead === 0 && isSettled && !ambiguity.inCapitals) return null;
    return sides.opposes.size === 0
      ? 'nothing around it speaks for the name'
      : `it speaks of ${[...sides.opposes].slice(0, WORDS_GIVEN).join(', ')}`;
  };
}

/** How many words a reason quotes. */
const WORDS_GIVEN = 3;

interface Sides {
  readonly supports: ReadonlySet<string>;
  readonly opposes: ReadonlySet<string>;
}

function weigher({ supports, opposes }: Ambiguity): (passages: readonly Passage[]) => Sides {
  const side = (texts: readonly string[], isFor: boolean) =>
    texts.map((text) => ({ text, value: { text, isFor } }));
  const find = phraseFinder([...side(supports, true), ...side(opposes, false)], {
    caseCounts: false,
  });
  const weighed = new WeakMap<Passage, ReturnType<typeof find>>();
  return (passages) => {
    const found = passages.flatMap((passage) => {
      const own = weighed.get(passage) ?? find(passage.text);
      weighed.set(passage, own);
      return own.map(({ value }) => value);
    });
    const texts = (isFor: boolean) =>
      new Set(found.filter((word) => word.isFor === isFor).map(({ text }) => text));
    return { supports: texts(true), opposes: texts(false) };
  };
}
