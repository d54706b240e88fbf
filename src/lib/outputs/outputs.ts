import { citationsOutput } from './citations.ts';
import { databaseOutput } from './database.ts';
import { dataPackageOutput } from './datapackage.ts';
import { feedsOutput } from './feeds.ts';
import { hostsOutput } from './hosts.ts';
import { llmsOutput } from './llms.ts';
import { markdownOutput } from './markdown.ts';
import { openSearchOutput } from './open-search.ts';
import type { Output } from './output.ts';
import { roCrateOutput } from './ro-crate.ts';
import { robotsOutput } from './robots.ts';
import { skosOutput } from './skos.ts';
import { linesOutput, tableOutput } from './table.ts';

/** All outputs, in the order in which they end: those that describe the files of others stand behind them. */
export const OUTPUTS: readonly Output[] = [
  markdownOutput,
  citationsOutput,
  feedsOutput,
  tableOutput,
  linesOutput,
  databaseOutput,
  skosOutput,
  llmsOutput,
  openSearchOutput,
  robotsOutput,
  hostsOutput,
  dataPackageOutput,
  roCrateOutput,
];
