import type { Entry } from '../schema/entry.ts';
import type { Name, NameKind } from '../schema/names.ts';
import type { Topic } from '../schema/topics.ts';
import { words } from '../words.ts';
import { findEvidence, readTexts, type Found, type Sought } from './evidence-places.ts';
import { urls } from './urls.ts';

/** The names and topics of an entry as choices, each of which marks its evidence in the text. */

/** Something whose evidence can be marked. */
interface EvidenceChoice {
  /** Its number on the page, from 1; what it marks has the class `k1`. */
  readonly key: number;
  readonly label: string;
  /** BCP 47 tag of the label, where it is not the page's. */
  readonly lang: string | undefined;
  /** The shape of a topic. */
  readonly glyph: string | null;
  /** The page of a place; people and organisations have theirs in the margin, topics above the headline. */
  readonly href: string | null;
  /** How often it was found. */
  readonly count: number;
  /** Where: the way there, and what it is called. */
  readonly places: readonly EvidencePlace[];
}

interface EvidencePlace {
  readonly href: string;
  /** `3` for the third paragraph, `headline`. */
  readonly words: string;
}

/** Choices of a kind, with its heading. */
export interface EvidenceGroup {
  readonly title: string;
  readonly choices: readonly EvidenceChoice[];
}

export interface EntryEvidence {
  readonly groups: readonly EvidenceGroup[];
  /** What was found in each place of the entry: `title`, `standfirst`, `h1`, `p3`. */
  readonly found: ReadonlyMap<string, readonly Found[]>;
}

interface EvidenceFacts {
  readonly names: ReadonlyMap<string, Name>;
  readonly topics: readonly Topic[];
  /** The texts of the entry by their places. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Gathers what can be marked: topics in the order given, then names, those mentioned most first. */
export function entryEvidence(
  entry: Entry,
  { names, topics, texts }: EvidenceFacts,
): EntryEvidence {
  const topicsFound = topics.flatMap((topic) => {
    const evidence = entry.evidence.topics.find((one) => one.topic === topic.id);
    return evidence && evidence.terms.length > 0 ? [{ topic, evidence }] : [];
  });
  const namesFound = entry.evidence.names.flatMap((evidence) => {
    const name = names.get(evidence.name);
    return name && evidence.where.length > 0 ? [{ name, evidence }] : [];
  });
  const ofTopics = topicsFound.map((one, i) => topicChoice(one, i + 1));
  const ofNames = namesFound.map((one, i) => nameChoice(one, topicsFound.length + i + 1));
  const folded = readTexts(texts, 'folded');
  const found = [
    ...ofTopics.map(({ sought }) => findEvidence(folded, sought)),
    findEvidence(
      readTexts(texts, 'as-written'),
      ofNames.flatMap(({ sought }) => sought),
    ),
  ];
  const said = words.article.evidence;
  const ofKind = (kind: NameKind) => ofNames.filter((one) => one.kind === kind);
  const groups = [
    { title: said.topics, choices: ofTopics },
    { title: said.people, choices: ofKind('person') },
    { title: said.organisations, choices: ofKind('organisation') },
    { title: said.places, choices: ofKind('place') },
  ];
  return {
    groups: groups
      .filter(({ choices }) => choices.length > 0)
      .map((group) => ({ ...group, choices: group.choices.map(({ choice }) => choice) })),
    found: new Map(
      [...texts.keys()].map((place) => [place, found.flatMap((one) => one.get(place) ?? [])]),
    ),
  };
}

interface TopicFound {
  readonly topic: Topic;
  readonly evidence: Entry['evidence']['topics'][number];
}

function topicChoice({ topic, evidence: { terms } }: TopicFound, key: number) {
  const where = [...new Set(terms.flatMap((term) => term.where))];
  const sought: Sought[] = [
    ...terms.map(({ term, count, where: places }) => ({ key, phrase: term, count, where: places })),
    ...(topic.exclusions ?? []).map((phrase) => ({ key: null, phrase, count: 0 })),
  ];
  const count = terms.reduce((sum, term) => sum + term.count, 0);
  const facts = {
    label: topic.label,
    lang: undefined,
    glyph: topic.glyph,
    href: null,
  };
  return { choice: { key, ...facts, count, places: placesOf(where) }, sought };
}

interface NameFound {
  readonly name: Name;
  readonly evidence: Entry['evidence']['names'][number];
}

function nameChoice({ name, evidence: { spellings, where } }: NameFound, key: number) {
  const sought: Sought[] = [
    ...spellings.map(({ spelling, count }) => ({ key, phrase: spelling, count, where })),
    ...(name.not ?? []).map((phrase) => ({ key: null, phrase, count: 0 })),
  ];
  const count = spellings.reduce((sum, spelling) => sum + spelling.count, 0);
  const facts = {
    label: name.label,
    lang: name.lang,
    glyph: null,
    href: name.kind === 'place' ? urls.name(name.id) : null,
  };
  return { choice: { key, ...facts, count, places: placesOf(where) }, sought, kind: name.kind };
}

const KINDS = ['title', 'standfirst', 'p', 'h'] as const;

function placesOf(where: readonly string[]): EvidencePlace[] {
  const { headline, standfirst, heading } = words.article.evidence;
  return [...where].sort(inTextOrder).map((place) => {
    const kind = KINDS.find((one) => place.startsWith(one));
    if (kind === 'title') return { href: '#main', words: headline };
    if (kind === 'standfirst') return { href: '#main', words: standfirst };
    return { href: `#${place}`, words: kind === 'p' ? place.slice(1) : heading(place.slice(1)) };
  });
}

/** Headline, standfirst, then headings and paragraphs by their numbers. */
function inTextOrder(a: string, b: string): number {
  const rank = (place: string) => KINDS.findIndex((kind) => place.startsWith(kind));
  return rank(a) - rank(b) || Number(a.slice(1)) - Number(b.slice(1)) || 0;
}
