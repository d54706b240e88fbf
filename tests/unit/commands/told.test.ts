import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TOLD = join(process.cwd(), 'scripts/told.mjs');

async function runFile(text: string) {
  const root = await temporaryFolder({
    'package.json': '{ "type": "module" }',
    'site.config.ts': text,
    'run.ts': "import './site.config.ts';",
  });
  const { status, stderr } = spawnSync(process.execPath, ['--import', TOLD, 'run.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('a file that is no program is told by its line, without a trace', async () => {
  const { status, stderr } = await runFile(
    "export const site = {\n  name: 'The Editor's Archive',\n};\n",
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/^site\.config\.ts:2 \[config-syntax\]: .+ Mend it and run again\.\n/);
  expect(stderr).toContain("name: 'The Editor's Archive',\n                    ^\n");
  expect(stderr).not.toContain('node:internal');
});

test('what else goes wrong is told as ever', async () => {
  const { status, stderr } = await runFile("throw new Error('Fog.');\n");
  expect(status).toBe(1);
  expect(stderr).toContain('Error: Fog.\n    at ');
});

test('where packages are not installed, that is told, and what to do', async () => {
  const root = await temporaryFolder({ 'run.ts': "import 'astro';" });
  copyFileSync(TOLD, join(root, 'told.mjs'));
  const call = ['--import', './told.mjs', 'run.ts'];
  const { status, stderr } = spawnSync(process.execPath, call, { cwd: root, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^node_modules \[packages-missing\]: .+ Run "npm ci" here, and this again\.\n$/,
  );
});

test('each command is run so', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const own = Object.entries(scripts).filter(([, line]) => line.startsWith('node '));
  expect(own.length).toBe(13);
  expect(own.filter(([, line]) => !line.includes('--import ./scripts/told.mjs '))).toEqual([]);
});
