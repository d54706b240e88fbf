import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readBenchCall, type BuildsCall, type ReaderCall, type ServiceCall } from './bench/call.ts';
import { drawTables, writeMarkdown } from './bench/draw-tables.ts';
import { describeMachine, thisMachine } from './bench/machine.ts';
import { drawPicture } from './bench/picture.ts';
import { profileOurs } from './bench/profile-ours.ts';
import { mustMeasure } from './bench/processes.ts';
import { readReport, writeReport, type Machine, type Report } from './bench/results.ts';
import { measureSystems, type Measured } from './bench/rounds.ts';
import { run } from './command.ts';

await run('bench', async () => {
  const call = readBenchCall();
  if (call === null) return 0;
  if (call.of === 'reader') await measureReader(call);
  else if (call.of === 'service') await measurePostgres(call);
  else if (call.isProfile) await profile(call);
  else await tellBuilds(call);
  return 0;
});

/** Measures, or reads what was measured, and writes all that was asked for. */
async function tellBuilds(call: BuildsCall): Promise<void> {
  const report = call.from === undefined ? await measureBuilds(call) : await readReport(call.from);
  await keepIn(call.json, report);
  if (call.picture !== undefined) await writeFile(call.picture, drawPicture(report));
  process.stdout.write(call.isMarkdown ? writeMarkdown(report) : drawTables(report));
}

function measureBuilds(call: BuildsCall): Promise<Report> {
  mustMeasure();
  const machine = thisMachine();
  const keep = (measured: Measured) => keepIn(call.json, { machine, ...measured });
  return inFolder(async (folder) => ({
    machine,
    ...(await measureSystems(folder, { ...call, say, keep })),
  }));
}

async function keepIn(file: string | undefined, report: Report): Promise<void> {
  if (file !== undefined) await writeReport(file, report);
}

async function profile({ sizes, timeout }: BuildsCall): Promise<void> {
  mustMeasure();
  for (const size of sizes) {
    const told = await inFolder((folder) => profileOurs(folder, { size, timeout, say }));
    process.stdout.write(`${told}\n`);
  }
}

async function measureReader({ size, runs, isAlone, json }: ReaderCall): Promise<void> {
  mustMeasure();
  // A browser is loaded where one is needed.
  const { measureVisits } = await import('./bench/reader/visits.ts');
  const { describeVisits } = await import('./bench/reader/report.ts');
  const machine = thisMachine();
  const visits = await inFolder((folder) => measureVisits(folder, { size, runs, isAlone, say }));
  await tell({ machine, size, json }, visits, describeVisits(visits));
}

async function measurePostgres({ size, runs, json }: ServiceCall): Promise<void> {
  mustMeasure();
  const { measureService } = await import('./bench/service/measure-service.ts');
  const { describeService } = await import('./bench/service/report.ts');
  const machine = thisMachine();
  const figures = await inFolder((folder) => measureService(folder, { size, runs, say }));
  await tell({ machine, size, json }, figures, describeService(figures));
}

/** What was measured apart from whole builds: the tables on the terminal, and every figure in a file. */
async function tell(
  { machine, size, json }: { readonly machine: Machine } & Pick<ReaderCall, 'size' | 'json'>,
  figures: object,
  tables: string,
): Promise<void> {
  process.stdout.write(
    `${size.toLocaleString('en')} made-up articles. ${describeMachine(machine)}.\n\n${tables}`,
  );
  if (json !== undefined) {
    await writeFile(json, `${JSON.stringify({ machine, size, ...figures }, null, 2)}\n`);
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Says on a terminal, or in a log, what is being done. */
function say(progress: string): void {
  process.stderr.write(`${progress} …\n`);
}
