import type * as english from './en.ts';

/** The words of the interface in Turkish; `en.ts` tells what each section is for. */

type Words = typeof english;

/** After a number a noun has no plural. */
export const nouns: Words['nouns'] = {
  entry: ['kayıt', 'kayıt'],
  paragraph: ['paragraf', 'paragraf'],
  month: ['ay', 'ay'],
  year: ['yıl', 'yıl'],
  line: ['satır', 'satır'],
  name: ['ad', 'ad'],
  source: ['kaynak', 'kaynak'],
  block: ['blok', 'blok'],
  article: ['haber', 'haber'],
  mention: ['anma', 'anma'],
  term: ['terim', 'terim'],
  difference: ['fark', 'fark'],
  value: ['değer', 'değer'],
};

export const frame: Words['frame'] = {
  // frame
};

export const dates: Words['dates'] = {
  // dates
};

export const lists: Words['lists'] = {
  pages: 'Bu listenin sayfaları',
  before: 'Önceki',
  next: 'Sonraki',
};

export const charts: Words['charts'] = {
  // charts
};

export const home: Words['home'] = {
  // home
};

export const datePages: Words['datePages'] = {
  // datePages
};

export const article: Words['article'] = {
  // article
};

export const cite: Words['cite'] = {
  title: 'Bu kaydı kaynak gösterin',
  plain: 'Düz yazı',
  select: 'Tıklanan kutu bütünüyle seçilir.',
  address: 'Kalıcı adres',
  paragraph: (url) => `Bir paragrafı göstermek için numarasını ekleyin: [${url}]`,
  quoteHow: 'Bir paragrafı künyesiyle almak için yanındaki tırnak işaretine basın.',
  quote: (number) => `${number}. paragrafı alıntıla`,
  quotation: (number) => `${number}. paragraf, künyesiyle`,
  copy: 'Tümünü seçip kopyalayın',
  close: 'Kapat',
  publisherUnknown: 'Yayımcısı bilinmiyor',
  retoldIn: 'Yeniden anlatım: ',
  in: 'Arşiv: ',
  retoldWords: 'Alıntılanan sözler asıl metnin değil, yeniden anlatımındır.',
  paragraphNumber: (number) => `¶ ${number}`,
  and: 've',
  others: 'vd.',
  noDate: 't.y.',
  circa: 'yakl.',
  mlaCirca: 'yaklaşık',
  dayFirst: true,
  markInQuotes: false,
  months: [
    ...['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran'],
    ...['Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'],
  ],
  mlaMonths: [
    ...['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran'],
    ...['Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'],
  ],
};

export const dateAccount: Words['dateAccount'] = {
  // dateAccount
};

export const sourceCard: Words['sourceCard'] = {
  // sourceCard
};

export const made: Words['made'] = {
  // made
};

export const boilerplate: Words['boilerplate'] = {
  // boilerplate
};

export const ingest: Words['ingest'] = {
  // ingest
};

export const related: Words['related'] = {
  // related
};

export const names: Words['names'] = {
  // names
};

export const topics: Words['topics'] = {
  // topics
};

export const timeline: Words['timeline'] = {
  // timeline
};

export const coverage: Words['coverage'] = {
  // coverage
};

export const about: Words['about'] = {
  // about
};

export const offline: Words['offline'] = {
  // offline
};

export const search: Words['search'] = {
  // search
};

export const searchQuery: Words['searchQuery'] = {
  // searchQuery
};

export const searchDates: Words['searchDates'] = {
  // searchDates
};

export const suggest: Words['suggest'] = {
  // suggest
};

export const exports: Words['exports'] = {
  // exports
};

export const feeds: Words['feeds'] = {
  // feeds
};

export const share: Words['share'] = {
  // share
};
