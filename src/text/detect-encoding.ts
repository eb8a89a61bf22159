import { decodeLossily } from './decode-bytes.js';
import { DecodeError } from './decode-error.js';
import { type Encoding, encodingOf } from './encoding-names.js';
import { chineseScore } from './encoding-score.js';

/** Bytes that candidates are judged by; enough for thousands of characters. */
const SAMPLE = 32_768;
/** A sample with fewer bytes outside ASCII says too little, and the whole is judged. */
const SAMPLE_MINIMUM = 128;
/** Least score of a text that counts as readable. */
export const READABLE = 0.05;
/** What a declaration adds to the score of its encoding, and the least sum that it makes readable: rare characters, but characters. */
const DECLARED_BONUS = 0.4;
const READABLE_AS_DECLARED = -0.4;
/** A smaller lead over the next best encoding makes the choice a guess worth a note. */
const CLEAR_LEAD = 0.4;
/** Share of control characters from which on bytes are no text. */
const MAX_CONTROLS = 0.02;
/** Encodings by how likely a Chinese report has them; the first of equal scores wins. */
const CANDIDATES: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

export interface Detected {
  readonly encoding: Encoding;
  readonly notes: string[];
}

/**
 * The encoding in which bytes without byte order mark that are not valid UTF-8 give the best Chinese; damaged UTF-8 is one of them.
 * @param declared name of the encoding that the document declares, or null
 * @throws DecodeError `binary` or `undecodable` where none gives any
 */
export function detectEncoding(bytes: Uint8Array, declared: string | null): Detected {
  const hasNul = bytes.includes(0);
  const declaredEncoding = declared === null ? null : encodingOf(declared);
  const [best, second] = CANDIDATES.map((encoding) => {
    const bonus = encoding === declaredEncoding ? DECLARED_BONUS : 0;
    return { encoding, score: scoreAs(bytes, encoding, hasNul) + bonus };
  }).sort((a, b) => b.score - a.score) as [Scored, Scored];
  const readable = best.encoding === declaredEncoding ? READABLE_AS_DECLARED : READABLE;
  if (best.score < readable) throw unreadable(bytes, declared, hasNul);
  const { encoding } = best;
  if (declaredEncoding !== null && encoding !== declaredEncoding) {
    return { encoding, notes: [`declared as ${declared}, but its characters fit ${encoding} better`] };
  }
  const isGuess = best.score - second.score < CLEAR_LEAD;
  const guess = `read as ${encoding}, which its characters fit only little better than ${second.encoding}`;
  return { encoding, notes: isGuess ? [guess] : [] };
}

interface Scored {
  readonly encoding: Encoding;
  readonly score: number;
}

/** How much the bytes look like Chinese in an encoding; below all readable scores where they cannot be in it. */
function scoreAs(bytes: Uint8Array, encoding: Encoding, hasNul: boolean): number {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    if (bytes.length % 2 !== 0) return Number.NEGATIVE_INFINITY;
    return chineseScore(decodeLossily(bytes.subarray(0, SAMPLE), encoding));
  }
  if (hasNul) return Number.NEGATIVE_INFINITY;
  const sample = sampleOf(bytes);
  const text = decodeLossily(sample, encoding);
  const isCut = sample.byteOffset + sample.length < bytes.byteOffset + bytes.length;
  // A sample that stops before the end may cut its last character in two.
  return chineseScore(isCut ? text.slice(0, -2) : text);
}

/** Bytes from the first one outside ASCII on: there a character starts, whatever the encoding. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < bytes.length && bytes[start]! < 0x80) start++;
  if (start === bytes.length) return bytes;
  const sample = bytes.subarray(start, start + SAMPLE);
  let beyondAscii = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i]! >= 0x80) beyondAscii++;
  return beyondAscii < SAMPLE_MINIMUM ? bytes.subarray(start) : sample;
}

/** Whether the start holds more control characters than the few strays of a scraped page. */
export function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  // An index: for…of over a typed array is many times slower, and every document comes here.
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return controls > sample.length * MAX_CONTROLS;
}

function unreadable(bytes: Uint8Array, declared: string | null, hasNul: boolean): DecodeError {
  if (hasNul || hasControls(bytes)) {
    const what = hasNul ? 'holds NUL bytes and is not UTF-16 text' : 'is full of control characters';
    return new DecodeError('binary', `a binary file (it ${what})`, 'name a file of text');
  }
  const said = declared === null ? '' : ` (it declares ${declared})`;
  const found = `neither UTF-8 nor readable Chinese in GB18030, Big5 or UTF-16${said}`;
  return new DecodeError('undecodable', found, 'save it as UTF-8 or name its encoding');
}
