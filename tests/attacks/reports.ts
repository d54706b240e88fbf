import type { Besieged } from './siege.ts';

/** What ingest tells of an archive of attacks: the report for people, and that for machines. */

/** Control codes but the ends of our own lines, and letters that turn the direction of writing. */
const STEERING = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** @returns each letter in it that a terminal would obey, and what is missing of it */
export function terminalFaults({ reports }: Pick<Besieged, 'reports'>): string[] {
  const [text, json] = reports;
  const steering = reports.flatMap(({ stdout, stderr }) => [
    ...(stdout + stderr).matchAll(STEERING).map(([letter]) => `it has ${JSON.stringify(letter)}`),
  ]);
  const { sources } = JSON.parse(json?.stdout ?? '') as {
    sources: { file: string; status: string; faults: { code: string }[] }[];
  };
  const silent = sources
    .filter(({ status, faults }) => status === 'refused' && faults.length === 0)
    .map(({ file }) => `${file}: refused without a reason`);
  // What runs or multiplies is refused, each with its code.
  const run = sources
    .filter(({ file, faults }) => {
      const codes = faults.map(({ code }) => code);
      return file.startsWith('refused-') && !codes.includes('source-binary');
    })
    .map(({ file }) => `${file}: a control code was taken in`);
  const told = text?.stdout.includes('source-executable-front-matter')
    ? []
    : ['the report names no front matter that would run'];
  return [...steering, ...silent, ...run, ...told];
}
