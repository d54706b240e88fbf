import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TOLD = join(process.cwd(), 'scripts/told.ts');

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

test('each command that reads the configuration is run so', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const own = Object.entries(scripts).filter(
    ([name, line]) =>
      line.startsWith('node ') &&
      !['new-archive', 'bench', 'fonts', 'pictures', 'lighthouse'].includes(name),
  );
  expect(own.length).toBe(8);
  expect(own.filter(([, line]) => !line.includes('--import ./scripts/told.ts '))).toEqual([]);
});
