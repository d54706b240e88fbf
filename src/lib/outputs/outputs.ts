import { llmsOutput } from './llms.ts';
import { markdownOutput } from './markdown.ts';
import { openSearchOutput } from './open-search.ts';
import type { Output } from './output.ts';
import { roCrateOutput } from './ro-crate.ts';
import { robotsOutput } from './robots.ts';
import { skosOutput } from './skos.ts';

/** All outputs, in the order in which they end: those that describe the files of others stand behind them. */
export const OUTPUTS: readonly Output[] = [
  markdownOutput,
  skosOutput,
  llmsOutput,
  openSearchOutput,
  robotsOutput,
  roCrateOutput,
];
