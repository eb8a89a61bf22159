/** One of the documents with one to four changes: cut short, bits flipped, bytes overwritten, pieces of another spliced in or left out. */
export function mutate(documents: readonly Uint8Array[], below: (bound: number) => number): Uint8Array {
  let bytes = Buffer.from(documents[below(documents.length)]!);
  for (let changes = 1 + below(4); changes > 0 && bytes.length > 0; changes--) {
    const at = below(bytes.length);
    const length = 1 + below(Math.min(64, bytes.length - at));
    switch (below(5)) {
      case 0:
        bytes = bytes.subarray(0, at);
        break;
      case 1:
        bytes[at]! ^= 1 << below(8);
        break;
      case 2:
        bytes.fill(below(256), at, at + length);
        break;
      case 3: {
        const other = documents[below(documents.length)]!;
        const from = below(other.length);
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          other.subarray(from, from + length),
          bytes.subarray(at),
        ]);
        break;
      }
      default:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    }
  }
  return bytes;
}
