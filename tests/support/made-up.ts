import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A made-up archive of any size, the same on every run: articles of invented words, some of the names
 * and terms of the real taxonomy strewn in, and dates of every kind. Nothing in it was ever reported.
 */

/** What is known of a made-up article before any code has seen it. */
export interface MadeUp {
  readonly file: string;
  readonly headline: string;
  /** All its text: headline and paragraphs. */
  readonly text: string;
  /** The days it may be dated to, `YYYY-MM-DD`, first and last of each span; none where undated. */
  readonly spans: readonly { readonly from: string; readonly to: string }[];
}

const SYLLABLES = 'ba ce di fo gu ha ki lo mu na pe ri so tu ve wi ya zo şa ğı ül ör'.split(' ');
const NAMES = [
  'İbrahim Kalın',
  'MİT',
  'Türkiye',
  'Ankara',
  'Damascus',
  'Syria',
  'Hamas',
  'Mossad',
  'Daesh',
  'Reuters',
];
const TERMS = [
  'intelligence diplomacy',
  'terrorism',
  'mediation',
  'negotiations',
  'Syrian',
  'ceasefire',
];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A small, well-known generator (mulberry32): numbers from 0 up to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes the articles. The n-th is the same whatever the size. */
export function makeUp(size: number): { article: MadeUp; source: string }[] {
  return [...madeUpArticles(size)];
}

/** What made-up articles are made of, where the usual is too little. */
export interface Stuff {
  /** How many different words there are, besides names. */
  readonly vocabulary?: number;
  /** Names, the most frequent first: an article has five to eight of them. Without, a few are everywhere. */
  readonly names?: readonly string[];
}

/**
 * Makes the articles one after the other, for archives that are larger than memory.
 * @param size how many
 * @param length how long they are, in multiples of about 1,750 bytes
 */
export function* madeUpArticles(
  size: number,
  length = 1,
  { vocabulary: different = 4000, names }: Stuff = {},
): Generator<{ article: MadeUp; source: string }> {
  const words = vocabulary(random(1), different);
  for (let i = 0; i < size; i++) {
    const next = random(1000 + i);
    yield makeArticle(i, next, { words, length, names: names ? pickNames(names, next) : NAMES });
  }
}

/** Writes a made-up archive as a content folder that `ARCHIVE_CONTENT` can name. */
export async function writeMadeUp(folder: string, size: number): Promise<MadeUp[]> {
  await mkdir(join(folder, 'sources'), { recursive: true });
  await writeMadeUpConfig(folder);
  const made = makeUp(size);
  for (const { article, source } of made)
    await writeFile(join(folder, 'sources', article.file), source);
  return made.map(({ article }) => article);
}

/** Writes this archive's taxonomy and names, and no decisions, into a content folder. */
export async function writeMadeUpConfig(folder: string): Promise<void> {
  for (const file of ['topics.yaml', 'names.yaml'])
    await cp(join('content', file), join(folder, file));
  await writeFile(join(folder, 'decisions.yaml'), 'decisions: []\n');
}

function vocabulary(next: () => number, size: number): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    const length = 2 + Math.floor(next() * 3);
    words.add(Array.from({ length }, () => pick(SYLLABLES, next())).join(''));
  }
  return [...words];
}

function pick<T>(list: readonly T[], at: number): T {
  const found = list[Math.floor(at * list.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}

/** Zipf: a few are everywhere, most are rare. */
function pickRanked<T>(list: readonly T[], next: () => number): T {
  return pick(list, Math.floor(list.length ** next() - 1) / list.length);
}

function pickNames(names: readonly string[], next: () => number): string[] {
  // The last of a list is never picked.
  const wanted = Math.min(names.length - 1, 5 + Math.floor(next() * 4));
  const own = new Set<string>();
  while (own.size < wanted) own.add(pickRanked(names, next));
  return [...own];
}

interface Parts {
  readonly words: readonly string[];
  readonly length: number;
  /** The names of this article. */
  readonly names: readonly string[];
}

function makeArticle(i: number, next: () => number, { words, length, names }: Parts) {
  const word = () => pickRanked(words, next);
  const sentence = (size: number) => {
    const parts = Array.from({ length: size }, () => {
      const chance = next();
      if (chance < 0.04) return pick(names, next());
      return chance < 0.05 ? pick(TERMS, next()) : word();
    });
    const text = parts.join(' ');
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
  };
  const headline = `${sentence(7).slice(0, -1)} ${String(i + 1)}`;
  const paragraphs = Array.from({ length: Math.round(length * (3 + Math.floor(next() * 4))) }, () =>
    Array.from({ length: 3 }, () => sentence(12 + Math.floor(next() * 8))).join(' '),
  );
  const { line, spans } = makeDate(i, next);
  const file = `${String(i).padStart(6, '0')}.txt`;
  const head = line === null ? [headline] : [headline, line];
  const text = [headline, ...paragraphs].join('\n');
  return {
    article: { file, headline, text, spans },
    source: `${[...head, ...paragraphs].join('\n\n')}\n`,
  };
}

/** Of twenty articles sixteen have a day, two figures that read both ways, one a month, one nothing. */
function makeDate(i: number, next: () => number): { line: string | null; spans: MadeUp['spans'] } {
  const year = 2019 + Math.floor(next() * 7);
  const month = 1 + Math.floor(next() * 12);
  const day = 1 + Math.floor(next() * 28);
  const iso = (m: number, d: number) =>
    `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const one = (text: string) => ({ from: text, to: text });
  const kind = i % 20;
  if (kind === 19) return { line: null, spans: [] };
  if (kind === 18) {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const line = `${MONTHS[month - 1] ?? ''} ${year}`;
    return { line, spans: [{ from: iso(month, 1), to: iso(month, last) }] };
  }
  if (kind >= 16) {
    const other = 1 + (day % 12);
    const readings = new Set([iso(month, other), iso(other, month)]);
    return { line: `${month}/${other}/${year}`, spans: [...readings].map(one) };
  }
  if (kind % 2 === 0) return { line: iso(month, day), spans: [one(iso(month, day))] };
  return { line: `${day} ${MONTHS[month - 1] ?? ''} ${year}`, spans: [one(iso(month, day))] };
}
