import { describe, expect, it, test } from 'vitest';
import {
  decoded,
  elementsOf,
  isOversized,
  parsePage,
  plainText,
  walk,
} from '../../../../scripts/ingest/html/dom.ts';

/** What a walk meets: `<a` where an element begins, `a>` where it ends, and the texts. */
function met(root: Node, passedOver: readonly string[] = []): string[] {
  const steps: string[] = [];
  walk(root, {
    enter: ({ localName }) => {
      steps.push(`<${localName}`);
      return !passedOver.includes(localName);
    },
    leave: ({ localName }) => steps.push(`${localName}>`),
    text: (data) => steps.push(data),
  });
  return steps;
}

describe('parsePage', () => {
  it('reads past document types, which may stand anywhere', () => {
    const html = '<!DOCTYPE html><p>Fog</p><!doctype html SYSTEM "x"><p>Bell</p>';
    expect(met(parsePage(html))).toEqual(['<p', 'Fog', 'p>', '<p', 'Bell', 'p>']);
  });

  it('leaves out NUL, and has a sign in the place of half a letter', () => {
    expect(met(parsePage('<p>F\0og \uD83D</p>'))).toEqual(['<p', 'Fog \uFFFD', 'p>']);
  });

  it('gives an empty document for a text without any element', () => {
    expect(met(parsePage(''))).toEqual([]);
  });

  it.each(['<p>', '&amp;'])('reads 120,000 of %s', (mark) => {
    const page = mark.repeat(120_000);
    expect(isOversized(page)).toBe(false);
    expect(isOversized(`${page} and words`)).toBe(false);
    expect(isOversized(`${page} ${mark}`)).toBe(true);
  });

  it('reads what stands before the mark that is too many', () => {
    const page = `<!--${'<'.repeat(119_997)}--><p>Fog</p> bell<p>pier</p>`;
    expect(met(parsePage(page))).toEqual(['<p', 'Fog', 'p>', ' bell']);
  });
});

describe('walk', () => {
  it('meets the nodes below a root in document order, without comments', () => {
    const page = parsePage('<div>a<p>b<i>c</i></p><!-- d -->e<br></div><p>f</p>');
    const steps = ['<div', 'a', '<p', 'b', '<i', 'c', 'i>', 'p>', 'e', '<br', 'br>', 'div>'];
    expect(met(page)).toEqual([...steps, '<p', 'f', 'p>']);
    const [div] = elementsOf(page);
    expect(div && met(div)).toEqual(steps.slice(1, -1));
  });

  it('does not meet what an element that is passed over holds, nor its end', () => {
    const page = parsePage('<div><p>a<i>b</i></p><b>c</b></div>');
    expect(met(page, ['p'])).toEqual(['<div', '<p', '<b', 'c', 'b>', 'div>']);
    expect(met(page, ['b'])).toEqual(['<div', '<p', 'a', '<i', 'b', 'i>', 'p>', '<b', 'div>']);
  });

  it('meets nothing below a root that is empty', () => {
    const [p] = elementsOf(parsePage('<p></p><b>c</b>'));
    expect(p && met(p)).toEqual([]);
  });
});

describe('elementsOf', () => {
  it('gives elements with what they hold, but not what templates, drawings and scripts hold', () => {
    const page = parsePage(
      '<div><p>a</p><svg><g></g></svg><template><b></b></template></div><style></style><i></i>',
    );
    expect(elementsOf(page).map(({ localName }) => localName)).toEqual([
      'div',
      'p',
      'svg',
      'template',
      'style',
      'i',
    ]);
  });
});

test.each([
  ['  Fog\n\t bell ', 'Fog bell'],
  ['so\u00ADft\u200Bly', 'softly'],
  ['a\u0000b\u0007c\u007Fd\u0085e\uFEFFf\u2060g', 'abcdefg'],
  ['a\u000Bb\u000Cc', 'a b c'],
  ['a\u00A0\u2003b', 'a b'],
  ['\u200B \u00AD', ''],
])('plainText of %j is %j', (text, expected) => {
  expect(plainText(text)).toBe(expected);
});

test.each([
  ['Fog', 'Fog'],
  [' Fog \n bell ', 'Fog bell'],
  ['Fog &amp; bell', 'Fog & bell'],
  ['Fog &#38; bell', 'Fog & bell'],
  ['Fog &#x26; bell', 'Fog & bell'],
  ['Fog & bell; pier', 'Fog & bell; pier'],
  ['<b>Fog</b>bell', 'Fog bell'],
  ['Fog<br/>bell', 'Fog bell'],
  ['<a href="/x">Fog</a>', 'Fog'],
  ['<A>Fog</A>', 'Fog'],
  ['a <main> b', 'a <main> b'],
  ['1 < 2', '1 < 2'],
  ['1 < 2 &amp; 3', '1 < 2 & 3'],
  ['&lt;em&gt;Fog&lt;/em&gt; bell', 'Fog bell'],
  ['&lt;main&gt; Fog', '<main> Fog'],
  ['K&amp;uuml;ste &amp;amp; Meer', 'Küste & Meer'],
  ['the pilot&amp;amp;#39;s bell', "the pilot's bell"],
  ['&amp;amp;amp;amp; bell', '&amp; bell'],
  ['<b></b>', ''],
  ['&nbsp;', ''],
])('decoded %j is %j', (value, expected) => {
  expect(decoded(value)).toBe(expected);
});
