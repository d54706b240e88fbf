import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { watchContent } from '../../../src/integrations/watch-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let stop = (): void => undefined;
afterEach(() => {
  stop();
});

/** A content folder with two years, and what answers with the next change that is told. */
async function watched() {
  const content = await temporaryFolder({
    'topics.yaml': '',
    'articles/2025/haze.md': '',
    'articles/2026/fog.md': '',
  });
  const articles = join(content, 'articles');
  const told: (ReadonlySet<string> | null)[] = [];
  let tell = (): void => undefined;
  stop = watchContent({ content, articles }, (where) => {
    told.push(where);
    tell();
  });
  const next = async () => {
    if (told.length === 0) await new Promise<void>((resolve) => (tell = resolve));
    return told.shift();
  };
  return { content, articles, next, told };
}

describe('watchContent', () => {
  it('tells in which folder something changed, once for what is written in a row', async () => {
    const { content, articles, next, told } = await watched();
    await writeFile(join(articles, '2026', 'fog.md'), 'Fog.');
    expect(await next()).toEqual(new Set([join(articles, '2026')]));
    await writeFile(join(content, 'topics.yaml'), 'topics:');
    await writeFile(join(articles, '2025', 'mist.md'), 'Mist.');
    expect(await next()).toEqual(new Set([content, join(articles, '2025')]));
    expect(told).toEqual([]);
  });

  it('watches a folder that comes, and looks at all where one was replaced', async () => {
    const { articles, next } = await watched();
    const path = join(articles, '2027');
    await mkdir(path);
    expect(await next()).toEqual(new Set([articles]));
    await writeFile(join(path, 'rain.md'), 'Rain.');
    expect(await next()).toEqual(new Set([path]));
    await cp(path, `${path}.new`, { recursive: true });
    await next();
    await rm(path, { recursive: true });
    await rename(`${path}.new`, path);
    expect(await next()).toBeNull();
    await writeFile(join(path, 'rain.md'), 'Rain again.');
    expect(await next()).toEqual(new Set([path]));
  });

  it('does not say where after more changes than the system may have told', async () => {
    const { articles, next } = await watched();
    const files = Array.from({ length: 600 }, (_, i) => join(articles, '2026', `fog-${i}.md`));
    // A pause of a busy machine makes two rows of changes out of one.
    let where: Awaited<ReturnType<typeof next>>;
    for (let row = 0; row < 10 && where !== null; row++) {
      await Promise.all(files.map((file) => writeFile(file, 'Fog.')));
      where = await next();
    }
    expect(where).toBeNull();
  });

  it('begins with what is not there yet', async () => {
    const content = await temporaryFolder({});
    const articles = join(content, 'articles');
    const told: unknown[] = [];
    stop = watchContent({ content, articles }, (where) => told.push(where));
    await mkdir(join(articles, '2026'), { recursive: true });
    await expect.poll(() => told).toEqual([new Set([content])]);
    await writeFile(join(articles, '2026', 'fog.md'), 'Fog.');
    await expect.poll(() => told).toHaveLength(2);
    expect(told[1]).toEqual(new Set([join(articles, '2026')]));
  });
});
