import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { REGISTER, writeAddresses, type Address } from '../../src/lib/addresses.ts';
import { uuidOf } from '../../src/lib/entry-id.ts';

/**
 * Another archive than the one that ships, made of a copy of the project as an editor would make it: its own
 * `site.config.ts`, in Turkish, below a folder of its host, with another accent, name and mark, and six
 * articles that were made up for it.
 */

/** Where it stands on its host. */
export const SECOND_BASE = '/arsiv/';
export const SECOND_NAME = 'Körfez Defteri';
export const SECOND_ACCENT = { light: '#0b4f4a', dark: '#7fc9bd' } as const;
const SECOND_MARK = 'K';
/** The slugs of an entry that was given another address, and of one that was withdrawn. */
export const SECOND_MOVED = { before: 'fener-yandi', now: 'fener-yeniden-yandi' } as const;
export const SECOND_WITHDRAWN = 'cekilen-haber';

/** What the copy needs of the project. */
const COPIED = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies what a build needs of the project; two builds in one folder would disturb each other. @param folder a new one */
export async function copyProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const path of COPIED) await cp(path, join(folder, path), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Writes the project of the second archive, ready to ingest and build. @param folder a new one */
export async function writeSecondArchive(folder: string): Promise<void> {
  await copyProject(folder);
  const files = { 'src/site.config.ts': CONFIG, ...CONTENT, ...sources(), ...register() };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const CONFIG = `import { withDefaults } from './schema/site.ts';

export const site = withDefaults({
  name: '${SECOND_NAME}',
  tagline: 'Körfezdeki limanlar üzerine çıkan haberler, tarihleriyle.',
  statement: 'Körfez Defteri uydurma bir arşivdir; içindeki hiçbir olay yaşanmamıştır.',
  language: 'tr',
  url: 'https://korfez.example',
  base: '${SECOND_BASE}',
  accent: ${JSON.stringify(SECOND_ACCENT)},
  mark: '${SECOND_MARK}',
});
`;

const CONTENT = {
  'content/decisions.yaml': `decisions:
  - source: fener.txt
    slug: ${SECOND_MOVED.now}
    reason: Eski adres başlığı yanlış veriyordu.
  - source: cekilen.txt
    exclude: true
    reason: Haberin sahibi metnin kaldırılmasını istedi.
`,
  'content/topics.yaml': `threshold: 2
headlineFactor: 2
topics:
  - id: limanlar
    formerly: [rihtimlar]
    label: Limanlar
    glyph: square
    definition: Körfezdeki limanlar, rıhtımlar ve buralarda çalışanlar.
    terms: [liman, rıhtım, iskele]
  - id: balikcilik
    label: Balıkçılık
    glyph: ring
    definition: Balıkçılar, tekneleri ve tuttukları balık.
    terms: [balıkçı, balık, tekne]
`,
  'content/names.yaml': `names:
  - id: aylin-sogukpinar
    formerly: [a-sogukpinar]
    label: Aylin Soğukpınar
    lang: tr
    kind: person
    description: liman müdürü
    spellings: [Soğukpınar]
  - id: ilgaz-odasi
    label: Ilgaz Denizcilik Odası
    lang: tr
    kind: organisation
    description: uydurma bir meslek odası
    spellings: [Ilgaz Odası]
  - id: incirlova
    label: İncirlova
    lang: tr
    kind: place
    description: uydurma bir liman kenti
    spellings: [İncirlova]
`,
};

interface Article {
  readonly title: string;
  readonly head: Readonly<Record<string, string>>;
  readonly paragraphs: readonly string[];
}

/** Dates of every kind: a day, a month, a year, two readings, none. */
const ARTICLES: Readonly<Record<string, Article>> = {
  'fener.txt': {
    title: 'İncirlova Limanı’nda fener yeniden yandı',
    head: {
      date: '2025-03-14',
      publisher: 'Kıyı Postası',
      author: 'Ayşe Işık',
      url: 'https://kiyi-postasi.example/fener?sayfa=1&bolum=2',
    },
    paragraphs: [
      'İncirlova Limanı’ndaki eski fener dokuz yıl sonra yeniden yandı. Liman müdürü Aylin Soğukpınar, ışığın rıhtımdan açıkça görüldüğünü söyledi.',
      'Balıkçılar o gece teknelerini erken çekti. Soğukpınar, iskelenin önümüzdeki bahara kadar onarılacağını da ekledi.',
    ],
  },
  'iskele.txt': {
    title: 'Iskarmoz İskelesi için ağır bir kış',
    head: { date: '2025-11', publisher: 'Kıyı Postası' },
    paragraphs: [
      'Iskarmoz İskelesi bu kış üç kez kapandı. Ilgaz Odası, rıhtımın taşlarının söküldüğünü bildirdi.',
      'Oda, limanda çalışan kırk işçinin başka iskelelere gönderildiğini yazdı.',
    ],
  },
  'balik.txt': {
    title: 'Körfezde balık azaldı, tekneler bağlandı',
    head: { date: '2024', publisher: 'Güney Rüzgârı' },
    paragraphs: [
      'Körfezdeki balıkçılar teknelerini bağladı. Ağlara takılan balık, geçen yılın yarısını bulmadı.',
      'İncirlova pazarında tezgâhların çoğu öğleden önce toplandı.',
    ],
  },
  'vinc.txt': {
    title: 'Yeni vinç rıhtıma getirildi',
    head: { date: '1/2/2026', publisher: 'Kıyı Postası' },
    paragraphs: [
      'Limana gelen vinç rıhtıma iki günde indirildi. Aylin Soğukpınar, ilk yükün incir sandıkları olacağını söyledi.',
    ],
  },
  'defter.txt': {
    title: 'Bir balıkçının defterinden',
    head: { url: 'https://kiyi-postasi.example/defter' },
    paragraphs: [
      'Defterin ilk sayfasında yalnızca teknenin adı yazılıdır. Sonra balık sayıları gelir, günü belirsiz.',
      'Son sayfada İncirlova’nın bir çizimi vardır.',
    ],
  },
  'oda.txt': {
    title: 'Ilgaz Odası limanların sayımını yayımladı',
    head: { date: '2026-02-20', publisher: 'Güney Rüzgârı' },
    paragraphs: [
      'Ilgaz Odası, körfezdeki limanların sayımını yayımladı. Sayıma göre on iki limanın dördünde rıhtım kullanılmıyor.',
      'Oda, Soğukpınar’ın yönettiği limanı örnek gösterdi.',
    ],
  },
};

export const SECOND_SIZE = Object.keys(ARTICLES).length;

/** The register as an earlier run of ingest left it. */
function register(): Record<string, string> {
  const address = (slug: string, file: string, sha256: string): Address => ({
    ...{ slug, file, sha256, formerly: [] },
    id: uuidOf(sha256),
  });
  return {
    'content/sources/cekilen.txt': 'Çekilen haber\n\nMetin artık yayımlanmıyor.\n',
    [`content/articles/${REGISTER}`]: writeAddresses([
      address(SECOND_MOVED.before, 'fener.txt', '1'.repeat(64)),
      address(SECOND_WITHDRAWN, 'cekilen.txt', '2'.repeat(64)),
    ]),
  };
}

function sources(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ARTICLES).map(([file, { title, head, paragraphs }]) => {
      const facts = Object.entries({ title, language: 'tr', ...head });
      const front = facts.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n');
      return [`content/sources/${file}`, `---\n${front}\n---\n\n${paragraphs.join('\n\n')}\n`];
    }),
  );
}
