import { expect, test } from 'vitest';
import { roomsFor } from '../../../src/lib/label-room.ts';

const at = (x: number, width = 2) => ({ x, width });

test.each([
  ['apart on all screens', [at(0), at(50)], ['all', 'all']],
  ['just as far as it must be on wide ones', [at(0), at(10)], ['all', 'wide']],
  ['less far than that', [at(0), at(9.9)], ['all', 'none']],
  ['just as far as it must be on narrow ones', [at(0), at(25)], ['all', 'all']],
  // On wide screens the third has room beside the second, on narrow ones the fourth beside the first.
  ['in a row', [at(0), at(10), at(19), at(25)], ['all', 'wide', 'none', 'all']],
  ['in a row, one for narrow screens alone', [at(0), at(18), at(27)], ['all', 'wide', 'narrow']],
  // Of different widths, with their centers at 10 and 21, and at 10 and 19.
  ['under wide things', [at(0, 20), at(20)], ['all', 'wide']],
  ['under things that grow', [at(9), at(16, 6)], ['all', 'none']],
  ['where there are none', [], []],
])('labels %s', (_, places, rooms) => {
  expect(roomsFor(places, { narrow: 25, wide: 10 })).toEqual(rooms);
});
