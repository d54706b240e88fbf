import type { Decision } from '../../../src/schema/decisions.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { Name } from '../../../src/schema/names.ts';
import type { TopicsFile } from '../../../src/schema/topics.ts';
import { words } from '../../../src/words.ts';
import { fault, type Fault } from '../faults.ts';
import type { Decided } from './decided.ts';

/** What an editor adds to the topics and names that ingest finds, and takes from them. */

type TopicEvidence = Entry['evidence']['topics'][number];
type NameEvidence = Entry['evidence']['names'][number];

interface Changed<Evidence> {
  readonly evidence: Evidence[];
  /** What was taken away, for the record: what was added has its reason beside it. */
  readonly decisions: { decided: string; reason: string }[];
  readonly faults: readonly Fault[];
}

/** Topics as decided, in the order of the taxonomy. */
export function changeTopics(
  found: readonly TopicEvidence[],
  { decided, taxonomy }: { readonly decided: Decided; readonly taxonomy: TopicsFile },
): Changed<TopicEvidence> {
  const decision = decided.one('topics');
  if (!decision?.topics) return { evidence: [...found], decisions: [], faults: [] };
  const order = taxonomy.topics.map(({ id }) => id);
  const make = (topic: string, reason: string) => ({ topic, score: 0, reason, terms: [] });
  const idOf = ({ topic }: TopicEvidence) => topic;
  return change(found, { decision, matter: 'topics', known: order, make, idOf });
}

/** Names as decided: those found first, then those added. */
export function changeNames(
  found: readonly NameEvidence[],
  { decided, names }: { readonly decided: Decided; readonly names: readonly Name[] },
): Changed<NameEvidence> {
  const decision = decided.one('names');
  if (!decision?.names) return { evidence: [...found], decisions: [], faults: [] };
  const known = names.map(({ id }) => id);
  const make = (name: string, reason: string) => ({ name, reason, spellings: [], where: [] });
  const idOf = ({ name }: NameEvidence) => name;
  const changed = change(found, { decision, matter: 'names', known, make, idOf });
  const place = (evidence: NameEvidence) => found.indexOf(evidence) >>> 0;
  return { ...changed, evidence: changed.evidence.sort((a, b) => place(a) - place(b)) };
}

interface Change<Evidence> {
  readonly decision: Decision;
  readonly matter: 'topics' | 'names';
  /** All ids there are, in order. */
  readonly known: readonly string[];
  readonly make: (id: string, reason: string) => Evidence;
  readonly idOf: (evidence: Evidence) => string;
}

function change<Evidence>(
  found: readonly Evidence[],
  { decision, matter, known, make, idOf }: Change<Evidence>,
): Changed<Evidence> {
  const { source, reason } = decision;
  const { add, remove } = decision[matter] ?? { add: [], remove: [] };
  const ids = new Set(found.map(idOf));
  const faults = [
    ...[...add, ...remove]
      .filter((id) => !known.includes(id))
      .map((id) => fault('decision-stale', source, `${matter}.yaml has no "${id}"`)),
    ...add
      .filter((id) => ids.has(id))
      .map((id) => fault('decision-repeats', source, `decided "${id}", which ingest finds too`)),
    ...remove
      .filter((id) => known.includes(id) && !ids.has(id))
      .map((id) =>
        fault('decision-stale', source, `ingest does not find "${id}", which is removed`),
      ),
  ];
  const added = add.filter((id) => known.includes(id) && !ids.has(id));
  const evidence = [
    ...found.filter((one) => !remove.includes(idOf(one))),
    ...added.map((id) => make(id, reason)),
  ].sort((a, b) => known.indexOf(idOf(a)) - known.indexOf(idOf(b)));
  const decisions = remove
    .filter((id) => ids.has(id))
    .map((id) => ({ decided: words.ingest.tookAway(id), reason }));
  return { evidence, decisions, faults };
}
