import { countLost, decodeLossily, REPLACEMENT } from './decode-bytes.js';
import { DecodeError } from './decode-error.js';
import { detectEncoding, hasControls, READABLE } from './detect-encoding.js';
import { byteOrderMark, declaredName, ENCODING_NAMES, type Encoding, encodingOf } from './encoding-names.js';
import { chineseScore } from './encoding-score.js';
import { fromUtf8 } from './utf8.js';

/** Text read from bytes, and how. */
export interface Decoded {
  /** Without byte order mark. Offsets of records count in this. */
  readonly text: string;
  readonly encoding: Encoding | 'utf-8-bom';
  /** What a careful reader should know: an encoding that was guessed, bytes that were lost. */
  readonly notes: readonly string[];
}

export interface DecodeOptions {
  /** Encoding that the user says it is, by one of ENCODING_NAMES; only a byte order mark speaks louder. */
  readonly encoding?: string | undefined;
  /** Encoding that came with the bytes from elsewhere; believed where the bytes bear it out. */
  readonly declared?: string | undefined;
}

/** Damaged text is still that text where at most this share of its characters beyond ASCII is lost. */
const MAX_LOST = 0.01;
/** As many a text may lose however short it is: one bad byte makes up to three. */
const FORGIVEN = 3;
/** Most that may be lost where the encoding is certain: beyond it, what is left is of no use. */
const MAX_LOST_WHEN_CERTAIN = 0.1;
/** Characters by which a user's encoding is checked. */
const CHECKED = 16_384;

/**
 * Text of a Chinese document's bytes. Looks, in this order, at a byte order mark, the encoding its user names, strict UTF-8, and
 * then at which of UTF-8 with damage, GB18030, Big5 and UTF-16 gives the best Chinese, helped by what the document declares.
 * Time is linear in the number of bytes.
 * @throws DecodeError `empty`, `binary`, `undecodable` or `unknown-encoding`
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  if (bytes.length === 0) throw new DecodeError('empty', 'an empty file', 'give it some text');
  const named = options.encoding === undefined ? null : knownEncoding(options.encoding);
  const mark = byteOrderMark(bytes);
  if (mark !== null) return decodeMarked(bytes, mark.encoding, mark.length);
  if (named !== null) return decodeNamed(bytes, named);

  // UTF-16 without its mark is now and then valid UTF-8, full of control characters.
  if (!bytes.includes(0) && !hasControls(bytes)) {
    const text = fromUtf8(bytes);
    if (text !== null) return { text, encoding: 'utf-8', notes: [] };
  }
  const { encoding, notes } = detectEncoding(bytes, options.declared ?? declaredName(bytes));
  const text = decodeLossily(bytes, encoding);
  const { count, share } = countLost(text);
  if (count > FORGIVEN && share > MAX_LOST) {
    const advice = 'get an undamaged copy, or name the encoding to read it all the same';
    throw new DecodeError('undecodable', `damaged ${encoding}: ${sequences(count)} no meaning in it`, advice);
  }
  return { text, encoding, notes: [...notes, ...lossNotes(count, encoding)] };
}

function knownEncoding(name: string): Encoding {
  const encoding = encodingOf(name);
  if (encoding !== null) return encoding;
  throw new DecodeError(
    'unknown-encoding',
    `unknown encoding "${name}"`,
    `use one of ${ENCODING_NAMES.join(', ')}`,
  );
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding, markLength: number): Decoded {
  if (encoding === 'utf-16le' && bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0) {
    throw new DecodeError('undecodable', 'UTF-32 text', 'save it as UTF-8');
  }
  const text = decodeLossily(bytes.subarray(markLength), encoding);
  if (text === '') throw new DecodeError('empty', 'nothing but a byte order mark', 'give it some text');
  const { count, share } = countLost(text);
  if (share > MAX_LOST_WHEN_CERTAIN) {
    const found = `a byte order mark of ${encoding}, but ${sequences(count)} no meaning in it`;
    throw new DecodeError('undecodable', found, 'save it as UTF-8');
  }
  return { text, encoding: encoding === 'utf-8' ? 'utf-8-bom' : encoding, notes: lossNotes(count, encoding) };
}

function decodeNamed(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = decodeLossily(bytes, encoding);
  const { count, share } = countLost(text);
  if (share > MAX_LOST_WHEN_CERTAIN) {
    const found = `not ${encoding}: ${sequences(count)} no meaning in it`;
    throw new DecodeError('undecodable', found, 'leave the encoding out to have it detected');
  }
  const notes = lossNotes(count, encoding);
  if (chineseScore(text.slice(0, CHECKED)) < READABLE)
    notes.push(`does not look like Chinese in ${encoding}`);
  return { text, encoding, notes };
}

function lossNotes(count: number, encoding: Encoding): string[] {
  return count === 0 ? [] : [`${sequences(count)} no meaning in ${encoding}, read as ${REPLACEMENT}`];
}

function sequences(count: number): string {
  return count === 1 ? '1 byte sequence has' : `${count} byte sequences have`;
}
