import type { Command } from '../measure.ts';
import type { StageName } from '../results.ts';

/** A site as a system builds it: its folder is laid out, and it can be built any number of times. */
export interface Project {
  /** One after the other. */
  readonly stages: readonly Stage[];
  /** The folder of the finished site. */
  readonly site: string;
  /** Files and folders that a build leaves, caches too. */
  readonly leaves: readonly string[];
  /** Adds an article, or changes one; none where it is not measured. */
  readonly edit?: (edit: Edit) => Promise<void>;
  /** The site while it is worked on; none where it is not measured. */
  readonly workbench?: Workbench;
  /** Whether an edit is followed by a build from nothing, as there is no other. */
  readonly isWhole?: boolean;
}

/** A server that draws pages as they are asked for, and an article to edit. */
export interface Workbench {
  readonly server: (port: number) => Command;
  /** Asked when the site is built: the file of an article, and the path of its page. */
  readonly article: () => Promise<{ readonly file: string; readonly path: string }>;
}

export interface Stage {
  readonly stage: StageName;
  readonly command: Command;
  /** The folder that it writes. */
  readonly output: string;
}

export const EDITS = ['added', 'changed'] as const;
export type Edit = (typeof EDITS)[number];

/** What is added to an article that changes. */
export const SENTENCE = 'One more sentence stands here now.';

/** Lays a project out. */
interface Layout {
  /** The folder of the project, to be made. */
  readonly folder: string;
  /** The archive: its sources, and the entries that ingest made of them. */
  readonly content: string;
  /** A folder for what is installed, which all sizes share. */
  readonly packages: string;
}

/** @throws CommandFailure where the system cannot be had on this machine */
export type LayOut = (layout: Layout) => Promise<Project>;
