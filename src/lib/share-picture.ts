import type { Accent } from './accent.ts';
import { drawShape, fillBox, newCanvas, writeLine, type Canvas } from './share-canvas.ts';
import type { ShareFacts } from './share-facts.ts';
import { legible } from './share-letters.ts';
import { paletteOf, ramps } from './share-look.ts';
import { pngOf } from './share-png.ts';
import { SHARE_HEIGHT, SHARE_WIDTH } from './share-size.ts';
import { cutOff, widthOf, wrap, type Room } from './share-wrap.ts';
import { topicShapes } from './topic-shapes.ts';

/** Share pictures: the head of a page of the archive, as a link preview shows it. */

/** What is the same in every picture of an archive. */
export interface ShareLook {
  readonly name: string;
  readonly tagline: string;
  readonly accent: Accent;
  /** After the topics that have room, how the rest are counted. */
  readonly moreTopics: (count: number) => string;
}

/** Raise it when the drawing changes, so that pictures kept from earlier builds are made anew. */
export const DRAWING = 3;

/** Draws the picture of an article. @returns a PNG, the same bytes for the same facts and look */
export function drawArticle(facts: ShareFacts, look: ShareLook): Uint8Array<ArrayBuffer> {
  const canvas = ruledPaper();
  writeName(canvas, look.name, { size: 38, y: 82 });
  fillBox(canvas, { x: TEXT, y: 112, width: RIGHT - TEXT, height: 2 }, ramps.ink);
  fillBox(canvas, { x: TEXT, y: 117, width: RIGHT - TEXT, height: 1 }, ramps.ink);
  const first = facts.shown ? writeHeadline(canvas, facts.headline) : writeElsewhere(canvas, facts);
  if (facts.date !== null) writeDate(canvas, facts.date, first);
  fillBox(canvas, { x: TEXT, y: 496, width: RIGHT - TEXT, height: 1 }, ramps.hairline);
  const publisher = cutToRoom(facts.publisher, SMALL);
  writeLine(canvas, { ...SMALL, text: publisher, x: TEXT, y: 540, ramp: ramps.quiet });
  writeTopics(canvas, facts.topics, look);
  return pngOf(canvas, paletteOf(look.accent));
}

/** Draws the picture of the archive itself, for its home page and all that are not an article. */
export function drawArchive({ name, tagline, accent }: ShareLook): Uint8Array<ArrayBuffer> {
  const canvas = ruledPaper();
  const room = { face: 'serif', width: RIGHT - TEXT } as const;
  const size = NAME_SIZES.find((one) => wrap(name, { ...room, size: one }).length <= 2) ?? 64;
  const lines = cutOff(wrap(name, { ...room, size }), 3, { ...room, size });
  lines.forEach((text, i) => {
    writeName(canvas, text, { size, y: 190 + i * size * 1.05 });
  });
  const under = Math.round(190 + (lines.length - 1) * size * 1.05 + size * 0.42);
  fillBox(canvas, { x: TEXT, y: under, width: RIGHT - TEXT, height: 2 }, ramps.ink);
  fillBox(canvas, { x: TEXT, y: under + 5, width: RIGHT - TEXT, height: 1 }, ramps.ink);
  const small: Room = { ...room, size: 36 };
  const words = legible(tagline, 'serif');
  const about = words.whole ? cutOff(wrap(words.text, small), 4, small) : [];
  about.forEach((text, i) => {
    writeLine(canvas, { ...small, text, x: TEXT, y: under + 68 + i * 46, ramp: ramps.ink });
  });
  return pngOf(canvas, paletteOf(accent));
}

/** Left of the rule the date, right of it the words. Even, since letters stand on even pixels. */
const RULE = 248;
const TEXT = 296;
const RIGHT = 1136;
const SMALL = { face: 'sans', size: 26, width: RIGHT - TEXT } as const satisfies Room;
const NAME_SIZES = [132, 112, 96, 80, 64] as const;

