import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  appliedTo,
  correctText,
  decidedOn,
  idleDecisions,
} from '../../../../scripts/ingest/enrich/decided.ts';
import { decisionsFileSchema } from '../../../../src/schema/decisions.ts';
import { parsed } from '../../../support/parsed.ts';

type Decision = Partial<z.input<typeof decisionsFileSchema>['decisions'][number]>;

const read = (...decisions: Decision[]) =>
  decisionsFileSchema.parse({
    decisions: decisions.map((one) => ({ source: 'source.txt', reason: 'Known.', ...one })),
  }).decisions;

const LINES = { keep: ['Advertisement'], remove: ['It was cold.'] };
const article = parsed(
  'Ice\n\nThe qay was closed, the qay of Mersport.\n\nAdvertisement\n\nIt was cold.\n\nNobody knew why.',
  'source.txt',
  LINES,
);
const QUAY = { was: 'qay', is: 'quay' };
const MERSEPORT = { was: 'Mersport', is: 'Merseport' };
const GONE = { was: 'habour', is: 'harbour' };

describe('the decision on a matter', () => {
  it('is the one that has it, be it for nothing', () => {
    const [first, second] = read({ title: 'Ice at dawn' }, { date: null });
    const { one } = decidedOn([first, second].flatMap((decision) => decision ?? []));
    expect([one('title'), one('date'), one('url')]).toEqual([first, second, undefined]);
  });
});

describe('corrections', () => {
  it('put right each place in the text, and stay on the lines that had any', () => {
    const { body } = correctText(article, decidedOn(read({ correct: [QUAY, GONE] })));
    expect(body[0]).toEqual({
      ...article.body[0],
      text: 'The quay was closed, the quay of Mersport.',
      corrected: [QUAY],
    });
    expect(body.slice(1)).toEqual(article.body.slice(1));
    expect(body[1]).not.toHaveProperty('corrected');
  });

  it('may be several to a line, by several decisions', () => {
    const decisions = read({ correct: [QUAY] }, { correct: [MERSEPORT] });
    const [line] = correctText(article, decidedOn(decisions)).body;
    expect(line).toMatchObject({
      text: 'The quay was closed, the quay of Merseport.',
      corrected: [QUAY, MERSEPORT],
    });
  });

  it('are none where none is decided', () => {
    expect(correctText(article, decidedOn(read({ title: 'Ice' })))).toBe(article);
  });
});

describe('a decision on lines', () => {
  const corrected = (...decisions: ReturnType<typeof read>) =>
    correctText(article, decidedOn(decisions));
  const idle = (of: typeof article, ...decisions: ReturnType<typeof read>) =>
    idleDecisions(of, decidedOn(decisions), {}).map(({ code, where, what }) => {
      expect([code, where]).toEqual(['decision-stale', 'source.txt']);
      return what;
    });

  it('is applied as far as its lines and its words are there', () => {
    const [decision] = read({
      keep: ['Advertisement', 'No such line.'],
      remove: ['It was cold.', 'Nobody knew why.'],
      correct: [QUAY, GONE],
    });
    if (!decision) throw new Error('no decision');
    expect(appliedTo(corrected(decision), decision)).toEqual({
      keep: ['Advertisement'],
      remove: ['It was cold.'],
      correct: [QUAY],
    });
  });

  it('is told of where it decides nothing', () => {
    const met = read({ ...LINES, correct: [MERSEPORT] });
    expect(idle(corrected(...met), ...met)).toEqual([]);
    expect(
      idle(article, ...read({ keep: ['No such line.'], remove: ['Nor such.'], correct: [GONE] })),
    ).toEqual([
      'no line reads "No such line.", which the decision keeps',
      'no line reads "Nor such.", which the decision removes',
      'nothing in the text reads "habour", which the decision corrects',
    ]);
  });

  it('is told of where it corrects more than one place', () => {
    const decisions = read({ correct: [QUAY, MERSEPORT] });
    expect(
      idleDecisions(corrected(...decisions), decidedOn(decisions), {}).map(({ code, what }) => [
        code,
        what,
      ]),
    ).toEqual([['correction-manifold', '"qay" is corrected to "quay" in 2 places']]);
  });

  it('is told of where a rule removes the line too', () => {
    const ruled = parsed('Ice\n\nIt was closed.\n\nAdvertisement\n\nNobody knew why.');
    expect(idle(ruled, ...read({ remove: ['Advertisement'] }))).toEqual([
      'a rule removes "Advertisement" already',
    ]);
  });

  it('is told of where the file is neither the retelling nor its original', () => {
    const { sha256 } = article.source;
    const other = '0'.repeat(64);
    expect(idle(article, ...read({ retold: { copy: sha256 } }))).toEqual([]);
    expect(idle(article, ...read({ retold: { copy: other, original: sha256 } }))).toEqual([]);
    expect(idle(article, ...read({ retold: { copy: other } }))).toEqual([
      'the file is not the copy that the decision calls retold, so it is shown as received',
    ]);
  });
});

describe('a decision on facts', () => {
  it('is told of where ingest finds the same', () => {
    const decided = decidedOn(read({ title: 'Ice', publisher: null, language: 'tr' }));
    const found = { title: 'Ice', standfirst: null, publisher: null, language: 'en' };
    expect(
      idleDecisions(article, decided, found).map(({ code, where, what }) => [code, where, what]),
    ).toEqual([
      ['decision-repeats', 'source.txt', 'decided the title "Ice", which ingest finds too'],
      ['decision-repeats', 'source.txt', 'decided the publisher "none", which ingest finds too'],
    ]);
  });
});
