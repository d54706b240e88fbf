import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBody, renderMarkdown, writeBody, type Block } from '../../../src/lib/body.ts';
import { anyLine, anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { textOfHtml } from '../../support/html-text.ts';

const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('heading', 'paragraph'),
  text: anyLine.map((line) => line.trim()).filter((line) => line !== ''),
});

describe('writeBody and renderBody', () => {
  it('give every block back, in text and in HTML, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const rendered = renderBody(writeBody(blocks));
        expect(rendered.map(({ kind, text }) => ({ kind, text }))).toEqual(blocks);
        expect(rendered.map(({ html }) => textOfHtml(html))).toEqual(
          blocks.map(({ text }) => text),
        );
      }),
      SEEDED,
    );
  });

  it('let no markup of the text through', () => {
    fc.assert(
      fc.property(block, (one) => {
        const [{ html } = { html: '' }] = renderBody(writeBody([one]));
        expect(html).not.toMatch(/<[^>]/);
      }),
      SEEDED,
    );
  });
});

describe('writeBody', () => {
  it.each<[Block['kind'], string, string]>([
    ['heading', 'Fog', '## Fog\n'],
    ['heading', 'Fog *here*', '## Fog \\*here\\*\n'],
    ['paragraph', '“Fog”, she said – at 18.40!', '“Fog”, she said – at 18.40!\n'],
    ['paragraph', '2026 was quiet', '2026 was quiet\n'],
    ['paragraph', '1. Fog', '1\\. Fog\n'],
    ['paragraph', '# Fog', '\\# Fog\n'],
    ['paragraph', 'A_b_ [c] <d>', 'A_b\\_ \\[c] \\<d>\n'],
    ['paragraph', 'Fog ', 'Fog&#x20;\n'],
  ])('writes the %s %j as %j', (kind, text, markdown) => {
    expect(writeBody([{ kind, text }])).toBe(markdown);
  });

  it('has an empty line between two blocks', () => {
    const texts = ['One.', 'Two.'].map((text) => ({ kind: 'paragraph' as const, text }));
    expect(writeBody(texts)).toBe('One.\n\nTwo.\n');
    expect(writeBody([])).toBe('');
  });
});

