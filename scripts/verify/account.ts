import { renderBody } from '../../src/lib/body.ts';
import { corrected } from '../../src/lib/corrections.ts';
import type { EntryFile } from '../../src/lib/entry-file.ts';
import { foldedWords } from '../../src/lib/fold.ts';
import type { LineFate, Provenance } from '../../src/schema/provenance.ts';
import { wordsOfFate } from '../ingest/raw-lines.ts';

/**
 * Checks that a provenance accounts for every line of a source, and that the entry's text can be
 * rebuilt from the two.
 * @param lines the lines of the source, without outer white space
 * @param provenance as it stands beside the entry
 * @param file the entry
 * @returns what is wrong, each in a sentence; [] where all is accounted for
 */
export function account(
  lines: readonly string[],
  provenance: Provenance,
  file: EntryFile,
): string[] {
  return [
    ...uncovered(lines, provenance.lines),
    ...provenance.lines.flatMap((fate) => falsified(fate, lines)),
    ...rebuilt(lines, provenance.lines, file),
  ];
}

/** Lines that no fate names, and parts of lines between the parts that fates name. */
function uncovered(lines: readonly string[], fates: readonly LineFate[]): string[] {
  const byLine = new Map<number, LineFate[]>();
  for (const fate of fates) {
    for (let n = fate.line; n <= (fate.to ?? fate.line); n++) {
      byLine.set(n, [...(byLine.get(n) ?? []), fate]);
    }
  }
  const beyond = [...byLine.keys()].filter((n) => n > lines.length);
  return [
    ...beyond.map((n) => `line ${n} is accounted for, and the source has ${lines.length}`),
    ...lines.flatMap((text, i) => {
      const found = byLine.get(i + 1) ?? [];
      if (found.length === 0) return [`line ${i + 1} is not accounted for: "${text}"`];
      const left = found.length === 1 && !found[0]?.cut ? '' : leftOver(text, found);
      return left === '' ? [] : [`a part of line ${i + 1} is not accounted for: "${left}"`];
    }),
  ];
}

/** What is left of a line when its parts are taken away; the marks of a Markdown heading are no text. */
function leftOver(text: string, fates: readonly LineFate[]): string {
  if (fates.some(({ cut, to }) => !cut && to === undefined)) return '';
  // The parts of a wrapped paragraph are counted in the joined lines.
  if (fates.some(({ to }) => to !== undefined)) return '';
  const letters = [...Array(text.length).keys()].filter(
    (i) => !fates.some(({ cut }) => cut && i >= cut[0] && i < cut[1]),
  );
  return letters
    .map((i) => text[i])
    .join('')
    .replace(/[#\s]+/g, '');
}

/** A fate whose words are not those of the source. */
function falsified(fate: LineFate, lines: readonly string[]): string[] {
  const words = wordsOfFate(fate, lines);
  if (fate.as === 'blank' && words.trim() !== '') {
    return [`line ${fate.line} is called blank, and reads "${words}"`];
  }
  if (fate.as === 'metadata' || fate.text === undefined || fate.text === words) return [];
  return [`line ${fate.line} is given as "${fate.text}", and reads "${words}"`];
}

/** Blocks of the entry that the source does not give, and the other way round. */
function rebuilt(
  lines: readonly string[],
  fates: readonly LineFate[],
  { entry, body }: EntryFile,
): string[] {
  const blocks = new Map(renderBody(body).map(({ id, text }) => [id, text]));
  const made = new Map<string, string>();
  for (const fate of fates.filter(({ as }) => /^[hp]\d/.test(as))) {
    made.set(fate.as, corrected(wordsOfFate(fate, lines), fate.corrected ?? []));
  }
  // Headlines are compared by their words: metadata and print differ in marks and case.
  const decided = entry.evidence.title.from === 'decision';
  const titles = fates.filter(({ as }) => as === 'title' && !decided);
  const strangers = titles.filter(
    (fate) => foldedWords(wordsOfFate(fate, lines)) !== foldedWords(entry.title),
  );
  return [
    ...strangers.map(({ line }) => `line ${line} is called the title, and is not "${entry.title}"`),
    ...[...made].flatMap(([id, words]) => {
      const text = blocks.get(id);
      if (text === undefined) return [`the entry has no ${id}, which would read "${words}"`];
      return alike(text, words) ? [] : [`${id} of the entry is not what the source gives`];
    }),
    ...[...blocks.keys()]
      .filter((id) => !made.has(id))
      .map((id) => `${id} of the entry comes from no line of the source`),
  ];
}

function alike(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}
