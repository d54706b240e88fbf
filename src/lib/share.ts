import { join } from 'node:path';
import { archivePaths } from '../archive-paths.ts';
import { site } from '../site.config.ts';
import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { getTaxonomy } from './entries.ts';
import { folderKey } from './folder-key.ts';
import { keptOrMade } from './share-cache.ts';
import { shareFacts } from './share-facts.ts';
import { DRAWING, drawArchive, drawArticle, type ShareLook } from './share-picture.ts';

/** The share pictures of this archive. */

/** Apart from what is kept of a site: a picture is costly, and code that draws others is told by {@link DRAWING}. */
const STORE = join(archivePaths.cache, 'share', folderKey(archivePaths.content));

const look: ShareLook = { ...site, moreTopics: words.share.moreTopics };

/** The picture of an entry as a PNG, from the store of earlier builds where nothing changed. */
export async function sharePicture(item: Item): Promise<Uint8Array<ArrayBuffer>> {
  const facts = shareFacts(item, await getTaxonomy(), site.language);
  const file = join(STORE, `${item.path.replace(/\.md$/, '')}.png`);
  const { name, accent, language } = site;
  return keptOrMade(file, [DRAWING, name, accent, language, facts], () => drawArticle(facts, look));
}

export function archivePicture(): Uint8Array<ArrayBuffer> {
  return drawArchive(look);
}
