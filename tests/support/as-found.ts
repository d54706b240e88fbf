import process from 'node:process';
import { afterAll, vi } from 'vitest';

/** Unit tests share a process: each file leaves the environment, the globals and the clock as it found them. */

const found = { ...process.env };

afterAll(() => {
  for (const name of Object.keys(process.env)) {
    if (!(name in found)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, found);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
