import { readByline } from './byline.ts';

/**
 * Those whom a field names: of front matter, of a record, of a database.
 * @param value `Ann Lee and Bob Ray`, `By Ann Lee in Port Ellis`, `ANN LEE;BOB RAY`, `Lee, Ann; Ray, Bob`
 * @returns their names; what cannot be taken apart, such as `Our Foreign Staff`, as it is. A number names nobody
 */
export function authorsOf(value: string): string[] {
  const plain = value
    .split(/\s/)
    .filter((word) => word !== '' && !word.includes('@'))
    .join(' ')
    .replace(/^(?:by|von|par|por):? /i, '');
  const each = plain.split(';').flatMap((name) => withoutEnd(name.trim()) || []);
  if (each.every((name) => /^\d+$/.test(name))) return [];
  const inverted = each.map(turned);
  if (inverted.every((name) => name !== null)) return inverted;
  const placed = each.join(', ').replace(/,? (?:in|at|en|à) \p{Lu}.*$/u, '');
  const names = readByline(`By ${placed}`);
  return names.length > 0 ? names : each;
}

/** Commas and the like at the end say that something was left out. */
function withoutEnd(name: string): string {
  const ends = /[\s,.|]$/.test(name) && !/(?<!\p{L})\p{Lu}\.$|(?<!\p{L})(?:jr|sr)\.$/iu.test(name);
  return ends ? withoutEnd(name.slice(0, -1)) : name;
}

/** `Lee, Ann` is Ann Lee. */
function turned(name: string): string | null {
  const [, last, first] =
    /^((?:\p{Ll}+ )*\p{Lu}[\p{L}\p{M}'’-]+), (\p{Lu}[\p{L}\p{M}.'’ -]*)$/u.exec(name) ?? [];
  return last === undefined || first === undefined ? null : `${first} ${last}`;
}