describe('renderBody', () => {
  const rendered = (markdown: string) =>
    renderBody(markdown).map(({ kind, number, html, text }) => [kind, number, html, text]);

  it('gives each block its kind, its HTML without its own tag, and its text', () => {
    expect(rendered('Fog & tugs.\n\n## Part *one*\n\nMore.\n\n## Part two\n')).toEqual([
      ['paragraph', 1, 'Fog &amp; tugs.', 'Fog & tugs.'],
      ['heading', 1, 'Part <em>one</em>', 'Part one'],
      ['paragraph', 2, 'More.', 'More.'],
      ['heading', 2, 'Part two', 'Part two'],
    ]);
  });

  it.each([
    ['One\\\ntwo', [['paragraph', 1, 'One<br>\ntwo', 'One two']]],
    ['- one\n- two', [['other', 1, '<ul>\n<li>one</li>\n<li>two</li>\n</ul>', 'one two']]],
    [
      '# Fog\n\n---',
      [
        ['heading', 1, 'Fog', 'Fog'],
        ['other', 1, '<hr>', ''],
      ],
    ],
    ['`a <b>`', [['paragraph', 1, '<code>a &lt;b&gt;</code>', 'a <b>']]],
    ['', []],
  ])('reads %j whole', (markdown, blocks) => {
    expect(rendered(markdown)).toEqual(blocks);
  });

  const opening = fc.constantFrom('', 'A', '## B', '# ', '2024 ', '1. ', '“', '  ');
  const line = fc.tuple(opening, anyLine).map((parts) => parts.join(''));
  const between = fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n', '\n===\n');

  it('gives what the library gives, for whatever Markdown', () => {
    const markdown = fc.oneof(
      anyText,
      fc.array(fc.tuple(line, between), { maxLength: 5 }).map((parts) => parts.flat().join('')),
      fc.array(block, { maxLength: 5 }).map(writeBody),
    );
    fc.assert(
      fc.property(markdown, (text) => {
        expect(renderBody(text)).toEqual(renderMarkdown(text));
      }),
      { ...SEEDED, numRuns: 1500 },
    );
  });

  it.each([
    'Plain, then *marked* &amp; [a](b).\n\n## Head `code`\n\nA&#10;B <b>\n\nLast [x].\n',
    'See [x].\n\n[x]: /y\n\nPlain.\n',
    '```\nPlain.\n\nPlain.\n',
    '<!--\nPlain.\n\nPlain.\n',
    'A line\nand another.\n\nPlain.\n',
  ])('gives what the library gives for %j', (text) => {
    expect(renderBody(text)).toEqual(renderMarkdown(text));
  });

  it('numbers headings, paragraphs and all else apart', () => {
    const blocks = renderBody('One.\n\n## A\n\nTwo.\n\n- x\n\n## B\n\nThree.');
    expect(blocks.map(({ id }) => id)).toEqual(['p1', 'h1', 'p2', 'b1', 'h2', 'p3']);
  });

  it('keeps apart the words of list items and of quoted paragraphs', () => {
    const texts = (markdown: string) => renderBody(markdown).map(({ text }) => text);
    expect(texts('- one\n- two\n  - three')).toEqual(['one two three']);
    expect(texts('> One.\n>\n> Two.')).toEqual(['One. Two.']);
  });

  /** What no reader is to follow or load, each as it is to be shown: as it was typed. */
  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](vbscript:x)',
    '[x](data:text/html,x)',
    '[x](file:///etc/passwd)',
    '[x](javascript:x()//https://a.example)',
    '[x](x.html#y)',
    '[x](https://)',
    '![a ![x](x.png) b](y.png)',
    '[x](java\u200Bscript:alert(1))',
    '[x](x.html)',
    '[x](//attack.invalid/)',
    '[x](/&#9;/attack.invalid/)',
    '[x](\\\\\\\\attack.invalid)',
    '<javascript:alert(1)>',
    '![x](https://attack.invalid/x.png)',
    '![x](x.png)',
    'A ![x *y*](x.png "z") b',
    '[![x](x.png) *![y](y.png)*](javascript:x)',
  ])('shows %s as it was typed, in text and in HTML', (typed) => {
    const [{ html, text } = { html: '', text: '' }, ...more] = renderBody(`B: ${typed}`);
    expect(more).toEqual([]);
    expect(html).not.toMatch(/<[^>]/);
    expect([textOfHtml(html), text]).toEqual([`B: ${typed}`, `B: ${typed}`]);
  });

  it('shows addresses that stand apart, and what refers to them, as they were typed', () => {
    const markdown = '> [x] ![x] [y][x]\n>\n> [x]: javascript:alert(1) "t"';
    const [{ html, text } = { html: '', text: '' }] = renderBody(markdown);
    expect(html).not.toMatch(/<(?!\/?(?:blockquote|p)>)/);
    expect(
      textOfHtml(html)
        .split(/\s*\n\s*/)
        .filter(Boolean),
    ).toEqual(['[x] ![x] [y][x]', '[x]: javascript:alert(1) "t"']);
    expect(text).toBe('[x] ![x] [y][x] [x]: javascript:alert(1) "t"');
  });

  it.each(['https://example.org/a?b=1&c', 'http://example.org', '#p3', '/topics/'])(
    'leaves the link to %s a link',
    (address) => {
      const [{ html } = { html: '' }] = renderBody(`See [this](${address} "there").`);
      expect(html).toBe(`See <a href="${address.replace('&', '&amp;')}" title="there">this</a>.`);
    },
  );

  it('has no heading but those of the text itself: within lists and quotations they are words', () => {
    const html = renderBody('> # One *two*\n\n- ## Three\n- Four\n  ===\n')
      .map((one) => one.html)
      .join('');
    expect(html).not.toMatch(/<h\d/);
    expect(html).toContain('<p><strong>One <em>two</em></strong></p>');
  });

  it('shows HTML in hand-written Markdown instead of obeying it', () => {
    const html = renderBody('A <b onclick="x()">b</b>\n\n<script>alert(1)</script>')
      .map((one) => one.html)
      .join('');
    expect(html).not.toMatch(/<(?:b|script)/);
    expect(html).toContain('&lt;script&gt;');
  });
});
