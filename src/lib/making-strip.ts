/** The lines of a source as a thin picture: which were kept, which were left out, in their order. */

export interface Strip {
  /** How wide the picture is in its own units: a line each or, of a long source, a bin of lines. */
  readonly width: number;
  /** Paths of SVG: what was kept has the whole height, what was left out the lower part. */
  readonly kept: string;
  readonly removed: string;
}

/** How high the picture is in its own units. */
export const STRIP_HEIGHT = 8;
/** How high what was left out is drawn, so that its shape tells it apart as well. */
const LOW = 3;
/** How many pieces the picture may have: each is some letters of the page. */
const MOST = 120;

/** Draws the lines. @param removed for each line that is not blank, whether it was left out */
export function drawStrip(removed: readonly boolean[]): Strip {
  const lines = runsOf(removed).length <= MOST ? removed : binned(removed);
  const path = (out: boolean, top: number) =>
    runsOf(lines)
      .filter((run) => run.removed === out)
      .map(({ from, length }) => `M${from} ${top}h${length}V${STRIP_HEIGHT}h-${length}z`)
      .join('');
  return { width: lines.length, kept: path(false, 0), removed: path(true, STRIP_HEIGHT - LOW) };
}

interface Run {
  readonly removed: boolean;
  readonly from: number;
  length: number;
}

function runsOf(lines: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (const [from, removed] of lines.entries()) {
    const last = runs.at(-1);
    if (last?.removed === removed) last.length += 1;
    else runs.push({ removed, from, length: 1 });
  }
  return runs;
}

/** Bins of lines of one size, each as most of its lines are. */
function binned(lines: readonly boolean[]): boolean[] {
  return Array.from({ length: MOST }, (_, i) => {
    const bin = lines.slice(
      Math.floor((i * lines.length) / MOST),
      Math.floor(((i + 1) * lines.length) / MOST),
    );
    return bin.filter(Boolean).length * 2 > bin.length;
  });
}
