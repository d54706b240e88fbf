import { describe, expect, it } from 'vitest';
import { readKeyLines } from '../../../scripts/ingest/key-lines.ts';

describe('readKeyLines', () => {
  it.each([
    ['Title: Fog\nDate: 7 March 2026\n\nText.', { Title: 'Fog', Date: '7 March 2026' }, 2],
    [
      'Title: Fog\n\nURL Source: x\n\nMarkdown Content:\nText.',
      { Title: 'Fog', 'URL Source': 'x' },
      5,
    ],
    ['Başlık: Sis\nTarih: 07.03.2026\nMetin', { Başlık: 'Sis', Tarih: '07.03.2026' }, 2],
    ['Title: Fog: a history\nText.', { Title: 'Fog: a history' }, 1],
    ['\n\nTitle: Fog\n\n  Date :  7 March  \n\n\nText.', { Title: 'Fog', Date: '7 March' }, 5],
    ['Title: Fog\nTitle: Ice\nText.', { Title: 'Fog' }, 1],
    ['Title: Fog\nIt came.\nDate: 7 March 2026', { Title: 'Fog' }, 1],
    ['Title: Fog\nText:\nText:\nIt came.', { Title: 'Fog' }, 2],
    ['Date: 7 March\nAuthor: Ada Quill', { Date: '7 March', Author: 'Ada Quill' }, 2],
    ['Published Time: 2026\nText.', { 'Published Time': '2026' }, 1],
  ])('of %j is %j', (text, data, lines) => {
    expect(readKeyLines(text)).toEqual({ data, lines });
  });

  it.each([
    'Fog: a history of the bay\n\nText.',
    'Date: 7 March 2026\n\nText.',
    'Weather: fog\nWind: none\n\nText.',
    'Fog\nTitle: Fog\nDate: 7 March 2026',
    'Date: 7 March 2026\nWeather: fog',
    'Title:\nDate: 7 March 2026',
    'Text:\nTitle: Fog',
    '',
  ])('is none in %j', (text) => {
    expect(readKeyLines(text)).toBeNull();
  });
});
