import { printable } from '../printable.ts';
import { verifySources } from './site.ts';
import { verify, type Difference, type Verification } from './verify.ts';

/** Checks an archive as {@link verify} does, and all its sources against their manifest, those without an entry too. */
export async function verifyArchive(task: Parameters<typeof verify>[0]): Promise<Verification> {
  const verified = await verify(task);
  const { differences } = await verifySources(task.sources, task.out);
  return { ...verified, differences: [...differences, ...verified.differences] };
}

/** A line for each difference, safe for a terminal. */
export function differenceLines(differences: readonly Difference[]): string {
  return differences.map(({ path, what }) => `${printable(`${path}: ${what}`)}\n`).join('');
}
