import { describe, expect, it } from 'vitest';
import { articleLanguage, languageOf } from '../../../../scripts/ingest/enrich/language.ts';
import { parsed } from '../../../support/parsed.ts';

const TEXTS = {
  en: 'The keeper of the light said that he would not go, and the harbour was dark for a week.',
  tr: 'Fenerin bekçisi bir hafta için gitti ve liman bu yüzden karanlık kaldı; daha sonra geri döndü, ancak çok geç oldu.',
  de: 'Der Wärter des Leuchtturms sagte, dass er nicht gehen werde, und der Hafen war für eine Woche dunkel.',
  fr: 'Le gardien du phare a dit qu’il ne partirait pas, et le port est resté dans la nuit pour une semaine.',
  es: 'El guardián del faro dijo que no se iría, y el puerto quedó a oscuras por una semana más de lo previsto.',
  ar: 'قال حارس المنارة إنه لن يغادر، وبقي الميناء مظلما أسبوعا كاملا.',
  ru: 'Смотритель маяка сказал, что не уйдёт, и гавань неделю оставалась тёмной.',
  fa: 'نگهبان فانوس گفت که نمی‌رود و بندر یک هفته تاریک ماند.',
  he: 'שומר המגדלור אמר שלא ילך, והנמל היה חשוך שבוע.',
  uk: 'Сторож маяка сказав, що не піде, і гавань тиждень була темною.',
  el: 'Ο φύλακας του φάρου είπε ότι δεν θα φύγει και το λιμάνι έμεινε σκοτεινό.',
};

describe('languageOf', () => {
  it.each(Object.entries(TEXTS))('tells %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    '',
    'Fog.',
    '12:30',
    'Ankara Merseport Işıkçı Quill Bay Wire',
    'xyzzy plugh '.repeat(20),
  ])('tells nothing of %j', (text) => {
    expect(languageOf(text)).toBeNull();
  });

  const other = (words: number) => ' xq'.repeat(words);
  it.each<[string, string, string | null]>([
    ['six little words', 'the of and to in that', 'en'],
    ['five little words', 'the of and to in', null],
    ['three of twenty words', `the of and to in that${other(34)}`, 'en'],
    ['fewer', `the of and to in that${other(35)}`, null],
    [
      'a lead of a quarter',
      've bir bu için ile olarak olan daha the and that with had not they which you were',
      'en',
    ],
    ['less', 've bir bu için ile olarak olan daha the and that with had not they which you', null],
    ['Turkish capitals', 'VE BİR BU İÇİN İLE DEĞİL', 'tr'],
    ['a script for half of the letters', 'αβγδ abcd', 'el'],
    ['less of a script', `${TEXTS.en} αβγ`, 'en'],
    ['a letter of a neighbour in fifty', `چ${'ب'.repeat(49)}`, 'fa'],
    ['a kaf that Arabic has not', `\u06A9${'ب'.repeat(49)}`, 'fa'],
    ['one in more', `چ${'ب'.repeat(50)}`, 'ar'],
    ['the first 500 letters', `${TEXTS.en} `.repeat(6) + TEXTS.tr.repeat(20), 'en'],
  ])('goes by %s', (_, text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});

describe('the language of an article', () => {
  const of = (stated: string, text: string) =>
    articleLanguage(parsed(`---\nlang: ${stated}\n---\nTitle\n\n${text}`));

  it('is what its metadata says, region and all', () => {
    expect(of('en_GB', TEXTS.en)).toEqual({ tag: 'en-GB', from: 'lang' });
    expect(of('sw', 'Habari.')).toEqual({ tag: 'sw', from: 'lang' });
  });

  it('is that of its words where a template says another', () => {
    expect(of('en', TEXTS.tr)).toEqual({ tag: 'tr', from: 'the words of the text' });
    expect(of('not a tag', TEXTS.en)).toEqual({ tag: 'en', from: 'the words of the text' });
  });

  it.each([
    ['ur', TEXTS.fa],
    ['ckb', TEXTS.fa],
    ['bg', TEXTS.ru],
    ['yi', TEXTS.he],
  ])('is %s where metadata say so of letters that it is written in', (tag, text) => {
    expect(of(tag, text)).toEqual({ tag, from: 'lang' });
  });

  it('is told apart by its letters where a neighbour is stated', () => {
    expect(of('fa', TEXTS.ar)?.tag).toBe('ar');
    expect(of('uk', TEXTS.ru)?.tag).toBe('ru');
  });

  it('is unknown where nothing tells', () => {
    expect(of('not a tag', 'Habari.')).toBeNull();
  });
});
