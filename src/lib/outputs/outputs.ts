import { citationsOutput } from './citations.ts';
import { databaseOutput } from './database.ts';
import { dataPackageOutput } from './datapackage.ts';
import { feedsOutput } from './feeds.ts';
import { markdownOutput } from './markdown.ts';
import type { Output } from './output.ts';
import { linesOutput, tableOutput } from './table.ts';

/** All outputs, in the order in which they end: those that describe the files of others stand behind them. */
export const OUTPUTS: readonly Output[] = [
  markdownOutput,
  citationsOutput,
  feedsOutput,
  tableOutput,
  linesOutput,
  databaseOutput,
  dataPackageOutput,
];
