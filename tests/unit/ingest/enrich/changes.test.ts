import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { changeNames, changeTopics } from '../../../../scripts/ingest/enrich/changes.ts';
import { decidedOn } from '../../../../scripts/ingest/enrich/decided.ts';
import { decisionsFileSchema } from '../../../../src/schema/decisions.ts';
import { madeUpConfig } from '../../../support/made-up-config.ts';

type Decision = Partial<z.input<typeof decisionsFileSchema>['decisions'][number]>;

const { taxonomy, names } = madeUpConfig();
const decided = (decision: Decision) =>
  decidedOn(
    decisionsFileSchema.parse({ decisions: [{ source: 'a.txt', reason: 'Known.', ...decision }] })
      .decisions,
  );

const FERRIES = { topic: 'ferries', score: 3, terms: [] };
const topics = (decision: Decision) =>
  changeTopics([FERRIES], { decided: decided(decision), taxonomy });

const found = (name: string) => ({ name, spellings: [], where: ['p1'] });
const MERSEPORT = found('merseport');
const FIT = found('fit');
const named = (decision: Decision) =>
  changeNames([MERSEPORT, FIT], { decided: decided(decision), names });

const told = ({ faults }: ReturnType<typeof topics> | ReturnType<typeof named>) =>
  faults.map(({ code, where, what }) => [code, where, what]);

describe('topics', () => {
  it('stay as they were found where nothing is decided of them', () => {
    expect(topics({})).toEqual({ evidence: [FERRIES], decisions: [], faults: [] });
  });

  it('are added in the order of the taxonomy, with the reason', () => {
    expect(topics({ topics: { add: ['lighthouses', 'harbour'] } })).toEqual({
      evidence: [
        { topic: 'harbour', score: 0, reason: 'Known.', terms: [] },
        { topic: 'lighthouses', score: 0, reason: 'Known.', terms: [] },
        FERRIES,
      ],
      decisions: [],
      faults: [],
    });
  });

  it('are taken away, which the record tells', () => {
    expect(topics({ topics: { remove: ['ferries'] } })).toEqual({
      evidence: [],
      decisions: [{ decided: 'took away "ferries"', reason: 'Known.' }],
      faults: [],
    });
  });

  it('that are decided for nothing change nothing, and are told of', () => {
    const changed = topics({
      topics: { add: ['tides', 'ferries'], remove: ['harbour', 'gulls'] },
    });
    expect(changed).toMatchObject({ evidence: [FERRIES], decisions: [] });
    expect(told(changed)).toEqual([
      ['decision-stale', 'a.txt', 'topics.yaml has no "tides"'],
      ['decision-stale', 'a.txt', 'topics.yaml has no "gulls"'],
      ['decision-repeats', 'a.txt', 'decided "ferries", which ingest finds too'],
      ['decision-stale', 'a.txt', 'ingest does not find "harbour", which is removed'],
    ]);
  });
});

describe('names', () => {
  it('stay as they were found where nothing is decided of them', () => {
    expect(named({ topics: { add: ['ferries'] } })).toEqual({
      ...{ evidence: [MERSEPORT, FIT], decisions: [], faults: [] },
    });
  });

  it('are added behind those found, in the order of the file, with the reason', () => {
    const added = { reason: 'Known.', spellings: [], where: [] };
    expect(named({ names: { add: ['merse-bay', 'selin-isikci'] } }).evidence).toEqual([
      ...[MERSEPORT, FIT],
      { name: 'selin-isikci', ...added },
      { name: 'merse-bay', ...added },
    ]);
  });

  it('are taken away, which the record tells, and are told of where they are not known', () => {
    const changed = named({ names: { remove: ['merseport', 'nobody'] } });
    expect(changed).toMatchObject({
      evidence: [FIT],
      decisions: [{ decided: 'took away "merseport"', reason: 'Known.' }],
    });
    expect(told(changed)).toEqual([['decision-stale', 'a.txt', 'names.yaml has no "nobody"']]);
  });
});
