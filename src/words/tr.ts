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
  skip: 'İçeriğe geç',
  main: 'Ana menü',
  latest: 'En yeni',
  byDate: 'Tarihler',
  timeline: 'Kronoloji',
  topics: 'Konular',
  names: 'Adlar',
  search: 'Arama',
  about: 'Hakkında',
  site: 'Site',
  coverage: 'Arşivde ne var, ne yok',
  howMade: 'Kayıtlar nasıl hazırlanıyor',
  whatRetold: 'Yeniden yazım ne demek',
  howDated: 'Tarihler nasıl belirleniyor',
  howSorted: 'Konular nasıl belirleniyor',
  feed: 'Yeni kayıtların akışı',
  paper: 'Görünüm',
  asSystem: 'Sistemdeki gibi',
  light: 'Açık',
  dark: 'Koyu',
  notFound: 'Bulunamadı',
  notFoundDescription: 'Bu adreste arşive ait bir şey yok.',
  notFoundTitle: 'Bu adreste kayıt yok',
  notFoundLead:
    'Adres yanlış yazılmış ya da kayıt taşınmış olabilir. Başlığından bir sözcükle arayın veya şu yollardan birini seçin:',
  waysOn: 'Arşive giden yollar',
  ways: {
    latest: { label: 'Son kayıtlar', note: 'En yeni kayıtlarıyla ana sayfa.' },
    dates: {
      label: 'Takvim',
      note: 'Ayları ve günleriyle her yıl; kayıtların hangi günlere düştüğü.',
    },
    timeline: {
      label: 'Kronoloji',
      note: 'Metinlerin kendilerinin tarih verdiği olaylar; yayım günlerinden ayrı olarak.',
    },
    topics: { label: 'Konular', note: 'Kayıtların neyle ilgili olduğu, her konunun tanımıyla.' },
    names: { label: 'Adlar', note: 'Kişiler, kurumlar ve yerler, bütün yazılışlarıyla.' },
    coverage: { label: 'Kapsam', note: 'Bu arşivde ne var, ne yok; bilinen boşluklarıyla.' },
  },
};

