import { feedsOutput } from './feeds.ts';
import { markdownOutput } from './markdown.ts';
import type { Output } from './output.ts';

/** All outputs, in the order in which they end: those that describe the files of others stand behind them. */
export const OUTPUTS: readonly Output[] = [markdownOutput, feedsOutput];
