import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { TAKEN } from '../../../scripts/new-archive/press-files.ts';
import { readFields, readText } from '../../../scripts/ingest/bulk/fields.ts';
import { readYaml } from '../../../src/lib/read-yaml.ts';
import { decisionsFileSchema } from '../../../src/schema/decisions.ts';

const documents = TAKEN.filter((path) => path.endsWith('.md'));
const editing = readFileSync('docs/editing.md', 'utf8');

test.each(documents)('links of %s lead to what an archive takes too', (path) => {
  const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
  const leading = links.map(([, link = '']) => join(dirname(path), link));
  const taken = (to: string) => TAKEN.some((one) => to === one || to.startsWith(`${one}/`));
  expect(leading.filter((to) => !existsSync(to) || !taken(to))).toEqual([]);
});

test('the reference of editors tells each key of a decision', () => {
  const keys = Object.keys(decisionsFileSchema.shape.decisions.element.shape);
  expect(keys.filter((key) => !editing.includes(`\`${key}\``))).toEqual([]);
});

test('its example is one', () => {
  const [, example = ''] = /```yaml\n([^]*?)```/.exec(editing) ?? [];
  expect(decisionsFileSchema.parse(readYaml(example)).decisions).toHaveLength(3);
});

test('its fields are known, as what it says', () => {
  const rows = [...editing.matchAll(/^\| (\w+) +\| (`.*?)(?:, …)? +\|$/gm)];
  const kinds: Readonly<Record<string, string>> = {
    date: 'published',
    change: 'updated',
    authors: 'author',
  };
  expect(rows.length).toBe(9);
  for (const [, what = '', names = ''] of rows) {
    for (const [, name = ''] of names.matchAll(/`([^`]+)`/g)) {
      const data = { [name]: 'x' };
      const found = readFields(data).fields.map(({ kind }) => kind);
      const told = what === 'text' ? [readText(data).textField] : found;
      expect([name, told]).toEqual([name, [what === 'text' ? name : (kinds[what] ?? what)]]);
    }
  }
});
