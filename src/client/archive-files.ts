import { FORMAT, type Firsts, type Manifest } from '../lib/search-catalogue.ts';
import { words } from '../words.ts';
import { Kept, once } from './kept.ts';

/** Says that the files at hand are of two builds. Loading the page again mends it. */
export class Renewed extends Error {
  constructor(what: string) {
    super(words.searchNotes.renewed(what));
  }
}

/** The files of the index, each loaded once, when it is first asked for. */
export class ArchiveFiles {
  /** The address of the index, with a slash at its end. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** What is first in each piece. */
  readonly firsts: () => Promise<Firsts>;
  readonly #loaded = new Kept<string, Uint8Array<ArrayBuffer>>();

  constructor(folder: string, manifest: Manifest) {
    this.folder = folder;
    this.manifest = manifest;
    this.firsts = once(() => this.json<Firsts>('firsts.bin'));
  }

  /**
   * Opens the index.
   * @param folder its address, with a slash at its end
   * @throws Error where it is missing or out of reach; Renewed where it is of another version of the site
   */
  static async open(folder: string): Promise<ArchiveFiles> {
    // The one file whose name stays: it is asked for each time, and answered from the cache if unchanged.
    const response = await fetchFile(`${folder}archive.json`, { cache: 'no-cache' });
    const manifest = (await response.json()) as Manifest;
    if (manifest.format !== FORMAT) throw new Renewed(words.searchNotes.otherForm);
    return new ArchiveFiles(folder, manifest);
  }

  /** A file of ours of this build, decompressed. @param path such as `days.bin` */
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const address = `${this.folder}${this.manifest.build}/${path}`;
    return this.#loaded.get(address, async () => unzip(await fetchFile(address)));
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse(await this.text(path)) as T;
  }

  async text(path: string): Promise<string> {
    return new TextDecoder().decode(await this.bytes(path));
  }

  /** A file of Pagefind's, as it lies on the host. @param path such as `pagefind.zxx_1.pf_meta` */
  packed(path: string): Promise<Response> {
    return fetchFile(`${this.folder}${path}`);
  }
}

async function fetchFile(address: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, init);
  if (response.ok) return response;
  const what = `${address}: ${response.status} ${response.statusText}`.trim();
  throw response.status === 404 && init.cache === undefined ? new Renewed(what) : new Error(what);
}

/** Decompresses what the build compressed with gzip. */
export async function unzip(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await response.blob();
  const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
