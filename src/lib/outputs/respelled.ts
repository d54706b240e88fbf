import { stripMarks } from '../fold.ts';
import { NO_ROOM } from '../search-text.ts';

/**
 * What a full-text index of SQLite must have besides the text itself, so that a word is found however it is
 * typed. Its tokenizer (`unicode61 remove_diacritics 2`) lets `Şırnak` be found as `sırnak`, but `ı`, as `ß` or
 * `ø`, is a letter of its own to it, as `ё`, `ό` or `أ` are. `I` is the capital of `i` in every language to it, and soft hyphens and
 * Arabic vowel signs end a word.
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
    ...(LEFT_AS_IT_IS.test(text) ? [stripMarks(text)] : []),
  ]);
  const isTurkish = /^(?:tr|az)\b/i.test(language ?? '');
  const words = new Set(
    texts
      .filter((text) => DOTLESS.test(text))
      .flatMap((text) => text.normalize('NFC').match(WORD) ?? [])
      .filter((word) => DOTLESS.test(word) && (isTurkish || TURKISH.test(word)))
      .flatMap(otherCases),
  );
  return [...plain, ...(words.size === 0 ? [] : [[...words].join(' ')])].join('\n\n');
}

/** Most marks, which are within a word too, the tokenizer knows. */
const EACH_NO_ROOM = new RegExp(NO_ROOM, 'gu');
/**
 * What is typed without its marks, or by its plain neighbours, and is left by the tokenizer of SQLite 3.53: Latin, Greek, Cyrillic (`й` is
 * typed as it is), Arabic and Hebrew letters; vowel signs of these two; rare combining marks.
 */
const LEFT_AS_IT_IS =
  /[ıßẞæÆœŒøØđĐłŁǠ-ǣǮǯǼ-ǿʼΆΈ-ΐΪ-ΰϊ-ώϓϔ\u1F00-\u1FFCЀЁЃЇЌ-ЎѐёѓїќѝўѶѷӁӂӐ-ӓӖӗӚ-ӟӢ-ӧӪ-ӵӸӹآ-ئۀۂۓ\uFB1D-\uFB4E\u0332-\u036F\u0591-\u05BD\u05BF\u05C1-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/;
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
