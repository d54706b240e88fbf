import { expect, it } from 'vitest';
import { authorsOf } from '../../../scripts/ingest/stated-authors.ts';

it.each([
  ['Ann Lee', ['Ann Lee']],
  ['By ANN LEE', ['ANN LEE']],
  ['By Ann Lee and Bob Ray in Merseport', ['Ann Lee', 'Bob Ray']],
  ['Ann Lee, Bob Ray', ['Ann Lee', 'Bob Ray']],
  ['Wes Low;Kim Kin;Keith L. Alex', ['Wes Low', 'Kim Kin', 'Keith L. Alex']],
  ['Lee, Ann; van Ray, Bob K.', ['Ann Lee', 'Bob K. van Ray']],
  ['Ann Lee ann@harbour.example', ['Ann Lee']],
  ['By Our Foreign Staff', ['Our Foreign Staff']],
  ['Reuters', ['Reuters']],
  ['AP; Reuters', ['AP', 'Reuters']],
  ['Reuters and AP', ['Reuters and AP']],
  ['bell hooks', ['bell hooks']],
  ['Ann Lee, Jr.', ['Ann Lee, Jr.']],
  ['Ann Lee,', ['Ann Lee']],
  ['12', []],
  ['', []],
  [';;', []],
  ['x'.repeat(200), ['x'.repeat(200)]],
])('of %j are %j', (value, names) => {
  expect(authorsOf(value)).toEqual(names);
});
