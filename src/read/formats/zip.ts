import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { decode } from '../../text/decode.js';
import { damaged, encrypted, FormatError } from './format-error.js';
import { LIMITS } from './limits.js';

/** Bit 11 of an entry's flags: its name is UTF-8. */
const UTF8_NAME = 0x800;

/** How far a file that its user gave has grown: the archives in it grow from there, and not each for itself. */
export interface Growth {
  /** Bytes of the file itself. */
  readonly packed: number;
  /** Bytes of all entries of archives that were opened so far, as they declare them. */
  inflated: number;
}

/** The entries of a zip file, in memory. Names are only compared, never used as paths on the disk. */
export class Zip {
  readonly #file: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(file: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#file = file;
    this.#entries = entries;
  }

  /**
   * Reads the list of entries and checks it against the limits; nothing is inflated yet.
   * @param growth of the file that the archive is in, where it is in one
   * @throws FormatError `damaged`, or `unsafe` for a file that grows beyond the limits
   */
  static async open(bytes: Uint8Array, growth: Growth = { packed: bytes.length, inflated: 0 }): Promise<Zip> {
    const entries = new Map<string, Entry>();
    try {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const file = await fromBufferPromise(buffer, { decodeStrings: false });
      for await (const entry of file.eachEntry()) {
        growth.inflated += entry.uncompressedSize;
        checkSize(growth, entries.size + 1);
        entries.set(nameOf(entry), entry);
      }
      return new Zip(file, entries);
    } catch (error) {
      throw error instanceof FormatError ? error : damaged('zip-based file', error);
    }
  }

  /** Names of all entries that are files, in the order of the archive. */
  get names(): string[] {
    return [...this.#entries.keys()].filter((name) => !name.endsWith('/'));
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Inflated bytes of an entry as the archive declares them; 0 where there is none of that name. */
  sizeOf(name: string): number {
    return this.#entries.get(name)?.uncompressedSize ?? 0;
  }

  /**
   * The inflated bytes of an entry; undefined where there is none of that name. Never longer than the entry's declared size.
   * @throws FormatError `damaged` or `encrypted`
   */
  async read(name: string): Promise<Uint8Array | undefined> {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    if (entry.isEncrypted()) throw encrypted('an archive');
    try {
      const stream: Readable = await this.#file.openReadStreamPromise(entry);
      const chunks: Uint8Array[] = [];
      for await (const chunk of stream) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    } catch (error) {
      throw damaged('zip-based file', error);
    }
  }
}

function checkSize({ inflated, packed }: Growth, entries: number): void {
  const advice = 'unpack it and give the documents themselves';
  if (entries > LIMITS.entries)
    throw new FormatError('unsafe', `an archive of more than ${LIMITS.entries} entries`, advice);
  if (inflated > LIMITS.inflatedBytes) {
    const megabytes = LIMITS.inflatedBytes / 1_000_000;
    throw new FormatError('unsafe', `an archive that unpacks to more than ${megabytes} MB`, advice);
  }
  if (inflated > LIMITS.ratioFrom && inflated > packed * LIMITS.ratio)
    throw new FormatError('unsafe', `an archive that unpacks to over ${LIMITS.ratio} times its size`, advice);
}

/** Names that are not marked as UTF-8 are in the encoding of the computer that packed them: detected. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  if ((entry.generalPurposeBitFlag & UTF8_NAME) !== 0) return raw.toString('utf8');
  if (raw.every((byte) => byte < 0x80)) return raw.toString('latin1');
  return decode(raw).text;
}
