import { readByline } from '../byline.ts';

/** How long a name may be that is none of a person, such as `Our Foreign Staff`, in letters. */
const LONGEST = 60;

/**
 * Those whom a field of a database names.
 * @param value `By Ann Lee in Port Ellis`, `ANN LEE;BOB RAY`, `Lee, Ann; Ray, Bob`
 */
export function authorsOf(value: string): string[] {
  const plain = value
    .split(/\s/)
    .filter((word) => word !== '' && !word.includes('@'))
    .join(' ')
    .replace(/^(?:by|von|par|por):? /i, '')
    .replace(/,? (?:in|at|en|à) \p{Lu}[^;]*$/u, '');
  const each = plain.split(';').flatMap((name) => withoutEnd(name.trim()) || []);
  const inverted = each.map(turned);
  if (inverted.every((name) => name !== null)) return inverted;
  const names = readByline(`By ${each.join(', ')}`);
  if (names.length > 0) return names;
  return plain !== '' && plain.length <= LONGEST ? [plain] : [];
}

/** Commas and the like at the end say that something was left out. */
function withoutEnd(name: string): string {
  return /[\s,.|]$/.test(name) && !/\b\p{Lu}\.$/u.test(name) ? withoutEnd(name.slice(0, -1)) : name;
}

/** `Lee, Ann` is Ann Lee. */
function turned(name: string): string | null {
  const [, last, first] =
    /^((?:\p{Ll}+ )*\p{Lu}[\p{L}\p{M}'’-]+), (\p{Lu}[\p{L}\p{M}.'’ -]*)$/u.exec(name) ?? [];
  return last === undefined || first === undefined ? null : `${first} ${last}`;
}
