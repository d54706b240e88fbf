import { join } from 'node:path';
import { env } from 'node:process';

/**
 * Where this archive's content lies and where its site goes. `ARCHIVE_CONTENT` and `ARCHIVE_DIST` name
 * other folders, so that one checkout can build several archives (the tests build a made-up one of
 * 2,000 articles this way). `ARCHIVE_CACHE` names the folder of what is kept from run to run; it can be removed at any
 * time, and the next run takes longer.
 */
const content = env['ARCHIVE_CONTENT'] ?? 'content';

export const archivePaths = {
  content,
  sources: join(content, 'sources'),
  articles: join(content, 'articles'),
  dist: env['ARCHIVE_DIST'] ?? 'dist',
  cache: env['ARCHIVE_CACHE'] ?? join('node_modules', '.cache', 'news-archive'),
} as const;
