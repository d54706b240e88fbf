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
  heading: 'İlgili haberler',
  bothName: { one: 'Ortak ad: [names]', several: 'Ortak adlar: [names]' },
  bothDate: 'ikisinde de geçen gün: [days]',
  apart: (days) => (days === 0 ? 'aynı gün yayımlanmış' : `${days} gün arayla yayımlanmış`),
  toldTwice: 'Aynı haber, iki ayrı anlatım',
  compare: 'Yan yana karşılaştırın',
  spokenOf: {
    report: 'Bu metinde [publisher] kaynaklı bir haberden söz ediliyor ([paragraph]).',
    article: 'Bu metinde [publisher] için yazılmış bir yazıdan söz ediliyor ([paragraph]).',
  },
  paragraph: (number) => `${number}. paragraf`,
  notHeld: {
    report: 'Bu arşivde o haber olduğu bilinen bir kayıt yok.',
    article: 'Bu arşivde o yazı olduğu bilinen bir kayıt yok.',
  },
  candidates: 'Arşivde o yayıncıdan, o günlere ait kayıtlar:',
  side: {
    description: (first, second) =>
      `“${first}” ile “${second}” yan yana: ikisinin de söyledikleri ve yalnızca birinin söyledikleri.`,
    lead: 'Bir programın ortak adlardan, sayılardan ve sözcüklerden görebildiği kadarıyla aynı haberi aktaran iki kayıt. Hiçbiri ötekinden daha doğru sayılmıyor.',
    first: 'A anlatımı',
    second: 'B anlatımı',
    retold: 'Bu arşiv için yeniden yazıldı; sözler özgün metnin sözleri değil.',
    asReceived: 'Alındığı gibi.',
    unknownPublisher: 'Yayıncısı bilinmiyor',
    bothSay: 'İkisinin de söyledikleri',
    bothSayNote:
      'Ayırt edici sözcükleri, adları ve sayıları ortak olan cümleler yan yana konmuştur; ortak olanlar işaretlidir. Bu cümleler aynı konuda yine de farklı şeyler söylüyor olabilir.',
    noneMatched:
      'İki metinde birbirine yakın cümle yok. Ortak yönleri aşağıdaki tabloda yer alan bilgilerdir.',
    onlyOne: 'Yalnızca birinin söyledikleri',
    onlyOneNote:
      'Öteki anlatımda yakın bir karşılığı bulunmayan cümleler. Burada yer alanlar öteki metinde bambaşka sözlerle geçiyor olabilir.',
    nothingOnly: 'Bütün cümleler yukarıda yer alıyor.',
    goTo: (number) => `Kaydın ${number}. paragrafı`,
    leftOut: (number) =>
      number === 1
        ? 'Bu uzun metnin son paragrafı karşılaştırmaya alınmadı.'
        : `Bu uzun metnin son ${number} paragrafı karşılaştırmaya alınmadı.`,
    facts: 'Bilgiler yan yana',
    factsNote: 'Adlar yetke dosyasındaki adlardır; tarihler, metinlerin andığı tarihlerdir.',
    columns: {
      kind: 'Tür',
      both: 'İkisinde de',
      first: 'Yalnızca A’da',
      second: 'Yalnızca B’de',
    },
    kinds: {
      person: 'Kişiler',
      organisation: 'Kurumlar',
      place: 'Yerler',
      days: 'Metinde geçen tarihler',
      figures: 'Sayılar',
    },
    none: 'yok',
    differing: 'Aynı sözcüğün yanındaki sayılar',
    differingNote: 'Farklı şeyleri sayıyor olabilirler; değerlendirme okura bırakılmıştır.',
    word: 'Sözcük',
    inFirst: 'A’da',
    inSecond: 'B’de',
    sentences: (matched, all) => `${all} cümlenin ${matched} tanesi`,
  },
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
