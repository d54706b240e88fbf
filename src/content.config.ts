import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { archivePaths } from './archive-paths.ts';
import { entryLoader } from './lib/entry-loader.ts';
import { listingSchema } from './schema/entry.ts';

export const collections = {
  articles: defineCollection({
    loader: entryLoader(archivePaths.articles),
    schema: listingSchema.extend({ path: z.string() }),
  }),
};
