import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { linkPackages, runLine } from '../support/new-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/**
 * Walks docs/guide.md as a newcomer does: writes its files, types its commands, and looks for what it says
 * they print.
 */

type Step =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'commands'; readonly lines: readonly string[] }
  | { readonly kind: 'printed'; readonly lines: readonly string[] };

/** The steps of the guide: a fenced block with a path above it is a file, `sh` is typed, `text` printed. */
function stepsOf(guide: string): Step[] {
  const blocks = guide.matchAll(/(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n([^]*?)^```$/gm);
  return [...blocks].map(([, path, language = '', text = '']): Step => {
    if (path !== undefined) return { kind: 'file', path, text };
    const lines = text.trimEnd().split('\n');
    return language === 'sh' ? { kind: 'commands', lines } : { kind: 'printed', lines };
  });
}

/** Whether lines stand in an output in this order; `…` stands for anything, alone for any lines. */
function stands(lines: readonly string[], output: string): boolean {
  const pattern = lines
    .map((line) => line.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '[^\\n]*'))
    .map((line) => (line === '[^\\n]*' ? '[^]*' : line))
    .join('\\n');
  return new RegExp(pattern).test(output);
}

test('the guide can be walked, and prints what it says', { timeout: 240_000 }, async () => {
  const steps = stepsOf(await readFile(join('docs', 'guide.md'), 'utf8'));
  const parent = await temporaryFolder();
  let cwd = resolve('.');
  let printed = '';
  for (const step of steps) {
    if (step.kind === 'printed') {
      expect(stands(step.lines, printed), `${step.lines.join('\n')}\n--- in ---\n${printed}`).toBe(
        true,
      );
      continue;
    }
    if (step.kind === 'file') {
      await mkdir(dirname(join(cwd, step.path)), { recursive: true });
      await writeFile(join(cwd, step.path), step.text);
      continue;
    }
    for (const typed of step.lines) {
      // Beside the press there may be anything: the archive goes into a folder of the test's own.
      const line = typed.replaceAll('../harbour-papers', join(parent, 'harbour-papers'));
      if (line.startsWith('cd ')) cwd = line.slice('cd '.length);
      else if (line === 'npm ci') await linkPackages(cwd);
      else if (line === 'npm run preview') await stat(join(cwd, 'dist', 'index.html'));
      else {
        const { status, output } = await runLine(line, cwd);
        expect(status, `${line}\n${output}`).toBe(0);
        printed = output.replaceAll(parent, '..');
      }
    }
  }
  expect(steps.map(({ kind }) => kind)).toContain('printed');
});
