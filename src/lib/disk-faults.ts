/** What a disk may refuse, by the codes of POSIX that Node passes on, what that is called, and what to do about it. */
const FAULTS: Readonly<Record<string, readonly [code: string, what: string, todo: string]>> = {
  ENOSPC: ['disk-full', 'the disk is full', 'Free some room, or name a folder on another disk'],
  EDQUOT: ['disk-full', 'your share of the disk is used up', 'Free some room, or ask for more'],
  EFBIG: ['file-too-large', 'the system lets no file grow so large', 'Raise its limit (ulimit -f)'],
  EROFS: ['read-only', 'the disk can only be read', 'Name a folder that can be written'],
  EACCES: [
    'no-permission',
    'permission is denied',
    'Check its permissions and those of its folder',
  ],
  EPERM: [
    'no-permission',
    'that is not permitted',
    'Check its permissions and those of its folder',
  ],
  ENAMETOOLONG: ['path-too-long', 'the path is longer than the system takes', 'Move it further up'],
  ELOOP: [
    'link-in-the-way',
    'a link stands there',
    'Put the thing itself in the place of the link',
  ],
  ENOTDIR: ['in-the-way', 'a file stands where a folder should', 'Move away what is there'],
  EISDIR: ['in-the-way', 'a folder stands where a file should', 'Move away what is there'],
  EIO: [
    'disk-fails',
    'the disk does not take what is written, or does not give what is read',
    'Check whether it is whole and has room, and what the system allows (ulimit -f)',
  ],
  EMFILE: ['too-many-open', 'too many files are open', 'Raise the limit (ulimit -n)'],
  ENFILE: ['too-many-open', 'too many files are open', 'End what else is at work'],
};

/** The same of SQLite, by its codes (sqlite.org/rescode.html): it does not pass on those of the system. */
const OF_SQLITE: Readonly<Record<number, string>> = { 8: 'EROFS', 10: 'EIO', 13: 'ENOSPC' };

/**
 * Says in words what a disk refused.
 * @param error what was thrown
 * @param where the path, where the error does not name it: that of a file which is written does not
 * @returns an error whose message says where [code], what and what to do; the same error, where it is none of a disk
 */
export function diskFault(error: unknown, where?: string): unknown {
  if (!(error instanceof Error)) return error;
  const { path, errcode = 0, ...told } = error as NodeJS.ErrnoException & { errcode?: number };
  const code = OF_SQLITE[errcode & 0xff] ?? told.code ?? '';
  const found = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  if (!found) return error;
  const [name, what, todo] = found;
  const place = where ?? path ?? (errcode > 0 ? 'the database' : 'a file');
  return new Error(`${place} [${name}]: ${what} (${code}). ${todo}, and run this again.`, {
    cause: error,
  });
}
