import { join } from 'node:path';
import { measure } from '../measure.ts';
import { writeFiles } from './files.ts';
import { editMarkdown, writeMarkdown } from './markdown.ts';
import { pagefindStage } from './pagefind.ts';
import type { LayOut } from './project.ts';

/** Hugo (gohugo.io), as it is installed, with the smallest templates; then Pagefind's command. */

const FILES = {
  // Neither feeds nor lists besides the one of the home page.
  'config.toml': `baseURL = "https://archive.example/"
languageCode = "en"
title = "Archive"
disableKinds = ["section", "taxonomy", "term", "RSS", "sitemap", "404"]
`,
  'layouts/index.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Site.Title }}</title></head>
<body><h1>{{ .Site.Title }}</h1><ul>{{ range .Site.RegularPages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
</ul></body></html>
`,
  'layouts/_default/single.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main data-pagefind-body><h1>{{ .Title }}</h1>
{{ .Content }}</main></body></html>
`,
};

/** Answers in a second. */
const VERSION_TIMEOUT = 60;

export const layOutHugo: LayOut = async ({ folder, content }) => {
  await measure({ program: 'hugo', args: ['version'], cwd: content }, VERSION_TIMEOUT);
  await writeFiles(folder, FILES);
  const articles = join(folder, 'content', 'articles');
  await writeMarkdown(content, articles);
  const site = join(folder, 'site');
  const cache = join(folder, 'cache');
  return {
    stages: [
      {
        stage: 'build',
        command: {
          program: 'hugo',
          args: ['--quiet', '--destination', site, '--cacheDir', cache],
          cwd: folder,
        },
        output: site,
      },
      pagefindStage(site),
    ],
    site,
    leaves: [site, cache, join(folder, 'resources')],
    edit: (edit) => editMarkdown(content, articles, edit),
    isWhole: true,
  };
};
