import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { writeFiles } from './files.ts';
import { writeMarkdown } from './markdown.ts';
import { pagefindStage } from './pagefind.ts';
import type { LayOut } from './project.ts';

/** Astro as its documentation has it: a collection of content by the loader `glob()`; then Pagefind's command. */

const FILES = {
  'package.json': '{ "private": true, "type": "module" }\n',
  // The packages are this project's, where nothing may be written.
  'astro.config.mjs': `export default { outDir: './site', cacheDir: './cache' };
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.md', base: './articles' }),
    schema: z.object({ title: z.string() }),
  }),
};
`,
  'src/pages/articles/[id].astro': `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{article.data.title}</title></head>
<body><main data-pagefind-body><h1>{article.data.title}</h1>
<Content /></main></body></html>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';

const articles = await getCollection('articles');
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Archive</title></head>
<body><h1>Archive</h1><ul>
{articles.map(({ id, data }) => <li><a href={'/articles/' + id + '/'}>{data.title}</a></li>)}
</ul></body></html>
`,
};

export const layOutAstro: LayOut = async ({ folder, content }) => {
  await writeFiles(folder, FILES);
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  await writeMarkdown(content, join(folder, 'articles'));
  const site = join(folder, 'site');
  const cli = join('node_modules', 'astro', 'bin', 'astro.mjs');
  return {
    stages: [
      {
        stage: 'build',
        command: {
          program: process.execPath,
          args: [cli, 'build', '--silent'],
          cwd: folder,
          env: { ASTRO_TELEMETRY_DISABLED: '1' },
        },
        output: site,
      },
      pagefindStage(site),
    ],
    site,
    leaves: [site, join(folder, 'cache'), join(folder, '.astro')],
  };
};
