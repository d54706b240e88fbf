import type * as english from './en.ts';

/** The words of the interface in Turkish; `en.ts` tells what each section is for. */

type Words = typeof english;

export const language: Words['language'] = 'tr';

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
  // coverage
};

export const about: Words['about'] = {
  // about
};

export const offline: Words['offline'] = {
  title: 'Bu cihazda saklı değil',
  description: 'Bu sayfa bu cihazda saklı değil ve ağ bağlantısı yok.',
  lead: 'Ağ bağlantısı yok ve bu sayfa burada daha önce okunmadı. Bağlantı gelince sayfa da gelir. O zamana kadar:',
  kept: 'Burada saklı olanlar',
  search: 'Arama',
};

export const offlineSaid: Words['offlineSaid'] = {
  whole: 'Ağ bağlantısı olmadan da çalışır: dizinin tamamı bu cihazda saklı.',
  part: 'Ağ bağlantısı olmadan da çalışır: aradıklarınız ve okuduklarınız bu cihazda saklı.',
  renewed: 'Bu arşiv yenilendi: öteki sayfalarını kapatın ya da bu sayfayı yeniden yükleyin.',
};

export const search: Words['search'] = {
  title: 'Arama',
  description: (site) => `${site}: sözcük, ifade, ad, konu ve tarihe göre arama.`,
  send: 'Ara',
  placeholder: 'bir ad, bir yer, bir ifade',
  placeholderOfPhrase: 'bir ad, bir yer, bir “ifade”',
  lettersOptional: 'Türkçe harfler şart değil:',
  finds: '[typed] araması [found] geçen yerleri de bulur',
  also: 'Şunlar da arandı:',
  onlyTyped: 'yalnızca yazıldığı gibi',
  typedOnly: 'Yalnızca yazıldığı gibi',
  allSpellings: 'adların bütün yazılışları',
  byBeginning: 'Sözcükleri başlarından bul',
  asTyped: 'Yalnızca yazıldığı gibi; adların öteki yazılışları olmadan',
  howToAsk: 'Nasıl aranır?',
  ways: [
    [
      'kalin somali',
      'İki sözcüğü de tam olarak içeren kayıtlar; noktaları ve şapkaları fark etmez: Kalın, KALIN.',
    ],
    ['"istihbarat diplomasisi"', 'Tam bu sözcükler, bu sırayla.'],
    ['diplom*', 'Böyle başlayan bütün sözcükler.'],
    ['-siber', 'Bu sözcüğü içermeyen kayıtlar; bir ifadenin ya da adın önünde de kullanılır.'],
    ['hamas OR mossad', 'İkisinden biri ya da ikisi birden.'],
    ['IŞİD', 'Bir ad, nasıl yazılmış olursa olsun, geçtiği bütün kayıtları bulur: DEAŞ, Daesh.'],
  ],
  dates: 'Tarihler',
  from: 'Başlangıç',
  to: 'Bitiş',
  leaveOutUndated: 'Tarihsizleri hariç tut',
  datesHint: 'Yıl, ay ya da gün; nasıl yazıyorsanız öyle: 2026, Ocak 2026, 10 Oca 2026, geçen yıl',
  chart: 'Zaman içinde kayıtlar',
  chartTools: 'Grafiğin gösterilen bölümü',
  zoomIn: 'Yakınlaş',
  zoomOut: 'Uzaklaş',
  allDates: 'Bütün tarihler',
  nothingDated: 'Tarihi bilinen kayıt yok.',
  undated: 'tarihsiz',
  chartKeys:
    'Sol ve sağ ok tuşları sütundan sütuna geçer, Shift ile birlikte tarih seçer. Enter bir sütunu seçer, Escape seçimi bırakır. Artı ve eksi yakınlaştırır ve uzaklaştırır.',
  keySure: 'bulundu',
  keyUnsure: 'bulundu; tarihi tahmini ya da iki türlü okunuyor',
  keyRest: 'arşivde var, bulunmadı',
  chartTable: 'Aynı sayılar tablo olarak',
  columnFound: 'Bulunan',
  columnKept: 'Arşivde',
  entries: 'Kayıtlar',
  sort: 'Sıralama',
  bestMatch: 'En uygun',
  newestFirst: 'Önce en yeni',
  oldestFirst: 'Önce en eski',
  byMonth: 'Aylara göre',
  narrow: 'Konuya, ada, yayıncıya ya da tarihlemeye göre daralt',
  whatElse: 'Şunlar denenebilir:',
  tryStar: 'sözcük başı için yıldız: [diplom*] hem diplomasi hem diplomat sözcüğünü bulur',
  tryFewer: 'daha az sözcük: OR ile bağlanmadıkça bir kayıtta hepsi geçmelidir',
  tryUnquoted:
    'tırnak işareti olmadan sözcükler: bir ifade tek paragrafta, kelimesi kelimesine geçmelidir',
  tryWider: 'daha geniş tarihler ya da daha az filtre',
  withoutFilters: 'Filtreler olmadan',
  showMore: 'Daha fazla göster',
  source: 'Kaynak:',
  topics: 'Konular:',
  noTopic: 'yok',
  removeFilter: 'Filtreyi kaldır:',
  clearAll: 'Tümünü temizle',
  nearest: 'En yakınları:',
  findLonger: 'Bunları da bul',
  facets: {
    topic: 'Konu',
    person: 'Kişi',
    organisation: 'Kuruluş',
    place: 'Yer',
    publisher: 'Yayıncı',
    dating: 'Tarih ne kadar kesin',
  },
  datings: {
    day: 'Günü belli',
    month: 'Ayı belli',
    year: 'Yılı belli',
    approximate: 'Tahmini',
    'one-of': 'İki türlü okunan',
    interval: 'Gün aralığı belli',
    undated: 'Tarihsiz',
  },
  firstLetters: 'ilk harfler',
  firstLettersOf: (facet) => `${facet}: ilk harfler`,
  not: 'hariç',
  looking: 'Aranıyor …',
  failed: 'Arama şu anda çalışmıyor',
  failedHelp:
    'Sayfayı yeniden yükleyin. Arşivi siz tutuyorsanız [npm run build] komutunu çalıştırın ve yazdığı klasörün tamamını, [pagefind/] ile birlikte yayımlayın. Bütün kayıtlar [konuya göre] ve [tarihe göre] de listelenmiştir.',
  emptyTitle: 'Henüz hiçbir kayıt yok',
  empty: 'Haberleri kaynaklar klasörüne koyun ve [npm run ingest] komutunu çalıştırın.',
  without: 'Arama olmadan',
  needs:
    'Arama tarayıcınızda çalışır ve şu anda çalışmıyor: JavaScript’e ve bir web sunucusundan gelen bir siteye ihtiyacı var. Kendi diskinizdeki bir kopyada aramak için projenin klasöründe [npm run preview] komutunu çalıştırın ya da siteyi herhangi bir web sunucusuna koyun. Her şey burada da listelenmiştir: [tarihe göre], [konuya göre] ve [ada göre].',
  byDate: 'Tarihe göre',
  byTopic: 'Konuya göre',
  byName: 'Ada göre',
  yearOnly: 'Yalnızca yılı bilinenler',
  undatedEntries: 'Tarihsiz',
  allNames: (names) => `Tümü: ${names}`,
};

