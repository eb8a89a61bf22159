import { makeZip } from '../read/formats/make-zip.js';

/** A megabyte that deflates to a thousandth. */
const MEGABYTE = '一'.repeat(333_333);

/** A zip whose entries `names` are all the same bytes of the file, as in the densest of bombs. */
export function overlappingZip(names: readonly string[], content: string = MEGABYTE): Uint8Array {
  const packed = Buffer.from(makeZip({ [names[0]!]: content }));
  const end = packed.length - 22;
  const start = packed.readUInt32LE(end + 16);
  const entry = packed.subarray(start, end);
  const entries = names.map((name) => {
    const other = Buffer.from(entry);
    other.write(name, 46);
    return other;
  });
  const tail = Buffer.from(packed.subarray(end));
  tail.writeUInt16LE(names.length, 8);
  tail.writeUInt16LE(names.length, 10);
  tail.writeUInt32LE(entry.length * names.length, 12);
  return Buffer.concat([packed.subarray(0, start), ...entries, tail]);
}

/** Archives in archives, `depth` of them around `content`, `width` side by side in each. */
export function nestedZip(depth: number, width: number, content: string | Uint8Array): Uint8Array {
  let inner: string | Uint8Array = content;
  let extension = 'txt';
  for (let i = 0; i < depth; i++) {
    inner = makeZip(
      Object.fromEntries(Array.from({ length: width }, (_, n) => [`${n}.${extension}`, inner])),
    );
    extension = 'zip';
  }
  return inner as Uint8Array;
}

/** Names of one length, since `overlappingZip` does not move what follows them. */
export function namesOf(count: number, extension: string): string[] {
  return Array.from({ length: count }, (_, i) => `${String(i).padStart(5, '0')}.${extension}`);
}

/** Each archive in it stays within what an archive may grow to; together they go far beyond. */
export function broadZip(): Uint8Array {
  return makeZip(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${String(i).padStart(2, '0')}.zip`, nestedZip(1, 9, MEGABYTE)]),
    ),
  );
}
