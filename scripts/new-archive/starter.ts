import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { SiteConfig } from '../../src/schema/site.ts';

/** The files that are an archive's own from its first day: configuration, content, README. */

type Language = SiteConfig['language'];

/** Words of the configuration that an editor writes anew; each says so. */
const PLACEHOLDERS = {
  en: {
    tagline: 'News reports, kept, dated and searchable.',
    statement:
      'This paragraph stands at the foot of every page: who keeps the archive, what it keeps, and of whom it is independent. Write it in src/site.config.ts.',
  },
  tr: {
    tagline: 'Haberler: saklanmış, tarihlenmiş, aranabilir.',
    statement:
      'Bu paragraf her sayfanın altında durur: arşivi kim tutuyor, neyi saklıyor, kimden bağımsız. src/site.config.ts dosyasında yazılır.',
  },
} as const;

/** What stands for the line and the paragraph about an archive until its editor writes them. */
export function placeholders(language: Language): Pick<SiteConfig, 'tagline' | 'statement'> {
  return PLACEHOLDERS[language];
}

/** Where each text of `starter/<language>/` goes. */
const TEXTS = {
  'README.md': 'README.md',
  'content.md': 'content/README.md',
  'topics.yaml': 'content/topics.yaml',
  'names.yaml': 'content/names.yaml',
  'decisions.yaml': 'content/decisions.yaml',
  // Hidden, as ingest takes every other file there for an article.
  gitkeep: 'content/sources/.gitkeep',
} as const;

/**
 * Writes an archive's own files, formatted as `npm run check` has them.
 * @returns path below the archive to text
 */
export async function starterFiles(site: SiteConfig): Promise<ReadonlyMap<string, string>> {
  const texts = Object.entries(TEXTS).map(async ([name, path]) => {
    const file = new URL(`starter/${site.language}/${name}`, import.meta.url);
    const text = await readFile(file, 'utf8');
    return [path, text.replaceAll('{{name}}', () => site.name)] as const;
  });
  const files = [...(await Promise.all(texts)), ['src/site.config.ts', configOf(site)] as const];
  return new Map(
    await Promise.all(files.map(async ([path, text]) => [path, await tidy(path, text)] as const)),
  );
}

function configOf(site: SiteConfig): string {
  return `import { withDefaults } from './schema/site.ts';

/**
 * Facts about this archive; \`src/schema/site.ts\` tells what each key is, and a build says what it cannot
 * take.
 */
export const site = withDefaults(${JSON.stringify(site)});
`;
}

async function tidy(path: string, text: string): Promise<string> {
  if (path.endsWith('.gitkeep')) return text;
  const options = await resolveConfig(new URL('../../package.json', import.meta.url));
  return format(text, { ...options, filepath: path });
}