export const searchSaid: Words['searchSaid'] = {
  record: 'Arşivde ara',
  title: 'Arama',
  resultsFor: (q) => `${q} için arama sonuçları`,
  found: (entries) => `${entries} bulundu`,
  undated: (count) => `${count} tarihsiz`,
  shown: (count) => `${count} gösteriliyor`,
  notLoaded: 'Aramanın betiği yüklenemedi.',
  more: (some, left) => `Kalan ${left} kayıttan ${some} tanesini daha göster`,
  andMore: (count) => ` ve ${count} tane daha`,
  total: ({ entries, isPart, byWords }) =>
    isPart
      ? `kayıt, ${byWords ? 'bu sözcüklerle bulunan' : 'arşivdeki'} ${entries} arasından`
      : `${entries} ${byWords ? 'bu sözcüklerle bulundu' : 'arşivde'}`,
  undatedMayLieOutside: (_, written) =>
    `; ${written} tanesi tarihsiz ve bu tarihlerin dışında kalabilir`,
  withoutFilters: (count) => `filtreler olmadan ${count} kayıt daha`,
  without: (typed) => `“${typed}” olmadan ara`,
  longer: (typed, named) => `“${typed}” ile başlayan daha uzun sözcükler: ${named}.`,
  publisherUnknown: 'Yayıncısı bilinmiyor',
  retold: 'Yeniden anlatım',
  asReceived: 'Alındığı gibi',
  places: { p: 'Paragraf', h: 'Ara başlık', b: 'Blok' },
  all: (count) => `Tümü (${count})`,
  fewer: 'Daha az',
  withLetters: (values) => `Bu harflerle ${values}`,
  leaveOut: (label) => `Hariç tut: ${label}`,
  not: (label) => `${label} hariç`,
  withoutUndated: 'tarihsizler hariç',
  suggestions: 'Öneriler',
  suggested: (count) => `${count} öneri var, aşağı ok tuşuyla gezilir.`,
};

