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
