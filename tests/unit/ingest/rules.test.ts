import { describe, expect, it, test } from 'vitest';
import { LONGEST, ruleFor, wordCount } from '../../../scripts/ingest/rules.ts';
import { BOILERPLATE } from '../../../src/lib/boilerplate.ts';

const taken = BOILERPLATE.flatMap(({ id, takes }) => takes.map((line) => [id, line] as const));
const left = BOILERPLATE.flatMap(({ id, leaves }) => leaves.map((line) => [id, line] as const));

describe('ruleFor', () => {
  // The patterns are made when the first line is looked at: what they are made of shows in this test alone.
  it('knows the lines of all rules, and which count with no line of text before them alone', () => {
    expect(taken.map(([, line]) => ruleFor(line, true)?.id)).toEqual(taken.map(([id]) => id));
    const first = taken.filter(([, line]) => ruleFor(line, false) === null);
    expect([...new Set(first.map(([id]) => id))]).toEqual(['section-label']);
    expect(['Culture', 'Background'].map((line) => ruleFor(line, false)?.id)).toEqual([
      ...['section-name', undefined],
    ]);
    expect(left.filter(([, line]) => ruleFor(line, true) !== null)).toEqual([]);
  });

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

  const filled = (from: string, length: number, to = '') =>
    from.padEnd(length - to.length, 'x') + to;

  it.each([
    ['a phrase in a line of one', 280, '. All rights reserved.', 'copyright'],
    ['no phrase in a longer one', 281, '. All rights reserved.', undefined],
    ['a credit at the end of a short line', 100, ' (Photo: Ada Quill)', 'caption'],
    ['a credit at the end of a line of phrases', 200, ' (Photo: Ada Quill)', 'caption'],
    ['a credit at the end of a notice', 600, ' (Photo: Ada Quill)', 'caption'],
    ['no credit that more follows', 200, ' (Photo: Ada Quill) and more', undefined],
  ])('by its end takes %s', (_, length, end, id) => {
    expect(ruleFor(filled('The ferry lay in fog ', length, end), false)?.id).toBe(id);
  });

  it.each([
    ['in a short line', filled('FILE PHOTO: The ferry ', 100), 'caption'],
    ['behind a bullet', filled('• FILE PHOTO: The ferry ', 200), 'caption'],
    ['not within', filled('In fog FILE PHOTO: The ferry ', 200), undefined],
  ])('by its first letters takes a notice: %s', (_, line, id) => {
    expect(ruleFor(line, false)?.id).toBe(id);
  });

  it.each([
    ['two dots at the tail of a line', 'continue reading..', 'paywall'],
    ['a small letter and no stop', 'subscribe to our newsletter', 'newsletter'],
    ['a capital and a stop', 'Subscribe to our newsletter.', 'newsletter'],
    ['the first of two rules', 'Culture', 'section-name'],
    ['square brackets', '[Share]', 'share-bar'],
    ['a link', '[Share](https://bay.example)', 'share-bar'],
    ['a link behind a bullet', '* [](https://bay.example)', 'picture-link'],
    ['a picture behind a bullet', '* ![Fog](fog.png)', 'picture-link'],
    ['a mark of wires behind a bullet', '- -30-', 'wire-mark'],
    ['blanks within brackets', '( Share )', 'share-bar'],
    ['no label that ends as a sentence does', 'Menu.', undefined],
    ['soft hyphens', 'Sh\u00ADare', 'share-bar'],
    ['no bracket that stays open', '(Share', undefined],
    ['no words beside a link', '[Share](https://bay.example) the boat', undefined],
  ])('knows %s', (_, line, id) => {
    expect(ruleFor(line, false)?.id).toBe(id);
  });
});

describe('ruleFor on a line of several parts', () => {
  const entry = 'x'.repeat(30);

  it.each([
    ['Share | Print | Save', 'share-bar'],
    ['Print | Save | Share', 'share-bar'],
    ['Menu | Search | Log in', 'menu-bar'],
    ['Menu | Search', 'menu-bar'],
    ['Menu\tSearch', 'menu-bar'],
    ['Menu   Search', 'menu-bar'],
    ['Menu / Search', 'menu-bar'],
    ['Menu | Background', 'menu-bar'],
    ['Menu || Share |', 'share-bar'],
    ['Menu | Ferries | Search | Log in', 'menu-bar'],
    ['Menu | On the bay | Search | Log in', 'menu-bar'],
    ['Menu | Ferries | Pilots | Search | Log in | Contact', 'menu-bar'],
    [`Menu | ${entry} | Search | Log in`, 'menu-bar'],
    ['Menu > Ferries', 'menu-bar'],
    ['No comments yet. Be the first to comment.', 'comment-count'],
    ['Menu. Search.', 'menu-bar'],
    ['Share! Print!', 'share-bar'],
    ['Menu: Search', 'menu-bar'],
    ['No comments yet. Be the first to comment. | Menu', 'comment-count'],
    ['Menu | No comments yet. Be the first to comment.', 'comment-count'],
    ['No comments yet. Be the first to comment. Share this article | Menu', 'comment-count'],
  ])('takes "%s"', (line, id) => {
    expect(ruleFor(line, false)?.id).toBe(id);
  });

  it.each([
    ['an entry that is not known beside one', 'Share | Fog over the bay'],
    ['as many as are known', 'Menu | Ferries | Pilots | Search'],
    ['one among three', 'Menu | Ferries | Search'],
    ['two among five', 'Menu | Ferries | Pilots | Search | Log in'],
    ['one of four words', 'Menu | Out on the bay | Search | Log in'],
    ['one with a figure', 'Menu | Pier 4 | Search | Log in'],
    ['one of 31 letters', `Menu | x${entry} | Search | Log in`],
    ['a step with a figure', 'Menu > Pier 4'],
    ['a first part that no rule takes', 'Fog | Menu | Search | Log in'],
    [
      'a first part of 61 letters',
      'No comments yet. Be the first to comment. Share this article! | Menu',
    ],
    ['a call that no rule takes', 'Share! Fog!'],
    ['a call behind one that no rule takes', 'Fog! Share!'],
  ])('leaves %s', (_, line) => {
    expect(ruleFor(line, false)).toBeNull();
  });
});

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['. . .', 0],
    ['fog', 1],
    ['don’t go', 2],
    ["Ada's 3 ships", 3],
    ['well-known', 2],
    ['霧 港', 2],
  ])('of "%s" is %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
