import { HKSCS } from '../lexicon/hkscs.js';
import type { Encoding } from './encoding-names.js';

/** Stands in decoded text for bytes without meaning. */
export const REPLACEMENT = '\ufffd';

/** Text of bytes in an encoding, with REPLACEMENT for what has no meaning in it. A byte order mark stays. */
export function decodeLossily(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return encoding === 'big5' ? withHkscs(text) : text;
}

let hkscsCharacters: string[] | undefined;

/** Puts the characters of HKSCS where ICU's Big5 has the private use area. */
function withHkscs(text: string): string {
  return text.replace(/[\ue000-\uf848]/g, (character) => {
    hkscsCharacters ??= [...HKSCS];
    const found = hkscsCharacters[character.charCodeAt(0) - 0xe000];
    return found === undefined || found === ' ' ? character : found;
  });
}

/** Replacement characters of a text, and their share of all characters beyond ASCII. */
export function countLost(text: string): { readonly count: number; readonly share: number } {
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count++;
  if (count === 0) return { count, share: 0 };
  let beyondAscii = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) beyondAscii++;
  return { count, share: count / beyondAscii };
}
