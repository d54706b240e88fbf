import type { Entry } from '../schema/entry.ts';
import type { Name } from '../schema/names.ts';
import { formatDate } from './dates.ts';
import { placeInSource, type Unit } from './source-lines.ts';
import { languageName } from './text-language.ts';

/** A fact of an entry as it was decided, and from what. */
export interface DecidedFact {
  readonly term: string;
  readonly value: string;
  readonly why: string;
}

export interface FactContext {
  readonly unit: Unit;
  readonly names: ReadonlyMap<string, Name>;
}

/** Lists the facts of an entry with the reason for each; topics have evidence of their own. */
export function decidedFacts(entry: Entry, { unit, names }: FactContext): DecidedFact[] {
  const { title, date } = entry.evidence;
  const because = title.reason === undefined ? '' : ` ${title.reason}`;
  return [
    { term: 'Headline', value: entry.title, why: `${titleNote(entry, unit)}${because}` },
    { term: 'Date', value: formatDate(entry.date, 'long').text, why: date.reason },
    ...MATTERS.flatMap((matter) => matterFacts(entry, matter, unit)),
    ...entry.evidence.names.flatMap(({ name, reason }) =>
      reason === undefined
        ? []
        : [{ term: 'Name', value: names.get(name)?.label ?? name, why: decided(reason) }],
    ),
    ...(entry.evidence.decisions ?? [])
      .filter((one) => !MATTERS.some(({ decidedAs }) => decidedAs === one.decided))
      .map((one) => ({ term: 'Editor', value: capital(one.decided), why: one.reason })),
  ];
}

/** Says where the headline was found. */
export function titleNote({ evidence: { title } }: Entry, unit: Unit): string {
  const place = placeInSource(title.line ?? 1, unit);
  const { key } = title;
  switch (title.from) {
    case 'front-matter':
      return key === undefined
        ? 'Given by the front matter of the source.'
        : `Given by the front matter of the source: ${key}.`;
    case 'record':
      return key === undefined
        ? 'Given by the record.'
        : `Given by the record: its field “${key}”.`;
    case 'page':
      return key === undefined ? 'Given by the page.' : `Given by the page: ${key}.`;
    case 'header':
      return `${capital(place)}, where it stands beside the date.`;
    case 'first-line':
      return `${capital(place)}, the first of its text.`;
    case 'lede':
      return `The source has no headline. This one is the beginning of its first sentence (${place}).`;
    case 'decision':
      return 'Given by an editor of this archive.';
  }
}

interface Matter {
  readonly term: string;
  /** What the evidence calls it; null where it is a matter of decisions alone. */
  readonly fact: Entry['evidence']['facts'][number]['fact'] | null;
  readonly decidedAs: string;
  readonly show: (value: string) => string;
  readonly valueOf: (entry: Entry) => string | null;
}

const asItIs = (value: string) => value;

/** The facts that an editor can decide besides title and date, in the order of their rows. */
const MATTERS: readonly Matter[] = [
  {
    term: 'Standfirst',
    fact: 'standfirst',
    decidedAs: 'standfirst',
    show: asItIs,
    valueOf: ({ standfirst }) => standfirst,
  },
  {
    term: 'Author',
    fact: 'author',
    decidedAs: 'authors',
    show: asItIs,
    valueOf: ({ authors }) => (authors.length === 0 ? null : authors.join(', ')),
  },
  {
    term: 'Publisher',
    fact: 'publisher',
    decidedAs: 'publisher',
    show: asItIs,
    valueOf: ({ source }) => source.publisher,
  },
  {
    term: 'Filed from',
    fact: null,
    decidedAs: 'dateline',
    show: asItIs,
    valueOf: ({ dateline }) => dateline,
  },
  {
    term: 'Updated',
    fact: 'updated',
    decidedAs: 'updated',
    show: (value) => formatDate(value, 'long').text,
    valueOf: ({ updated }) => updated,
  },
  {
    term: 'Language',
    fact: 'language',
    decidedAs: 'language',
    show: languageName,
    valueOf: ({ language }) => language,
  },
  {
    term: 'Address',
    fact: 'address',
    decidedAs: 'url',
    show: asItIs,
    valueOf: ({ source }) => source.url,
  },
];

function matterFacts(entry: Entry, matter: Matter, unit: Unit): DecidedFact[] {
  const { term, show } = matter;
  const found = entry.evidence.facts.filter(({ fact }) => fact === matter.fact);
  const decision = entry.evidence.decisions?.find((one) => one.decided === matter.decidedAs);
  if (!decision) {
    // Authors of one byline are one row.
    return [...Map.groupBy(found, (fact) => foundIn(fact, unit))].map(([why, facts]) => ({
      term,
      value: facts.map(({ value }) => show(value)).join(', '),
      why,
    }));
  }
  const value = matter.valueOf(entry);
  const instead = found.map((fact) => ` The source says “${show(fact.value)}” (${fact.from}).`);
  const why = `${decided(decision.reason)}${instead.join('')}`;
  return [{ term, value: value === null ? 'none' : show(value), why }];
}

function foundIn(
  { from, line }: { readonly from: string; readonly line: number | null },
  unit: Unit,
) {
  const place = line === null ? '' : `, ${placeInSource(line, unit)}`;
  return `From ${from}${place}.`;
}

function decided(reason: string): string {
  return `Decided by an editor: ${reason}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('en')}${text.slice(1)}`;
}
