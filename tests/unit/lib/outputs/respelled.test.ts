import { expect, test } from 'vitest';
import { respelled } from '../../../../src/lib/outputs/respelled.ts';

test('a text without a letter that the tokenizer leaves whole is not respelled', () => {
  expect(respelled(['Fog in Iran', 'MİT, İzmir’den değil', 'é ñ ü'], 'en')).toBe('');
});

test('blocks with such a letter stand again in plain letters, the others do not', () => {
  expect(respelled(['Kalın spoke', 'He left.', 'Straße, Łódź'], 'en')).toBe(
    'Kalin spoke\n\nStrasse, Lodz',
  );
});

test('a word stands in the other ways in which it is typed, none of which the tokenizer makes of it', () => {
  expect(respelled(['ışık ve kapı'], 'tr')).toBe('isik ve kapi\n\nişık');
});

test('capitals of Turkish words are made small as Turkish makes them, those of other languages are not', () => {
  expect(respelled(['Irak ve IŞIK'], 'tr')).toBe('ırak ıŞıK iŞıK');
  expect(respelled(['Iraq and INTEL'], 'en')).toBe('');
  expect(respelled(['Iraq and INTEL'], 'en-x-tr')).toBe('');
  expect(respelled(['Iraq and INTEL'], null)).toBe('');
  expect(respelled(['Iraq'], 'az-Latn')).toBe('ıraq');
  expect(respelled(['Iğdır'], 'en')).toBe('Igdir\n\nığdır');
});

test('blocks with letters that take no room stand again without them; where a word may end, it ends', () => {
  expect(respelled(['co\u00ADope\u200Brate', 'as it is', 'a\u200Bb'], 'en')).toBe(
    'coope\u200Brate',
  );
});

test('such letters part no Turkish word', () => {
  expect(respelled(['ı\u00ADşık'], 'tr')).toBe('ışık\n\nisik\n\nişık');
});
