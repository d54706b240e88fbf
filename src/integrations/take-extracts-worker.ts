import { env } from 'node:process';
import { archivePaths } from '../archive-paths.ts';
import { writeExtracts } from '../lib/extracts.ts';
import { loadItems } from '../lib/load-items.ts';

const { articles } = archivePaths;
writeExtracts(articles, await loadItems(articles), env['ARCHIVE_EXTRACTS'] ?? '');
