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
  title: 'Adlar',
  description: 'Kayıtlarda adı geçen kişiler, kurumlar ve yerler.',
  lead: 'Kayıtlarda adı geçen kişiler, kurumlar ve yerler. Haberde nasıl yazılmış olursa olsun her biri tek bir yazımla, kaç kayıtta geçtiğiyle birlikte burada.',
  none: 'Kayıtlarda, otorite dosyasının tanıdığı hiçbir ad geçmiyor.',
  kinds: {
    person: { one: 'Kişi', several: 'Kişiler', inTitle: 'kişi' },
    organisation: { one: 'Kurum', several: 'Kurumlar', inTitle: 'kurum' },
    place: { one: 'Yer', several: 'Yerler', inTitle: 'yer' },
  },
  index: {
    head: 'A’dan Z’ye',
    order: 'Türk alfabesi sırasıyla',
    over: 'Türk alfabesi sırasıyla adlar',
    letters: 'Harfler',
    show: 'Göster',
    all: 'Tümü',
    present: 'En çok geçenler',
    groups: {
      figures: 'Rakamlar',
      greek: 'Yunan alfabesi',
      cyrillic: 'Kiril alfabesi',
      hebrew: 'İbrani alfabesi',
      arabic: 'Arap alfabesi',
      others: 'Diğer yazılar',
    },
    letter: (letter) => `Adlar: ${letter}`,
    letterDescription: (letter) => `Arşivdeki adlar: ${letter}.`,
    allLetters: 'Bütün harfler',
  },
  page: {
    description: (label, entries) => `${label}: tarih sırasıyla ${entries}.`,
    inReports: 'Haberlerde',
    spellings: 'Yazımlar',
    times: (mentions) => `, ${mentions}`,
    moreSpellings: (count) => `otorite dosyasında ${count} yazım daha var, burada geçmiyor`,
    onlyMention: 'Tarihi bilinen tek kayıt',
    firstMention: 'İlk geçtiği kayıt',
    lastMention: 'Son geçtiği kayıt',
    overTime: (entries) => `Zaman içinde ${entries}`,
    chart: (label) => `Zaman içinde adın geçtiği kayıtlar: ${label}`,
    all: 'Bütün kayıtlar',
    newest: 'En yeni kayıtlar',
    within: 'Bu kayıtlarda ara',
    byYear: 'Yıllara göre bütün kayıtlar',
    yearDescription: (label, year) => `Adın geçtiği kayıtlar: ${label}, ${year}.`,
    yearOver: 'Adın geçtiği kayıtlar',
  },
  chart: {
    nothing: 'Buradaki hiçbir kaydın tarihi bilinmiyor.',
    spans: { month: 'bir ayı', quarter: 'üç ayı', year: 'bir yılı' },
    unit: (span, most) => `Her sütun ${span} gösterir; en yükseğinde ${most} var.`,
    left: (entries) => `Ayı ya da tarihi bilinmeyen ${entries} çizilmedi.`,
    table: 'Aynı sayılar tablo olarak',
    year: 'Yıl',
    entries: 'Kayıt',
  },
  years: {
    monthUnknown: 'Ayı bilinmeyenler',
    undated: 'Tarihsiz',
    undatedInTitle: 'tarihsiz',
    page: (number, count) => `sayfa ${number}/${count}`,
  },
  company: {
    head: 'Birlikte geçen adlar',
    none: 'Bu kayıtlarda başka ad geçmiyor.',
    lead: 'Aynı kayıtlarda geçen adlar, en dikkate değer olandan başlayarak: Sıralamada, iki adın kaç kez birlikte geçtiğinden çok, rastlantıyla beklenenden ne kadar sık birlikte geçtiği belirleyicidir.',
    nothingClear:
      'Burada belirgin bir fark yok: ya kayıtlar çok az ya da adlar neredeyse her kayıtta geçiyor.',
    picture: (label) => `Aynı kayıtlarda geçen diğer adlar: ${label}`,
    together: (entries, of, label) =>
      `birlikte ${entries}; ${label} adının geçtiği kayıt sayısı: ${of}`,
    byChance: (expected) => `rastlantıyla: ${expected}`,
    keyMore: 'birlikte geçtikleri kayıtlar, rastlantıyla beklenenden çok',
    keyUnclear: 'rastlantıdan belirgin bir farkı yok',
    keyChance: 'yalnız rastlantıyla beklenen',
    table: 'Hepsi tablo olarak',
    name: 'Ad',
    count: 'Birlikte',
    of: (together, entries) => `[${together}] / ${entries}`,
    chance: 'Beklenen',
    ties: { more: 'daha sık', unclear: 'belirgin fark yok', less: 'daha seyrek' },
    span: 'Birlikte ilk ve son',
    undated: 'tarihsiz',
    rest: (names) => `Aynı kayıtlarda ${names} daha geçiyor.`,
    howHead: 'Nasıl sayılıyor?',
    how: '“Birlikte” sütunu, iki adın da geçtiği kayıtların sayısını, diğer adın geçtiği bütün kayıtların sayısıyla birlikte verir. “Beklenen” sütunu, aralarında hiçbir ilgi olmasaydı bu sayının ne olacağını gösterir: diğer adın bütün arşivdeki payı, bakılan kayıtların sayısıyla çarpılır.',
    howRank:
      'Sıralama log-olabilirlik oranına göredir (Dunning 1993); böylece neredeyse her kayıtta ya da tek bir kayıtta geçen bir ad öne çıkmaz. Rastlantıyla binde birden az görülecek bir fark belirgin sayılır. Bu sayılar iki adın neden birlikte geçtiğini söylemez.',
  },
};

