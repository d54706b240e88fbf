import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { CommandFailure, measure, tellEnd } from '../../../scripts/bench/measure.ts';

const LIMIT = 30;
const node = (code: string) => ({
  program: process.execPath,
  args: ['-e', code],
  cwd: process.cwd(),
});

describe.runIf(process.platform === 'linux')('a command that is measured', () => {
  test('counts with what it starts: memory of both at once, time of one that is not waited for', async () => {
    // Each fills 100 MB; the child burns a second of processor time while the parent has left.
    const fill = 'globalThis.kept = Buffer.alloc(100 << 20, 1);';
    const burn = 'const { cpuUsage: used } = process; while (used().user < 1e6);';
    const parent = `${fill}
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', ${JSON.stringify(`${fill} console.log(1); ${burn}`)}]);
      child.stdout.once('data', () => setTimeout(() => process.exit(), 200));`;
    const usage = await measure(node(parent), LIMIT);
    expect(usage.peak).toBeGreaterThan(200 * 1024);
    expect(usage.cpu).toBeGreaterThan(0.9);
  });

  test('that fails is told by the line that speaks of it', async () => {
    const failing = node('console.log("begun"); throw new RangeError("Invalid string length")');
    await expect(measure(failing, LIMIT)).rejects.toThrow(
      /^ended with status 1: .*Invalid string length/,
    );
  });

  test('that is not there, or goes on for too long, fails', async () => {
    const absent = { ...node(''), program: 'no-such-program' };
    await expect(measure(absent, LIMIT)).rejects.toThrow(
      /^no-such-program cannot be run: .*ENOENT/,
    );
    const endless = measure(node('setInterval(() => {}, 1000)'), 1);
    await expect(endless).rejects.toThrow(new CommandFailure('took longer than 1 s'));
  });
});

test('of a command that says nothing of an error the last line is told, of a silent one how it ended', () => {
  const end = { status: null, signal: 'SIGKILL' } as const;
  expect(tellEnd({ ...end, said: 'one\n\x1b[31mtwo\x1b[0m\n\n' })).toBe(
    'was ended by SIGKILL: two',
  );
  expect(tellEnd({ ...end, said: '' })).toBe('was ended by SIGKILL');
});
