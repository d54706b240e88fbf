import { z } from 'zod';
import { entrySchema, type Entry } from '../schema/entry.ts';
import { renderBody } from './body.ts';
import { readYaml } from './read-yaml.ts';
import { cut } from './sentences.ts';

/** What an entry's text dates, with the sentence in which it does. */

type Evidence = NonNullable<Entry['evidence']['statements']>[number];

export interface Told extends Evidence {
  /** The sentence before and after the words `found`; a long one is shortened, with an ellipsis. */
  readonly before: string;
  readonly after: string;
}

/**
 * Reads the dated statements of an entry, and no more of it: a timeline asks this of every entry, and reading
 * all of its evidence would take ten times as long.
 *
 * @param file the entry's file, as ingest writes it
 * @param standfirst of the entry, which may date something as well
 * @throws Error where the statements cannot be read
 */
export function statementsOf(file: string, standfirst: string | null): Told[] {
  const head = /^---\n([\s\S]*?\n)---\n/.exec(file)?.[1] ?? '';
  const rows = /^ {2}statements:\n((?: {4}.*\n)+)/m.exec(head)?.[1];
  if (rows === undefined) return [];
  const evidence = evidenceSchema.parse(readYaml(rows));
  const blocks = blocksOf(file.slice(head.length + '---\n---\n'.length));
  return evidence.map((one) => {
    const block = one.where === 'standfirst' ? standfirst : textOf(blocks.get(one.where));
    return { ...one, ...sentenceAround(block ?? '', one) };
  });
}

const evidenceSchema = z.array(entrySchema.shape.evidence.shape.statements.unwrap().element);

/** The blocks of a text as ingest writes it, by their place: a blank line parts them. */
function blocksOf(markdown: string): Map<string, string> {
  const counts = { h: 0, p: 0 };
  return new Map(
    markdown
      .trim()
      .split(/\n{2,}/)
      .filter((block) => block.trim() !== '')
      .map((block) => {
        const kind = block.startsWith('## ') ? 'h' : 'p';
        return [`${kind}${++counts[kind]}`, block];
      }),
  );
}

function textOf(block: string | undefined): string {
  return block === undefined ? '' : (renderBody(block)[0]?.text ?? '');
}

/** How much of a sentence is shown on either side of its date, in letters. */
const MOST_SHOWN = 180;
const SENTENCE_END = /[.!?…]["”’»)]?\s+(?=["“‘«(]?\p{Lu})/gu;

/**
 * Finds the sentence around the words.
 * @returns its parts before and after them, as strings of their own: parts of a text would keep all of it in memory
 */
export function sentenceAround(
  text: string,
  { found, at }: Pick<Evidence, 'found' | 'at'>,
): Pick<Told, 'before' | 'after'> {
  // A text that was changed by hand since has the words elsewhere, or not at all.
  const start = text.startsWith(found, at) ? at : text.indexOf(found);
  if (start === -1) return { before: '', after: '' };
  const lead = text.slice(0, start);
  const rest = text.slice(start + found.length);
  const begin = [...lead.matchAll(SENTENCE_END)].at(-1);
  const end = [...rest.matchAll(SENTENCE_END)][0];
  const before = begin ? lead.slice(begin.index + begin[0].length) : lead;
  const after = end ? rest.slice(0, end.index + end[0].trimEnd().length) : rest;
  return { before: own(shortenedBefore(before)), after: own(shortenedAfter(after)) };
}

function shortenedBefore(words: string): string {
  if (words.length <= MOST_SHOWN) return words;
  const last = words.slice(-MOST_SHOWN);
  return `… ${last.slice(last.indexOf(' ') + 1)}`;
}

function shortenedAfter(words: string): string {
  if (words.length <= MOST_SHOWN) return words;
  const first = cut(words, MOST_SHOWN);
  return `${first.slice(0, Math.max(first.lastIndexOf(' '), 0))} …`;
}

function own(words: string): string {
  return Buffer.from(words).toString();
}
