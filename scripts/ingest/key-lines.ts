import { countKnown } from './bulk/fields.ts';
import { splitLines } from './lines-of-text.ts';

/** A head of `Key: value` lines above the text, as mails, readers and export tools write it. */

/** What such a head says, and how many lines of the text it takes, blank ones among them. */
export interface KeyLines {
  readonly data: Readonly<Record<string, string>>;
  readonly lines: number;
}

/** `Title: Words`, `Published Time: 2026-03-07T14:30:00Z`, `# Başlık: Kelimeler` */
const KEY_LINE = /^(\p{L}[\p{L} _-]{1,24}?)\s?:\s+(\S.*)$/u;
/** A line of the head that holds no value and opens the text: `Markdown Content:`, `Text:`. */
const OPENS_TEXT = /^(?:markdown content|content|text|body|article|metin|inhalt|texte|texto)\s*:$/i;
/** How many lines must name a field that is known, so that a headline with a colon is none. */
const LEAST_KNOWN = 2;
/** These alone are enough: no text begins so. */
const TELLING = /^(?:title|headline|url source|published time)$/i;

/**
 * Reads the head of a text.
 * @param text the whole text
 * @returns its fields; null where the text does not begin with such lines
 */
export function readKeyLines(text: string): KeyLines | null {
  const data: Record<string, string> = {};
  let known = 0;
  let taken = 0;
  for (const [i, raw] of splitLines(text).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const [, key, value] = KEY_LINE.exec(line) ?? [];
    if (key !== undefined && value !== undefined && !(key in data) && countKnown([key]) > 0) {
      data[key] = value;
      known += 1;
      taken = i + 1;
    } else {
      if (OPENS_TEXT.test(line)) taken = i + 1;
      break;
    }
  }
  const telling = Object.keys(data).some((key) => TELLING.test(key));
  return known >= LEAST_KNOWN || telling ? { data, lines: taken } : null;
}
