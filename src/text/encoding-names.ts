/** Encodings that reports are read in. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/** Names by which users and pages call them, in lower case. GB 2312 and GBK are parts of GB18030, Big5 of Big5-HKSCS. */
const NAMES = new Map<string, Encoding>([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
  ['x-x-big5', 'big5'],
  ['cp950', 'big5'],
  ['utf-16', 'utf-16le'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
]);

/** Names to offer in messages and help. */
export const ENCODING_NAMES: readonly string[] = [
  ...['utf-8', 'gb18030', 'gbk', 'gb2312', 'big5', 'big5-hkscs', 'utf-16', 'utf-16le', 'utf-16be'],
];

/** The encoding that a name stands for in whatever case, or null where it is none of ours. */
export function encodingOf(name: string): Encoding | null {
  return NAMES.get(name.trim().toLowerCase()) ?? null;
}

/** Bytes in which a page has to declare its encoding. HTML asks for it in the first 1,024. */
const DECLARATION_REACH = 2048;
const XML_DECLARATION = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/i;
const META_CHARSET = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}(?:["']\s{0,9})?([\w.:-]{1,40})/i;

/** The encoding's name that an XML declaration or a `<meta charset>` at the top of the bytes gives, as written; else null. */
export function declaredName(bytes: Uint8Array): string | null {
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.length, DECLARATION_REACH),
  ).toString('latin1');
  return (XML_DECLARATION.exec(head) ?? META_CHARSET.exec(head))?.[1] ?? null;
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

/** The byte order mark that the bytes start with, and how many bytes it takes; else null. */
export function byteOrderMark(
  bytes: Uint8Array,
): { readonly encoding: Encoding; readonly length: number } | null {
  for (const [mark, encoding] of MARKS) {
    if (mark.every((byte, i) => bytes[i] === byte)) return { encoding, length: mark.length };
  }
  return null;
}
