import { mayHide } from './may-hide.ts';

/**
 * Letters that nobody sees: those that turn the direction of reading, those that take no room, and control codes. A text
 * can say another thing with them than it shows. Where a script is written with them, they belong to its spelling.
 */

/** A hidden letter, and how often it stands there in a row. */
interface HiddenLetter {
  /** As they stand in the text. */
  readonly letters: string;
  readonly kind: 'steering' | 'unseen' | 'control';
  /** As Unicode writes it: `U+202E`. */
  readonly code: string;
  readonly times: number;
}

/** Scripts whose letters join, or are kept from it, by U+200C and U+200D (Unicode 17, section 23.2). */
const JOINING =
  'Arabic Syriac Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Myanmar Khmer Tibetan';
/** Scripts without blanks, in which U+200B and U+2060 say where a line may end (section 23.2). */
const UNSPACED = 'Thai Lao Khmer Myanmar Tibetan Javanese Balinese';
/** Scripts written from right to left, beside which marks of direction keep punctuation in its place (UAX 9, 2.6). */
const RIGHT_TO_LEFT = 'Arabic Hebrew Syriac Thaana Nko Adlam Hanifi_Rohingya';

const lettersOf = (scripts: string) =>
  scripts
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('');

const RTL = lettersOf(RIGHT_TO_LEFT);

/** Hidden letters where they belong to the spelling; each look behind goes back two letters at most. */
const SPELLING = [
  `(?<=[${lettersOf(JOINING)}]\\p{M}?)[\\u200C\\u200D]`,
  `(?<=[${lettersOf(UNSPACED)}])[\\u200B\\u2060](?=[${lettersOf(UNSPACED)}])`,
  `(?<=[${RTL}][\\p{P}\\p{Zs}]?)[\\u061C\\u200E\\u200F]`,
  `[\\u061C\\u200E\\u200F](?=[\\p{P}\\p{Zs}]?[${RTL}])`,
  // A hyphen that shows where a line ends.
  '(?<=\\p{L})\\u00AD(?=\\p{L})',
  // Which form of a sign is meant, and signs made of several (UTS 51).
  '(?<=\\p{Emoji})[\\uFE0E\\uFE0F]',
  '(?<=\\p{Ideographic})[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}]',
  '(?<=\\p{Script=Mongolian})[\\u180B-\\u180F]',
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\uFE0F?)\\u200D(?=\\p{Extended_Pictographic})',
  '(?<=\\u{1F3F4})[\\u{E0061}-\\u{E007A}]{5}\\u{E007F}',
].join('|');

/** Tabs and ends of lines are none: everyone sees what they do. */
const HIDDEN =
  '[\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\uFFF9-\\uFFFB\\0-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x9F]';

const EACH = new RegExp(`(?:${SPELLING})|(${HIDDEN})\\1*`, 'gu');
const STEERING = /\p{Bidi_Control}/u;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * Writes a text with something in the place of each hidden letter that belongs to no spelling.
 * @param text any text
 * @param write gives what is to stand there; asked once for the same letter many times in a row
 * @returns the text itself where it has none
 */
export function replaceHidden(text: string, write: (letter: HiddenLetter) => string): string {
  if (!mayHide(text)) return text;
  return text.replace(EACH, (found: string, letter: string | undefined) =>
    letter === undefined ? found : write(describe(found, letter)),
  );
}

function describe(letters: string, letter: string): HiddenLetter {
  const point = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase();
  const kind = STEERING.test(letter) ? 'steering' : CONTROL.test(letter) ? 'control' : 'unseen';
  return {
    ...{ letters, kind },
    code: `U+${point.padStart(4, '0')}`,
    times: letters.length / letter.length,
  };
}
