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
  topic: ['konu', 'konu'],
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
  entry: 'Kayıt',
  by: (names) => `Yazan: ${names}`,
  readingTime: (minutes, words) => `Okuma süresi ${minutes} dakika, ${words} sözcük`,
  contents: 'Ara başlıklar',
  paragraphLink: (number) => `${number}. paragraf, bağlantı`,
  ofItsDay: (day) => `Yayım tarihi: ${day}. Yazılanlar o günün bilgisidir.`,
  olderThan: ({ years, newest, day }) =>
    `Bu haber, arşivdeki en yeni kayıttan (${newest}) en az ${years === 1 ? 'bir' : years} yıl daha eski. Yayım tarihi: ${day}.`,
  ageUnknown: 'Ne zaman yayımlandığı bilinmiyor; herhangi bir döneme ait olabilir.',
  retold: {
    label: 'Yeniden anlatım.',
    from: (title, publisher) =>
      `Bu metin, arşiv için yeniden yazıldı. Aslı: ${title}, ${publisher}.`,
    titled: (title) => `“${title}”`,
    untitled: 'başlıksız bir haber',
    publishedBy: (publisher) => `yayımlayan ${publisher}`,
    publisherUnknown: 'yayımcısı bilinmiyor',
    quote: 'Alıntıyı buradan değil, asıl metinden yapın.',
    means: 'Yeniden anlatım nedir',
  },
  evidence: {
    title: 'Metinde işaretle',
    note: (names, topics) => `${names}, ${topics}`,
    nothing: 'Hiçbiri',
    topics: 'Konular, terimleriyle',
    people: 'Kişiler',
    organisations: 'Kurumlar',
    places: 'Yerler',
    headline: 'başlık',
    standfirst: 'spot',
    heading: (number) => `${number}. ara başlık`,
    times: (number) => `${number} kez`,
  },
  notes: (number) => `İlk kez ${number}. paragrafta anılan adlar`,
  moreNames: (_count, number) => `${number} ad daha`,
  namedIn: ({ number }) => `${number}\u00A0kayıtta geçiyor.`,
  neighbours: 'Zaman içindeki komşuları',
  earlier: 'Önceki: ',
  later: 'Sonraki: ',
  reasons: {
    none: 'Bu metinde hiçbir konu [eşiğine] ulaşmıyor.',
    score: (score) => `puan ${score}`,
    byEditor: 'bir editör koydu',
    term: 'Terim',
    times: 'Kaç kez',
    where: 'Nerede',
  },
};

export const cite: Words['cite'] = {
  title: 'Bu kaydı kaynak gösterin',
  select: 'Tıklanan kutu bütünüyle seçilir.',
  address: 'Kalıcı adres',
  paragraph: (url) => `Bir paragrafı göstermek için numarasını ekleyin: [${url}]`,
  quoteHow: 'Bir paragrafı künyesiyle almak için yanındaki tırnak işaretine basın.',
  quote: (number) => `${number}. paragrafı alıntıla`,
  quotation: 'Paragraf ve künyesi. Tümünü seçip kopyalayın.',
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
  how: (date) => `${date} tarihi nasıl okundu`,
  whyNone: 'Bu kaydın neden tarihi yok',
  found: 'Bulunan',
  noDate: 'Kaynakta tarih yok',
  canBe: 'Olabilecekleri',
  decided: 'Karar',
  why: 'Neden',
  precision: 'Kesinlik',
  alsoFound: 'Ayrıca bulunan',
  updated: 'Güncelleme',
  updatedOn: (date) => `Kaynağına göre ${date}`,
  or: ' ya da ',
  unreadable: 'tarih olarak okunamıyor',
  agrees: 'uyuşuyor',
  whenUpdated: 'güncellendiği tarih',
  differs: 'uyuşmuyor',
  precisions: {
    day: 'Günü belli',
    month: 'Ayı belli',
    year: 'Yılı belli',
    approximate: 'Tahminî',
    'one-of': 'İki günden biri; ikisinde de bulunur',
    interval: 'Günler arası bir aralık',
    undated: 'Yok',
  },
  places: {
    frontMatter: '(kaynağın künyesi)',
    record: '(veri kaydı)',
    field: (key) => `(veri kaydının “${key}” alanı)`,
    page: '(sayfanın üst verisi)',
    line: (line) => `(${line})`,
    dateline: (line) => `(${line}, haber metninin önü)`,
    fileName: '(dosyanın adı)',
    address: '(sayfanın adresi)',
    otherCopy: '(aynı metnin başka bir kaynağı)',
    source: '(kaynak)',
  },
};

export const sourceCard: Words['sourceCard'] = {
  title: 'Kaynak',
  by: 'Yazan',
  publisher: 'Yayımcı',
  unknown: 'bilinmiyor',
  originalTitle: 'Asıl başlık',
  sourceTitle: 'Başlığı',
  headline: 'Başlık',
  filedFrom: 'Haberin çıkışı',
  updated: 'Güncelleme',
  language: 'Dil',
  wording: 'Metin',
  retold: 'arşiv için yeniden anlatıldı',
  asReceived: 'alındığı gibi',
  length: 'Uzunluk',
  encoding: 'Kodlama',
  address: 'Adres',
  file: 'Dosya',
  others: (count) => `Aynı metnin ${count} kaynağı daha`,
  publisherUnknown: 'Yayımcısı bilinmiyor',
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
