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
  told: ['metinde geçen tarih', 'metinde geçen tarih'],
  publication: ['yayın', 'yayın'],
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
  // cite
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
  title: 'Zaman çizelgesi',
  description: 'Bu arşivdeki metinlerin tarih verdiği olaylar ve metinlerin yayımlandığı günler.',
  descriptionOfYear: (year) =>
    `Arşivdeki metinlerde ${year} yılına tarihlenenler ve o yıl yayımlananlar.`,
  lead: (told, published) =>
    `${told} ve ${published}. Her tarih bir metnin verdiği tarihtir ve geçtiği cümleyle birlikte gösterilir; arşiv doğruluğuna kefil olmaz.`,
  leadOfYear: (told, published) => `${told}, ${published}.`,
  none: 'Arşivdeki hiçbir metin henüz bir tarih vermiyor, hiçbir kaydın da tarihi yok.',
  told: 'Metinde geçiyor',
  published: 'Yayımlandı',
  over: 'Zaman çizelgesi',
  axis: 'Yıllara göre metinlerde geçen tarihler ve yayınlar',
  axisOfYear: (year) => `${year} yılında aylara göre metinlerde geçen tarihler ve yayınlar`,
  axisHint: 'Çizginin kesildiği yerlerde yılların aralığı ölçekli değildir.',
  column: (period, told, published) => `${period}: ${told}, ${published}`,
  upTo: (year) => `${year} ve öncesi`,
  yearOnly: 'yalnız yıl',
  gap: (years) => `${years}, tarih yok`,
  span: (from, to) => `${from}–${to}`,
  table: 'Aynı sayılar tablo olarak',
  year: 'Yıl',
  month: 'Ay',
  years: 'Yıllar',
  monthUnknown: (year) => `${year}, ayı bilinmiyor`,
  undatedReport: 'tarihsiz haber',
  report: (date) => `haberin tarihi: ${date}`,
  publisherUnknown: 'Yayıncısı bilinmiyor',
  toCome: 'haber yayımlandığında henüz ileri bir tarihti',
  also: 'ayrıca',
  places: {
    standfirst: 'spot',
    heading: (number) => `${number}. ara başlık`,
    paragraph: (number) => `${number}. paragraf`,
  },
  rules: {
    yearAlone: 'metin yalnız yılı veriyor',
    seen: (found, place) => `“${found}”: yılı şurada geçiyor: ${place}`,
    byReport: (found, published) => `“${found}” sözünden, haberin tarihine (${published}) göre`,
    decided: (found, reason) => `“${found}”; tarihi bir editör belirledi: ${reason}`,
  },
  earlier: 'Önceki',
  later: 'Sonraki',
  neighbours: 'Önceki ve sonraki yıllar',
  allYears: 'Tüm yıllar',
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
