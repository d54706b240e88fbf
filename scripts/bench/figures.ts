/** Figures of several runs, each told by its median and the least and the most of them. */

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @returns null where there is no figure */
export function spreadOf(figures: readonly number[]): Spread | null {
  const sorted = figures.toSorted((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return null;
  const middle = sorted.slice(
    Math.floor((sorted.length - 1) / 2),
    Math.floor(sorted.length / 2) + 1,
  );
  return { median: middle.reduce((sum, one) => sum + one, 0) / middle.length, least, most };
}

/** `94 (88–121)`; a dash where there is no figure. @param unit what a figure is divided by before */
export function writeSpread(figures: readonly number[], unit = 1): string {
  const spread = spreadOf(figures);
  if (!spread) return '–';
  const write = (figure: number) => writeFigure(figure / unit);
  const [median, least, most] = [write(spread.median), write(spread.least), write(spread.most)];
  return least === most ? median : `${median} (${least}–${most})`;
}

/** Two figures that count: `0.42`, `7.3`, `94`, `1,204`. */
function writeFigure(figure: number): string {
  const digits = figure === 0 || figure >= 10 ? 0 : figure < 1 ? 2 : 1;
  return figure.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
