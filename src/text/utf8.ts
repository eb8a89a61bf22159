import { isUtf8, transcode } from 'node:buffer';

/*
 * By way of UTF-16, whose code units strings are made of: Node converts between the two encodings ten times faster than between
 * UTF-8 and strings.
 */

/**
 * Text of UTF-8 bytes, or null where they are not valid to the last one. A byte order mark stays.
 * @throws RangeError (`ERR_STRING_TOO_LONG`) where the text is longer than a string can be
 */
export function fromUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : null;
}

/** Longest text whose code units are put into one and the same buffer: a new one for every chunk of output costs more than filling it. */
const SHORT = 1 << 17;
let shared: Buffer | undefined;

/** The code units of a text, to be used before the next are asked for. */
function inUtf16(text: string): Buffer {
  if (text.length > SHORT) return Buffer.from(text, 'utf16le');
  shared ??= Buffer.allocUnsafeSlow(SHORT * 2);
  return shared.subarray(0, shared.write(text, 'utf16le'));
}

/** The UTF-8 bytes of a text, in memory of their own; half a surrogate pair becomes U+FFFD. */
export function toUtf8(text: string): Uint8Array {
  try {
    return transcode(inUtf16(text), 'utf16le', 'utf8');
  } catch {
    // Node refuses half a pair here, and replaces it there.
    return new TextEncoder().encode(text);
  }
}
