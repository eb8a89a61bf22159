/** First bytes of formats that are no text and have no reader, and what they are called in messages. */
const SIGNATURES: readonly (readonly [bytes: string, kind: string])[] = [
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['\x1f\x8b', 'a compressed file'],
  ['BZh', 'a compressed file'],
  ['\xfd7zXZ', 'a compressed file'],
  ['(\xb5\x2f\xfd', 'a compressed file'],
  ['7z\xbc\xaf', 'an archive'],
  ['Rar!', 'an archive'],
  ['\x7fELF', 'a program'],
];

/** What a file's first bytes say it is, where that is no text; else null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}

/** What may stand before the first tag of a page. */
const PROLOG = /^\s{0,99}(?:<\?xml\b[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,200}-->\s{0,99})?/;

/** Whether text that came without a telling name starts as an HTML page does. */
export function looksHtml(text: string): boolean {
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 1024).replace(PROLOG, ''));
}
