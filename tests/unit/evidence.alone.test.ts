import { expect, test } from 'vitest';
// Before what is counted: see there.
import { doubling } from '../support/linear.ts';

const { findEvidence, readTexts } = await import('../../src/lib/evidence-places.ts');
const { cutAtEvidence, markEvidence } = await import('../../src/lib/evidence-marks.ts');

const SAID = 'Ada Quill of Merseport & Co. met the Merseport council. ';

const found = (text: string) =>
  findEvidence(readTexts(new Map([['p1', text]]), 'as-written'), [
    { key: 1, phrase: 'Ada Quill', count: 1 },
    { key: 2, phrase: 'Merseport', count: 1 },
    { key: 3, phrase: 'Merseport council', count: 1 },
  ]).get('p1') ?? [];

test.each<[string, (text: string) => unknown]>([
  ['found', found],
  ['cut', (text) => cutAtEvidence(text, found(text))],
  ['marked', (text) => markEvidence(text.replaceAll('&', '&amp;'), found(text))],
])('evidence of a paragraph of twice the length is %s in twice the steps', async (_, read) => {
  const { ratio, isLinear } = await doubling({
    grown: (times) => SAID.repeat(times),
    read,
    times: 50,
  });
  expect(isLinear, `${ratio.toFixed(2)} times the steps`).toBe(true);
});
