import { describe, expect, it, test } from 'vitest';
import { LONGEST, ruleFor } from '../../../scripts/ingest/rules.ts';
import { BOILERPLATE } from '../../../src/lib/boilerplate.ts';

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
