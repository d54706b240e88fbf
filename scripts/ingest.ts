import { relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { archivePaths } from '../src/archive-paths.ts';
import { archiveTask, run } from './command.ts';
import { explain } from './ingest/explain.ts';
import { parseAhead } from './ingest/parse-ahead.ts';
import { ingest } from './ingest/pipeline.ts';
import { failed, jsonReport, textReport } from './ingest/report.ts';
import { writeBehind } from './ingest/write-behind.ts';

const HELP = `Turns raw articles into Markdown entries, each with its provenance beside it.

Usage: npm run ingest -- [options]

  --sources DIR     folder of raw articles: .txt, .md, .html, .jsonl, .csv (default: ${archivePaths.sources})
  --out DIR         folder of entries, <year>/<slug>.md (default: ${archivePaths.articles})
  --report FORMAT   text or json (default: text)
  --explain SOURCE  write nothing; tell how one source is read (of a bulk file: wire.jsonl#12)
  --strict          fail if an editor is asked something, too
  --prune           delete entries whose source is gone
  --help            show this

Topics, names and decisions are read from ${archivePaths.content}/*.yaml.
Exit status: 0 all went through, 1 a source was refused (or, with --strict, something is asked),
2 the call or a configuration file is wrong.
`;

await run('ingest', async () => {
  const { values } = parseArgs({
    options: {
      sources: { type: 'string', default: archivePaths.sources },
      out: { type: 'string', default: archivePaths.articles },
      report: { type: 'string', default: 'text' },
      explain: { type: 'string' },
      strict: { type: 'boolean', default: false },
      prune: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.report !== 'text' && values.report !== 'json') {
    throw new Error(`--report ${values.report}: expected text or json`);
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
  const report = await ingest({ ...threaded, prune: values.prune }).finally(behind.close);
  process.stdout.write(values.report === 'json' ? jsonReport(report) : textReport(report));
  return failed(report, values.strict) ? 1 : 0;
});

/** Entries among the sources would be taken for sources by the next run, and the other way round. */
function mustBeApart(sources: string, out: string): void {
  const way = relative(resolve(sources), resolve(out));
  const back = relative(resolve(out), resolve(sources));
  if (way === '' || !way.startsWith('..') || !back.startsWith('..')) {
    throw new Error(`--out ${out}: expected a folder apart from that of the sources, ${sources}`);
  }
}
