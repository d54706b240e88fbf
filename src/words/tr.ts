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
  title: 'Hakkında',
  heading: 'Bu arşiv hakkında',
  description:
    'Bu arşiv nedir, kayıtları nasıl hazırlanır, yeniden anlatım ne demektir, tarihlere ve konulara nasıl karar verilir, arşivde nasıl aranır, kayıtlar nasıl kaynak gösterilir ve denetlenir.',
  holds: (entries, datings) => `Arşivde ${entries} var: ${datings}.`,
  lacks:
    'Arşivde neyin olup neyin olmadığını [kapsam], metinlerin neleri tarihlendirdiğini [zaman çizelgesi] gösterir. Hiçbir kayıt arşiv adına konuşmaz, arşiv de kimsenin adına konuşmaz.',
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
      '1/10/2026 gibi rakamlar kimine göre 10 Ocak, kimine göre 1 Ekim’dir. Bir şey kesinleştirene kadar iki okuma da saklanır. Tarihi olmayan bir habere bir editör, gerekçesiyle ve gerekçenin elverdiği kesinlikte tarih verir; veremezse kayıt tarihsiz kalır. Hiçbir tarih, kanıtından daha kesin gösterilmez; belirsiz diye hiçbir listeden de çıkarılmaz: bir zaman aralığında yapılan arama, tarihi o aralığa düşebilecek her kaydı bulur.',
      'Kayıt, tarihinin nerede bulunduğunu sözcüğü sözcüğüne gösterir; kaynakta tarih veren başka ne varsa onu da söyler.',
    ],
    forms: 'Bir tarihin alabileceği biçimler',
    day: 'Günü biliniyor.',
    month: 'Yalnızca ayı biliniyor.',
    estimated: 'Tahminî; çoğunlukla metnin andıklarından çıkarılmıştır.',
    oneOf:
      'Rakamlar iki türlü okunabiliyor, kesinleştiren bir şey yok. İkisinin altında da bulunur.',
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
      'Bir kaydın adresi başlığından oluşur ve başlık değişmedikçe aynı kalır. Nasıl hazırlandığının dökümü, kaynağın özetini (SHA-256) verir; okur yıllar sonra da aynı metnin söz konusu olup olmadığını bundan anlayabilir.',
    ],
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
