/** Encodings of Windows code pages, by WHATWG name. */
const CODE_PAGES = new Map([
  [936, 'gb18030'],
  [950, 'big5'],
  [932, 'shift_jis'],
  [949, 'euc-kr'],
  [65001, 'utf-8'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
]);

/** Encodings of the character sets that fonts name; western ones leave it to the document's code page. */
const CHARSETS = new Map([
  [134, 'gb18030'],
  [136, 'big5'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [161, 'windows-1253'],
  [204, 'windows-1251'],
  [238, 'windows-1250'],
]);

export const DEFAULT_ENCODING = 'windows-1252';

/** Encoding of a code page (`\ansicpg936`), or null for an unknown one. */
export function encodingOfCodePage(page: number): string | null {
  return CODE_PAGES.get(page) ?? null;
}

/** Encoding of a font's character set (`\fcharset134`), or null where it says nothing. */
export function encodingOfCharset(charset: number): string | null {
  return CHARSETS.get(charset) ?? null;
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** The text of bytes in an encoding; what is no character there becomes U+FFFD. */
export function decodeBytes(bytes: readonly number[], encoding: string): string {
  let decoder = decoders.get(encoding);
  if (!decoder) {
    decoder = new TextDecoder(encoding);
    decoders.set(encoding, decoder);
  }
  return decoder.decode(Uint8Array.from(bytes));
}
