/** Labels in a row: on which screens each has room beside the others. */

export type Room = 'all' | 'wide' | 'narrow' | 'none';

/** The least distance of labels from center to center, in per cent of the drawing. */
export interface LabelSpace {
  readonly narrow: number;
  readonly wide: number;
}

interface Place {
  readonly x: number;
  readonly width: number;
}

/**
 * Gives room to labels from left to right: on narrow screens to fewer, which need not be among those on
 * wide ones.
 * @param places what the labels stand under, in per cent of the drawing
 */
export function roomsFor(places: readonly Place[], space: LabelSpace): Room[] {
  const [narrow, wide] = [spaced(places, space.narrow), spaced(places, space.wide)];
  return places.map((place) => {
    if (narrow.has(place)) return wide.has(place) ? 'all' : 'narrow';
    return wide.has(place) ? 'wide' : 'none';
  });
}

function spaced(places: readonly Place[], least: number): ReadonlySet<Place> {
  const chosen = new Set<Place>();
  let last = -Infinity;
  for (const place of places) {
    const center = place.x + place.width / 2;
    if (center - last < least) continue;
    chosen.add(place);
    last = center;
  }
  return chosen;
}
