import { describe, expect, it, test } from 'vitest';
import { followings, teasersAfter } from '../../../scripts/ingest/lists.ts';
import { LONGEST, ruleFor } from '../../../scripts/ingest/rules.ts';
import { BOILERPLATE, type BoilerplateRule } from '../../../src/lib/boilerplate.ts';

const taken = BOILERPLATE.flatMap(({ id, takes }) => takes.map((line) => [id, line] as const));
const left = BOILERPLATE.flatMap(({ id, leaves }) => leaves.map((line) => [id, line] as const));

describe('ruleFor', () => {
  test.each(taken)('%s takes "%s", in any case and with any blanks', (id, line) => {
    const ways = [line, line.toUpperCase(), line.replaceAll(' ', ' \u00A0 '), `  ${line}\t`];
    expect(ways.map((way) => ruleFor(way, true)?.id)).toEqual(ways.map(() => id));
  });

  test.each(left)('%s leaves "%s"', (_, line) => {
    expect([ruleFor(line, true), ruleFor(line, false)]).toEqual([null, null]);
  });

  test.each([
    ['a bullet', '• Teilen'],
    ['an arrow', 'Lire la suite →'],
    ['dashes', '— Advertisement —'],
    ['brackets', '[Advertisement]'],
    ['marks of Markdown', '**Read more:** [Ferry cook wins prize](https://bay.example/soup)'],
    ['an icon', '📷 Photo: Jane Doe'],
    ['three dots', 'Continue reading...'],
    ['a mark of direction', '\u200Fاقرأ أيضا\u200E'],
    ['vowel marks', 'اِقْرَأْ أَيْضًا'],
    ['no marks on the Turkish letters', 'Ilgili haberler'],
    ['another apostrophe', 'Google News’te takip et'],
  ])('is not misled by %s', (_, line) => {
    expect(ruleFor(line, false)).not.toBeNull();
  });

  test.each([
    ['a byline', 'By Jane Doe'],
    ['a Turkish byline', 'Haber: Jane Doe'],
    ['a byline with an agency', 'Jane Doe / AFP'],
    ['agencies', 'AP/Reuters'],
    ['a wire credit', '(Reporting by Jane Doe in Merseport; editing by Richard Roe)'],
    ['a dateline', 'MERSEPORT (Bay Wire) —'],
    ['a date', '3 March 2026'],
    ['a date with a label', 'Updated: 3 March 2026'],
    ['a speaker', 'Q: Who lit the lamp?'],
    ['a headline', 'Fog Over the Bay'],
    ['a headline of one word', 'Adrift'],
    ['a headline with a colon', 'Pictures: the night ferry comes home'],
    ['a headline of a label', 'Opinion: The bay needs a third ferry'],
    ['a source', 'Kaynak: AA'],
    ['the tail of a paragraph', 'shares.'],
    ['a longer tail of a paragraph', 'subscribe to our newsletter and to nothing else.'],
    ['a number that ends a paragraph', '500,000 shares.'],
    ['a figure', '12.4'],
    ['nothing', ''],
  ])('leaves %s', (_, line) => {
    expect([ruleFor(line, true), ruleFor(line, false)]).toEqual([null, null]);
  });

  it.each([
    'Photo finish in the regatta',
    'Photo: evidence or art?',
    'Share of women in the crew rises',
    'Comments by the mayor anger pilots',
    'Most popular baby names of the year',
    'Watch: ferry leaves the bay',
    'By using nets, you agree to nothing',
    'Paylaşım kavgası büyüyor',
    'Yorumlar: fener tartışması büyüyor',
    'Fotoğraf muhabiri ödül aldı',
    'Anzeige: Polizei sucht Zeugen',
    'Kommentar: Der Nebel bleibt',
    'Lies: weiter',
    'Publicité: la mairie tranche',
    'Partagez vos souvenirs',
    'Publicidad: nuevas reglas',
    'Comentarios del alcalde',
    'إعلانات الوظائف تتراجع',
    'تعليق الرحلات بسبب الضباب',
  ])('leaves the headline "%s"', (line) => {
    expect([ruleFor(line, true), ruleFor(line, false)]).toEqual([null, null]);
  });

  it('takes a section label only with no text before it', () => {
    expect(ruleFor('Background', true)?.id).toBe('section-label');
    expect(ruleFor('Background', false)).toBeNull();
  });

  it('takes no line that is too long for its rule', () => {
    const copyright = (length: number) => '© 2026 Bay Wire '.padEnd(length, 'x');
    expect(ruleFor(copyright(LONGEST.line), false)?.id).toBe('copyright');
    expect(ruleFor(copyright(LONGEST.line + 1), false)).toBeNull();
    const caption = (length: number) => 'FILE PHOTO: The ferry '.padEnd(length, 'x');
    expect(ruleFor(caption(LONGEST.notice), false)?.id).toBe('caption');
    expect(ruleFor(caption(LONGEST.notice + 1), false)).toBeNull();
  });
});

