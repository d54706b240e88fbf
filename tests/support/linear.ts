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
 * Counts the steps over a text, one twice as long and one four times as long, and compares what each doubling adds:
 * what any text costs drops out. What adds less than a fourth to the first count is taken for that fourth.
 * @returns how many times as much the second doubling adds, and whether that is within what is promised
 */
export async function doubling({ grown, read, times }: Growing) {
  const texts = [times, 2 * times, 4 * times].map(grown);
  // What the first run alone does (tables, patterns) is done before.
  await read(texts.at(-1) ?? '');
  const [once = 0, twice = 0, fourTimes = 0] = await countSteps(
    texts.map((text) => () => read(text)),
  );
  const ratio = (fourTimes - twice) / Math.max(twice - once, once / 4);
  return { ratio, isLinear: ratio <= DOUBLE };
}
