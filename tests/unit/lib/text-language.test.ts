import { expect, test } from 'vitest';
import { languageName, textLanguage } from '../../../src/lib/text-language.ts';

const NONE = { lang: undefined, dir: undefined };

test.each([
  ['tr', 'en', { lang: 'tr', dir: undefined }],
  ['TR-tr', 'en', { lang: 'tr-TR', dir: undefined }],
  ['ar', 'en', { lang: 'ar', dir: 'rtl' }],
  ['fa', 'en', { lang: 'fa', dir: 'rtl' }],
  ['he', 'en', { lang: 'he', dir: 'rtl' }],
  ['az-Arab', 'en', { lang: 'az-Arab', dir: 'rtl' }],
  ['en', 'en', NONE],
  ['EN', 'en', NONE],
  ['en', 'tr', { lang: 'en', dir: undefined }],
  ['en-GB', 'en', { lang: 'en-GB', dir: undefined }],
  [null, 'en', NONE],
  ['not a tag', 'en', NONE],
  ['', 'en', NONE],
])('a text in %s on a page in %s', (tag, page, language) => {
  expect(textLanguage(tag, page)).toEqual(language);
  // Asked again, each is an object of its own.
  const [one, other] = [textLanguage(tag, page), textLanguage(tag, page)];
  expect(one).toEqual(language);
  expect(one).not.toBe(other);
});

test.each([
  ['tr', 'Turkish'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['qqq', 'qqq'],
  ['not a tag', 'not a tag'],
])('the language %s is named %s', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