export const searchQuery: Words['searchQuery'] = {
  searched: 'Aranan: [terms].',
  searchedWithout: 'Aranan: [terms]; hariç tutulan: [left out].',
  everythingWithout: 'Aranan: her şey; hariç tutulan: [terms].',
  leftOut: '[term]',
  either: '([terms])',
  beginning: '[word] ile başlayan sözcükler',
  word: '[word] sözcüğü',
  phrase: '[words] ifadesi',
  and: ' ve ',
  or: ' ya da ',
  without: ' ve ',
  noLetter: (q) => `“${q}” içinde aranacak bir harf ya da rakam yok.`,
  noBeginning: (typed) => `Hiçbir kayıtta “${typed}” ile başlayan bir sözcük yok.`,
  noPhrase: (typed) => `Hiçbir kayıtta “${typed}” ifadesi geçmiyor.`,
  noWord: (typed) => `Hiçbir kayıtta “${typed}” sözcüğü geçmiyor.`,
  noWords: (typed) => `Hiçbir kayıtta “${typed}” sözcüklerinin tümü birden geçmiyor.`,
};

export const searchNotes: Words['searchNotes'] = {
  strayOr: '“OR” iki yanında da aranacak bir şey ister; burada dikkate alınmadı.',
  strayNot: '“NOT” ardında hariç tutulacak bir şey ister; burada dikkate alınmadı.',
  notAChoice: (typed) =>
    `Hariç tutulan bir şey seçeneklerden biri olamaz: “${typed}” bütün sonuçlardan hariç tutuldu.`,
  openQuote: 'Bir tırnak işareti açık kalmış: ardındaki sözcükler tek tek aranıyor.',
  strayStar:
    'Yıldız yalnızca sözcüğün sonunda başka harflerin yerini tutar; başka yerde dikkate alınmaz.',
  shortStar: (word) =>
    `“${word}*” yıldızdan önce ikiden az harf içeriyor: tam bir sözcük olarak aranıyor.`,
  renewed: (what) =>
    `Bu sayfa yüklendikten sonra arşiv yenilendi (${what}). Sayfayı yeniden yükleyin.`,
  otherForm: 'dizinin biçimi değişmiş',
  otherBuild: 'Pagefind dosyaları başka bir yapıma ait',
  noEntries: 'Arşivde kayıt yok.',
  noPart: (word) => `Dizinin “${word}” sözcüğünü içeren bölümü yüklenemedi.`,
  noRecord: (place) => `Dizinde ${place} numaralı kaydın bilgileri yok.`,
};

export const searchPeriods: Words['searchPeriods'] = {
  months: [
    ...['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos'],
    ...['Eylül', 'Ekim', 'Kasım', 'Aralık'],
  ],
  to: ' – ',
  // The last spoken word of the number rules the vowel: yirmiler, otuzlar.
  decade: (decade) => `${decade.slice(0, 4)}’${'13469'.includes(decade.charAt(2)) ? 'lar' : 'ler'}`,
  circa: '≈',
  oneOf: '/',
};

export const searchChart: Words['searchChart'] = {
  units: {
    day: ['gün', 'gün', 'Gün'],
    month: ['ay', 'ay', 'Ay'],
    year: ['yıl', 'yıl', 'Yıl'],
    decade: ['on yıl', 'on y.', 'On yıl'],
    century: ['yüzyıl', 'yy.', 'Yüzyıl'],
  },
  whole: 'Bütün arşiv',
  by: (unit) => BY_UNIT[unit],
  notKnown: (unit) => `${UNIT_OF[unit]} bilinmiyor`,
  nothing: 'kayıt yok',
  found: ({ found, all, entries }) =>
    found === '0'
      ? `${entries} var, hiçbiri bulunmadı`
      : found === all
        ? `${entries} bulundu`
        : `${all} kayıttan ${found} tanesi bulundu`,
  of: (all) => ` / ${all}`,
  atMost: (entries, unit) => `${UNIT_OF[unit]} bilinmeyen en çok ${entries}`,
  empty: 'boş',
  unsure: 'belirsiz',
  undated: 'Tarihsiz',
  undatedRow: 'tarihsiz',
  beginning: 'baştan',
  end: 'sona kadar',
};

