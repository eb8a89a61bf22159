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

/** The UTF-8 bytes of a text; half a surrogate pair becomes U+FFFD. */
export function toUtf8(text: string): Uint8Array {
  try {
    return transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8');
  } catch {
    // Node refuses half a pair here, and replaces it there.
    return Buffer.from(text);
  }
}
