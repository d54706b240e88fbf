import { hasUndecomposed, stripMarks } from '../fold.ts';
import { NO_ROOM } from '../search-text.ts';

/**
 * What a full-text index of SQLite must have besides the text itself, so that a word is found however it is
 * typed. Its tokenizer (`unicode61 remove_diacritics 2`) lets `Şırnak` be found as `sırnak`, but `ı`, as `ß` or
 * `ø`, is a letter of its own to it, `I` is the capital of `i` in every language, and soft hyphens end a word.
 */

/**
 * Respells what that tokenizer does not find. A block with such a letter stands here whole in plain letters, one with
 * letters that take no room without them, so that phrases are found too; Turkish words with `ı` or `I` in them follow
 * in the other ways in which they are typed.
 * @param blocks headline, standfirst and blocks of the text
 * @param language of the text, BCP 47
 * @returns the blocks and words, an empty line between two; empty for nearly all texts of most languages
 */
export function respelled(blocks: readonly string[], language: string | null): string {
  const texts = blocks.map((block) => block.replace(EACH_NO_ROOM, ''));
  const plain = texts.flatMap((text, index) => [
    ...(text === blocks[index] ? [] : [text]),
    ...(hasUndecomposed(text) ? [stripMarks(text)] : []),
  ]);
  const isTurkish = /^(?:tr|az)\b/i.test(language ?? '');
  const words = new Set(
    texts
      .flatMap((text) => text.normalize('NFC').match(WORD) ?? [])
      .filter((word) => DOTLESS.test(word) && (isTurkish || TURKISH.test(word)))
      .flatMap(otherCases),
  );
  return [...plain, ...(words.size === 0 ? [] : [[...words].join(' ')])].join('\n\n');
}

/** Marks, which are within a word too, the tokenizer knows. */
const EACH_NO_ROOM = new RegExp(NO_ROOM, 'gu');
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const DOTLESS = /[ıI]/;
/** Letters by which a word in another language is told as Turkish, `I` being no such. */
const TURKISH = /[ıİğĞşŞ]/;

/**
 * `Irak` is typed `ırak` by who writes no capitals, `ışık` `Işık` at the beginning of a line, in which the
 * tokenizer makes `i` of the `I` and leaves the other.
 */
function otherCases(word: string): string[] {
  const small = word.replaceAll('I', 'ı');
  const ways = small.startsWith('ı') ? [small, `i${small.slice(1)}`] : [small];
  return ways.filter((way) => way.toLowerCase() !== word.toLowerCase());
}
