import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { mustBeForSite } from '../../../scripts/build/site-place.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const at = async (dist: string, files: Readonly<Record<string, string>> = {}) => {
  const root = await temporaryFolder({ 'content/topics.yaml': '', ...files });
  return () => {
    mustBeForSite({
      dist: join(root, dist),
      content: join(root, 'content'),
      cache: join(root, 'cache'),
      kept: join(root, 'cache/sites/this'),
    });
  };
};

describe('a build, which removes from its folder what is not of the site,', () => {
  test.each([
    ['content', {}],
    ['content/sources', {}],
    ['.', {}],
    ['cache', { 'cache/sites/that/pages.json': '{}' }],
  ])('is held off a part of the archive: %s', async (dist, files) => {
    expect(await at(dist, files)).toThrow(/^ARCHIVE_DIST \[folder-inside\]: ".+" is not apart/);
  });

  test.each(['src', 'src/site', 'scripts', 'public', '.git', '.github/pages', '.', '..'])(
    'is held off what an archive consists of: %s',
    async (dist) => {
      const root = await temporaryFolder({ 'content/topics.yaml': '' });
      const place = {
        dist: join(process.cwd(), dist),
        content: join(root, 'content'),
        cache: join(root, 'cache'),
        kept: join(root, 'kept'),
      };
      expect(() => {
        mustBeForSite(place);
      }).toThrow('folder-inside');
    },
  );

  test('is held off a folder with what no build made', async () => {
    expect(await at('other', { 'other/blog/index.html': 'Fog.' })).toThrow(
      /^ARCHIVE_DIST \[folder-taken\]: ".+other" holds what is of no site that was built here/,
    );
    expect(await at('other', { other: 'Fog.' })).toThrow('is a file, expected a folder');
  });

  test.each([
    ['that is not there', {}],
    ['that holds a site', { 'dist/manifest-sha256.txt': '', 'dist/stray.txt': '' }],
    [
      'that a build began, which was cut off',
      { 'dist/a.html': '', 'cache/sites/this/under-way': '' },
    ],
  ])('takes one %s', async (_, files) => {
    expect(await at('dist', files)).not.toThrow();
  });
});
