/** What can befall the files of a folder by accident or by a hand, one thing at a time. */

/** What a file is afterwards; null where it is gone. */
export type Damage = ReadonlyMap<string, Buffer | null>;

const DAMAGES = {
  'a bit is flipped': (file: Buffer, at: number) => {
    const bytes = Buffer.from(file);
    bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << (at % 8));
    return bytes;
  },
  'a byte is lost': (file: Buffer, at: number) =>
    Buffer.concat([file.subarray(0, at % file.length), file.subarray((at % file.length) + 1)]),
  'a byte comes in': (file: Buffer, at: number) =>
    Buffer.concat([
      file.subarray(0, at % file.length),
      Buffer.of(at % 256),
      file.subarray(at % file.length),
    ]),
  'the end is lost': (file: Buffer, at: number) => file.subarray(0, at % file.length),
} as const;

type Kind =
  keyof typeof DAMAGES | 'it is gone' | 'it is renamed' | 'another comes in' | 'two are exchanged';

export const KINDS: readonly Kind[] = [
  ...(Object.keys(DAMAGES) as (keyof typeof DAMAGES)[]),
  ...(['it is gone', 'it is renamed', 'another comes in', 'two are exchanged'] as const),
];

interface Folder {
  readonly paths: readonly string[];
  readonly read: (path: string) => Buffer;
}

/** Damages one file, or two. @param at whole numbers that say which and where */
export function damageOf(
  kind: Kind,
  at: readonly [number, number],
  { paths, read }: Folder,
): Damage {
  const [path = '', other = ''] = [paths[at[0] % paths.length], paths[at[1] % paths.length]];
  switch (kind) {
    case 'it is gone':
      return new Map([[path, null]]);
    case 'it is renamed':
      return new Map([
        [path, null],
        [renamed(path), read(path)],
      ]);
    case 'another comes in':
      return new Map([[renamed(path), read(other)]]);
    case 'two are exchanged':
      return new Map([
        [path, read(other)],
        [other, read(path)],
      ]);
    case 'a bit is flipped':
    case 'a byte is lost':
    case 'a byte comes in':
    case 'the end is lost':
      return new Map([[path, DAMAGES[kind](read(path), at[1])]]);
  }
}

/** Whether anything is another than it was. */
export function isHarm(damage: Damage, { paths, read }: Folder): boolean {
  const there = new Set(paths);
  return [...damage].some(
    ([path, bytes]) => bytes === null || !there.has(path) || !bytes.equals(read(path)),
  );
}

/** Beside the file, with a name of the same kind. */
function renamed(path: string): string {
  return path.replace(/([^/]*?)(\.[^/]*)?$/, '$1-2$2');
}
