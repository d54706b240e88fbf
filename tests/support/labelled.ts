import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { disk, readOnly } from '../../scripts/ingest/files.ts';
import { loadConfig } from '../../scripts/ingest/config.ts';
import { ingest } from '../../scripts/ingest/pipeline.ts';
import type { ArticleEntry } from '../../scripts/ingest/enrich/enrich.ts';
import { PROJECT } from './ingest-cli.ts';
import { TODAY } from './ingest-memory.ts';

/** What ingest gets right on the labelled set of `tests/labelled`. */

/** A label: what a careful archivist says of an article. See `tests/labelled/README.md`. */
interface Label {
  readonly source: string;
  readonly lang: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly topics: readonly string[];
  readonly boilerplate: readonly string[];
  readonly body: string;
}

/** Of all that was found, how much is right, and of all there is, how much was found. */
interface Score {
  readonly right: number;
  readonly found: number;
  readonly labelled: number;
}

export interface Measured {
  readonly articles: number;
  readonly scores: Readonly<Record<'date' | 'title' | 'topics' | 'boilerplate' | 'text', Score>>;
  /** What is wrong, one line each, for whoever looks into it. */
  readonly wrong: readonly string[];
}

const FOLDER = fileURLToPath(new URL('../labelled/', import.meta.url));

/** Runs ingest, with this archive's own taxonomy, over the labelled set and compares. Writes nothing. */
export async function measureLabelled(): Promise<Measured> {
  const labels = readFileSync(`${FOLDER}labels.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label);
  const { taxonomy, names } = await loadConfig(`${PROJECT}content`);
  const made = new Map<string, ArticleEntry>();
  await ingest({
    sources: `${FOLDER}sources`,
    out: `${FOLDER}nowhere`,
    config: { taxonomy, names, decisions: [] },
    files: readOnly(disk),
    today: TODAY,
    prune: false,
    onProgress: () => undefined,
    onMade: (one) => made.set(one.article.source.file, one),
  });
  const compared = labels.map((label) =>
    compare(label, made.get(label.source.replace(/^sources\//, ''))),
  );
  const sum = (what: keyof Measured['scores']) =>
    compared.map(({ scores }) => scores[what]).reduce(add, NOTHING);
  return {
    articles: labels.length,
    scores: {
      date: sum('date'),
      title: sum('title'),
      topics: sum('topics'),
      boilerplate: sum('boilerplate'),
      text: sum('text'),
    },
    wrong: compared.flatMap(({ wrong }) => wrong),
  };
}

const NOTHING: Score = { right: 0, found: 0, labelled: 0 };

function add(a: Score, b: Score): Score {
  return {
    right: a.right + b.right,
    found: a.found + b.found,
    labelled: a.labelled + b.labelled,
  };
}

function compare(label: Label, made: ArticleEntry | undefined) {
  const entry = made?.entry;
  const title = entry && entry.evidence.title.from !== 'lede' ? entry.title : null;
  const kept = made?.body.map(({ text }) => text) ?? [];
  // Lines in neither list are neither the article nor boilerplate: see the set's README.
  const listed = new Set(
    [label.title ?? '', ...label.body.split('\n'), ...label.boilerplate].map(blank),
  );
  const taken = made?.article.removed.map(({ text }) => text) ?? [];
  const removed = taken.filter((text) => listed.has(blank(text)));
  const isPage = made?.article.document.unit === 'block';
  const scores = {
    date: single(label.date, entry?.date ?? null),
    title: single(plain(label.title), plain(title)),
    topics: several(label.topics, entry?.topics ?? []),
    // A page's furniture is blocks, which no two readers cut alike: of pages only the text is compared.
    boilerplate: isPage ? NOTHING : several(label.boilerplate.map(blank), removed.map(blank)),
    text: several(words(label.body), words(kept.join('\n'))),
  };
  const told = (what: keyof typeof scores, expected: unknown, found: unknown) => {
    const { right, found: number, labelled } = scores[what];
    return right === number && right === labelled
      ? []
      : [`${label.source}: ${what}: ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
  };
  const missing = (a: readonly string[], b: readonly string[]) =>
    a.filter((one) => !b.includes(one));
  return {
    scores,
    wrong: made
      ? [
          ...told('date', label.date, entry?.date),
          ...told('title', label.title, title),
          ...told('topics', label.topics, entry?.topics),
          ...told(
            'boilerplate',
            missing(label.boilerplate.map(blank), removed.map(blank)),
            missing(removed.map(blank), label.boilerplate.map(blank)),
          ),
          ...told(
            'text',
            missing(label.body.split('\n').map(blank), kept.map(blank)).slice(0, 4),
            missing(kept.map(blank), label.body.split('\n').map(blank)).slice(0, 4),
          ),
        ]
      : [`${label.source}: made no entry of its own`],
  };
}

function single(labelled: string | null, found: string | null): Score {
  return {
    right: labelled !== null && labelled === found ? 1 : 0,
    found: found === null ? 0 : 1,
    labelled: labelled === null ? 0 : 1,
  };
}

/** Compares two lists, in which things may stand several times. */
function several(labelled: readonly string[], found: readonly string[]): Score {
  const left = new Map<string, number>();
  for (const one of labelled) left.set(one, (left.get(one) ?? 0) + 1);
  let right = 0;
  for (const one of found) {
    const count = left.get(one) ?? 0;
    if (count === 0) continue;
    left.set(one, count - 1);
    right += 1;
  }
  return { right, found: found.length, labelled: labelled.length };
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function blank(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function plain(title: string | null): string | null {
  return title === null
    ? null
    : blank(title)
        .replace(/[“”„«»"]/g, '"')
        .replace(/[’‘]/g, "'");
}

/** The table for the README: precision and recall in per cent. */
export function labelledTable({ articles, scores }: Measured): string {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  const rows = Object.entries({
    Date: scores.date,
    Title: scores.title,
    Topics: scores.topics,
    'Boilerplate, lines': scores.boilerplate,
    'Text, words': scores.text,
  }).map(
    ([what, { right, found, labelled }]) =>
      `| ${what} | ${labelled} | ${found} | ${percent(right, found)} | ${percent(right, labelled)} |`,
  );
  return [
    `| Of ${articles} articles | Labelled | Found | Precision | Recall |`,
    '| --- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}
