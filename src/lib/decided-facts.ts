import type { Entry } from '../schema/entry.ts';
import type { Name } from '../schema/names.ts';
import { words } from '../words.ts';
import { formatDate } from './dates.ts';
import { placeInSource, type Unit } from './source-lines.ts';
import { languageName } from './text-language.ts';
import { capitalised } from './words.ts';

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
    {
      term: words.made.terms.headline,
      value: entry.title,
      why: `${titleNote(entry, unit)}${because}`,
    },
    { term: words.made.terms.date, value: formatDate(entry.date, 'long').text, why: date.reason },
    ...MATTERS.flatMap((matter) => matterFacts(entry, matter, unit)),
    ...entry.evidence.names.flatMap(({ name, reason }) =>
      reason === undefined
        ? []
        : [
            {
              term: words.made.terms.name,
              value: names.get(name)?.label ?? name,
              why: words.made.decided(reason),
            },
          ],
    ),
    ...(entry.evidence.decisions ?? [])
      .filter((one) => !MATTERS.some(({ decidedAs }) => decidedAs === one.decided))
      .map((one) => ({
        term: words.made.terms.editor,
        value: capitalised(one.decided),
        why: one.reason,
      })),
  ];
}

/** Says where the headline was found. */
export function titleNote({ evidence: { title } }: Entry, unit: Unit): string {
  const place = placeInSource(title.line ?? 1, unit);
  const { key } = title;
  const told = words.made.headline;
  switch (title.from) {
    case 'front-matter':
      return key === undefined ? told.frontMatter : told.frontMatterKey(key);
    case 'record':
      return key === undefined ? told.record : told.recordKey(key);
    case 'page':
      return key === undefined ? told.page : told.pageKey(key);
    case 'header':
      return told.header(capitalised(place));
    case 'first-line':
      return told.firstLine(capitalised(place));
    case 'lede':
      return told.lede(place);
    case 'decision':
      return told.decision;
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
    term: words.made.terms.standfirst,
    fact: 'standfirst',
    decidedAs: 'standfirst',
    show: asItIs,
    valueOf: ({ standfirst }) => standfirst,
  },
  {
    term: words.made.terms.author,
    fact: 'author',
    decidedAs: 'authors',
    show: asItIs,
    valueOf: ({ authors }) => (authors.length === 0 ? null : authors.join(', ')),
  },
  {
    term: words.made.terms.publisher,
    fact: 'publisher',
    decidedAs: 'publisher',
    show: asItIs,
    valueOf: ({ source }) => source.publisher,
  },
  {
    term: words.made.terms.filedFrom,
    fact: null,
    decidedAs: 'dateline',
    show: asItIs,
    valueOf: ({ dateline }) => dateline,
  },
  {
    term: words.made.terms.updated,
    fact: 'updated',
    decidedAs: 'updated',
    show: (value) => formatDate(value, 'long').text,
    valueOf: ({ updated }) => updated,
  },
  {
    term: words.made.terms.language,
    fact: 'language',
    decidedAs: 'language',
    show: languageName,
    valueOf: ({ language }) => language,
  },
  {
    term: words.made.terms.address,
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
  const instead = found.map((fact) => ` ${words.made.sourceSays(show(fact.value), fact.from)}`);
  const why = `${words.made.decided(decision.reason)}${instead.join('')}`;
  return [{ term, value: value === null ? words.made.terms.none : show(value), why }];
}

function foundIn(
  { from, line }: { readonly from: string; readonly line: number | null },
  unit: Unit,
) {
  return line === null
    ? words.made.foundIn(from)
    : words.made.foundAt(from, placeInSource(line, unit));
}