/** The largest that a headline fits in, with the lines that there is room for. */
const HEADLINE_SIZES = [
  { size: 72, lines: 3, leading: 80 },
  { size: 60, lines: 4, leading: 68 },
  { size: 52, lines: 5, leading: 59 },
  { size: 46, lines: 6, leading: 52 },
] as const;

function ruledPaper(): Canvas {
  const canvas = newCanvas(SHARE_WIDTH, SHARE_HEIGHT);
  fillBox(canvas, { x: RULE, y: 0, width: 2, height: SHARE_HEIGHT }, ramps.marginLine);
  fillBox(canvas, { x: RULE + 6, y: 0, width: 2, height: SHARE_HEIGHT }, ramps.marginLine);
  return canvas;
}

function writeName(canvas: Canvas, name: string, { size, y }: { size: number; y: number }): void {
  const room: Room = { face: 'serif', size, width: RIGHT - TEXT };
  const text = cutToRoom(legible(name, 'serif').text, room);
  writeLine(canvas, { text, face: 'serif', size, x: TEXT, y, ramp: ramps.ink, dot: ramps.accent });
}

/** @returns the baseline of its first line, on which the date stands */
function writeHeadline(canvas: Canvas, headline: string): number {
  const room = (size: number): Room => ({ face: 'serif', size, width: RIGHT - TEXT });
  const last = HEADLINE_SIZES[3];
  const fitting = HEADLINE_SIZES.find(
    ({ size, lines }) => wrap(headline, room(size)).length <= lines,
  );
  const { size, lines, leading } = fitting ?? last;
  const first = 134 + leading;
  cutOff(wrap(headline, room(size)), lines, room(size)).forEach((text, i) => {
    const y = first + i * leading;
    writeLine(canvas, { text, face: 'serif', size, x: TEXT, y, ramp: ramps.ink });
  });
  return first;
}

function writeElsewhere(canvas: Canvas, { headline }: ShareFacts): number {
  const room: Room = { face: 'serif', size: 48, width: RIGHT - TEXT };
  wrap(headline, room).forEach((text, i) => {
    writeLine(canvas, { ...room, text, x: TEXT, y: 206 + i * 54, ramp: ramps.quiet });
  });
  return 206;
}

function writeDate(canvas: Canvas, date: string, first: number): void {
  const room: Room = { face: 'serif', size: 36, width: RULE - 64 };
  // A day and its month stay on one line, as on the pages.
  const kept = date.replace(/(\d|c\.) (\p{L})/gu, '$1\u00A0$2');
  fillLines(kept, room).forEach((text, i) => {
    const x = 2 * Math.round((RULE - 24 - widthOf(text, room)) / 2);
    writeLine(canvas, { ...room, text, x, y: first + i * 42, ramp: ramps.ink });
  });
}

function fillLines(text: string, room: Room): string[] {
  return cutOff(wrap(text, room), 7, room);
}

function writeTopics(canvas: Canvas, topics: ShareFacts['topics'], look: ShareLook): void {
  let x = TEXT;
  for (const [i, { label, glyph }] of topics.entries()) {
    const left = topics.length - i;
    const more = left > 1 ? widthOf(look.moreTopics(left - 1), SMALL) + 40 : 0;
    const width = 30 + widthOf(label, SMALL);
    if (i > 0 && x + width + more > RIGHT) {
      writeLine(canvas, { ...SMALL, text: look.moreTopics(left), x, y: 584, ramp: ramps.quiet });
      return;
    }
    drawShape(canvas, topicShapes[glyph], { x, y: 566, width: 18, ramp: ramps.ink });
    const text = cutToRoom(label, { ...SMALL, width: RIGHT - x - 30 });
    writeLine(canvas, { ...SMALL, text, x: x + 30, y: 584, ramp: ramps.ink });
    x += 2 * Math.round((width + 36) / 2);
  }
}

function cutToRoom(text: string, room: Room): string {
  return cutOff(wrap(text, room), 1, room)[0] ?? '';
}
