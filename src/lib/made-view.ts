import type { Entry } from '../schema/entry.ts';
import type { Name } from '../schema/names.ts';
import type { Provenance } from '../schema/provenance.ts';
import type { Topic, TopicsFile } from '../schema/topics.ts';
import { words } from '../words.ts';
import { renderBody } from './body.ts';
import { decidedFacts, type DecidedFact } from './decided-facts.ts';
import type { EntryWithProvenance } from './entry-file.ts';
import { foldRows, type LedgerRow } from './making-folds.ts';
import { ledgerPages } from './making-pages.ts';
import { describeMaking, type Making } from './making.ts';
import { countedOnPage } from './words.ts';

/** The whole account of an entry: what was received, what became of each line, where facts were found. */
export interface MadeView {
  /** Null where the entry has no provenance, as are the ledger and the commands then poorer. */
  readonly making: Making | null;
  readonly facts: readonly DecidedFact[];
  readonly topics: readonly TopicEvidence[];
  readonly names: readonly NameEvidence[];
  /** `12 names`, where not all are listed. */
  readonly moreNames: string | null;
  readonly fields: FieldRows;
  /** The rows of each page; one page without rows where nothing is on record. */
  readonly pages: readonly (readonly LedgerRow[])[];
  /** What a reader types to check it. */
  readonly commands: string;
  readonly checked: 'both' | 'source' | 'entry' | 'none';
}

export interface TopicEvidence {
  readonly topic: Topic;
  readonly score: number;
  readonly reason: string | null;
  readonly terms: readonly { readonly term: string; readonly count: number }[];
}

export interface NameEvidence {
  readonly id: string;
  readonly label: string;
  readonly spellings: readonly { readonly spelling: string; readonly count: number }[];
}

/** Fields of a record or of front matter: what each became in words, and those that were not used. */
export interface FieldRows {
  readonly used: readonly { readonly field: string; readonly became: string }[];
  readonly unused: readonly string[];
}

export interface MadeContext {
  readonly names: ReadonlyMap<string, Name>;
  readonly taxonomy: TopicsFile;
  /** Path of the entry below the folder of entries: `2026/fog.md`. */
  readonly path: string;
}

/** So many names, and terms of a topic, are listed; the page of the entry has them all. */
const NAMES_LISTED = 30;
const TERMS_LISTED = 12;

/** Gathers what the pages of an entry's account show. Topics stand in the order of the taxonomy. */
export function describeMade(file: EntryWithProvenance, context: MadeContext): MadeView {
  const { entry, body, provenance } = file;
  const made = provenance && { entry, blocks: renderBody(body), provenance };
  const unit = provenance?.unit ?? 'line';
  const { names } = entry.evidence;
  const hidden = names.length - NAMES_LISTED;
  return {
    making: made && describeMaking(made),
    facts: decidedFacts(entry, { unit, names: context.names }),
    topics: topicsOf(entry, context.taxonomy),
    names: names.slice(0, NAMES_LISTED).map(({ name, spellings }) => ({
      id: name,
      label: context.names.get(name)?.label ?? name,
      spellings,
    })),
    moreNames: hidden > 0 ? countedOnPage('name', hidden) : null,
    fields: fieldsOf(provenance),
    pages: made ? ledgerPages(made).map((rows) => foldRows(rows, unit)) : [[]],
    ...commandsFor(entry, provenance, context.path),
  };
}

function topicsOf({ evidence }: Entry, { topics }: TopicsFile): TopicEvidence[] {
  return topics.flatMap((topic) => {
    const found = evidence.topics.find((one) => one.topic === topic.id);
    if (!found) return [];
    return [
      {
        topic,
        score: found.score,
        reason: found.reason ?? null,
        terms: found.terms.slice(0, TERMS_LISTED),
      },
    ];
  });
}

function fieldsOf(provenance: Provenance | null): FieldRows {
  const fields = provenance?.fields ?? [];
  return {
    used: fields
      .filter(({ as }) => as !== 'not-used')
      .map(({ field, as }) => ({ field, became: words.made.fields.as[as] })),
    unused: fields.filter(({ as }) => as === 'not-used').map(({ field }) => field),
  };
}

/**
 * The commands by which a reader checks an entry: `sha256sum` reads lines of a hash, two blanks and a path.
 * The hash of a record of a bulk file is of the record's bytes, which are no file.
 */
function commandsFor(
  { source }: Entry,
  provenance: Provenance | null,
  path: string,
): Pick<MadeView, 'commands' | 'checked'> {
  const isFile = provenance?.source.format !== 'record' && !source.file.includes('#');
  const sums = [
    ...(isFile ? [`${source.sha256}  content/sources/${source.file}`] : []),
    ...(provenance ? [`${provenance.entry.sha256}  content/articles/${path}`] : []),
  ];
  return {
    commands: [
      ...(sums.length > 0 ? ["sha256sum --check <<'END'", ...sums, 'END'] : []),
      'npm run verify',
    ].join('\n'),
    checked: checkedBy({ isFile, isRecorded: provenance !== null }),
  };
}

/** What the first command compares. */
function checkedBy(has: {
  readonly isFile: boolean;
  readonly isRecorded: boolean;
}): MadeView['checked'] {
  if (has.isFile) return has.isRecorded ? 'both' : 'source';
  return has.isRecorded ? 'entry' : 'none';
}
