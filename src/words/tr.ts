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
  // timeline
};

export const coverage: Words['coverage'] = {
  locale: 'tr',
  title: 'Kapsam',
  description:
    'Bu arşivde neler var, neler eksik: aya, yayıncıya, konuya, dile ve tarihlerin kesinliğine göre.',
  nothing:
    'Arşiv boş. Kayıt eklendiğinde bu sayfa neyi kapsadığını ve neyi kapsamadığını gösterir.',
  lead: ({ entries, from, to, gaps }) => {
    const time =
      from === null || to === null ? '' : from === to ? ` (${from})` : ` (${from}–${to})`;
    const lacking =
      gaps === 0 ? '' : ' Arşiv eksiksiz değildir: kaydı olmayan aylar aşağıda belirtilmiştir.';
    return `${entries}${time}. Burada sayılanlar bu arşivde saklananlardır; olup bitenlerin ya da yayımlananların tamamı değildir.${lacking}`;
  },
  gridTitle: 'Kayıtların yayımlandığı dönem',
  gridNote: 'İki aya ait olabilecek bir kayıt her ikisinde de sayılır',
  nothingDated: 'Hiçbir kaydın tarihi yok.',
  year: 'Yıl',
  decadeHead: 'On yıl',
  decade: (year) => `${year}–${year + 9}`,
  unplaced: 'Ayı belirsiz',
  all: 'Toplam',
  entries: 'Kayıt',
  share: 'oran',
  lacksTitle: 'Bilinmeyenler',
  lacksNote: 'Tahmin de edilmeyenler',
  lacksNothing:
    'Her kaydın günü gününe tarihi, yayıncısı, başlığı, yazarı, dili, konusu ve adları biliniyor.',
  lackHead: 'Eksik olan',
  lacks: {
    undated: 'Tarihi yok',
    notToTheDay: 'Tarihi var, ama günü kesin değil',
    publisher: 'Yayıncısı bilinmiyor',
    headline: 'Kendi başlığı yok: yerinde ilk cümlesi duruyor',
    authors: 'Yazarı belirtilmemiş',
    language: 'Dili anlaşılamadı',
    topics: 'Hiçbir konuya girmiyor',
    names: 'Ad dizinindeki hiçbir adı anmıyor',
  },
  gapsTitle: 'Kaydı olmayan aylar',
  gapsNote:
    'İlk ay ile son ay arasındaki en uzun boşluklar; tarihsiz bir kayıt bunlardan birine ait olabilir',
  gapsNothing: 'İlk ay ile son ay arasında boşluk yok.',
  fromTo: (from, to) => `${from} – ${to}`,
  publishersTitle: 'Yayıncılar',
  publisherHead: 'Yayıncı',
  publisherUnknown: 'Yayıncısı bilinmiyor',
  otherPublishers: (count) => `${count} yayıncıdan daha`,
  datedTitle: 'Tarihler ne kadar kesin',
  datedHead: 'Tarihin kesinliği',
  datings: {
    day: 'Günü belli',
    month: 'Ayı belli',
    year: 'Yılı belli',
    approximate: 'Tahminî',
    'one-of': 'İki türlü okunabilen',
    interval: 'Bir gün aralığı',
    undated: 'Tarihsiz',
  },
  topicsTitle: 'Konular',
  topicsNote: 'Bir kayıt birden çok konuya girebilir',
  topicHead: 'Konu',
  wordingTitle: 'Özgün metin mi, yeniden anlatım mı',
  wordingHead: 'Metin',
  retold: 'Bu arşivin sözleriyle yeniden anlatılmış',
  asReceived: 'Alındığı sözlerle',
  languagesTitle: 'Diller',
  languageHead: 'Metnin dili',
  languageUnknown: 'Bilinmiyor',
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
