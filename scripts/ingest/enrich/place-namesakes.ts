import { stateBehind } from '../../../src/lib/us-states.ts';
import type { Name } from '../../../src/schema/names.ts';

/** Where a place's name stands in a text, in UTF-16 units. */
export interface PlaceMention {
  readonly place: Name;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a capital behind a place's name makes another place of: a street, a county, a creek. */
const ANOTHER_PLACE =
  /\s(?:Ave\.|Avenue|Blvd\.|Boulevard|County|Creek|Heights|Hills?|Junction|Lane|Point|Road|Springs?|Street|Township)(?!\p{L})/uy;
/** An initial and a surname: the name is somebody's first name. */
const PERSON = /\s\p{Lu}\.\s\p{Lu}\p{Ll}/uy;

/**
 * Makes the function that tells, mention by mention through one article, why a place's name is not the
 * place: a state of the US follows (`Merse, Ohio`), or a word that makes it another place (`Merse Road`),
 * or an initial and a surname. A place whose first mention has a state is the one in the US throughout,
 * as a newspaper gives the state once.
 *
 * @returns a function from a mention to the reason, in words; null where it is the place
 */
export function namesakes(): (mention: PlaceMention) => string | null {
  const firstStates = new Map<string, string | null>();
  return ({ place, text, start, end }) => {
    const state = stateBehind(text, { start, end });
    const first = firstStates.get(place.id) ?? state;
    if (!firstStates.has(place.id)) firstStates.set(place.id, state);
    const other = [state, first].find((one) => one !== null && one !== place.state);
    if (other) return `a place in the US (${other})`;
    const more = following(ANOTHER_PLACE, text, end);
    if (more !== null) return `it stands in "${text.slice(start, end)}${more}"`;
    return following(PERSON, text, end) === null ? null : 'it is the first name of a person';
  };
}

function following(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
