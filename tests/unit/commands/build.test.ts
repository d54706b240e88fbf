import { describe, expect, it, vi } from 'vitest';
import { faultText } from '../../../scripts/build/fault-text.ts';
import destination, { listen } from '../../../scripts/build/log.ts';
import { formatSize } from '../../../scripts/size.ts';
import { commandCli } from '../../support/ingest-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the log of a build', () => {
  it('passes on what is wrong, and keeps the rest to itself', () => {
    const fault = vi.fn();
    listen(fault);
    const { write } = destination();
    write({ level: 'info', label: 'build', message: 'Collecting build info...', newLine: true });
    write({ level: 'info', label: null, message: '  ├─ /articles/fog/index.html', newLine: false });
    write({ level: 'info', label: 'SKIP_FORMAT', message: ' (+3ms) ', newLine: true });
    write({ level: 'warn', label: 'router', message: 'No routes.', newLine: true });
    write({ level: 'error', label: null, message: 'It broke.', newLine: true });
    expect(fault.mock.calls).toEqual([['[router] No routes.'], ['It broke.']]);
  });
});

describe('what ended a build', () => {
  const cause = new Error('x is no number');
  const coded = Object.assign(new Error('2026/fog.md: not an entry.', { cause }), {
    hint: 'Write a date.',
    loc: { file: 'src/pages/index.astro', line: 3, column: 7 },
  });

  it('is told by its message, hint and place', () => {
    expect(faultText(coded, false)).toBe(
      '2026/fog.md: not an entry.\nHint: Write a date.\nWhere: src/pages/index.astro:3:7',
    );
  });

  it('and by where it was thrown, where it is a bug or that is asked for', () => {
    expect(faultText(new TypeError('x is undefined'), false)).toMatch(/^TypeError: x .*\n +at /);
    expect(faultText(coded, true)).toMatch(/\n +at [\s\S]*\nBecause: Error: x is no number\n +at /);
    expect(faultText('thrown away', false)).toBe('thrown away');
  });
});

it('npm run build ends with status 2 where a file of the configuration is wrong', async () => {
  const content = await temporaryFolder({ 'topics.yaml': 'x: [', 'names.yaml': 'names: []' });
  const environment = { ARCHIVE_CONTENT: content };
  const { status, stdout, stderr } = await commandCli('scripts/build.ts', [], environment);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('topics.yaml: cannot be read as YAML');
});

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 KB'],
  [999_949, '999.9 KB'],
  [999_950, '1.0 MB'],
  [42_600_000, '42.6 MB'],
  [999_950_000, '1.0 GB'],
  [3e15, '3000.0 TB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(formatSize(bytes)).toBe(shown);
});
