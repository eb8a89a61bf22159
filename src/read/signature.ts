import { isCompound } from './formats/compound.js';
import { looksHtml } from './sniff.js';

/** What the first bytes of a document say of its container or language. */
export type Signature = 'zip' | 'compound' | 'rtf' | 'pdf' | 'mime' | 'html';

/** Bytes that `signatureOf` looks at. */
export const SIGNATURE_REACH = 2048;

/** Tells what the first bytes of a document say that it is; null where they say nothing, as those of plain text. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  const length = Math.min(bytes.length, SIGNATURE_REACH);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (isCompound(bytes)) return 'compound';
  if (/^\s*\{\\rtf/.test(head)) return 'rtf';
  // Some producers write a few bytes before the signature.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (isMime(head)) return 'mime';
  return looksHtml(withoutEncoding(head)) ? 'html' : null;
}

/** A page saved as one file: mail headers, of which one says that HTML and its pictures follow. */
function isMime(head: string): boolean {
  if (!/^\s*[A-Za-z-]+:[^\n]*\r?\n/.test(head)) return false;
  return /^MIME-Version:/im.test(head) && /^Content-Type:\s{0,9}(?:multipart\/|text\/html)/im.test(head);
}

/** Tags read the same in all encodings, byte order marks and the zero bytes of UTF-16 aside. */
function withoutEncoding(head: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  return head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replace(/\x00/g, '');
}
