import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/lib/list-files.ts';
import { literalWords } from '../support/literal-words.ts';

/** What stands in templates and is no word of the interface, with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  Markdown: 'the name of a format',
  'SHA-256': 'the name of a hash',
  BibTeX: 'the name of a format',
  RIS: 'the name of a format',
  'CSL-JSON': 'the name of a format',
  CSV: 'the name of a format',
  JSON: 'the name of a format',
  Chicago: 'the name of a style of citation',
  APA: 'the name of a style of citation',
  MLA: 'the name of a style of citation',
  Enter: 'what stands on the key',
  Tab: 'what stands on the key',
  Esc: 'what stands on the key',
};

const FOLDERS = ['components', 'layouts', 'pages'].map((name) => join('src', name));
const files = (await Promise.all(FOLDERS.map(templatesOf))).flat();

async function templatesOf(folder: string): Promise<string[]> {
  return (await listFiles(folder))
    .filter((path) => path.endsWith('.astro'))
    .map((path) => join(folder, path).split(sep).join('/'));
}

describe('every word of the interface comes from src/words/', () => {
  test.each(files)('%s has none of its own', (file) => {
    const found = literalWords(readFileSync(file, 'utf8'))
      .filter(({ words }) => !Object.hasOwn(EXCEPTIONS, words))
      .map(({ line, words }) => `${relative('.', file)}:${line} ${words}`);
    expect(found).toEqual([]);
  });
});

test('finds literal text and spoken attributes, and leaves expressions', () => {
  const source = `---
const label: string = 'in code';
---
<p class="quiet">Read on {label} <b title="Two words">{label}</b></p>
{label && <img alt="A boat" src="boat.png" />}
<style>p { color: red }</style>`;
  expect(literalWords(source)).toEqual([
    { line: 4, words: 'Read on' },
    { line: 4, words: 'Two words' },
    { line: 5, words: 'A boat' },
  ]);
});