const BY_UNIT = {
  day: 'günlere göre',
  month: 'aylara göre',
  year: 'yıllara göre',
  decade: 'on yıllara göre',
  century: 'yüzyıllara göre',
} as const;
const UNIT_OF = {
  day: 'günü',
  month: 'ayı',
  year: 'yılı',
  decade: 'on yılı',
  century: 'yüzyılı',
} as const;

export const searchDates: Words['searchDates'] = {
  from: (date) => `${date} ve sonrası`,
  until: (date) => `${date} ve öncesi`,
  reversed: (ends, begins) =>
    `Bitiş (${ends}) başlangıçtan (${begins}) önce geliyor. Tarihler uygulanmadı.`,
  ask: (typed, readings) => `“${typed}” iki türlü okunabilir: ${readings}. Hangisi?`,
  or: ' veya ',
  notUnderstood: 'tarih olarak anlaşılamadı. Yıl, ay ya da gün yazın: 2026, Ocak 2026, 2026-01-10.',
  noYear: 'dört haneli bir yıl içermiyor. Yılı tam yazın, örneğin 2026.',
  yearZero: 'bir tarih değil: yıllar 0001 ile 9999 arasındadır.',
  endsFirst: 'başlamadan bitiyor.',
  noMonth: (month) => `bir tarih değil: ${month}. ay yoktur.`,
  noDay: (month, days) => `bir tarih değil: ${month} yalnızca ${days} gündür.`,
};

export const suggest: Words['suggest'] = {
  names: 'Aranacak adlar',
  topics: 'Daraltılacak konular',
  headlines: 'Açılacak başlıklar',
  entries: 'kayıt',
  date: 'tarih',
  also: '— öteki yazılışı:',
};

export const exports: Words['exports'] = {
  title: 'Dışa aktar',
  csv: 'her kayda bir satır',
  json: 'programlar için',
  bibtex: 'kaynakça yöneticileri için',
  ris: 'kaynakça yöneticileri için',
  link: 'Bağlantı',
  copy: 'bu aramanın adresini kopyala',
  feed: 'Akış',
  newest: 'arşivin en yeni kayıtları',
  newestOfTopic: 'bu konunun en yeni kayıtları',
  cancel: 'Vazgeç',
  linkField: 'Bu aramanın bağlantısı',
};

export const exportSaid: Words['exportSaid'] = {
  collecting: 'Toplanıyor …',
  collected: (some, all) => `Toplanıyor: ${some} / ${all} …`,
  cancelled: 'Vazgeçildi. Hiçbir şey kaydedilmedi.',
  nothing: 'Bulunan kayıt yok, kaydedilecek bir şey de yok.',
  saved: (entries, file) => `${entries} kaydedildi: ${file}.`,
  failed: (cause) => `Dosya hazırlanamadı: ${cause} Yeniden deneyin; arama çalışmayı sürdürüyor.`,
  copied: 'Bağlantı kopyalandı.',
  selected: 'Bağlantı seçildi: alandan kopyalayın.',
};

export const exportNotes: Words['exportNotes'] = {
  retold: (archive) => `Yeniden anlatım, arşiv: ${archive}.`,
  asReceived: (archive) => `Alındığı gibi saklandı, arşiv: ${archive}.`,
  undated: 'Tarihsiz.',
  date: (date) => `Tarih: ${date}.`,
  updated: (date) => `Güncelleme: ${date}.`,
  publisherUnknown: 'Yayıncısı bilinmiyor.',
  originalTitle: (title) => `Özgün başlık: “${title}”.`,
  publishedAt: (address) => `Yayımlandığı yer: ${address}`,
  or: ' veya ',
};

export const feeds: Words['feeds'] = {
  leftOut: (_, entries) => `Tarihi olmayan ${entries} bu akışta yer almıyor.`,
};

export const share: Words['share'] = {
  // share
};
