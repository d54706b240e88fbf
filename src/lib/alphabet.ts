import type { Name } from '../schema/names.ts';
import { words } from '../words.ts';

/**
 * The order of the Turkish alphabet, in which `ç` follows `c` and `ı` stands before `i`, each a letter of
 * its own, and the letters under which an index files its words.
 */

const turkish = new Intl.Collator('tr');
/** Takes letters that differ by marks alone for one, where Turkish does: `é` for `e`, but not `ç` for `c`. */
const letters = new Intl.Collator('tr', { sensitivity: 'base' });

/** The Turkish alphabet with `q`, `w` and `x`, which names of other languages bring along. */
const ALPHABET = Array.from('abcçdefgğhıijklmnoöpqrsştuüvwxyz');

/** What the letters that are not in ASCII are called in addresses. */
const SPELT: Readonly<Record<string, string>> = {
  ç: 'c-cedilla',
  ğ: 'g-breve',
  ı: 'dotless-i',
  ö: 'o-diaeresis',
  ş: 's-cedilla',
  ü: 'u-diaeresis',
};

/** Scripts that have a group of their own behind the letters, by their Unicode names. */
const SCRIPTS = ['Greek', 'Cyrillic', 'Hebrew', 'Arabic'] as const;

/** A group of an index: a letter, a script, figures, or the rest. */
export interface Letter {
  /** For addresses and anchors, in ASCII: `a`, `s-cedilla`, `arabic`. */
  readonly slug: string;
  /** The letter as a heading shows it, `Ş`; null for the groups that are no letter. */
  readonly letter: string | null;
}

/** Compares names by their labels, in the order of the Turkish alphabet. */
export function byLabel(a: Name, b: Name): number {
  return turkish.compare(a.label, b.label);
}

/**
 * Finds the group of a word by its first letter or figure; quotation marks and the like are passed over.
 * A letter of another Latin alphabet stands with the one that the collation puts it to: `É` with `E`,
 * `Æ` with `A`.
 */
export function letterOf(label: string): Letter {
  const first = /[\p{L}\p{N}]/u.exec(label.normalize('NFC'))?.[0] ?? '';
  if (/\p{N}/u.test(first)) return { slug: 'figures', letter: null };
  if (/\p{Script=Latin}/u.test(first)) return latin(first);
  const script = SCRIPTS.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(first));
  return { slug: script?.toLowerCase() ?? 'others', letter: null };
}

function latin(first: string): Letter {
  const letter = ALPHABET.findLast((one) => letters.compare(one, first) <= 0) ?? 'a';
  return { slug: SPELT[letter] ?? letter, letter: letter.toLocaleUpperCase('tr') };
}

/** Things of an index that stand under one letter. */
export interface LetterGroup<Thing> extends Letter {
  readonly things: readonly Thing[];
}

/**
 * Sorts things into an index: figures, the letters from A to Z, then what is written in other scripts.
 * @param labelOf what each is filed by
 */
export function groupByLetter<Thing>(
  things: readonly Thing[],
  labelOf: (thing: Thing) => string,
): LetterGroup<Thing>[] {
  const sorted = [...things].sort((a, b) => turkish.compare(labelOf(a), labelOf(b)));
  const groups = Map.groupBy(sorted, (thing) => letterOf(labelOf(thing)).slug);
  return [...groups.values()]
    .map((members) => ({ ...letterOf(labelOf(members[0] as Thing)), things: members }))
    .sort((a, b) => ORDER.indexOf(a.slug) - ORDER.indexOf(b.slug));
}

const ORDER: readonly string[] = [
  'figures',
  ...ALPHABET.map((letter) => SPELT[letter] ?? letter),
  ...SCRIPTS.map((script) => script.toLowerCase()),
  'others',
];

/** What a group is called: its letter, or the words for it. */
export function nameOfLetter({ slug, letter }: Letter): string {
  return letter ?? words.names.index.groups[slug] ?? slug;
}
