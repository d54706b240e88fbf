import { expect, test } from 'vitest';
import { diskFault } from '../../../src/lib/disk-faults.ts';

const thrown = (facts: object) => Object.assign(new Error('as the system says it'), facts);
const told = (facts: object, where?: string) => {
  const error = thrown(facts);
  const fault = diskFault(error, where);
  expect(fault).toHaveProperty('cause', error);
  return (fault as Error).message;
};

test.each([
  [
    { code: 'ENOSPC', path: '/out/a.md' },
    undefined,
    '/out/a.md [disk-full]: the disk is full (ENOSPC). Free some room, or name a folder on another disk, and run this again.',
  ],
  [
    { code: 'EACCES', path: '/out/a.md' },
    '/in',
    '/in [no-permission]: permission is denied (EACCES). ',
  ],
  [{ code: 'EMFILE' }, undefined, 'a file [too-many-open]: too many files are open (EMFILE). '],
  // SQLite has codes of its own, whose last eight bits are the kind.
  [
    { code: 'ERR_SQLITE_ERROR', errcode: 13 },
    undefined,
    'the database [disk-full]: the disk is full (ENOSPC). ',
  ],
  [
    { code: 'ERR_SQLITE_ERROR', errcode: 0x30a },
    '/out/a.sqlite',
    '/out/a.sqlite [disk-fails]: the disk does not take what is written, or does not give what is read (EIO). ',
  ],
  [
    { errcode: 8, path: '/out' },
    undefined,
    '/out [read-only]: the disk can only be read (EROFS). ',
  ],
])('%o at %s is told by where, what and what to do', (facts, where, message) => {
  expect(told(facts, where)).toContain(message);
});

test.each([
  ['nothing of a disk', thrown({ code: 'ENOENT' })],
  ['no code', thrown({})],
  ['a code that is a word of the language', thrown({ code: 'constructor' })],
  ['another code of SQLite', thrown({ code: 'ERR_SQLITE_ERROR', errcode: 5 })],
  ['no error', 'ENOSPC'],
  ['no error with a code', { code: 'ENOSPC' }],
])('%s stays as it was', (_, error) => {
  expect(diskFault(error, '/out')).toBe(error);
});
