import { describe, expect, it } from 'vitest';
import {
  countKnown,
  readFields,
  readText,
  textFieldsOf,
  type Data,
} from '../../../../scripts/ingest/bulk/fields.ts';

describe('readFields', () => {
  it.each([
    ['title', 'Fog', 'title'],
    ['HeadLine', 'Fog', 'title'],
    ['Başlık', 'Sis', 'title'],
    ['BASLIK', 'Sis', 'title'],
    ['titre', 'Brume', 'title'],
    ['pub_date', '5 January 2026', 'published'],
    ['datePublished', '2026-01-05T08:00:00Z', 'published'],
    ['Publication-Date', '2026', 'published'],
    ['tarih', '5 Ocak 2026', 'published'],
    ['dateModified', '2026-01-06', 'updated'],
    ['site name', 'The Quay', 'publisher'],
    ['source_domain', 'quay.example', 'publisher'],
    ['byline', 'A. Keeper', 'author'],
    ['canonical', 'https://quay.example/fog', 'address'],
    ['lede', 'It came at dawn.', 'standfirst'],
    ['lang', 'en', 'language'],
  ])('%s: %s', (field, value, kind) => {
    expect(readFields({ [field]: value })).toEqual({
      fields: [{ kind, value, field }],
      ignored: [],
    });
  });

  it.each([
    ['a number', { date: 1767600000 }, ['1767600000']],
    ['white space', { title: '  Fog \n' }, ['Fog']],
    ['a list', { authors: ['A. Keeper', 'B. Pilot'] }, ['A. Keeper', 'B. Pilot']],
    ['an object', { source: { id: 7, name: 'The Quay' } }, ['The Quay']],
    [
      'a list of objects',
      { author: [{ name: 'A. Keeper' }, { name: 'B. Pilot' }] },
      ['A. Keeper', 'B. Pilot'],
    ],
    ['what a blog gives', { title: { rendered: 'Fog' } }, ['Fog']],
    ['a number in a list', { date: [1767600000, true, null] }, ['1767600000']],
    ['no list within a list', { author: [['A. Keeper'], 'B. Pilot'] }, ['B. Pilot']],
    ['a list with nothing in it', { author: ['', ' '] }, []],
    ['white space in an object', { source: { name: ' The Quay ' } }, ['The Quay']],
    ['no number in an object', { source: { name: 7 } }, []],
    ['no object in an object', { source: { name: { value: 'The Quay' } } }, []],
    ['a name before an address', { source: { url: 'quay.example', name: 'Quay' } }, ['Quay']],
    ...['name', 'title', 'rendered', 'value', '@value', '@id', 'url'].map(
      (inner): [string, Data, string[]] => [
        `${inner} of an object`,
        { source: { [inner]: 'Q' } },
        ['Q'],
      ],
    ),
    ['an empty name within', { publisher: { name: ' ', url: 'quay.example' } }, ['quay.example']],
  ])('reads %s', (_, data, values) => {
    expect(readFields(data).fields.map(({ value }) => value)).toEqual(values);
  });

  it.each([[null], [''], ['  '], [[]], [{}], [{ name: null }]])('says nothing of %j', (value) => {
    expect(readFields({ title: value, keywords: value })).toEqual({ fields: [], ignored: [] });
  });

  it('gives the most trusted name first, whatever the order of the fields', () => {
    const { fields } = readFields({
      name: 'n',
      created_at: 'c',
      headline: 'h',
      date: 'd',
      title: 't',
    });
    expect(fields.map(({ field }) => field)).toEqual([
      'title',
      'headline',
      'name',
      'date',
      'created_at',
    ]);
  });

  it('names the fields that have a value and are not used', () => {
    const { ignored } = readFields({ id: 0, title: true, keywords: ['fog'], text: 'It came.' });
    expect(ignored).toEqual(['id', 'title', 'keywords', 'text']);
  });

  it.each([
    ['a list of nothing', [null, '', [], {}], []],
    ['a list with something', ['', 0], ['x']],
    ['an object of nothing', { a: '', b: { c: null } }, []],
    ['an object with something', { a: '', b: false }, ['x']],
    ['a word', 'fog', ['x']],
    ['nothing', undefined, []],
  ])('names no field without a value: %s', (_, value, ignored) => {
    expect(readFields({ x: value }).ignored).toEqual(ignored);
  });

  it('takes no field from where the object came', () => {
    expect(readFields(JSON.parse('{"__proto__": {"title": "Fog"}}') as Data).fields).toEqual([]);
  });
});

describe('readText', () => {
  it.each<[string, Data, string | null, string | null, boolean]>([
    ['the usual name', { text: 'It came.' }, 'text', 'It came.', false],
    ['another name', { Full_Text: 'It came.' }, 'Full_Text', 'It came.', false],
    ['white space as it stands', { body: ' It came.\n' }, 'body', ' It came.\n', false],
    [
      'text before HTML',
      { html: '<p>It came.</p>', content: 'It came.' },
      'content',
      'It came.',
      false,
    ],
    ['HTML by name', { body_html: 'It came.' }, 'body_html', 'It came.', true],
    ['HTML by its tags', { content: '<p>It came.</p>' }, 'content', '<p>It came.</p>', true],
    ['a less-than sign', { text: 'a < b, and p > q' }, 'text', 'a < b, and p > q', false],
    ['paragraphs', { body: ['It came.', 'It went.'] }, 'body', 'It came.\n\nIt went.', false],
    ['what a blog gives', { content: { rendered: '<p>Fog.</p>' } }, 'content', '<p>Fog.</p>', true],
    ['the first that is not empty', { text: ' ', body: 'It came.' }, 'body', 'It came.', false],
    ['none that is not empty', { text: ' ', body: null }, 'text', null, false],
    ['none at all', { title: 'Fog' }, null, null, false],
    ['a number', { text: 7 }, 'text', null, false],
    ['nothing at all', { text: null }, 'text', null, false],
    ['a list that is not of texts alone', { text: ['It came.', 7] }, 'text', null, false],
    ['an object without a text', { text: { id: 7 } }, 'text', null, false],
    ['the first text of an object', { text: { name: 7, value: 'It.' } }, 'text', 'It.', false],
    ['the most trusted name', { body: 'b', text: 'a' }, 'text', 'a', false],
    ['HTML by its tags in any case', { text: 'It<BR />came.' }, 'text', 'It<BR />came.', true],
    ['a tag with a blank', { text: 'It</p >' }, 'text', 'It</p >', true],
    ['a tag that no text is set in', { text: 'It</main>' }, 'text', 'It</main>', false],
    ['a tag that opens alone', { text: '<p>It' }, 'text', '<p>It', false],
    ['HTML by another name', { 'Content HTML': 'It.' }, 'Content HTML', 'It.', true],
  ])('%s', (_, data, textField, text, textIsHtml) => {
    expect(readText(data)).toEqual({ text, textField, textIsHtml });
  });
});

describe('the names of fields', () => {
  it('that texts go by are given the most trusted first, HTML last', () => {
    const names = ['html', 'title', 'İçerik', 'Full-Text', 'text_', 'body html'];
    expect(textFieldsOf(names)).toEqual(['text_', 'Full-Text', 'İçerik', 'body html', 'html']);
    expect(textFieldsOf(['title', 'texts'])).toEqual([]);
  });

  it('are counted where they are known', () => {
    expect(countKnown(['Title', 'pub_date', 'body', 'HTML', 'texts', ''])).toBe(4);
    expect(countKnown([])).toBe(0);
  });
});