describe('teasersAfter', () => {
  const below = (texts: readonly string[]) =>
    followings(
      texts.map((text) => ({ text })),
      0,
    )(-1);
  const next = ruleOf('Next Article');
  const rest = ruleOf('Related articles');
  const sentence = 'The minister denied it.';
  const prose = 'The minister denied it. He left early.';

  it.each([
    ['a label alone takes none', ruleOf('Teilen'), ['Ferry cook wins prize'], 0],
    ['the next title', next, ['Ferry cook wins prize', 'Another title'], 1],
    [
      'the next title, a label after it',
      next,
      ['Title', 'Previous Article', 'Title', '© 2026 B'],
      1,
    ],
    ['no title that prose follows', next, ['What happens now', prose], 0],
    ['no sentence after it', next, [sentence], 0],
    ['no label after it', next, ['Previous Article', 'Title'], 0],
    ['nothing after it', next, [], 0],
    ['nothing after a list', rest, [], 0],
    ['a list to the end', rest, ['A', 'B “c”', 'How? And why'], 0],
    ['a list of titles to the end', rest, ['Title one', 'Title two', 'Title three'], 3],
    ['a list in which one title ends in a full stop', rest, ['Title', 'Title', sentence], 3],
    ['a list with an abbreviation', rest, ['Gov. Doe opens the pier', 'Title'], 2],
    ['a list with a label in it', rest, ['Title one', 'Advertisement', 'Title two'], 3],
    ['a list up to a label', rest, ['Title one', 'Title two', 'Advertisement', prose], 2],
    [
      'a list up to a footer',
      rest,
      ['One', 'Two', '© 2026 Bay Wire. All rights reserved.', prose],
      2,
    ],
    ['no single line up to a label', rest, ['The heading', 'Advertisement', prose], 0],
    ['no list of sentences', rest, ['Title', sentence, sentence], 0],
    ['no list of sentences up to a label', rest, ['Title', sentence, 'Teilen', prose], 0],
    ['no list that prose ends', rest, ['Title one', 'Title two', prose], 0],
    ['no single sentence', rest, [sentence], 0],
    ['no line too long for a title', rest, ['x'.repeat(201)], 0],
  ])('%s', (_, rule, following, count) => {
    expect(teasersAfter(rule, below(following), { belowProse: true, colon: false })).toBe(count);
  });

  it.each([
    ['a teaser in the text', ['Ferry cook wins prize', prose], 1],
    ['five', ['A b', 'C d', 'E f', 'G h', 'I j', prose], 5],
    ['not six: a text in short lines', ['A b', 'C d', 'E f', 'G h', 'I j', 'K l', prose], 0],
    ['no sentence', [sentence, prose], 0],
    ['no prose', [prose, prose], 0],
  ])('after a colon: %s', (_, following, count) => {
    expect(teasersAfter(rest, below(following), { belowProse: true, colon: true })).toBe(count);
  });

  it.each([
    ['a list to the end', ['Title one', 'Title two'], 2],
    [
      'no list before a label: its first line may be the headline',
      ['Fog', 'Calm', 'Teilen', prose],
      0,
    ],
    ['no list after a colon: it may be the headline', ['Fog over the bay', prose], 0],
  ])('above the text: %s', (_, following, count) => {
    expect(teasersAfter(rest, below(following), { belowProse: false, colon: true })).toBe(count);
  });
});

function ruleOf(line: string): BoilerplateRule {
  const rule = ruleFor(line, false);
  if (!rule) throw new Error(`no rule takes "${line}"`);
  return rule;
}