export const dates: Words['dates'] = {
  months: [
    'Ocak',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  monthsShort: ['Oca', 'Şub', 'Mar', 'Nis', 'May', 'Haz', 'Tem', 'Ağu', 'Eyl', 'Eki', 'Kas', 'Ara'],
  weekdays: ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'],
  weekdaysShort: ['Pt', 'Sa', 'Ça', 'Pe', 'Cu', 'Ct', 'Pz'],
  about: (date) => `${date} civarı`,
  or: ' veya ',
  to: ' – ',
  undated: 'tarihsiz',
  undatedMonth: 'Tarihsiz',
  monthNotKnown: (year) => `${year}, ayı bilinmiyor`,
  estimated: 'tahmini',
  twoReadings: 'iki okuma',
  datings: {
    day: 'günü belli',
    month: 'ayı belli',
    year: 'yılı belli',
    approximate: 'tahmini',
    'one-of': 'iki türlü okunan',
    interval: 'gün aralığı belli',
    undated: 'tarihsiz',
  },
  noneUndated: 'tarihsiz yok',
};

export const lists: Words['lists'] = {
  pages: 'Bu listenin sayfaları',
  before: 'Önceki',
  next: 'Sonraki',
  earlierAndLater: 'Öncesi ve sonrası',
  earlier: 'Daha eski',
  later: 'Daha yeni',
  date: 'Tarih',
  entry: 'Kayıt',
  source: 'Kaynak',
  topics: 'Konular',
  noTopics: 'yok',
  publisherUnknown: 'Yayıncısı bilinmiyor',
  retold: 'Yeniden yazıldı',
  asReceived: 'Alındığı gibi',
  entries: 'Kayıt',
  month: 'Ay',
  nothingKept: 'kayıt yok',
  total: (noun, datings) => `${noun}: ${datings}`,
};

export const charts: Words['charts'] = {
  month: 'Ay',
  year: 'Yıl',
  // Vowel harmony with the last word of the number: doksan, altmış, kırk, otuz and on have back vowels.
  decade: (first) => `${first}’${/[13469]0$/.test(first) ? 'lar' : 'ler'}`,
  decadeHead: 'On yıl',
  entries: 'Kayıt',
  nothingKept: 'kayıt yok',
  spanEmpty: (span) => `${span} boyunca kayıt yok`,
  empty: 'boş',
  monthsShort: (months) => `${months} ay`,
  span: (from, to) => `${from} – ${to}`,
  partOf: (part, whole) => `${whole} içinde ${part}`,
  aboutMark: '≈',
  orMark: '/',
  dayKnown: 'günü belli',
  entriesKey: 'kayıtlar',
  unsure: 'tahmini, bir aralık ya da iki türlü okunan',
  yearOnly: 'yalnız yıl',
  undated: 'tarihsiz',
  asTable: 'Aynı sayılar tablo olarak',
  gaps: (spans) => `Kayıt bulunmayan dönemler: ${spans}`,
  moreGaps: (count) => `ve ${count} dönem daha`,
};

export const home: Words['home'] = {
  byDate: 'Tarihe göre kayıtlar',
  slipNote: 'Her fiş bir kayıttır, üzerinde günü yazar.',
  latest: 'Son kayıtlar',
  latestNote: 'Haberin tarihine göre, en yenisi başta',
  nothingYet:
    'Arşivde henüz kayıt yok. Haberleri kaynak klasörüne koyup [npm run ingest] komutunu çalıştırın.',
  allByDate: (entries) => `Bütün kayıtlar tarih sırasıyla (${entries})`,
  topics: 'Konular',
  topicsNote: 'Her birinin en yeni kaydıyla',
  names: 'En sık geçen adlar',
  namesNote: 'Geçtikleri kayıt sayısı',
  allNames: 'Bütün adlar, A’dan Z’ye',
  dateForms: 'Tarihler nasıl yazılır',
  more: 'Arşive başka yollar',
};

export const datePages: Words['datePages'] = {
  title: 'Tarihler',
  description: 'Yıllara ve aylara göre bütün kayıtlar, tarihsiz olanlar da.',
  lead: (entries, datings) =>
    `${entries}: ${datings}. Tarih, haberin yayımlandığı günü gösterir ve dayanağından fazlasını söylemez.`,
  overTime: 'Zaman içinde kayıtlar',
  years: 'Yıllar ve aylar',
  yearsNote: 'Yıl takvimine, ay listesine götürür',
  monthNotKnown: 'ayı bilinmiyor',
  undated: 'Tarihsiz',
  allDated: 'Her kaydın bir tarihi var; hepsi kesin olmasa da.',
  undatedCount: (entries) => `Hiçbir şeyin tarihlemediği ${entries}, her biri gerekçesiyle.`,
  yearDescription: (year) => `${year} yılının kayıtları, ay ay.`,
  yearLead: (entries, datings) => `${entries}: ${datings}.`,
  calendar: 'Takvim',
  calendarNote: 'Gün, ayın listesindeki yerine götürür',
  onOneDay: 'günü belli kayıtlar, sayılarıyla',
  noDay: 'günü belli olmayanlar, ayının yanında',
  beside: {
    day: 'günü belli',
    month: 'yalnız ayı belli',
    year: 'yalnız yılı belli',
    approximate: 'tahmini',
    'one-of': 'iki türlü okunan',
    interval: 'bir aralığa düşen',
    undated: 'tarihsiz',
  },
  monthUnknownNote: (entries) => `Yalnız yılı bilinen ${entries}.`,
  allOfYear: 'Yılın bütün kayıtları',
  monthDescription: (month) => `${month} kayıtları.`,
  entries: 'Kayıtlar',
  pageOf: (title, page) => `${title}, sayfa ${page}`,
  inCalendar: (year) => `${year} takvimi`,
  undatedDescription: 'Hiçbir şeyin tarihlemediği kayıtlar ve gerekçeleri.',
  noneUndatedLead:
    'Şimdilik yok. Tarihlenemeyen bir haber yine de saklanır ve gerekçesiyle birlikte burada yer alır.',
  undatedLead:
    'Bunları tarihleyecek bir şey bulunamadı. Yine de saklanırlar, tarih belirtmeyen her aramada çıkarlar ve her listede en sonda yer alırlar.',
  undatedEntries: 'Tarihsiz kayıtlar',
  why: 'Gerekçe:',
  undatedTotal: (noun) => `tarihsiz ${noun}`,
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