export const topics: Words['topics'] = {
  title: 'Konular',
  description: 'Arşivin konuları ve her birindeki en yeni kayıt.',
  lead: 'Kayıtlar, içlerinde geçen terimlere göre konulara ayrılır. Bir kayıt birden çok konuya girebilir ya da hiçbirine girmeyebilir.',
  none: 'Konu listesinde henüz konu yok.',
  all: 'Bütün konular',
  newest: 'En yenisi:',
  one: 'Konu',
  meets: 'Kesiştiği konular:',
  meetsIn: (entries) => `(${entries})`,
  overTime: (entries) => `Zaman içinde ${entries}`,
  ofAll: (total) => `arşivdeki toplam: ${total}`,
  chart: (label) => `Zaman içinde bu konudaki kayıtlar: ${label}`,
  onTopic: (label) => `konu: ${label}`,
  onOthers: 'diğer konular',
  empty: 'Bu konuda henüz kayıt yok.',
  within: (label) => `Bu konuda ara: ${label}`,
  feed: 'Bu konunun beslemesi',
  names: {
    head: 'Konuyu ayırt eden adlar',
    lead: 'Bu konudaki kayıtlarda geçen kişiler, kurumlar ve yerler, en dikkate değer olandan başlayarak: Arşivdeki paylarına göre beklenenden daha sık geçenler önde.',
    picture: (label) => `Bu konudaki kayıtlarda geçen adlar: ${label}`,
    together: (entries, of, name) =>
      `bu konuda ${entries}; ${name} adının geçtiği kayıt sayısı: ${of}`,
    count: 'Bu konuda',
    span: 'Burada ilk ve son',
    keyMore: 'bu konuda adın geçtiği kayıtlar, rastlantıyla beklenenden çok',
    rest: (names) => `Bu konudaki kayıtlarda ${names} daha geçiyor.`,
    none: 'Bu konudaki kayıtlarda, otorite dosyasının tanıdığı hiçbir ad geçmiyor.',
    how: '“Bu konuda” sütunu, adın bu konudaki kaç kayıtta geçtiğini, geçtiği bütün kayıtların sayısıyla birlikte verir. “Beklenen” sütunu, adın konuyla hiçbir ilgisi olmasaydı bu sayının ne olacağını gösterir: adın bütün arşivdeki payı, konunun kayıt sayısıyla çarpılır.',
    howRank:
      'Sıralama log-olabilirlik oranına göredir (Dunning 1993); böylece neredeyse her kayıtta ya da tek bir kayıtta geçen bir ad öne çıkmaz. Rastlantıyla binde birden az görülecek bir fark belirgin sayılır.',
  },
  yearDescription: (label, year) => `Konudaki kayıtlar: ${label}, ${year}.`,
  terms: 'Sayılan terimler',
  ofWeight: (weight) => `ağırlığı ${weight}`,
  ruleHead: 'Bir kayıt bu konuya nasıl girer?',
  ruleScore: (factor) =>
    `Terimlerden biri metinde her geçtiğinde ağırlığı kaydın puanına eklenir; başlıkta ya da spotta geçerse ağırlığının ${factor} katı eklenir.`,
  ruleFrom: (threshold) =>
    `Puan en az ${threshold} olduğunda kayıt bu konuya girer. Terimler, büyük küçük harf ve harf işaretleri gözetilmeden, yaygın ekleriyle birlikte tam sözcük olarak aranır. Her kayıtta hangi terimlerin nerede bulunduğu gösterilir.`,
  threshold: (threshold, long) =>
    long === null
      ? String(threshold)
      : `${threshold} (uzun metinlerde her ${long.words} sözcük için bir fazlası, en çok ${long.highest})`,
  overlap: {
    head: 'Konuların kesiştiği yerler',
    lead: 'Aynı anda iki konuya giren kayıtlar. Kare büyüdükçe ortak kayıt sayısı artar; yalnız nokta olan yerde ortak kayıt yoktur.',
    none: 'İki konuya birden giren kayıt yok.',
    picture: 'Konuların ikişer ikişer ortak kayıtları',
    table: 'Aynı sayılar tablo olarak',
    topic: 'Konu',
    nothing: 'yok',
    both: (a, b, entries) => `${a} ve ${b}: ${entries}`,
    total: 'Kayıt',
    alone: 'Başka konusu olmayan',
    shared: 'Ortak olduğu konular',
    sum: (none, one, several) =>
      `Konusuz ${none}, tek konulu ${one}, birden çok konulu ${several}.`,
  },
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
