import { formatDate } from '../../src/lib/dates.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { ruleReason } from './english.ts';
import type { ArticleEntry, EntryFacts } from './enrich/enrich.ts';
import { nameExplainer } from './enrich/names.ts';
import { topicExplainer } from './enrich/topics.ts';
import { readOnly } from './files.ts';
import { ingest, type IngestTask, type SourceReport } from './pipeline.ts';
import { provenanceOf } from './provenance.ts';
import { rawLines, wordsOfFate } from './raw-lines.ts';

/**
 * Tells the whole story of one source: how it was read, what was found and why, what was weighed and
 * turned down, and what became of each of its lines. All sources are read for it, since one tells about
 * another; nothing is written.
 *
 * @param task as for a run
 * @param source path below the folder of sources, with `#` and a line for a record of a bulk file
 * @throws Error where there is no such source
 */
export async function explain(task: Omit<IngestTask, 'prune'>, source: string): Promise<string> {
  const { files } = task;
  const made: ArticleEntry[] = [];
  const report = await ingest({
    ...task,
    prune: false,
    files: readOnly(files),
    onMade: (one) => {
      if (one.article.source.file === source) made.push(one);
    },
  });
  const told = report.sources.find(({ file }) => file === source);
  if (!told) {
    const records = report.sources.filter(({ file }) => file.startsWith(`${source}#`));
    const which = records[0] ? ` Name one of its records, such as ${records[0].file}.` : '';
    throw new Error(`--explain ${source}: no such source below ${task.sources}.${which}`);
  }
  // What was made last is what was written.
  const last = made.at(-1);
  const parts = last ? story(last, task) : [];
  return [
    `${source}: ${told.status}${told.path === null ? '' : `, ${told.path}`}`,
    ...parts,
    asked(told),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function story(made: ArticleEntry, { config }: Pick<IngestTask, 'config'>): string[] {
  const { entry, article, passages } = made;
  const { source } = article;
  const topics = topicExplainer(config.taxonomy)(passages);
  const names = nameExplainer(config.names)(passages);
  const read = `${source.bytes.toLocaleString('en')} bytes, ${source.encoding.name} (${source.encoding.how}), SHA-256 ${source.sha256}`;
  return [
    rows('Read', [read]),
    rows('Title', [entry.title, titleStory(entry.evidence.title)]),
    rows('Date', dateStory(entry)),
    rows('Further facts', entry.evidence.facts.map(factStory)),
    rows(
      'Topics',
      topics.map(({ topic, score, terms, excluded, reason }) =>
        [
          `${topic}: ${reason ?? `score ${score}`}`,
          ...terms.map(({ term, count, where }) => `    ${term} ×${count} (${where.join(', ')})`),
          ...excluded.map(
            ({ phrase, count, where }) =>
              `    not counted: ${phrase} ×${count} (${where.join(', ')})`,
          ),
        ].join('\n'),
      ),
    ),
    rows('Names', [
      ...names.found.map(({ name, spellings, where }) => {
        const forms = spellings.map(({ spelling, count }) => `${spelling} ×${count}`).join(', ');
        return `${name}: ${forms} (${where.join(', ')})`;
      }),
      ...names.turnedDown.map(
        ({ name, spelling, reason, count, where }) =>
          `not ${name}: ${spelling} ×${count} (${where.join(', ')}): ${reason}`,
      ),
    ]),
    rows(
      'Dates of what is told',
      (entry.evidence.statements ?? []).map(
        ({ date, where, found, rule, seen }) =>
          `${formatDate(date, 'long').text} (${date}): "${found}" in ${where}, by ${rule}${seen === undefined ? '' : `, year in ${seen}`}`,
      ),
    ),
    rows(
      'Decided by an editor',
      (entry.evidence.decisions ?? []).map(({ decided, reason }) => `${decided}: ${reason}`),
    ),
    rows('Lines', lineStories(made)),
  ];
}

function rows(head: string, list: readonly string[]): string {
  if (list.length === 0) return '';
  return [head, ...list.map((row) => `  ${row}`)].join('\n');
}

function titleStory({ from, key, line, reason }: Entry['evidence']['title']): string {
  const place = line === null ? '' : `, line ${line}`;
  return `from: ${from}${key === undefined ? '' : ` (${key})`}${place}${reason === undefined ? '' : `: ${reason}`}`;
}

function dateStory({ date, updated, evidence }: EntryFacts): string[] {
  const { date: found } = evidence;
  return [
    formatDate(date, 'long').text + (date === null ? '' : ` (${date})`),
    `from: ${found.from}${found.found === null ? '' : `, ${dateWords({ ...found, found: found.found })}`}`,
    found.reason,
    ...(found.others ?? []).map((other) => `also: ${other.from}, ${dateWords(other)}`),
    ...(updated === null ? [] : [`updated: ${formatDate(updated, 'long').text}`]),
  ];
}

function dateWords({
  found,
  key,
  line,
  readings,
}: Pick<
  NonNullable<Entry['evidence']['date']['others']>[number],
  'found' | 'key' | 'line' | 'readings'
>): string {
  const texts = readings.map((reading) => formatDate(reading, 'long').text).join(' or ');
  const place = line === null ? '' : `line ${line}: `;
  return `${place}"${found}"${key === undefined ? '' : ` (${key})`} can be ${texts || 'no date'}`;
}

function factStory({ fact, value, from, line }: Entry['evidence']['facts'][number]): string {
  return `${fact}: ${value} (${from}${line === null ? '' : `, line ${line}`})`;
}

/** How much of a line is shown, in letters. */
const SHOWN = 80;

function lineStories(made: ArticleEntry): string[] {
  const raw = rawLines(made.article.source);
  const { lines, fields } = provenanceOf(made, '', '');
  return [
    ...fields.map(({ field, as }) => `field "${field}": ${as}`),
    ...lines
      .filter(({ as }) => as !== 'blank')
      .map((fate) => {
        const number = fate.to === undefined ? `${fate.line}` : `${fate.line}-${fate.to}`;
        const words = wordsOfFate(fate, raw);
        const text = words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words;
        const rule = fate.rule === undefined ? '' : ` by ${fate.rule} (${ruleReason(fate.rule)})`;
        return `${number}: ${fate.as}${rule}: ${text}`;
      }),
  ];
}

function asked({ faults }: SourceReport): string {
  if (faults.length === 0) return '';
  const told = faults.map(
    ({ code, where, what, todo }) => `${where}: ${what}. [${code}]\n    ${todo}`,
  );
  return rows('To be looked at', told);
}
