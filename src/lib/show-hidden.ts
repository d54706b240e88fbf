import { words } from '../words.ts';
import { replaceHidden } from './hidden-letters.ts';

/**
 * A text as a reader is to see it: hidden letters are named where they stand, `[direction mark U+202E]`, to the eye and
 * to whoever listens. They then steer and hide nothing. What is handed on keeps the letters themselves.
 * @param text words or a whole page: what is put in has no sign that HTML reads
 */
export function showHidden(text: string): string {
  return replaceHidden(text, ({ kind, code, times }) =>
    words.hiddenLetters.named(kind, code, times),
  );
}
