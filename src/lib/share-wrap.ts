import { setLine, type FaceName } from './share-letters.ts';

/** A text cut into lines. */

/** The room for a text, in pixels. */
export interface Room {
  readonly face: FaceName;
  readonly size: number;
  readonly width: number;
}

/**
 * Cuts a text into as few lines as the room allows, of about the same width. A word wider than the
 * room is cut.
 */
export function wrap(text: string, room: Room): string[] {
  const words = text.split(' ').flatMap((word) => pieces(word, room));
  const lines = fill(words, room);
  if (lines.length < 2) return lines;
  // No narrower than the widest word, which stays whole.
  const widest = Math.max(...words.map((word) => widthOf(word, room)));
  let [narrow, wide] = [Math.max(room.width / 2, widest), room.width];
  // Eight halvings come within two pixels of the narrowest.
  for (let i = 0; i < 8; i++) {
    const width = (narrow + wide) / 2;
    if (fill(words, { ...room, width }).length > lines.length) narrow = width;
    else wide = width;
  }
  return fill(words, { ...room, width: wide });
}

/** Cuts a text off where its lines end, at a word, with an ellipsis. */
export function cutOff(lines: readonly string[], count: number, room: Room): string[] {
  if (lines.length <= count) return [...lines];
  const words = (lines[count - 1] ?? '').split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')} …`, room) > room.width) words.pop();
  return [
    ...lines.slice(0, count - 1),
    `${words.join(' ').replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, '')} …`,
  ];
}

/** How wide a text is, in pixels. */
export function widthOf(text: string, { face, size }: Pick<Room, 'face' | 'size'>): number {
  return setLine(text, face, size).width;
}

function fill(words: readonly string[], room: Room): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, room) > room.width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, room: Room): string[] {
  if (widthOf(word, room) <= room.width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, room) > room.width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
