import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { fold } from '../../src/lib/fold.ts';
import { knownDate } from '../../src/lib/export-dates.ts';
import { leadsOn } from '../support/built-pages.ts';
import { cslFaults } from '../support/csl-schema.ts';
import { profileFaults, rowFaults, type DataPackage } from '../support/data-package.ts';
import { readRis } from '../support/read-ris.ts';
import { SECOND_BASE } from '../support/second-archive.ts';

/** The data and citations of built sites, read as other programs read them. */

const SITES = {
  five: inject('five'),
  known: inject('known'),
  many: inject('many'),
  turkish: join(inject('turkish'), SECOND_BASE),
};
const sites = Object.entries(SITES);

/** A line of `archive.jsonl`, as far as it is looked at. */
interface Line {
  readonly slug: string;
  readonly id: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string;
  readonly language: string;
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly names: readonly { readonly id: string }[];
  readonly paragraphs: number;
  readonly anchors: readonly string[];
  readonly text: string;
}

const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');
const linesOf = (site: string): Line[] =>
  read(site, 'archive.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** The parts of a date that all its readings share, as a reference manager has them. */
function partsOf({ date }: Line): number[] | undefined {
  const { year, month, day } = knownDate(date);
  const parts = [year, month, day].filter((part) => part !== null);
  return parts.length === 0 ? undefined : parts.map(Number);
}

describe.each(sites)('the citations of %s', (name, site) => {
  const lines = linesOf(site);
  const oneLine = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

  test('come back out of BibTeX and RIS as the entries are', () => {
    // To read 2,000 takes a reference manager half a minute.
    const place = name === 'many' ? 'topics/syria' : '';
    const wanted = place === '' ? lines : lines.filter((line) => ofTopic(line, 'syria'));
    const bib = new Cite(read(site, place, 'cite.bib')).data;
    const ris = readRis(read(site, place, 'cite.ris'));
    const items = JSON.parse(read(site, place, 'cite.json')) as { id: string }[];
    expect(bib.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    for (const [i, line] of wanted.entries()) {
      const facts = {
        title: oneLine(line.title),
        URL: line.url,
        language: line.language,
        ...(line.publisher !== null && { 'container-title': oneLine(line.publisher) }),
      };
      expect(bib[i]).toMatchObject(facts);
      expect(ris[i]).toMatchObject(facts);
      expect(items[i]).toMatchObject({ URL: line.url, title: line.title });
      const isSpan = line.date?.includes('/') === true;
      const [parts] = bib[i]?.issued?.['date-parts'] ?? [];
      if (!isSpan && !line.date?.startsWith('[')) expect(parts).toEqual(partsOf(line));
      expect(ris[i]?.issued?.['date-parts']?.[0]?.map(Number)).toEqual(partsOf(line));
    }
    expect(bib).toHaveLength(wanted.length);
    expect(ris).toHaveLength(wanted.length);
  });

  test('are CSL-JSON, one key an entry, the same in the files of the whole, of topics and of names', () => {
    const whole = JSON.parse(read(site, 'cite.json')) as { id: string }[];
    expect(cslFaults(whole)).toEqual([]);
    expect(whole).toHaveLength(lines.length);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(lines.length);
    const byAddress = new Map(lines.map(({ slug }, i) => [slug, whole[i]]));
    for (const [folder, belongs] of [
      ['topics', ofTopic],
      ['names', ofName],
    ] as const) {
      for (const id of readdirSync(join(site, folder))) {
        const page = join(site, folder, id, 'index.html');
        // The index from A to Z, and the former address of a topic or a name, are no lists.
        if (id === 'a-z' || !existsSync(page) || leadsOn(readFileSync(page, 'utf8'))) continue;
        const own = JSON.parse(read(site, folder, id, 'cite.json')) as unknown;
        const wanted = lines.filter((line) => belongs(line, id));
        expect(own).toEqual(wanted.map(({ slug }) => byAddress.get(slug)));
      }
    }
    for (const { slug } of lines.slice(0, 50)) {
      expect(JSON.parse(read(site, 'articles', slug, 'cite.json'))).toEqual([byAddress.get(slug)]);
    }
  });
});

function ofTopic({ topics }: Line, id: string): boolean {
  return topics.some((topic) => topic.id === id);
}

function ofName({ names }: Line, id: string): boolean {
  return names.some((name) => name.id === id);
}

describe.each(sites)('the data of %s', (_, site) => {
  const lines = linesOf(site);

  test('is described as it is, every row fits its schema, and table and lines are one', () => {
    const description = JSON.parse(read(site, 'datapackage.json')) as DataPackage;
    expect(profileFaults('data-package', description)).toEqual([]);
    for (const { path, bytes, hash } of description.resources) {
      const content = readFileSync(join(site, path));
      expect(content.byteLength).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
    }
    const schema = description.resources[0]?.schema;
    if (!schema) throw new Error('the table has no schema');
    const rows = parse<Record<string, string>>(read(site, 'archive.csv'), {
      ...{ columns: true, bom: true },
    });
    expect(rowFaults(schema, rows)).toEqual([]);
    expect(rows.map(({ id, slug, url }) => ({ id, slug, url }))).toEqual(
      lines.map(({ id, slug, url }) => ({ id, slug, url })),
    );
    for (const { anchors, text, paragraphs } of lines) {
      expect(text === '' ? 0 : text.split('\n\n').length).toBe(anchors.length);
      expect(anchors.filter((anchor) => anchor.startsWith('p'))).toHaveLength(paragraphs);
    }
  });

  test('is found in the database by every spelling of its words, as a plain scan finds it', () => {
    const database = new DatabaseSync(join(site, 'archive.sqlite'), { readOnly: true });
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const find = database.prepare('SELECT rowid FROM articles_fts(?) ORDER BY rowid');
    const found = (words: string) => find.all(`"${words}"`).map((row) => row['rowid']);
    const texts = lines.map(({ title, standfirst, text }) => {
      return new Set([title, standfirst ?? '', text].flatMap(wordsOf));
    });
    for (const word of sampled(
      texts.slice(0, 200).flatMap((words) => [...words]),
      40,
    )) {
      const scanned = texts.flatMap((words, i) => (words.has(word) ? [i + 1] : []));
      expect(found(word), word).toEqual(scanned);
      expect(found(word.toUpperCase()), word).toEqual(scanned);
    }
    // As it is written in a text it is found at least there, and so are its first words in plain letters.
    const isIn = database.prepare('SELECT 1 FROM articles_fts(?) WHERE rowid = ?');
    for (const [i, { title, text }] of lines.slice(0, 20).entries()) {
      const typed = [...sampled(`${title} ${text}`.match(WORD) ?? [], 10)].flatMap((word) => [
        word,
        word.toLocaleLowerCase(/[ıİğş]/.test(word) ? 'tr' : 'en'),
      ]);
      for (const words of [...typed, wordsOf(text).slice(0, 4).join(' ')]) {
        // FTS5 passes over a rowid that is bound as a real number, as numbers of JavaScript are.
        if (words !== '') expect(isIn.all(`"${words}"`, BigInt(i + 1)), words).toHaveLength(1);
      }
    }
    database.close();
  });
});

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text in plain letters. */
function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(WORD) ?? []).map(fold);
}

/** So many of them at most twice over, evenly out of all, each once. */
function sampled(words: readonly string[], count: number): ReadonlySet<string> {
  const step = Math.max(1, Math.floor(words.length / count));
  return new Set(words.filter((_, i) => i % step === 0));
}
