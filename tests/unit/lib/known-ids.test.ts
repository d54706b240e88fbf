import { expect, test } from 'vitest';
import { mustBeKnown } from '../../../src/lib/known-ids.ts';

const known = { topics: [{ id: 'tides' }], names: [{ id: 'merseport' }] };
const entry = (path: string, topics: string[], names: string[]) => ({ path, topics, names });

test('entries of topics and names that there are pass', () => {
  expect(() => {
    mustBeKnown(
      [entry('2024/fog.md', ['tides'], ['merseport']), entry('2024/ice.md', [], [])],
      known,
    );
  }).not.toThrow();
});

test('others are named with their ids', () => {
  expect(() => {
    mustBeKnown([entry('2024/fog.md', ['tide', 'tides'], ['bob'])], known);
  }).toThrow(
    /^2024\/fog\.md: "tide" is none of topics\.yaml\n2024\/fog\.md: "bob" is none of names\.yaml\nRun "npm run ingest"/,
  );
});

test('many are named in part', () => {
  const many = Array.from({ length: 20 }, (_, i) => entry(`2024/${i}.md`, ['x'], []));
  expect(() => {
    mustBeKnown(many, known);
  }).toThrow(/^(?:2024.+\n){8}and 12 more\nRun/);
});
