import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/lib/body.ts';
import { robustLink, withRobustLinks } from '../../../src/lib/robust-links.ts';

const URL = 'https://port.example/fog?a=1&b=2';

describe('the day for which a link was meant', () => {
  test.each([
    ['a day', '2026-01-10', '2026-01-10'],
    ['a month: its last', '2026-02', '2026-02-28'],
    ['an estimate: the last it can be', '2023-12~', '2023-12-31'],
    ['two readings: the later', '[2026-10-01,2026-01-10]', '2026-10-01'],
    ['a span: its end', '2026-01-10/2026-01-12', '2026-01-12'],
  ])('%s', (_, date, day) => {
    expect(robustLink(URL, date)).toEqual({
      href: URL,
      'data-originalurl': URL,
      'data-versiondate': day,
    });
  });

  test('is not made up for a report without a date', () => {
    expect(robustLink(URL, null)['data-versiondate']).toBeUndefined();
  });
});

describe('links in a text', () => {
  const htmlOf = (markdown: string, date: string | null = '2026-01-10') =>
    withRobustLinks(renderBody(markdown)[0]?.html ?? '', date);

  test('that an editor wrote have both attributes', () => {
    expect(htmlOf(`See [the report](${URL}).`)).toBe(
      'See <a href="https://port.example/fog?a=1&amp;b=2" data-originalurl="https://port.example/fog?a=1&amp;b=2" data-versiondate="2026-01-10">the report</a>.',
    );
  });

  test('may lead to a host without encryption', () => {
    expect(htmlOf('[Fog](http://port.example/)', null)).toBe(
      '<a href="http://port.example/" data-originalurl="http://port.example/">Fog</a>',
    );
  });

  test('to a place of the page stay, as does what is no link', () => {
    for (const text of ['See [above](#p1).', '`<a href="https://x.example">`']) {
      expect(htmlOf(text)).toBe(renderBody(text)[0]?.html);
    }
  });

  test('of an entry without a date have the address alone', () => {
    expect(htmlOf(`<${URL}>`, null)).not.toContain('versiondate');
    expect(htmlOf(`<${URL}>`, null)).toContain('data-originalurl="');
  });
});
