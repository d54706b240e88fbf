import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { archivePaths } from '../src/archive-paths.ts';
import { areWithin } from '../src/lib/is-within.ts';
import { cacheVariable, callFault, contentVariable, dayVariable, readCall } from './call.ts';
import { archiveTask, run } from './command.ts';

await run('ingest', async () => {
  const values = readCall({
    name: 'ingest',
    what: 'Turns raw articles into Markdown entries, each with its provenance beside it.',
    options: {
      sources: {
        type: 'string',
        takes: 'DIR',
        default: archivePaths.sources,
        about: 'folder of raw articles: .txt, .md, .html, .mhtml, .json, .jsonl, .csv',
      },
      out: {
        type: 'string',
        takes: 'DIR',
        default: archivePaths.articles,
        about: 'folder of entries, <year>/<slug>.md',
      },
      report: { type: 'string', takes: 'FORMAT', default: 'text', about: 'text or json' },
      explain: {
        type: 'string',
        takes: 'SOURCE',
        not: ['report', 'strict', 'fresh', 'prune'],
        about: 'write nothing; tell how one source is read (of a bulk file: wire.jsonl#12)',
      },
      strict: { type: 'boolean', about: 'fail if an editor is asked something, too' },
      fresh: { type: 'boolean', about: 'read, parse and make everything anew' },
      prune: { type: 'boolean', about: 'delete entries whose source is gone' },
    },
    environment: { ...contentVariable, ...cacheVariable, ...dayVariable },
    exit: {
      0: 'all went through',
      1: 'a source was refused (or, with --strict, something is asked)',
      2: 'the call or a configuration file is wrong, the disk does not take it, or another run is at work',
    },
  });
  if (values === null) return 0;
  if (values.report !== 'text' && values.report !== 'json') {
    throw callFault('option-value', '--report', `found "${values.report}", expected text or json`);
  }
  mustBeApart(values.sources, values.out);
  mayBeFolder(values.out);
  const { runIngest } = await import('./ingest/run.ts');
  return await runIngest(await archiveTask(values), values);
});

/** A lock would be laid beside what is no folder. */
function mayBeFolder(out: string): void {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() !== false) return;
  throw callFault('folder-taken', '--out', `"${out}" is no folder`);
}

/** Entries among the sources would be taken for sources by the next run, and the other way round. */
function mustBeApart(sources: string, out: string): void {
  if (areWithin(resolve(sources), resolve(out))) {
    const what = `"${out}" is not apart from the folder of the sources, "${sources}"`;
    throw callFault('folder-inside', '--out', what);
  }
}
