import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { indexNames } from '../../src/lib/search-names.ts';
import type { Name } from '../../src/schema/names.ts';

/**
 * A made-up archive of words without sense, made of a few syllables so that they begin and end alike, with
 * letters of every kind and every kind of joint between them. The same in every run.
 */

export const SCRAMBLED_SIZE = 150;
const SYLLABLES = [
  'ka',
  'lın',
  'lin',
  'İon',
  's',
  'mi',
  't',
  'tür',
  'ki',
  'ß',
  'ø',
  '20',
  'x',
  'é',
];
const GLUE = [' ', ' ', ' ', ' ', ' ', '-', '’', '/', ' – ', '—', '. ', ', ', ' “', '” '];

/** Numbers without chance: the same archive in every run. */
let state = 7;
function pick<T>(items: readonly T[]): T {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return items[Math.floor((state / 2 ** 32) * items.length)] as T;
}
const word = () => Array.from({ length: pick([1, 2, 3, 4]) }, () => pick(SYLLABLES)).join('');
const words = (count: number) => Array.from({ length: count }, () => word() + pick(GLUE)).join('');
const paragraph = () => `Kalın ${words(60)}`.trim();

export interface Scrambled {
  readonly slug: string;
  /** The headline and three paragraphs. */
  readonly blocks: readonly string[];
  readonly names: readonly string[];
  /** EDTF; null where it is undated. */
  readonly date: string | null;
  readonly topics: readonly string[];
  readonly publisher: string | null;
}

/** Some entries name them, whatever their texts say: what finds them must be the entry's own record. */
export const SCRAMBLED_NAMES: readonly Name[] = [
  { id: 'a', label: 'Kalın', kind: 'person', spellings: ['tür', 'ki mi', 'x-ka'] },
  { id: 'b', label: 'Mi 20', kind: 'organisation', spellings: ['tür', 'lin'] },
  { id: 'c', label: 'ßø', kind: 'place', spellings: ['IS'] },
  { id: 'd', label: 'nobody', kind: 'place', spellings: ['miki'] },
];

/** Of those that an entry names. */
export const SCRAMBLED_INDEX = indexNames(
  SCRAMBLED_NAMES.slice(0, 3).map(({ id, label, kind, spellings }) => ({
    ...{ id, label, kind, spellings, lang: null },
  })),
);

/** Every kind of date, some of them on several entries. */
const DATES = [
  ...['2026-01-10', '2026-01', '2026', '2023-12~', '[2026-01-10,2026-10-01]', null],
  ...['2026-03-30/2026-04-02', '2025-12-31', '2026-01-01', '2024-02-29', '[2026-01-31,2026-02-01]'],
];

/** The entries, in no order. */
export const SCRAMBLED: readonly Scrambled[] = Array.from({ length: SCRAMBLED_SIZE }, (_, i) => ({
  slug: `entry-${i}`,
  blocks: [words(6).trim(), paragraph(), paragraph(), paragraph()],
  names: [...(i % 3 === 0 ? ['a'] : []), ...(i % 7 === 0 ? ['b'] : []), ...(i === 4 ? ['c'] : [])],
  date: DATES[i % DATES.length] ?? null,
  topics: [...(i % 2 === 0 ? ['even'] : []), ...(i % 5 === 0 ? ['fifth'] : [])],
  publisher: ['Merse Courier', 'Çan', null, 'Lamp'][i % 4] ?? null,
}));

/** Writes the entries as files below a folder. */
export async function writeScrambled(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [i, entry] of SCRAMBLED.entries()) {
    await writeFile(join(folder, `${entry.slug}.md`), fileOf(entry, i));
  }
}

function fileOf({ blocks, date, topics, names, publisher }: Scrambled, i: number): string {
  const [title = '', ...paragraphs] = blocks;
  const source = { file: 'a', sha256: 'a'.repeat(64), publisher, title: null, url: null };
  const none = { from: 'none', line: null, found: null, readings: [], reason: 'made up' };
  const entry = {
    id: `5c146b14-3c52-8afd-938a-${String(i).padStart(12, '0')}`,
    title,
    standfirst: null,
    summary: title,
    date,
    updated: null,
    language: null,
    authors: [],
    dateline: null,
    topics,
    names,
    paragraphs: paragraphs.length,
    source: { ...source, wording: 'as-received' },
    evidence: {
      ...{ title: { from: 'first-line', line: 1 }, date: none, topics: [], names: [], facts: [] },
    },
  };
  // JSON is YAML.
  const lines = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** Queries cut out of the archive's own text, and some that nothing answers. */
const part = fc
  .record({
    entry: fc.nat(SCRAMBLED_SIZE - 1),
    block: fc.nat(3),
    from: fc.nat(40),
    length: fc.integer({ min: 1, max: 3 }),
    cut: fc.nat(8),
    form: fc.constantFrom('words', 'phrase', 'beginning', 'unknown', 'without', 'or', 'name'),
  })
  .map(({ entry, block, from, length, cut, form }) => {
    const taken = (SCRAMBLED[entry]?.blocks[block] ?? '').split(/\s+/).slice(from, from + length);
    const text = taken.join(' ').replaceAll(/["“”*|]/gu, '');
    const forms = {
      words: text,
      phrase: `"${text}"`,
      beginning: `${text.slice(0, cut + 2)}*`,
      unknown: `${text}qq`,
      without: `-"${text}"`,
      or: taken.join(' OR '),
      name: ['tür', 'ki mi', 'Kalın', '-lin', 'IS', 'is', 'miki', 'x-ka'][cut] ?? 'mi 20',
    };
    return forms[form];
  });
export const scrambledQueries: fc.Arbitrary<string> = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '));
