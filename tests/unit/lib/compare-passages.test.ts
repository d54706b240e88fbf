import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/lib/body.ts';
import { alignTexts, type Passage } from '../../../src/lib/compare-passages.ts';
import { spellingsOf } from '../../../src/lib/compare-words.ts';

/** Passages as text: the number of the paragraph, and its words with the marked ones in brackets. */
const shown = (passages: readonly Passage[]) =>
  passages.map(
    ({ paragraph, pieces }) =>
      `${paragraph}: ${pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`,
  );

function align(first: string, second: string) {
  const spellings = spellingsOf([
    { id: 'velmar', label: 'Velmar', kind: 'place', spellings: ['Port of Velmar'] },
  ]);
  const { both, onlyFirst, onlySecond, counts } = alignTexts(
    renderBody(first),
    renderBody(second),
    spellings,
  );
  return {
    both: both.map((match) => [shown(match.first), shown(match.second)]),
    onlyFirst: shown(onlyFirst),
    onlySecond: shown(onlySecond),
    matched: [counts.first, counts.second].map(({ matched, all }) => `${matched} of ${all}`),
  };
}

test('sentences that say the same stand beside each other, in the order of the first text', () => {
  expect(
    align(
      'Fog closed the harbour. Nobody was hurt.\n\nThe ferry Osprey waited until noon.',
      'The Osprey waited, and waited.\n\n## Fog in the harbour\n\nA harbour was closed by fog on Monday.',
    ),
  ).toEqual({
    both: [
      [['1: [Fog closed] the [harbour].'], ['2: A [harbour] was [closed] by [fog] on Monday.']],
      [['2: The ferry [Osprey waited] until noon.'], ['1: The [Osprey waited], and [waited].']],
    ],
    onlyFirst: ['1: Nobody was hurt.'],
    onlySecond: [],
    matched: ['2 of 3', '2 of 2'],
  });
});

describe('one sentence may be two of the other text', () => {
  const one = 'The Osprey left Tarnholm with 40 passengers in fog.';

  test('of which those that tell nothing more stay alone', () => {
    expect(
      align(
        one,
        'The Osprey left Tarnholm in fog. It had 40 passengers.\n\nThe Osprey left in fog.',
      ),
    ).toEqual({
      both: [
        [
          ['1: The Osprey left [Tarnholm] with [40 passengers] in fog.'],
          ['1: The Osprey left [Tarnholm] in fog. It had [40 passengers].'],
        ],
      ],
      onlyFirst: [],
      onlySecond: ['2: The Osprey left in fog.'],
      matched: ['1 of 1', '2 of 3'],
    });
  });

  test('in the first as in the second, in their own order', () => {
    expect(
      align('It had 40 passengers. Birds sang.\n\nThe Osprey left Tarnholm in fog.', one),
    ).toMatchObject({
      both: [
        [
          ['1: It had [40 passengers].', '2: [The Osprey left Tarnholm] in [fog].'],
          ['1: [The Osprey left Tarnholm] with [40 passengers] in [fog].'],
        ],
      ],
      onlyFirst: ['1: Birds sang.'],
      matched: ['2 of 3', '1 of 1'],
    });
  });

  test('and no more than two', () => {
    expect(align('Fog fell.', 'Fog fell. Fog fell.\n\nFog fell.')).toMatchObject({
      both: [[['1: Fog fell.'], ['1: Fog fell. Fog fell.']]],
      onlySecond: ['2: Fog fell.'],
      matched: ['1 of 1', '2 of 3'],
    });
  });
});

test('of sentences alike the first ones match', () => {
  expect(align('Fog fell.\n\nFog fell.\n\nFog fell.', 'Fog fell.')).toMatchObject({
    both: [[['1: Fog fell.', '2: Fog fell.'], ['1: Fog fell.']]],
    onlyFirst: ['3: Fog fell.'],
  });
});

