import slugify from '@sindresorhus/slugify';
import { stripMarks } from '../../../src/lib/fold.ts';

/** The longest slug, in letters: long enough to tell articles apart, short enough to be read out. */
const SLUG_LENGTH = 72;

/**
 * Makes the last part of an entry's address out of its title.
 * @param title in any script; Turkish letters lose their marks, others are transliterated
 * @param sha256 hash of the source, which stands in where a title leaves no letters
 * @returns lower-case Latin letters, figures and single hyphens
 */
export function slugFor(title: string, sha256: string): string {
  const slug = slugify(stripMarks(title), { decamelize: false });
  if (slug === '') return `entry-${sha256.slice(0, 8)}`;
  if (slug.length <= SLUG_LENGTH) return slug;
  const room = slug.slice(0, SLUG_LENGTH + 1);
  const end = room.lastIndexOf('-');
  return room.slice(0, end > 0 ? end : SLUG_LENGTH);
}
