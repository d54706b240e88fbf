import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { plainLine } from '../../src/lib/feeds/plain-text.ts';
import { listFiles } from '../../src/lib/list-files.ts';
import { readXml, type ReadElement } from '../support/read-xml.ts';
import type { Besieged } from './siege.ts';

/** What an archive of attacks hands on besides its pages: each file is read by a parser of its own. */

/** @returns what is not as it should be, in words */
export async function handedOnFaults({
  hostile,
  entries,
}: Pick<Besieged, 'hostile' | 'entries'>): Promise<string[]> {
  const files = await listFiles(hostile);
  const read = (path: string) => readFileSync(join(hostile, path), 'utf8');
  const titles = new Map([...entries].map(([slug, { title }]) => [slug, title]));
  const faults = files
    .filter((path) => !/^[a-z0-9_][\w./-]*$/i.test(path))
    .map((path) => `${path}: a name that is no plain address`);
  for (const path of files.filter((one) => /\.(?:xml|svg|opml)$/.test(one))) {
    faults.push(...xmlFaults(read(path)).map((fault) => `${path}: ${fault}`));
  }
  for (const path of files.filter((one) => /\.(?:json|jsonld|webmanifest)$/.test(one))) {
    try {
      JSON.parse(read(path));
    } catch (error) {
      faults.push(`${path}: ${String(error)}`);
    }
  }
  return [
    ...faults,
    ...tableFaults(read('archive.csv')),
    ...missing('archive.jsonl', titles, linesOf(read('archive.jsonl'))),
    ...different('archive.jsonl', titles, linesOf(read('archive.jsonl'))),
    ...different('feed.json', lined(titles), feedOf(read('feed.json'))),
    ...different('JSON-LD', titles, jsonLdOf(read, [...titles.keys()])),
    ...citationFaults(read, titles),
  ];
}

function lined(titles: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...titles].map(([slug, title]) => [slug, plainLine(title)]));
}

/** Elements that no feed and no picture has here, and addresses that lead to a script. */
function xmlFaults(xml: string): string[] {
  try {
    return deep(readXml(xml)).flatMap(({ name, attributes }) => [
      ...(/^(?:\w+:)?(?:script|foreignobject|iframe|include|object|embed)$/i.test(name)
        ? [`the element ${name}`]
        : []),
      ...Object.entries(attributes)
        .filter(
          ([attribute, value]) =>
            /^on/i.test(attribute) ||
            (/href|url|src/i.test(attribute) && /^\s*(?:javascript|data|vbscript):/i.test(value)),
        )
        .map(([attribute, value]) => `${attribute}="${value}"`),
    ]);
  } catch (error) {
    return [String(error)];
  }
}

function deep(element: ReadElement): ReadElement[] {
  return [element, ...element.children.flatMap(deep)];
}

/** A sign of a formula at the beginning of a cell, whatever a program takes for the end of one. */
const FORMULA = /^[^\S\t\r\n]*["\p{Cf}]*[=+\-@＝＋－＠−]/u;

function tableFaults(csv: string): string[] {
  const rows = parse(csv, { bom: true });
  const parts = rows.flat().flatMap((cell) => cell.split(/[;\t\r\n]/));
  return parts.filter((part) => FORMULA.test(part)).map((part) => `archive.csv: the cell ${part}`);
}

type Titles = ReadonlyMap<string, string>;

function linesOf(jsonLines: string): Titles {
  const lines = jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { slug: string; title: string });
  return new Map(lines.map(({ slug, title }) => [slug, title]));
}

function feedOf(json: string): Titles {
  const { items } = JSON.parse(json) as { items: { url: string; title: string }[] };
  return new Map(
    items.map(({ url, title }) => [/\/articles\/([^/]+)\//.exec(url)?.[1] ?? url, title]),
  );
}

/** As a browser would: what stands between the tags of its element. */
function jsonLdOf(read: (path: string) => string, slugs: readonly string[]): Titles {
  return new Map(
    slugs.map((slug) => {
      const html = read(`articles/${slug}/index.html`);
      const [, text = ''] =
        /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
      return [slug, (JSON.parse(text) as { headline: string }).headline];
    }),
  );
}

function missing(name: string, titles: Titles, found: Titles): string[] {
  return [...titles.keys()]
    .filter((slug) => !found.has(slug))
    .map((slug) => `${name}: ${slug} is not there`);
}

function different(name: string, titles: Titles, found: Titles): string[] {
  return [...found]
    .filter(([slug, title]) => titles.get(slug) !== title)
    .map(([slug, title]) => `${name}: ${slug} is called ${JSON.stringify(title)}`);
}

/** As many references as entries, each with its own address, and no more. */
function citationFaults(read: (path: string) => string, titles: Titles): string[] {
  const wanted = [...titles.keys()].toSorted();
  // Told which it is: a text within may look like the beginning of another format.
  const forms = {
    'cite.bib': '@bibtex/text',
    'cite.ris': '@ris/file',
    'cite.json': '@else/json',
  };
  return Object.entries(forms).flatMap(([path, forceType]) => {
    const { data } = new Cite(read(path), { forceType });
    const found = data
      .map(({ URL: url }) => /\/articles\/([^/]+)\/$/.exec(String(url))?.[1] ?? String(url))
      .toSorted();
    return JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [
          `${path}: ${found.length} references of ${wanted.length}; ${found.filter((slug) => !titles.has(slug)).join(' ')}`,
        ];
  });
}
