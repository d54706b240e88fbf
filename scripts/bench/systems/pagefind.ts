import { join } from 'node:path';
import process from 'node:process';
import type { Stage } from './project.ts';

/** Indexes a finished site with Pagefind's own command, as its documentation has it. */
export function pagefindStage(site: string): Stage {
  return {
    stage: 'index',
    command: {
      program: join(process.cwd(), 'node_modules', '.bin', 'pagefind'),
      args: ['--site', site],
      cwd: site,
    },
    output: join(site, 'pagefind'),
  };
}
