import { citationsOutput, ownCitationsOutput } from './citations.ts';
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

/**
 * All outputs, in the order in which they end, in groups: the files of each entry, those of the archive, and behind these
 * what describes the files of others. Groups that are written together read each entry once.
 */
export const OUTPUTS = {
  entries: [markdownOutput, ownCitationsOutput],
  archive: [
    citationsOutput,
    feedsOutput,
    tableOutput,
    linesOutput,
    skosOutput,
    llmsOutput,
    openSearchOutput,
    robotsOutput,
    hostsOutput,
    databaseOutput,
  ],
  descriptions: [dataPackageOutput, roCrateOutput],
} as const satisfies Readonly<Record<string, readonly Output[]>>;

export type OutputGroup = keyof typeof OUTPUTS;
