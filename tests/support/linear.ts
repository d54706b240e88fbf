import { countSteps } from './steps.ts';

/** What twice the text adds may be so many times what the half added: twice, and a little for lists put in order. */
const DOUBLE = 2.2;

/** Something that reads a text which grows, and how many times what is repeated stands in it at first. */
interface Growing {
  readonly grown: (times: number) => string;
  readonly read: (text: string) => unknown;
  readonly times: number;
}

/**
 * Counts the steps over a text that doubles three times, and compares what each doubling adds: what any text costs drops out.
 * What adds less than a fourth to the first count is taken for that fourth.
 * @returns how many times as much the second and the third doubling add as the one before, the lesser of the two, and
 * whether that is within what is promised: what a text of some length costs once (a table that grows, a bound that is
 * reached) shows in one of them, what grows with the square of the length in both
 */
export async function doubling({ grown, read, times }: Growing) {
  const texts = [1, 2, 4, 8].map((by) => grown(by * times));
  // What the first run alone does (tables, patterns) is done before.
  await read(texts.at(-1) ?? '');
  const [once = 0, twice = 0, fourTimes = 0, eightTimes = 0] = await countSteps(
    texts.map((text) => () => read(text)),
  );
  const [first, second, third] = [twice - once, fourTimes - twice, eightTimes - fourTimes];
  const least = once / 4;
  const ratio = Math.min(second / Math.max(first, least), third / Math.max(second, least));
  return { ratio, isLinear: ratio <= DOUBLE };
}
