import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { vi } from 'vitest';
import { freePort } from './free-port.ts';

/**
 * WebKit, the engine of Safari, as Debian has it: the packages `webkit2gtk-driver` and `xvfb`. It is asked by WebDriver
 * (w3.org/TR/webdriver2), of which five requests are all that is needed here.
 */

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/xvfb-run';
const BROWSERS = ['4.1', '4.0', '6.0']
  .flatMap((version) => [`webkit2gtk-${version}`, `webkitgtk-${version}`])
  .map((name) => `/usr/lib/x86_64-linux-gnu/${name}/MiniBrowser`);

/** Empty where it is installed, else what to do; a test that is skipped shows it. */
export const missing = [DRIVER, SCREEN].every(existsSync)
  ? ''
  : ': install webkit2gtk-driver and xvfb';

export interface WebKit {
  readonly open: (url: string) => Promise<void>;
  /** Types into a field, after what stands there. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** The value of an expression in the page, which must be plain data. */
  readonly value: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Starts it, with a window of 1440 by 1000 pixels. */
export async function startWebKit(): Promise<WebKit> {
  const port = await freePort();
  const driver = spawn(SCREEN, ['-a', DRIVER, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const end = async () => {
    const gone = once(driver, 'exit');
    // With the screen and the browser, which are of its group.
    if (driver.pid !== undefined) process.kill(-driver.pid);
    await gone;
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await vi.waitFor(() => fetch(`${origin}/status`), { timeout: 10_000, interval: 50 });
    const binary = BROWSERS.find((path) => existsSync(path));
    const options = { binary, args: ['--automation'] };
    const { sessionId } = (await ask(`${origin}/session`, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    const session = `${origin}/session/${sessionId}`;
    await ask(`${session}/window/rect`, { width: 1440, height: 1000 });
    return {
      open: async (url) => {
        await ask(`${session}/url`, { url });
      },
      type: async (selector, text) => {
        const found = await ask(`${session}/element`, { using: 'css selector', value: selector });
        const [id] = Object.values(found as Record<string, string>);
        await ask(`${session}/element/${id ?? ''}/value`, { text });
      },
      value: (expression) =>
        ask(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** @throws Error with what the driver says is wrong */
async function ask(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}
