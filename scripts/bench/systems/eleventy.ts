import { existsSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { measure } from '../measure.ts';
import { writeFiles } from './files.ts';
import { writeMarkdown } from './markdown.ts';
import { pagefindStage } from './pagefind.ts';
import type { LayOut } from './project.ts';

/** Eleventy (11ty.dev) with the smallest templates; then Pagefind's command. */

/** It is no dependency of this project: the bench installs it for itself. */
const VERSION = '3.1.2';
/** What installing it may take, in seconds. */
const INSTALL_TIMEOUT = 600;

const FILES = {
  'package.json': '{ "private": true, "type": "module" }\n',
  // Not every { in an article is Liquid: its text is Markdown alone.
  'eleventy.config.js': `export default () => ({
  dir: { input: 'content', output: 'site' },
  markdownTemplateEngine: false,
});
`,
  'content/articles/articles.json': '{ "layout": "article.liquid", "tags": "articles" }\n',
  'content/_includes/article.liquid': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title | escape }}</title></head>
<body><main data-pagefind-body><h1>{{ title | escape }}</h1>
{{ content }}</main></body></html>
`,
  'content/index.liquid': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Archive</title></head>
<body><h1>Archive</h1><ul>{% for article in collections.articles %}
<li><a href="{{ article.url }}">{{ article.data.title | escape }}</a></li>{% endfor %}
</ul></body></html>
`,
};

export const layOutEleventy: LayOut = async ({ folder, content, packages }) => {
  const installed = join(packages, 'eleventy');
  if (!existsSync(installed)) await install(installed);
  await writeFiles(folder, FILES);
  await symlink(join(installed, 'node_modules'), join(folder, 'node_modules'));
  await writeMarkdown(content, join(folder, 'content', 'articles'));
  const site = join(folder, 'site');
  const cli = join('node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  return {
    stages: [
      {
        stage: 'build',
        command: { program: process.execPath, args: [cli, '--quiet'], cwd: folder },
        output: site,
      },
      pagefindStage(site),
    ],
    site,
    leaves: [site, join(folder, '.cache')],
  };
};

async function install(folder: string): Promise<void> {
  await writeFiles(folder, { 'package.json': '{ "private": true }\n' });
  const args = ['install', '--no-save', '--no-audit', '--no-fund', `@11ty/eleventy@${VERSION}`];
  try {
    await measure({ program: 'npm', args, cwd: folder }, INSTALL_TIMEOUT);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
