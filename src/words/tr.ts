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
  title: 'Bu kayıt nasıl hazırlandı',
  titleOf: (entry) => `Nasıl hazırlandı: ${entry}`,
  pageOf: (page, pages) => `sayfa ${page}/${pages}`,
  description: (entry) =>
    `“${entry}” için ne alındı, her satırına ne oldu ve her bilgi nerede bulundu.`,
  back: 'Kayda dön',
  lead: 'Ne alındı, her satırına ne oldu ve her bilgi nerede bulundu.',
  totals: (noun, parts) => `${noun} alındı: ${parts.join(', ')}`,
  kept: (count) => `korunan ${count}`,
  removedUnder: (count, rules) => `${rules} kurala göre çıkarılan ${count}`,
  noneRemoved: 'çıkarılan yok',
  ofFrontMatter: (count) => `künyeden ${count}`,
  blank: (count) => `boş ${count}`,
  decisions: (count) => {
    if (count === 0) return 'Editör kararı gerekmedi.';
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
      'Dosya, özgün haberden bu arşiv için yeniden yazılmış bir anlatımdır; satırlar bu anlatımın satırlarıdır.',
    sha256: 'SHA-256',
  },
  also: {
    title: 'Aynı metnin öteki kaynakları',
    lead: 'Metinleri aynıdır: ya baytı baytına ya da başka bir başlık bölümüyle. Hepsini tek kayıt temsil eder.',
    publisherUnknown: 'Yayıncı bilinmiyor',
    more: (sources) => `Aynı metni taşıyan ${sources} daha`,
  },
  facts: {
    title: 'Neye, neye dayanarak karar verildi',
    topics: 'Neden bu konulara konuldu',
    noTopic: 'Bu metinde hiçbir konu [eşiğine] ulaşmıyor.',
    topic: 'Konu',
    score: 'Puan',
    byEditor: 'bir editör koydu',
    terms: 'Sayılan terimler ve metinde kaç kez geçtikleri',
    names: 'Adlar ve metindeki yazılışları',
    name: 'Ad',
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
    entryOnly: 'İlk komut, kaynağın baytlarını burada yazılı özetle karşılaştırır.',
    verify:
      'İkincisi, her kaydı kaynağından ve editör kararlarından yeniden kurar; bir fark varsa ya da bir satırın hesabı verilmemişse söyler.',
    label: 'Komutlar',
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
  kicker: 'Üst başlık: başlığın üstünde birkaç sözcükle konu ya da köşe adı',
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
  onlyChanged:
    'Kaynak yalnızca son değişikliğin tarihini veriyor; o gün ya da daha önce yayımlanmış olacağından tarih tahminîdir.',
  undated:
    'Kaynakta tarih veren bir şey yok: başında tarih bulunmuyor, yalnızca tarihten oluşan bir satır da yok.',
  unread: 'Bulunan sözler, okunabilecek bir tarih değil.',
  refused:
    'Bulunan tarih kabul edilmedi: ya gelecekte ya da basının henüz bulunmadığı bir dönemde.',
  byline: 'imza',
  languageOfText: 'metnin sözcükleri',
  keptLine: (line) => `"${line}" satırı korundu`,
  removedLine: (line) => `"${line}" satırı çıkarıldı`,
  corrected: (was, is) => `"${was}", "${is}" olarak düzeltildi`,
  tookAway: (id) => `"${id}" kaldırıldı`,
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
