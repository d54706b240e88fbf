import { expect, it } from 'vitest';
import { authorsOf } from '../../../../scripts/ingest/databases/authors.ts';

it.each([
  ['Ann Lee', ['Ann Lee']],
  ['By ANN LEE', ['ANN LEE']],
  ['By Ann Lee and Bob Ray in Merseport', ['Ann Lee', 'Bob Ray']],
  ['Wes Low;Kim Kin;Keith L. Alex', ['Wes Low', 'Kim Kin', 'Keith L. Alex']],
  ['Lee, Ann; van Ray, Bob K.', ['Ann Lee', 'Bob K. van Ray']],
  ['Ann Lee ann@harbour.example', ['Ann Lee']],
  ['Von Anna Lehmann, Merseport', ['Anna Lehmann, Merseport']],
  ['By Our Foreign Staff', ['Our Foreign Staff']],
  ['Ann Lee,', ['Ann Lee']],
  ['', []],
  [';;', []],
  ['x'.repeat(61), []],
])('of %j are %j', (value, names) => {
  expect(authorsOf(value)).toEqual(names);
});