describe('of the matches the best are taken first', () => {
  test('whatever stands first in either text', () => {
    expect(
      align(
        'Tugs left Tarnholm in rain.\n\nTugs left Tarnholm in fog at noon.',
        'Tugs left Tarnholm in fog at noon.\n\nTugs left Tarnholm in rain.',
      ).both,
    ).toEqual([
      [['1: Tugs left Tarnholm in [rain].'], ['2: Tugs left Tarnholm in [rain].']],
      [
        ['2: Tugs left Tarnholm in [fog] at [noon].'],
        ['1: Tugs left Tarnholm in [fog] at [noon].'],
      ],
    ]);
  });

  test('and two that join one stand in the order of their own text', () => {
    expect(
      align(
        'The Osprey left Tarnholm with 40 passengers in fog.',
        'It had 40 passengers.\n\nThe Osprey left Tarnholm in fog.',
      ).both.map(([, second]) => second),
    ).toEqual([['1: It had [40 passengers].', '2: [The Osprey left Tarnholm] in [fog].']]);
  });

  test('and no sentence joins that is only a little like the other side', () => {
    const first = 'Tugs towed the burning freighter Kestrel out of the harbour at dawn.';
    const second =
      'Tugs towed the freighter Kestrel out.\n\nBirds left at dawn, cold and hungry again.';
    expect(align(first, second).onlySecond).toEqual([
      '2: Birds left at dawn, cold and hungry again.',
    ]);
    expect(align(second, first).onlyFirst).toEqual([
      '2: Birds left at dawn, cold and hungry again.',
    ]);
  });
});

test('each matches the one most like it, not the first that is like it', () => {
  expect(
    align(
      'Rain fell on the quay.\n\nTugs came at nine. Crews slept ashore.',
      'Crews slept. Tugs came.',
    ),
  ).toMatchObject({
    both: [
      [['2: [Tugs came] at nine.'], ['1: [Tugs came].']],
      [['2: [Crews slept] ashore.'], ['1: [Crews slept].']],
    ],
    onlyFirst: ['1: Rain fell on the quay.'],
  });
});

describe('what is marked', () => {
  test('is no word that most sentences have', () => {
    const tugs = ['Heron', 'Osprey', 'Kestrel', 'Merlin'].map((name) => `The tug ${name} sailed.`);
    expect(
      align(tugs.join(' '), 'The tug Osprey sailed home. The tug Merlin sailed home.'),
    ).toEqual({
      both: [
        [['1: The tug [Osprey] sailed.'], ['1: The tug [Osprey] sailed home.']],
        [['1: The tug [Merlin] sailed.'], ['1: The tug [Merlin] sailed home.']],
      ],
      onlyFirst: ['1: The tug Heron sailed. The tug Kestrel sailed.'],
      onlySecond: [],
      matched: ['2 of 4', '2 of 2'],
    });
  });

  test('is a long word or a name that up to a quarter of the sentences have, and no short word', () => {
    const others = ['Gulls cried.', 'Rain fell.', 'Crews slept.', 'Lamps burned.', 'Bells rang.'];
    const more = ['Cranes turned.', 'Dogs barked.', 'Men shouted.', 'Ropes snapped.'];
    const aligned = align(
      `Velmar saw fog and tugboats. ${others.join(' ')}`,
      `Velmar had fog, Velmar had tugboats. Velmar, fog, tugboats. ${more.join(' ')}`,
    );
    expect(aligned.both).toEqual([
      [
        ['1: [Velmar] saw fog and [tugboats].'],
        ['1: [Velmar] had fog, [Velmar] had [tugboats]. [Velmar], fog, [tugboats].'],
      ],
    ]);
  });

  test('is a name under another of its spellings, and a figure', () => {
    expect(align('At Velmar 40 gulls cried.', 'In the Port of Velmar 40 swans died.').both).toEqual(
      [[['1: At [Velmar 40] gulls cried.'], ['1: In the [Port of Velmar 40] swans died.']]],
    );
  });

  test('stands where the words stood, whatever blanks there were between them', () => {
    expect(align('Fog\nfell   here.', 'Fog fell, here.').both).toEqual([
      [['1: [Fog fell here].'], ['1: [Fog fell], [here].']],
    ]);
  });
});

test('texts that share no word, or have none, share nothing', () => {
  expect(align('Fog fell.', 'Tugs came.')).toEqual({
    both: [],
    onlyFirst: ['1: Fog fell.'],
    onlySecond: ['1: Tugs came.'],
    matched: ['0 of 1', '0 of 1'],
  });
  expect(align('Is it so?', 'Is it so?').matched).toEqual(['0 of 1', '0 of 1']);
  expect(align('', '## Fog').matched).toEqual(['0 of 0', '0 of 0']);
});
