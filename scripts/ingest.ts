import { relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { archivePaths } from '../src/archive-paths.ts';
import { cacheVariable, callFault, contentVariable, readCall } from './call.ts';
import { archiveTask, run } from './command.ts';
import { explain } from './ingest/explain.ts';
import { parseAhead } from './ingest/parse-ahead.ts';
import { sha256Of } from './ingest/fixity.ts';
import { codeKey } from './ingest/kept/code-key.ts';
import type { KeptTask } from './ingest/kept/kept.ts';
import { storeIn } from './ingest/kept/store.ts';
import { ingest } from './ingest/pipeline.ts';
import { failed, jsonReport, textReport } from './ingest/report.ts';
import { writeBehind } from './ingest/write-behind.ts';

await run('ingest', async () => {
  const values = readCall({
    name: 'ingest',
    what: 'Turns raw articles into Markdown entries, each with its provenance beside it.',
    options: {
      sources: {
        type: 'string',
        takes: 'DIR',
        default: archivePaths.sources,
        about: 'folder of raw articles: .txt, .md, .html, .jsonl, .csv',
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
        about: 'write nothing; tell how one source is read (of a bulk file: wire.jsonl#12)',
      },
      strict: { type: 'boolean', about: 'fail if an editor is asked something, too' },
      fresh: { type: 'boolean', about: 'read, parse and make everything anew' },
      prune: { type: 'boolean', about: 'delete entries whose source is gone' },
    },
    environment: { ...contentVariable, ...cacheVariable },
    exit: {
      0: 'all went through',
      1: 'a source was refused (or, with --strict, something is asked)',
      2: 'the call or a configuration file is wrong',
    },
  });
  if (values === null) return 0;
  if (values.report !== 'text' && values.report !== 'json') {
    throw callFault('option-value', '--report', `found "${values.report}", expected text or json`);
  }
  mustBeApart(values.sources, values.out);
  const task = await archiveTask(values);
  if (values.explain !== undefined) {
    const source = relative(resolve(values.sources), resolve(values.explain));
    const inside = !source.startsWith('..');
    const story = await explain(task, inside ? source : values.explain);
    process.stdout.write(story);
    return 0;
  }
  const behind = writeBehind(task.files);
  const threaded = { ...task, files: behind.files, parseAll: parseAhead };
  const keep = await keepTask(task, values.fresh ?? false);
  const report = await ingest({ ...threaded, keep, prune: values.prune ?? false }).finally(
    behind.close,
  );
  process.stdout.write(values.report === 'json' ? jsonReport(report) : textReport(report));
  return failed(report, values.strict ?? false) ? 1 : 0;
});

/** What is kept from run to run holds for this code and this configuration. */
async function keepTask(
  { sources, out, config, today }: Awaited<ReturnType<typeof archiveTask>>,
  fresh: boolean,
): Promise<KeptTask> {
  const { taxonomy, names } = config;
  const project = fileURLToPath(new URL('../', import.meta.url));
  return {
    store: storeIn(archivePaths.cache, { sources, out }),
    key: sha256Of(JSON.stringify([await codeKey(project), taxonomy, names])),
    day: today,
    now: BigInt(Date.now()) * 1_000_000n,
    fresh,
    onDamage: (reason) => {
      process.stderr.write(
        `ingest: what was kept in ${archivePaths.cache} is passed over: ${reason}. Everything is read anew.\n`,
      );
    },
  };
}

/** Entries among the sources would be taken for sources by the next run, and the other way round. */
function mustBeApart(sources: string, out: string): void {
  const way = relative(resolve(sources), resolve(out));
  const back = relative(resolve(out), resolve(sources));
  if (way === '' || !way.startsWith('..') || !back.startsWith('..')) {
    const what = `"${out}" is not apart from the folder of the sources, "${sources}"`;
    throw callFault('folder-inside', '--out', what);
  }
}
