import { describe, expect, test } from 'vitest';
import { readItems, type Item } from '../../../src/lib/search-items.ts';

/** An item in one line: `-al+qaeda*` with the parts that joints join, a part that is an ending behind `'`. */
function show(item: Item): string {
  if (item.kind === 'phrase') return `${item.minus ? '-' : ''}"${item.forms.join(' ')}"`;
  if (item.kind !== 'word') return item.kind.toUpperCase();
  const parts = item.parts.map(({ form, ending }, i) => {
    if (i === 0) return ending ? `'${form}` : form;
    return `${ending ? "'" : '+'}${form}`;
  });
  const minus = { own: '-', shared: '~' };
  return `${item.minus ? minus[item.minus] : ''}${parts.join('')}${item.star ? '*' : ''}`;
}

const written = (text: string) =>
  readItems(text).items.flatMap((item) => ('written' in item ? [item.written] : []));

describe('readItems', () => {
  test.each<[text: string, items: readonly string[]]>([
    ['', []],
    [' \n\t ', []],
    ['Fog  over\u00a0Velmar', ['fog', 'over', 'velmar']],
    ['?! & … -', []],
    // What joints join, and endings.
    ['al-Qaeda', ['al+qaeda']],
    ["MİT'in", ["mit'in"]],
    ['MİT’in', ["mit'in"]],
    ["'in", ['in']],
    ["a'b'c-d", ["a'b'c+d"]],
    ['a—b(c)', ['a', 'b', 'c']],
    // Operators.
    ['a OR b AND NOT c', ['a', 'OR', 'b', 'AND', 'NOT', 'c']],
    ['or Or oR and not', ['or', 'or', 'or', 'and', 'not']],
    ['a|b||c', ['a', 'OR', 'b', 'OR', 'c']],
    ['| |', ['OR', 'OR']],
    ['OR* -OR -NOT', ['or*', '-or', '-not']],
    ['ORE (OR) OR,', ['ore', 'OR', 'OR']],
    // Minus signs.
    ['-a –b \u2212c --d', ['-a', '-b', '-c', '-d']],
    ['-a—b—c', ['-a', '~b', '~c']],
    ['-a-b', ['-a+b']],
    ['a - b', ['a', 'b']],
    // Phrases.
    ['"a b"', ['"a b"']],
    ['“a b” „c d“ «e f»', ['"a b"', '"c d"', '"e f"']],
    ['-"a b" --"c"', ['-"a b"', '-"c"']],
    ['x-"a b"', ['x', '"a b"']],
    ['x –-"a b"', ['x', '-"a b"']],
    ['"" "?" " "', []],
    ['a"b"c', ['a', '"b"', 'c']],
    ['"a OR b*"', ['"a or b"']],
    ['"a b', ['a', 'b']],
    ['"a" b" c', ['"a"', 'b', 'c']],
    // Stars.
    ['fog*', ['fog*']],
    ['fog** (fog*)', ['fog*', 'fog*']],
    ['-fog*', ['-fog*']],
    ['f* fo*', ['f', 'fo*']],
    ['a-b*', ['a+b*']],
    ['𐌰* 𐌰𐌱*', ['𐌰', '𐌰𐌱*']],
    ['*fog fog*s fog *', ['fog', 'fog', 's', 'fog']],
    ['fog*—quay*', ['fog*', 'quay*']],
    ['fog?*', ['fog']],
  ])('reads %j', (text, items) => {
    expect(readItems(text).items.map(show)).toEqual(items);
  });

  test.each([
    ['Fog, (Over) Velmar’s', ['Fog', 'Over', 'Velmar’s']],
    ['-Fog* "A  b "', ['Fog', 'A  b']],
    ['U.S. U.S P.K.K., U.S', ['U.S.', 'U.S', 'P.K.K.', 'U.S']],
    ['U. End. al-Q. 1.2.', ['U', 'End', 'al-Q', '1.2.']],
  ])('keeps what was written of %s', (text, words) => {
    expect(written(text)).toEqual(words);
  });

  const STRAY =
    'A star stands for more letters only at the end of a word; elsewhere it is passed over.';
  const OPEN = 'A quotation mark is left open: the words behind it are looked for one by one.';
  const short = (word: string) =>
    `“${word}*” has fewer than two letters before its star: it is looked for as a whole word.`;

  test.each<[text: string, notes: readonly string[]]>([
    ['fog* "a b" -c d—e', []],
    ['*', []],
    ['*fog', [STRAY]],
    ['fo*g', [STRAY]],
    ['fo*g *quay', [STRAY]],
    ['fog*—quay*', []],
    ['fog—*quay', [STRAY]],
    ['K*', [short('K')]],
    ['K* *l', [short('K'), STRAY]],
    ['*K*', [short('K')]],
    ['"a', [OPEN]],
    ['"a" "', [OPEN]],
    ['“a', [OPEN]],
    ['f* "a', [short('f'), OPEN]],
  ])('says of %s what could not be taken as typed', (text, notes) => {
    expect(readItems(text).notes).toEqual(notes);
  });
});
