import type * as english from './en.ts';

/** The words of the interface in Turkish; `en.ts` tells what each section is for. */

type Words = typeof english;

export const language: Words['language'] = 'tr';

export const hiddenLetters: Words['hiddenLetters'] = {
  named: (kind, code, times) => {
    const what = { steering: 'yön imi', unseen: 'görünmez harf', control: 'denetim kodu' };
    return times === 1 ? `[${what[kind]} ${code}]` : `[${what[kind]} ${code} × ${times}]`;
  },
};

/** After a number a noun has no plural. */
export const nouns: Words['nouns'] = {
  entry: ['kayıt', 'kayıt'],
  paragraph: ['paragraf', 'paragraf'],
  value: ['değer', 'değer'],
};

export const pageNouns: Words['pageNouns'] = {
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
  told: ['metinde geçen tarih', 'metinde geçen tarih'],
  publication: ['yayın', 'yayın'],
  topic: ['konu', 'konu'],
  file: ['dosya', 'dosya'],
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
  whatRetold: 'Yeniden anlatım ne demek',
  howDated: 'Tarihler nasıl belirleniyor',
  howSorted: 'Konular nasıl belirleniyor',
  data: 'Veri ve akışlar',
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
  readings: (count) => `${count === 2 ? 'iki' : count} okuma`,
  datings: {
    day: 'günü belli',
    month: 'ayı belli',
    year: 'yılı belli',
    approximate: 'tahmini',
    'one-of': 'birkaç türlü okunan',
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
  noTopics: 'konusu yok',
  publisherUnknown: 'Yayıncısı bilinmiyor',
  retold: 'Yeniden anlatım',
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
  dayKnown: 'günü veya ayı belli',
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
  nothingYet: 'Arşivde henüz kayıt yok',
  firstSteps: [
    'Bir haberi bulduğunuz haliyle [content/sources/] klasörüne koyun: düz metin, kaydedilmiş bir web sayfası ya da birçok haberi içeren bir tablo olabilir.',
    '[npm run ingest] komutunu çalıştırın. Her haberden bir kayıt yapar, karar veremediklerini bildirir.',
    'Bunları gerekçesiyle birlikte [content/decisions.yaml] dosyasında karara bağlayın. Konular [content/topics.yaml], adlar [content/names.yaml] dosyasına yazılır.',
    '[npm start] komutunu çalıştırıp ortaya çıkan siteye bakın. Baştan sona bütün yol [docs/guide.md] dosyasında anlatılıyor.',
  ],
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
  nothingYet: 'Arşivde henüz kayıt yok. Kayıtlar burada yıl yıl, ay ay sıralanacak.',
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
    'one-of': 'birkaç türlü okunan',
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
  entry: 'Kayıt',
  by: (names) => `Yazan: ${names}`,
  readingTime: (minutes, words) => `Okuma süresi ${minutes} dakika, ${words} sözcük`,
  contents: 'Ara başlıklar',
  paragraphLink: (number) => `${number}. paragraf`,
  ofItsDay: (day) => `Yayım tarihi: ${day}. Yazılanlar o günün bilgisidir.`,
  olderThan: ({ years, day }) =>
    `Bu haber, arşivdeki en yeni kayıttan en az ${years === 1 ? 'bir' : years} yıl daha eski. Yayım tarihi: ${day}.`,
  ageUnknown: 'Ne zaman yayımlandığı bilinmiyor; herhangi bir döneme ait olabilir.',
  retold: {
    label: 'Yeniden anlatım.',
    from: (title, publisher) =>
      `Bu metin, arşiv için yeniden anlatıldı. Aslı: ${title}, ${publisher}.`,
    titled: (title) => `“${title}”`,
    untitled: 'başlıksız bir haber',
    publishedBy: (publisher) => `yayımlayan ${publisher}`,
    publisherUnknown: 'yayıncısı bilinmiyor',
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
  neighbours: 'Zaman içindeki komşuları',
  earlier: 'Önceki: ',
  later: 'Sonraki: ',
};

export const cite: Words['cite'] = {
  title: 'Bu kaydı kaynak gösterin',
  files: 'Kaynakça programları için:',
  select: 'Tıklanan kutu bütünüyle seçilir.',
  address: 'Kalıcı adres',
  paragraph: (url) => `Bir paragrafı göstermek için numarasını ekleyin: [${url}]`,
  quoteHow: 'Bir paragrafı künyesiyle almak için yanındaki tırnak işaretine basın.',
  quote: (number) => `${number}. paragrafı alıntıla`,
  quotation: 'Paragraf ve künyesi. Tümünü seçip kopyalayın.',
  publisherUnknown: 'Yayıncısı bilinmiyor',
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
    approximate: 'Tahmini',
    'one-of': 'Birkaç günden biri; her birinde bulunur',
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
  publisher: 'Yayıncı',
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
};

export const made: Words['made'] = {
  title: 'Bu kayıt nasıl hazırlandı',
  titleOf: (entry) => `Nasıl hazırlandı: ${entry}`,
  pageOf: (page, pages) => `sayfa ${page}/${pages}`,
  description: (entry) =>
    `“${entry}” için ne alındı, her satırına ne oldu ve her bilgi nerede bulundu.`,
  back: 'Kayda dön',
  totals: (noun, parts) => `${noun} alındı: ${parts.join(', ')}`,
  kept: (count) => `korunan ${count}`,
  removedUnder: (count, rules) => `${rules} kurala göre çıkarılan ${count}`,
  noneRemoved: 'çıkarılan yok',
  ofFrontMatter: (count) => `künyeden ${count}`,
  blank: (count) => `boş ${count}`,
  decisions: (count) => {
    if (count === 0) return 'Hiçbir bilgiye editör karar vermedi.';
    return count === 1
      ? 'Gerekçesiyle birlikte bir editör kararı var.'
      : `Her biri gerekçesiyle birlikte ${count} editör kararı var.`;
  },
  receivedAs: (file, what) => `[${file}] adıyla alındı: ${what}.`,
  noRecord: 'Kaynağın her satırına ne olduğu, bu kaydın yanında yazılı değil.',
  noRecordMore:
    'Yalnızca aşağıdaki bilgiler ve kaynağın özeti (SHA-256) var. Kaynak yeniden işlendiğinde döküm de yeniden yazılır.',
  see: 'Satır satır tam döküm',
  strip: 'Kaynağın satırları, sırasıyla',
  stripKept: 'korunan',
  stripRemoved: 'çıkarılan',
  formats: {
    text: (bytes) => `${bytes} baytlık düz metin`,
    markdown: (bytes) => `${bytes} baytlık Markdown`,
    page: (bytes) => `${bytes} baytlık kayıtlı web sayfası`,
    record: (bytes) => `toplu dosyadan ${bytes} baytlık bir veri kaydı`,
  },
  encodingBy: {
    'byte order mark': 'bayt sırası işareti',
    'valid UTF-8': 'geçerli UTF-8',
    'declared by the page': 'sayfanın kendi beyanı',
    'zero bytes': 'sıfır baytlar',
    letters: 'harfler',
  },
  received: {
    title: 'Ne alındı',
    file: 'Dosya',
    what: 'Tür',
    encoding: 'Kodlama',
    toldBy: (encoding, how) => `${encoding}; nereden anlaşıldı: ${how}`,
    counted: 'Sayılan',
    units: {
      line: 'dosyanın satırları',
      'line-of-text': 'veri kaydındaki metnin satırları',
      block: 'sayfanın metin blokları',
    },
    wording: 'İfade',
    retold:
      'Dosya, özgün haberden bu arşiv için yeniden anlatılmıştır; satırlar bu anlatımın satırlarıdır.',
    sha256: 'SHA-256',
  },
  also: {
    title: 'Aynı metnin öteki kaynakları',
    lead: 'Metinleri aynıdır: ya baytı baytına ya da başka bir başlık bölümüyle. Hepsini tek kayıt temsil eder.',
    publisherUnknown: 'Yayıncı bilinmiyor',
    more: (sources) => `Aynı metni taşıyan ${sources} daha`,
  },
  facts: {
    title: 'Kararlar ve dayanakları',
    topics: 'Neden bu konulara konuldu',
    noTopic: 'Bu metinde hiçbir konu [eşiğine] ulaşmıyor.',
    score: (score) => `puan ${score}`,
    byEditor: 'bir editör koydu',
    terms: 'Sayılan terimler ve metinde kaç kez geçtikleri',
    names: 'Adlar ve metindeki yazılışları',
    spellings: 'Yazılışlar ve metinde kaç kez geçtikleri',
    moreNames: (names) => `Bunların dışında ${names} daha var; kaydın sayfasında görülür.`,
  },
  fields: {
    title: 'Alanlar ne oldu',
    field: 'Alan',
    became: 'Ne oldu',
    as: {
      title: 'başlık',
      standfirst: 'spot',
      date: 'tarih',
      updated: 'son değişikliğin tarihi',
      publisher: 'yayıncı',
      author: 'yazarlar',
      address: 'adres',
      language: 'dil',
      text: 'metin',
      'not-used': 'kullanılmadı',
    },
  },
  ledger: {
    title: 'Neler çıkarıldı, her satıra ne oldu',
    noteLines: 'Alınan satırlar, korunanların yanında',
    noteBlocks: 'Alınan bloklar, korunanların yanında',
    line: 'Satır',
    lines: 'Satırlar',
    block: 'Blok',
    blocks: 'Bloklar',
    asReceived: 'Alındığı gibi',
    asKept: 'Korunduğu gibi',
    rule: 'Ne oldu',
    part: 'bir bölümü',
    notRepeated: 'sözleri burada yinelenmiyor',
    removedRun: (reasons) => `çıkarıldı: ${reasons}`,
    moreLetters: (letters) => `… ve ${letters} harf daha`,
  },
  labels: {
    frontMatter: 'Künye',
    headline: 'Başlık',
    standfirst: 'Spot',
    date: 'Tarih',
    updated: 'Güncelleme',
    byline: 'İmza',
    heading: (number) => `${number}. ara başlık`,
    undated: 'tarihsiz',
  },
  notes: {
    wordForWord: 'Sözcüğü sözcüğüne korundu',
    joined: (lines) => `, ${lines} satır birleştirildi`,
    removed: (reason) => `Çıkarıldı: ${reason}`,
    noRule: 'Adı bilinen bir kural olmadan çıkarıldı',
    fieldByField: 'Alan alan okundu',
    otherHeadline: 'Bir editör başka bir başlığa karar verdi',
    headline: 'Başlık olarak korundu',
    otherStandfirst: 'Bir editör başka bir spota karar verdi',
    dateDecided: 'Nasıl okunacağına bir editör karar verdi',
    date: 'Tarih olarak okundu',
    change: 'Son değişikliğin tarihi olarak okundu',
    otherDate: 'Bu da bir tarih veriyor',
    byline: 'İmza olarak okundu',
    corrected: 'Bir editör düzeltti',
    otherLetters: 'Başka harflerle korundu',
  },
  places: {
    line: (line) => `kaynağın ${line}. satırı`,
    'line-of-text': (line) => `veri kaydındaki metnin ${line}. satırı`,
    block: (line) => `sayfanın ${line}. bloğu`,
  },
  terms: {
    headline: 'Başlık',
    date: 'Tarih',
    standfirst: 'Spot',
    author: 'Yazar',
    publisher: 'Yayıncı',
    filedFrom: 'Geçildiği yer',
    updated: 'Güncelleme',
    language: 'Dil',
    address: 'Adres',
    name: 'Ad',
    editor: 'Editör',
    none: 'yok',
  },
  headline: {
    frontMatter: 'Kaynağın künyesinde verilmiş.',
    frontMatterKey: (key) => `Kaynağın künyesinde verilmiş: ${key}.`,
    record: 'Veri kaydında verilmiş.',
    recordKey: (key) => `Veri kaydında verilmiş: “${key}” alanı.`,
    page: 'Sayfada verilmiş.',
    pageKey: (key) => `Sayfada verilmiş: ${key}.`,
    header: (place) => `${place}; orada tarihin yanında duruyor.`,
    firstLine: (place) => `${place}, metninin ilk satırı.`,
    lede: (place) => `Kaynağın başlığı yok. Bu, ilk cümlesinin başıdır (${place}).`,
    decision: 'Bu arşivin bir editörü verdi.',
  },
  decided: (reason) => `Bir editör karar verdi: ${reason}`,
  sourceSays: (value, from) => `Kaynakta “${value}” yazıyor (${from}).`,
  foundIn: (from) => `Dayanağı: ${from}.`,
  foundAt: (from, place) => `Dayanağı: ${from}, ${place}.`,
  check: {
    title: 'Kendiniz nasıl denetlersiniz',
    lead: 'Bu arşivin kaynaklarıyla birlikte bir kopyası olan herkes, bu sayfayı ona güvenmek zorunda kalmadan denetleyebilir. Arşivin klasöründe:',
    hashes:
      'İlk komut, kaynağın ve kaydın baytlarını burada yazılı özetlerle (SHA-256) karşılaştırır.',
    record:
      'Kaynak, toplu bir dosyanın tek bir veri kaydıdır; özeti o kaydın baytlarınındır. Bu yüzden ilk komut yalnızca arşiv kaydını karşılaştırır.',
    source: 'İlk komut, kaynağın baytlarını burada yazılı özetle karşılaştırır.',
    verifyAlone:
      'Bu komut, her kaydı kaynağından ve editör kararlarından yeniden kurar; bir fark varsa ya da bir satırın hesabı verilmemişse söyler.',
    verify:
      'İkincisi, her kaydı kaynağından ve editör kararlarından yeniden kurar; bir fark varsa ya da bir satırın hesabı verilmemişse söyler.',
  },
  rules: {
    summary: (count) => `Satırların çıkarılmasında kullanılan ${count} kural`,
    rule: 'Kural',
    takes: 'Neyi çıkarır',
    example: 'Örnek',
    byPlace: 'sözlerine göre değil, yerine göre',
  },
};

export const boilerplate: Words['boilerplate'] = {
  'share-bar': 'Paylaşım düğmesinin etiketi',
  'follow-us': 'Yayıncıyı başka bir hizmette takip etme çağrısı',
  newsletter: 'Bültene abone olma çağrısı',
  advertisement: 'Reklam etiketi',
  paywall: 'Okumayı sürdürmek için ödeme ya da giriş yapma çağrısı',
  'app-call': 'Yayıncının uygulamasını ya da bildirimlerini kullanma çağrısı',
  'affiliate-notice': 'Yayıncının bağlantılardan gelir elde ettiğine dair not',
  caption: 'Fotoğraf altı yazısı ya da fotoğrafın kaynağı; öyle olduğu belirtilmiş',
  'summary-prompt': 'Bunun yerine özeti okuma çağrısı',
  'read-more': 'Başlığıyla birlikte başka bir habere yönlendirme',
  'previous-next': 'Başlığıyla birlikte önceki ya da sonraki habere bağlantı',
  'related-list': 'Başka haberlerin listesi',
  tags: 'Haberin anahtar sözcükleri',
  'comment-count': 'Yorum sayısı ya da yorum yapma çağrısı',
  'view-count': 'Sayfanın kaç kez görüldüğü, paylaşıldığı ya da beğenildiği',
  'reading-time': 'Okumanın ya da dinlemenin ne kadar sürdüğü',
  'article-tool': 'Haberi yazdıran, kopyalayan, kaydeden ya da seslendiren düğme',
  'cookie-notice': 'Çerezler, gizlilik ve kullanım koşullarıyla ilgili not ya da düğme',
  copyright: 'Telif hakkı notu',
  'support-call': 'Yayıncıya maddi destek çağrısı',
  'contact-line': 'Yazı işlerine ya da yazara ulaşma bilgisi',
  disclaimer:
    'Yayıncının her haberde yinelediği not: kimin görüşü olduğu, kimin yazdığı ya da çevirdiği',
  'retrieval-note': 'Nüshanın ne zaman ve nereden alındığına dair not',
  'address-alone': 'Bir sayfanın ya da posta kutusunun adresi, başka bir şey değil',
  'wire-mark': 'Ajans haberini basan servisler için konmuş işaret',
  'page-reference': 'Basılı sayfanın numarası ya da haberin nerede sürdüğü',
  'picture-link': 'Markdown’ın sözle göstermediği bir resim ya da başka bir sayfaya bağlantı',
  'player-label': 'Ses ya da video oynatıcısının etiketi',
  ticker: 'Sayfanın haberlerin yanında gösterdiği kurlar, fiyatlar ya da hava durumu',
  'skip-link': 'Sayfanın başka bir bölümüne bağlantı ya da sayfanın durumu',
  'site-label': 'Sitenin menüsünden bir düğme ya da madde',
  breadcrumb: 'Habere götüren bölümlerin yolu',
  'section-label': 'Haberin yer aldığı bölümün adı',
  'section-name': 'Sitenin bir bölümünün adı',
  'menu-bar': 'Sitenin menüsündeki maddeler',
  'template-label': 'Sayfa şablonundan kalan bir ad',
  'page-furniture':
    'Kayıtlı sayfada haberin dışında kalanlar: gezinme, kenar sütunları, sayfa altı',
  'page-caption': 'Fotoğraf altı yazısı',
  'page-hidden': 'Kayıtlı sayfada gizlenmiş',
  'page-struck': 'Kayıtlı sayfada üstü çizilmiş',
  kicker: 'Üst başlık: başlığın üstünde birkaç sözcükle konu ya da köşe adı',
  'author-note': 'Metnin altında, haberi imzalayanlar hakkında söylenen',
  'database-note': 'Nüshayı veren veri tabanının notu',
  editor: 'Editör kararıyla çıkarıldı',
};

export const ingest: Words['ingest'] = {
  date: {
    'front-matter': 'Tarihi, kaynağın başındaki künye veriyor.',
    record: 'Veri kaydı, tarihi kendine ait bir alanda veriyor.',
    page: 'Sayfa, tarihi üst verisinde belirtiyor.',
    header: 'Kaynağın ilk satırı, tarihi metinden önce veriyor.',
    'date-line': 'Kaynağın metinden önceki bir satırı yalnızca bu tarihten oluşuyor.',
    dateline: 'Haber, geçildiği yer ve günle başlıyor.',
    'file-name': 'Metinde tarih yok; dosyanın adında var.',
    address: 'Metinde tarih yok; adresinde var.',
    'other-copy': 'Bu nüshada tarih yok; aynı metnin başka bir kaynağında var.',
  },
  unsettled: (readings) =>
    `${readings} ayrı biçimde okunabiliyor; hangisinin doğru olduğunu kaynakta hiçbir şey göstermiyor.`,
  stillToCome: 'Öteki okuma, kaynağın işlendiği günden sonraya düşüyor.',
  filed: (day, line) =>
    `Haberin geçildiği gün "${day}" olarak verilmiş (${line}. satır); bu, yalnızca bu okumayla uyuşuyor.`,
  afterwards: (day) => `Öteki okuma, belgenin var olduğu günden (${day}) sonraya düşüyor.`,
  otherDate: (date) => `Belgedeki başka bir tarih (${date}) yalnızca bu okumayla uyuşuyor.`,
  documentOrder: {
    'day-first': 'Belgedeki başka bir tarih ancak gün başta olacak biçimde okunabiliyor.',
    'month-first': 'Belgedeki başka bir tarih ancak ay başta olacak biçimde okunabiliyor.',
  },
  publisherOrder: {
    'day-first':
      'Yayıncının öteki haberlerindeki tarihler ancak gün başta olacak biçimde okunabiliyor.',
    'month-first':
      'Yayıncının öteki haberlerindeki tarihler ancak ay başta olacak biçimde okunabiliyor.',
  },
  localeOrder: {
    'day-first': (locale) => `Sitenin yerel ayarında (${locale}) tarihlerde gün başta yazılır.`,
    'month-first': (locale) => `Sitenin yerel ayarında (${locale}) tarihlerde ay başta yazılır.`,
  },
  monthWord: (word, language) => `Metnin dilinde (${language}) "${word}" bu aydır.`,
  localDay: (instant) =>
    `Üst veri, tarihi UTC olarak "${instant}" diye veriyor; yayımlandığı yerde bu gündü.`,
  onlyChanged:
    'Kaynak yalnızca son değişikliğin tarihini veriyor; o gün ya da daha önce yayımlanmış olacağından tarih tahminidir.',
  undated:
    'Kaynakta tarih veren bir şey yok: başında tarih bulunmuyor, yalnızca tarihten oluşan bir satır da yok.',
  unread: 'Bulunan sözler, okunabilecek bir tarih değil.',
  saidUndated: 'Kaynak, tarihsiz olduğunu kendisi söylüyor.',
  refused:
    'Bulunan tarih kabul edilmedi: ya gelecekte ya da basının henüz bulunmadığı bir dönemde.',
  byline: 'imza',
  publication: 'gazetenin adı',
  languageOfText: 'metnin sözcükleri',
  keptLine: (line) => `"${line}" satırı korundu`,
  removedLine: (line) => `"${line}" satırı çıkarıldı`,
  corrected: (was, is) => `"${was}", "${is}" olarak düzeltildi`,
  tookAway: (id) => `"${id}" kaldırıldı`,
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
    retold: 'Bu arşiv için yeniden anlatıldı; sözler özgün metnin sözleri değil.',
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
  title: 'Adlar',
  description: 'Kayıtlarda adı geçen kişiler, kurumlar ve yerler.',
  lead: 'Kayıtlarda adı geçen kişiler, kurumlar ve yerler. Haberde nasıl yazılmış olursa olsun her biri tek bir yazımla, kaç kayıtta geçtiğiyle birlikte burada.',
  none: 'Kayıtlarda, otorite dosyasının tanıdığı hiçbir ad geçmiyor. Adlar content/names.yaml dosyasına yazılır.',
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
  none: 'Konu listesinde henüz konu yok. Konular content/topics.yaml dosyasına yazılır.',
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
  title: 'Kronoloji',
  description: 'Bu arşivdeki metinlerin tarih verdiği olaylar ve metinlerin yayımlandığı günler.',
  descriptionOfYear: (year) =>
    `Arşivdeki metinlerde ${year} yılına tarihlenenler ve o yıl yayımlananlar.`,
  lead: (told, published) =>
    `${told} ve ${published}. Her tarih bir metnin verdiği tarihtir ve geçtiği cümleyle birlikte gösterilir; arşiv doğruluğuna kefil olmaz.`,
  leadOfYear: (told, published) => `${told}, ${published}.`,
  none: 'Arşivdeki hiçbir metin henüz bir tarih vermiyor, hiçbir kaydın da tarihi yok.',
  told: 'Metinde geçiyor',
  published: 'Yayımlandı',
  over: 'Kronoloji',
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
  gridNote: 'Birden çok aya ait olabilecek bir kayıt her birinde sayılır',
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
    approximate: 'Tahmini',
    'one-of': 'Birkaç türlü okunabilen',
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
  title: 'Hakkında',
  heading: 'Bu arşiv hakkında',
  description:
    'Bu arşiv nedir, kayıtları nasıl hazırlanır, yeniden anlatım ne demektir, tarihlere ve konulara nasıl karar verilir, arşivde nasıl aranır, kayıtlar nasıl kaynak gösterilir ve denetlenir.',
  holds: (entries, datings) => `Arşivde ${entries} var: ${datings}.`,
  holdsNothing: 'Arşivde henüz kayıt yok.',
  lacks:
    'Arşivde neyin olup neyin olmadığını [kapsam], metinlerin neleri tarihlendirdiğini [kronoloji] gösterir. Hiçbir kayıt arşiv adına konuşmaz, arşiv de kimsenin adına konuşmaz.',
  contents: 'Bu sayfada',
  example: (title) => `Örneğin, satır satır: [${title}]`,
  made: {
    title: 'Kayıtlar nasıl hazırlanıyor',
    paragraphs: [
      'Haberler bulundukları gibi gelir: çevresindeki düğmeler ve tanıtımlarla birlikte bir sayfadan kopyalanmış metinler, kaydedilmiş web sayfaları, toplu bir dosyadaki veri kayıtları. Bir program her birinin satırlarını ayırır: başlık, spot, tarih, imza, ara başlıklar, paragraflar ve haberin parçası olmayanlar. Kaydedilmiş bir sayfada satırları değil, metin bloklarını sayar. Hiçbir sözcüğü değiştirmez. Bir satırı ancak adı olan bir kurala göre çıkarır.',
      'Programın bilemeyeceğine bir editör karar verir ve gerekçesini yazar; gerekçe kaydın sayfasında durur. Editörün düzelttiği bir yazım yanlışı hem eski hem yeni hâliyle gösterilir. Aynı metin birkaç kaynakta varsa hepsini tek bir kayıt temsil eder ve hepsini anar.',
      'Her kayıttan, nasıl hazırlandığının dökümüne geçilir: kaynağın her satırı alındığı gibi, yanında ondan ne korunduğu ve hangi kurala göre çıkarıldığı.',
    ],
  },
  retold: {
    title: 'Yeniden anlatım ne demek',
    what: 'Gazete haberleri yayıncılarınındır. Bu arşiv, basma hakkı olmayan bir haberi kendi cümleleriyle yeniden anlatır: özgün haberdeki her olgu, sayı, ad, tarih ve atıf korunur; iddialar iddia olarak, alıntılar dolaylı anlatımla verilir.',
    all: (entries) => `Arşivdeki ${entries}, tümüyle yeniden anlatımdır.`,
    some: (retold, entries) =>
      `Yeniden anlatılanların sayısı ${retold}; arşivin tamamı ${entries}.`,
    none: 'Kayıtların hiçbiri yeniden anlatım değildir.',
    warning:
      'Yeniden anlatılan bir kayıt, neyin kim tarafından bildirildiğini öğrenmeye yarar; alıntı için kaynak olamaz. Alıntıları özgün haberden yapın.',
    original:
      'Yeniden anlatılan her kayıt, özgün haberin başlığını ve bilindiği kadarıyla yayıncısını anar; alınan nüshadan anlaşılmıyorsa bunu da söyler.',
  },
  dates: {
    title: 'Tarihlere nasıl karar veriliyor',
    paragraphs: [
      'Bir kaydın tarihi, kaynağının yayımlandığı gündür; bunu kaynağın kendisi söyler: üst verisinde, metninin başında ya da yalnızca tarihten oluşan bir satırda. Metnin yalnızca sözünü ettiği bir tarih, tarih yerine geçmez.',
      '1/10/2026 gibi rakamlar kimine göre 10 Ocak, kimine göre 1 Ekim’dir. Bir şey kesinleştirene kadar iki okuma da saklanır. Kaynak tarihini kendisi de açık bırakabilir (“1985 civarı”, “3 veya 4 Mart”, “Bahar 2024”); o zaman tarih o kadar açık kalır. Tarihi olmayan bir habere bir editör, gerekçesiyle ve gerekçenin elverdiği kesinlikte tarih verir; veremezse kayıt tarihsiz kalır. Hiçbir tarih, kanıtından daha kesin gösterilmez; belirsiz diye hiçbir listeden de çıkarılmaz: bir zaman aralığında yapılan arama, tarihi o aralığa düşebilecek her kaydı bulur.',
      'Kayıt, tarihinin nerede bulunduğunu sözcüğü sözcüğüne gösterir; kaynakta tarih veren başka ne varsa onu da söyler.',
    ],
    forms: 'Bir tarihin alabileceği biçimler',
    day: 'Günü biliniyor.',
    month: 'Yalnızca ayı biliniyor.',
    year: 'Yalnızca yılı biliniyor.',
    span: 'Bunların ilkiyle sonuncusu arasında bir gün. Ayların her birinin altında bulunur.',
    estimated: 'Tahmini: kaynağın kendisi böyle veriyor ya da metnin andıklarından çıkarılmıştır.',
    oneOf:
      'Kaynak ikisini de anıyor ya da rakamları iki türlü okunabiliyor, kesinleştiren bir şey yok. İkisinin altında da bulunur.',
    undated: 'Kanıt bulunamadı. Saklanır ve en sonda listelenir.',
  },
  topics: {
    title: 'Konulara nasıl karar veriliyor',
    how: (headline) =>
      `Her konunun bir terim listesi vardır. Bir terim kaydın metninde her geçişinde, kaydın o konudaki puanına kendi ağırlığını ekler; liste başka bir şey demiyorsa ağırlığı 1’dir. Başlıkta ya da spotta geçerse ${headline} kat sayılır.`,
    threshold: (score) => `Puanı en az ${score} olan kayıt o konuya konur.`,
    thresholdOfLong: (score, words, highest) =>
      `Puanı en az ${score} olan kayıt o konuya konur; uzun metinlerde bu eşik her ${words} sözcükte bir artar, en çok ${highest} olur.`,
    inPassing: 'Şöyle bir geçen sözcük bir kaydı konuya sokmaz, kimsenin görüşü de sokmaz.',
    neutral: 'Konu adları haberlerin kendi sözleridir. Tartışmalı olanda taraf tutmazlar.',
  },
  search: {
    title: 'Nasıl aranır',
    examples: [
      { typed: '"iki sözcük"', finds: 'bu sözcükler, bu sırayla' },
      { typed: 'baş*', finds: 'böyle başlayan sözcükler' },
      { typed: '-sözcük', finds: 'bu sözcüğün geçmediği kayıtlar' },
      { typed: 'bir OR öteki', finds: 'biri, öteki ya da ikisi' },
    ],
    paragraphs: [
      '[Arama] tarayıcınızda çalışır; aradıklarınız hiçbir yere gönderilmez. Harfler, işaretlerine ve büyük küçük olmalarına bakılmadan karşılaştırılır: yalın harflerle yazılan bir sözcük, bütün yazılışlarıyla bulunur. Sözcükler bütün olarak, tırnak içindeki söz öbekleri oldukları gibi aranır; yıldız işareti, sözcükleri başlangıçlarından bulur.',
      'Birden çok adı ya da yazılışı olan, her biriyle bulunur. Sayfa, sorudan ne anladığını söyler; hiçbir kayıtta geçmeyen sözcüğü belirtir. Aramanın adresi her şeyi taşır: sözcükleri, konuları, tarihleri. Saklayın ya da paylaşın; aynı sonucu verir.',
      'Betik çalışmadığında listeler vardır: [tarihe göre], [konuya göre], [ada göre].',
    ],
  },
  cite: {
    title: 'Nasıl kaynak gösterilir',
    paragraphs: [
      'Her kaydın künyesi sayfasındadır; kaynağın yayıncısı ve tarihi bilindiği kadarıyla verilir. Her paragrafın bir numarası ve kendi adresi vardır: numaraya tıklayınca sayfanın adresi onunla biter (#p3).',
      'Bir kaydın adresi bir kez başlığından oluşturulur ve başlık sonradan değişse de aynı kalır. Bir editör başka bir adres verirse eskisi yenisine götürür. Nasıl hazırlandığının dökümü, kaynağın özetini (SHA-256) verir; okur yıllar sonra da aynı metnin söz konusu olup olmadığını bundan anlayabilir.',
    ],
    files:
      'Arşivin bildiklerinin tümü; kaynakça yöneticileri, akış okuyucular, tablolar ve programlar için dosya olarak da alınabilir: [veri ve akışlar].',
  },
  readers: {
    title: 'Okurlardan ne saklanıyor',
    paragraphs: [
      'Hiçbir şey. Site çerez kullanmaz, hesap açtırmaz, kimseyi saymaz, başka hiçbir sunucuya bağlanmaz. Arama dışında hiçbir sayfada betik çalışmaz.',
      'Arşiv ağ bağlantısı olmadan da çalışsın diye tarayıcınız, aramayı ve okuduğunuz sayfaları kendi cihazınızda saklayabilir. Sayfanın altındaki kâğıt seçimi sayfayla birlikte biter. Bu sayfaları gönderen makineyi kim işletiyorsa, her sunucunun gördüğünü görür: hangi sayfanın nereden istendiğini.',
    ],
  },
  verify: {
    title: 'Nasıl denetlenir',
    paragraphs: [
      'Her kaydın yanında köken bilgisi durur: hangi dosyadan hazırlandığı, o dosyanın SHA-256 özeti ve kodlaması, her satırına ne olduğu. Kaydın metni bu ikisinden yeniden kurulabilir.',
      'Program aynı kaynaklar ve kararlarla yeniden çalıştırıldığında aynı kayıtları baytı baytına yazar. Arşivin kopyası olan herkes onu denetletebilir: [npm run verify], kaynakların değişip değişmediğini, kayıtların programın onlardan yazacağı kayıtlar olup olmadığını ve her kaynağın her satırının hesabının verilip verilmediğini söyler.',
    ],
  },
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
      'hikaye iskele',
      'İki sözcüğü de tam olarak içeren kayıtlar; noktaları ve şapkaları fark etmez: hikâye, HİKÂYE.',
    ],
    ['"olağanüstü hal"', 'Tam bu sözcükler, bu sırayla.'],
    ['diplom*', 'Böyle başlayan bütün sözcükler.'],
    ['-hava', 'Bu sözcüğü içermeyen kayıtlar; bir ifadenin ya da adın önünde de kullanılır.'],
    ['grev OR lokavt', 'İkisinden biri ya da ikisi birden.'],
    [
      'BM',
      'Bu arşivin tanıdığı bir ad, nasıl yazılmış olursa olsun, geçtiği bütün kayıtları bulur: Birleşmiş Milletler.',
    ],
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
    'one-of': 'Birkaç türlü okunan',
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

/** Of an archive whose search asks a service. */
export const searchService: Words['searchService'] = {
  outOfReach: 'Arama, şu anda ulaşılamayan bir hizmete soruyor. Bağlantı gerekiyor.',
  refused: (what) => `Arama hizmeti yanıt vermedi: ${what}`,
  offline: 'Burada okuduklarınız bağlantı olmadan da okunabilir. Arama için bağlantı gerekir.',
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
  newestOfName: 'bu adın geçtiği en yeni kayıtlar',
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
  follow: 'Takip edin:',
  original: 'Özgün yayın',
};

export const share: Words['share'] = {
  article: (title, date, publisher) => `Başlık kartı: “${title}”. ${date}. ${publisher}.`,
  archive: (name, tagline) => `${name} başlık kartı: ${tagline}`,
  publisherUnknown: 'Yayıncısı bilinmiyor',
  headlineElsewhere: (language) => `Başlığın dili: ${language}. Tamamı sayfada`,
  headlineUnshown: 'Başlığın tamamı sayfada',
  moreTopics: (count) => `ve ${count} konu daha`,
};

export const addresses: Words['addresses'] = {
  moved: {
    title: (address) => `Taşındı: ${address}`,
    description: 'Bu adreste duran sayfanın adresi değişti.',
    heading: 'Bu sayfa taşındı',
    lead: 'Burada duran sayfanın artık başka bir adresi var. Kendiliğinden açılmazsa bağlantıyı izleyin:',
  },
  withdrawn: {
    title: (address) => `Yayından çekildi: ${address}`,
    description: 'Bu adreste duran kayıt yayından çekildi.',
    heading: 'Bu kayıt yayından çekildi',
    lead: 'Bu adreste arşivin bir kaydı duruyordu. Kayıt artık tutulmuyor; adresi de başka bir kayda verilmez.',
  },
  reason: (reason) => `Editörün gerekçesi: ${reason}`,
  search: 'Arşivde ara',
};

export const citeAll: Words['citeAll'] = {
  lead: 'Tümünü kaynak göster:',
};

export const dataPackage: Words['dataPackage'] = {
  description: (tagline) =>
    `${tagline} Bütün kayıtlar; metinleri, künyeleri ve dayanaklarıyla. Metinler için hiçbir lisans öne sürülmez: başka yerde yayımlananlar yayımcılarınındır. Arşiv, her metnin alındığı gibi mi saklandığını yoksa yeniden mi anlatıldığını belirtir.`,
  table: 'Bütün kayıtlar, tablo olarak',
  tableDescription:
    "Her satır bir kayıt; en yenisi başta, tarihsizler sonda. Hesap tablosunun formül sanabileceği şeyin önünde kesme işareti (') vardır: hücrenin başında ya da içinde noktalı virgülün, sekmenin veya satır sonunun ardında duran =, +, - ya da @; öteki dosyalarda hücre olduğu gibidir. Listeler '; ' ile birleştirilir.",
  lines: 'Bütün kayıtlar, JSON Lines olarak',
  linesDescription: 'Her satırda bir kaydın JSON nesnesi, tablodaki sırayla.',
  database: 'Bütün kayıtlar, SQLite veritabanı olarak',
  databaseDescription:
    'Haberler, konular, adlar, yazılışlar ve metinde tarihlenen olaylar ayrı tablolarda; tam metin aramasıyla (FTS5).',
  source: (archive) => `${archive}: kayıtlar nasıl hazırlandı`,
};

export const dataColumns: Words['dataColumns'] = {
  slug: 'Kaydın bu arşivdeki adresinin son bölümü.',
  title: 'Başlık.',
  authors: 'Haberi imzalayanlar, kaynağın andığı biçimde.',
  publisher: 'Haberi yayımlayan; eldeki kopya belirtmiyorsa boş.',
  date: 'Yayım tarihi, EDTF (ISO 8601-2) biçiminde ve bilindiğinden daha kesin olmadan: 2026-01-10, 2026-01, 2023-12~ (dolayları), [2026-01-10,2026-10-01] (biri), 2026-01-10/2026-01-12 (aralık). Haberi hiçbir şey tarihlemiyorsa boş.',
  date_from: 'Tarihin olabileceği ilk gün.',
  date_to: 'Tarihin olabileceği son gün.',
  date_kind: 'Tarihin ne kesinlikte bilindiği.',
  date_words: 'Yazıyla tarih.',
  updated: 'Kaynağa göre son değişiklik, EDTF biçiminde.',
  language: 'Metnin dili (BCP 47); bilinmiyorsa arşivin dili.',
  topics: 'Haberin yer aldığı konular.',
  people: 'Haberde adı geçen, ad dizinindeki kişiler.',
  organisations: 'Haberde adı geçen, ad dizinindeki kuruluşlar.',
  places: 'Haberde adı geçen, ad dizinindeki yerler.',
  names: 'Haberde adı geçen, ad dizinindeki kişiler, kuruluşlar ve yerler.',
  url: 'Kaydın bu arşivdeki adresi.',
  published_at: 'Haberin yayımlandığı adres; eldeki kopya belirtmiyorsa boş.',
  original_title: 'Haberin yayımlandığı yerdeki başlığı; eldeki kopya belirtmiyorsa boş.',
  wording:
    'as-received: metin alındığı gibi. retold: bu arşiv için yeniden yazılmış; alıntılar asıl metnin sözleri değildir.',
  paragraphs: 'Metnin paragraf sayısı.',
  summary: 'Spot; yoksa metnin başı.',
  sha256: 'Kaydın hazırlandığı kaynağın SHA-256 özeti.',
  id: 'Kaydın kimliği (UUID). Başlık, tarih ve adres ne olursa olsun değişmez.',
  standfirst: 'Varsa kaynağın spotu.',
  dateline: 'Haberin geçildiği yer.',
  source_file: 'Kaydın hazırlandığı kaynak, kaynaklar klasörünün altında.',
  date_found_in: 'Tarihin bulunduğu yer; decision: tarihi bir editör belirledi.',
  date_found: 'Haberi tarihleyen sözcükler, bulundukları gibi.',
  date_readings: 'Bu sözcüklerin gösterebileceği tarihler, EDTF biçiminde.',
  date_reason: 'Tarihin neden böyle okunduğu.',
  statements:
    'Metnin kendisinin tarihledikleri: EDTF biçiminde bir tarih ve metindeki yeri (title: başlık, standfirst: spot, p3: üçüncü paragraf, h2: ikinci ara başlık).',
  anchors:
    'Metin bloklarının sayfa adresindeki çapaları, sırasıyla: p1, p2, h1. Metindeki blok sayısı kadardır.',
  text: 'Başlıksız metin: paragraflar ve ara başlıklar; her blok bir sonrakinden boş bir satırla ayrılır.',
};

export const data: Words['data'] = {
  title: 'Veri ve akışlar',
  description:
    'Bu arşivin sayfaları dışında verdikleri: kaynakça kayıtları, akışlar, tablolar, veri tabanları, bağlantılı veri ve makinelerin okudukları.',
  lead: 'Arşivin bildikleri, bir sonraki aracın beklediği biçimde. Dosyalar site her hazırlandığında, sayfalarla aynı kayıtlardan yeniden yazılır. Anahtar, üyelik, sınır yoktur.',
  ending: 'Uzantı',
  file: 'Dosya',
  total: 'bu adreslerde',
  sections: {
    references: {
      title: 'Kaynakça',
      lead: 'Kaynakça yöneticileri için: her kayıt, bilindiği kadarıyla başlığı, yazarları, yayıncısı ve tarihiyle. Alanlara sığmayan bilgi, metnin yeniden anlatıldığı ya da tarihin tahmini olduğu, not alanındadır.',
      also: 'Aynı üç dosya her kaydın, her konunun ve her adın kendi adresinde de vardır.',
    },
    feeds: {
      title: 'Akışlar',
      lead: 'Akış okuyucular için: metinleriyle birlikte en yeni 50 kayıt.',
      also: 'İlk üçü her konunun ve her adın kendi adresinde de vardır.',
    },
    tables: {
      title: 'Tablolar ve veri tabanları',
      lead: 'Hesap tabloları, istatistik programları ve haber merkezleri için: her satır bir kayıt. Tarihler bilindiğinden daha kesin yazılmaz; olabilecek ilk ve son gün yanlarındadır.',
      also: null,
    },
    linked: {
      title: 'Bağlantılı veri',
      lead: 'Kütüphaneler ve araştırma verisi için: sözlük olarak konular ve adlar, veri kümesi olarak arşiv. Bir konunun ya da adın tanımlayıcısı, sayfasının sonuna #concept eklenmiş adresidir.',
      also: null,
    },
    machines: {
      title: 'Makineler için',
      lead: 'Tarama robotları, tarayıcılar ve dil modelleri için.',
      also: null,
    },
  },
  files: {
    'cite.bib': { name: 'BibTeX', what: 'LaTeX, JabRef, Zotero için.' },
    'cite.ris': { name: 'RIS', what: 'EndNote, Mendeley, Zotero, Citavi için.' },
    'cite.json': { name: 'CSL-JSON', what: 'Pandoc, Zotero ve atıf işleyicileri için.' },
    'feed.xml': { name: 'Atom', what: 'Her akış okuyucu için.' },
    'rss.xml': { name: 'RSS', what: 'Başka biçim bilmeyen akış okuyucular için.' },
    'feed.json': { name: 'JSON Feed', what: 'Akış okuyucular ve programlar için.' },
    'feeds.opml': {
      name: 'OPML',
      what: 'Bütün akışların listesi: arşivin, her konunun ve her adın akışları tek seferde içe aktarılır.',
    },
    'archive.csv': {
      name: 'CSV',
      what: 'Metinleriyle bütün kayıtlar, tablo olarak: Excel, LibreOffice, R, pandas için. Hesap tablosunun formül sanabileceği hücreler etkisizleştirilmiştir.',
    },
    'archive.jsonl': {
      name: 'JSON Lines',
      what: 'Metinleriyle bütün kayıtlar, her satırda bir tane: programlar için.',
    },
    'archive.sqlite': {
      name: 'SQLite',
      what: 'Metinleriyle bütün kayıtlar, içinde arama yapılabilen bir veri tabanı olarak: Datasette, DB Browser, Python, R için.',
    },
    'datapackage.json': {
      name: 'Data Package',
      what: 'Tabloların ne olduğu ve her sütunun ne anlama geldiği (Frictionless Data).',
    },
    'topics.ttl': { name: 'Konular, Turtle', what: 'Tanımlarıyla konular, SKOS olarak.' },
    'topics.jsonld': { name: 'Konular, JSON-LD', what: 'Aynısı, JSON okuyan programlar için.' },
    'names.ttl': {
      name: 'Adlar, Turtle',
      what: 'Bütün yazılışlarıyla kişiler, kurumlar ve yerler, SKOS olarak.',
    },
    'names.jsonld': { name: 'Adlar, JSON-LD', what: 'Aynısı, JSON okuyan programlar için.' },
    'ro-crate-metadata.json': {
      name: 'RO-Crate',
      what: 'Veri kümesi olarak arşiv: dosyaları, boyutları ve SHA-256 özetleriyle.',
    },
    'llms.txt': {
      name: 'llms.txt',
      what: 'Bir dil modelinin bu arşiv hakkında bilmesi gerekenler, en yeni kayıtlarla birlikte.',
    },
    'articles/<slug>.md': {
      name: 'Markdown',
      what: 'Bilgileriyle birlikte her kaydın metni; adresi, kaydın adresinin sonundaki eğik çizgi yerine .md.',
    },
    'sitemap-index.xml': { name: 'Site haritası', what: 'Bütün sayfaların adresleri.' },
    'opensearch.xml': {
      name: 'OpenSearch',
      what: 'Bu arşivin araması, tarayıcıya eklenmek üzere.',
    },
    'robots.txt': { name: 'robots.txt', what: 'Tarama robotlarından girmemeleri istenen yerler.' },
  },
  recipes: {
    title: 'Tek satırda',
    lead: 'Bütün arşiv, eldeki araçta.',
    tool: 'Araç',
    line: 'Satır',
  },
  promise: {
    title: 'Değişmeyenler',
    paragraphs: [
      'Bu adresler kalıcıdır; tabloların sütunları ve anahtarları da öyle: yenisi eklenebilir, var olanın adı değişmez, hiçbiri kaldırılmaz. Aynı kayıtlar baytı baytına aynı dosyayı verir; dünküne benzemeyen bir dosyada yeni bir şey vardır.',
      'Hiç değişmeyen bir hâle ihtiyaç duyan, RO-Crate içindeki SHA-256 özetiyle birlikte bir kopya saklar.',
    ],
  },
  licenceTitle: 'Metinler kimin',
  licence:
    'Metinler için lisans verilmez: metinler yazarlarının ve yayıncılarınındır. Her kayıt, metninin alındığı gibi mi yeniden anlatılmış mı olduğunu söyler ve bilindiği kadarıyla kaynağını belirtir.',
  topicScheme: (archive) => `${archive}: konular`,
  nameScheme: (archive) => `${archive}: adlar`,
  textsFolder: {
    name: 'Metinler',
    what: 'Her kaydın Markdown biçimindeki metni, <slug>.md, sayfasının klasörünün yanında. Hepsi, bilgileriyle ve her satırda bir kayıt olmak üzere archive.jsonl dosyasındadır.',
  },
  search: (archive) => `${archive} içinde ara`,
  llms: {
    newest: 'En yeni kayıtlar',
    topics: 'Konular',
    data: 'Veri',
    kept: 'Her kayıt, başkasının yayımladığı bir haberdir. Kimin, ne zaman yayımladığını kayıtta yazdığı gibi belirtin; arşivin kendisi haber vermez.',
    dates:
      'Tarihler EDTF (ISO 8601-2) biçimindedir ve bilindiğinden daha kesin yazılmaz: `2023-12~` 2023 Aralık civarı, `[2026-01-10,2026-10-01]` iki günden biri, `null` tarihsiz demektir.',
    texts:
      'Bir kaydın metni, adresinin sonundaki eğik çizgi yerine `.md` konarak bulunur; bilgileri metnin başındadır. `wording: retold`, arşivin kendi sözleriyle yeniden anlattığı metni gösterir: ondan alıntı yapmayın.',
    cite: 'Her paragrafın kendi adresi vardır: kaydın adresinin sonundaki `#p3` üçüncü paragraftır.',
  },
};
