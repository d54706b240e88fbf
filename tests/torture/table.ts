import process from 'node:process';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints what was attacked, how often, and whether it held, as a table in Markdown. */
export default class TableOfAttacks implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules
      .flatMap((module) => [...module.children.allTests()])
      .map(rowOf)
      .filter((row) => row !== null);
    const total = rows.reduce((sum, { attacks }) => sum + attacks, 0);
    const held = rows.filter((row) => row.held).length;
    process.stdout.write(
      [
        '',
        '| Promise | Attacks | |',
        '|-|-:|-|',
        ...rows.map((row) => `| ${row.name} | ${row.attacks} | ${row.held ? 'held' : 'BROKEN'} |`),
        `| ${held} of ${rows.length} promises | ${total} | |`,
        '',
      ].join('\n'),
    );
  }
}

interface Row {
  readonly name: string;
  readonly attacks: number;
  readonly held: boolean;
}

/** A test that was broken off before it could count is not passed over. */
function rowOf(test: TestCase): Row | null {
  const { state } = test.result();
  if (state === 'skipped') return null;
  return { name: test.fullName, attacks: test.meta().attacks ?? 0, held: state === 'passed' };
}
