import { describe, expect, it } from 'vitest';
import { readByline } from '../../../scripts/ingest/byline.ts';

describe('readByline', () => {
  it.each([
    ['By Ada Quill', ['Ada Quill']],
    ['BY ADA QUILL', ['ADA QUILL']],
    ['By Ada Quill and Max Moor', ['Ada Quill', 'Max Moor']],
    ['By Ada Quill, Max Moor, and Selin Işıkçı', ['Ada Quill', 'Max Moor', 'Selin Işıkçı']],
    ['By Ada Quill, Max Moor and Selin Işıkçı', ['Ada Quill', 'Max Moor', 'Selin Işıkçı']],
    ['By Ada Quill | 7 March 2026', ['Ada Quill']],
    ['By Ada Quill, staff correspondent', ['Ada Quill']],
    ['Von Max Moor und Ada Quill', ['Max Moor', 'Ada Quill']],
    ['Par Éloïse Vautrin', ['Éloïse Vautrin']],
    ['Por José de la Peña', ['José de la Peña']],
    ['Haber: Selin Işıkçı', ['Selin Işıkçı']],
    ['بقلم: سليم نور', ['سليم نور']],
    ['بقلم سليم نور ٧ مارس ٢٠٢٦', ['سليم نور']],
    ['بقلم سليم نور و كريم هادي', ['سليم نور', 'كريم هادي']],
    ['Écrit par Éloïse Vautrin', ['Éloïse Vautrin']],
    ['A cura di Ada Quill', ['Ada Quill']],
    ['Autor: Max Moor', ['Max Moor']],
    ['Автор: Ада Перова', ['Ада Перова']],
    ['Γράφει ο Μάξ Μόλος', ['Μάξ Μόλος']],
    ['מאת: עדה נוצה', ['עדה נוצה']],
    ['نویسنده: آدا پرنیان', ['آدا پرنیان']],
    ['Par Ada Quill et Max Moor', ['Ada Quill', 'Max Moor']],
    ['Por Ada Quill y Max Moor', ['Ada Quill', 'Max Moor']],
    ['Haber: Ada Quill ve Max Moor', ['Ada Quill', 'Max Moor']],
    ['By Ada Quill; Max Moor & Éloïse Vautrin', ['Ada Quill', 'Max Moor', 'Éloïse Vautrin']],
    ['By  Ada   Quill', ['Ada Quill']],
    ['By Ada Quill, 7 March 2026', ['Ada Quill']],
    ['By Ada Quill Dec 20, 2023', ['Ada Quill']],
    ['By Ada Quill December 20, 2023', ['Ada Quill']],
    ['Von Max Moor März 2023', ['Max Moor']],
    ['By April May 7 March 2026', ['April May']],
    ['By April May', ['April May']],
    ['By Ada Quill, Contributing Opinion Writer', ['Ada Quill']],
    ['By Ada Quill, senior editor, and Max Moor', ['Ada Quill', 'Max Moor']],
    [`By Ada Q${'u'.repeat(45)}`, [`Ada Q${'u'.repeat(45)}`]],
    [`By Ada Quill | ${'x'.repeat(145)}`, ['Ada Quill']],
  ])('of %j is %j', (line, names) => {
    expect(readByline(line)).toEqual(names);
  });

  it.each([
    'By noon the fog had lifted',
    'By Friday Merseport was dark',
    'Von der Leyen spricht im Hafen',
    'Por la mañana llegó el barco',
    'By Reuters',
    'By Staff Writer',
    'Fog over the bay',
    'By the bay, a lamp',
    'Sandy Ada Quill',
    'By Ada Quill and Courier',
    'By Ada Quill and',
    `By Ada Q${'u'.repeat(46)}`,
    `By Ada Quill | ${'x'.repeat(146)}`,
  ])('%j is none', (line) => {
    expect(readByline(line)).toEqual([]);
  });
});
