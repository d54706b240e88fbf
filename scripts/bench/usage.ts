import { writeFileSync } from 'node:fs';
import process from 'node:process';

/** Loaded before a command that is measured: leaves its peak of memory, in KiB, in the file `BENCH_USAGE`. */
const file = process.env['BENCH_USAGE'];
if (file !== undefined) {
  process.on('exit', () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS));
  });
}
