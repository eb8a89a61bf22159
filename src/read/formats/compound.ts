import { damaged } from './format-error.js';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const END = 0xfffffffe;
const DIFAT_IN_HEADER = 109;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** Whether the bytes are a compound file, the container of Office documents before 2007. */
export function isCompound(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Names of all streams, whatever storage they are in.
 * @throws FormatError `damaged`
 */
export function streamNames(bytes: Uint8Array): Set<string> {
  return new Set(new CompoundFile(bytes).entries.map(({ name }) => name));
}

/** A compound file ([MS-CFB]) in memory. */
export class CompoundFile {
  readonly entries: readonly Entry[];
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  readonly #sectorSize: number;
  readonly #miniCutoff: number;
  readonly #fat: Uint32Array;
  #miniFat: Uint32Array | undefined;
  #miniStream: Uint8Array | undefined;

  /** @throws FormatError `damaged` */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER) throw damaged('Office document');
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged('Office document');
    this.#sectorSize = 1 << shift;
    this.#miniCutoff = this.#view.getUint32(56, true);
    try {
      this.#fat = this.#readFat();
      this.entries = this.#readEntries(this.#chain(this.#view.getUint32(48, true)));
    } catch (error) {
      // Offsets that lead nowhere.
      throw error instanceof RangeError ? damaged('Office document', error) : error;
    }
  }

  /**
   * Bytes of a stream; undefined where there is none of that name.
   * @throws FormatError `damaged`
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.find((candidate) => candidate.name === name && candidate.type === STREAM);
    if (!entry) return undefined;
    if (entry.size >= this.#miniCutoff) return this.#chain(entry.start).subarray(0, entry.size);
    return this.#miniChain(entry.start, entry.size);
  }

  #readFat(): Uint32Array {
    const sectors: number[] = [];
    const count = this.#view.getUint32(44, true);
    for (let i = 0; i < DIFAT_IN_HEADER && sectors.length < count; i++)
      sectors.push(this.#view.getUint32(76 + i * 4, true));
    const perSector = this.#sectorSize / 4 - 1;
    let next = this.#view.getUint32(68, true);
    while (sectors.length < count) {
      const at = this.#offsetOf(next);
      for (let i = 0; i < perSector && sectors.length < count; i++)
        sectors.push(this.#view.getUint32(at + i * 4, true));
      next = this.#view.getUint32(at + perSector * 4, true);
    }
    const fat = new Uint32Array((sectors.length * this.#sectorSize) / 4);
    let index = 0;
    for (const sector of sectors) {
      const at = this.#offsetOf(sector);
      for (let i = 0; i < this.#sectorSize; i += 4) fat[index++] = this.#view.getUint32(at + i, true);
    }
    return fat;
  }

  #readEntries(directory: Uint8Array): Entry[] {
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const nameBytes = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
      const name = Buffer.from(directory.subarray(at, at + nameBytes)).toString('utf16le');
      const type = directory[at + 66]!;
      if (type === 0) continue;
      entries.push({
        name,
        type,
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }

  /** Bytes of all sectors of a chain. No chain is longer than the table, or it runs in a ring. */
  #chain(start: number): Uint8Array {
    const parts: Uint8Array[] = [];
    for (let sector = start; sector !== END; sector = this.#fat[sector]!) {
      if (parts.length > this.#fat.length || sector >= this.#fat.length) throw damaged('Office document');
      const at = this.#offsetOf(sector);
      parts.push(this.#bytes.subarray(at, at + this.#sectorSize));
    }
    return Buffer.concat(parts);
  }

  /** Short streams lie in sectors of 64 bytes inside the stream of the root entry. */
  #miniChain(start: number, size: number): Uint8Array {
    if (!this.#miniFat || !this.#miniStream) {
      const table = this.#chain(this.#view.getUint32(60, true));
      const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
      this.#miniFat = Uint32Array.from({ length: table.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
      const root = this.entries.find(({ type }) => type === ROOT);
      this.#miniStream = root ? this.#chain(root.start) : new Uint8Array();
    }
    const parts: Uint8Array[] = [];
    for (let sector = start; sector !== END && parts.length * 64 < size; sector = this.#miniFat[sector]!) {
      if (sector >= this.#miniFat.length) throw damaged('Office document');
      parts.push(this.#miniStream.subarray(sector * 64, sector * 64 + 64));
    }
    return Buffer.concat(parts).subarray(0, size);
  }

  #offsetOf(sector: number): number {
    const at = (sector + 1) * this.#sectorSize;
    // The last sector may be cut short.
    if (at >= this.#bytes.length) throw damaged('Office document');
    return at;
  }
}
