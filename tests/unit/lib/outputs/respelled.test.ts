import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stripMarks } from '../../../../src/lib/fold.ts';
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

describe('with what is respelled, SQLite finds', () => {
  /** Which of some words are found, each typed in a way of its own. */
  function found(words: readonly string[], typed: (word: string) => string): string[] {
    const database = new DatabaseSync(':memory:');
    onTestFinished(() => {
      database.close();
    });
    database.exec(
      'CREATE VIRTUAL TABLE texts USING fts5 (text, respelled, tokenize="unicode61 remove_diacritics 2")',
    );
    const add = database.prepare('INSERT INTO texts (rowid, text, respelled) VALUES (?, ?, ?)');
    for (const [i, word] of words.entries()) add.run(i, word, respelled([word], null));
    const find = database.prepare('SELECT 1 FROM texts(?) WHERE rowid = ?');
    return words.filter((word, i) => find.get(`"${typed(word)}"`, i) !== undefined);
  }

  /** A word for each letter of one unit that has marks, or plain neighbours, in scripts whose marks are left off. */
  const words = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    .filter((letter) =>
      /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]/u.test(letter),
    )
    .filter((letter) => /\p{L}/u.test(letter) && stripMarks(letter) !== letter)
    .filter((letter) => !/[йЙ]/.test(letter))
    .map((letter) => `Ab${letter}cd`);

  test('each letter with marks by its plain one', () => {
    expect(words.length).toBeGreaterThan(800);
    expect(found(words, stripMarks)).toEqual(words);
  });

  test('and as it is', () => {
    expect(found(words, (word) => word)).toEqual(words);
  });

  test('names with vowel signs without them', () => {
    const names = ['مُحَمَّد', 'أَحْمَد', 'שָׁלוֹם', 'Ибрагим Калы\u0301н', 'Ερντογάν', 'Орёл'];
    expect(found(names, stripMarks)).toEqual(names);
  });
});
