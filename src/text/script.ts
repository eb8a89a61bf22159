import type { Script } from '../contracts/index.js';
import { ONLY_SIMPLIFIED, ONLY_TRADITIONAL } from '../lexicon/script.js';

/** A longer text is judged by this many windows spread over it, so that a long one costs no more. */
const WINDOWS = 16;
const WINDOW_LENGTH = 1024;

let marks: Int8Array | undefined;

/**
 * Script of a text: traditional where it holds more characters that only traditional text is written with than ones that only
 * simplified text is. Characters of both (后, 里, 乾, 著) count for neither; a text without Chinese is simplified.
 */
export function detectScript(text: string): Script {
  marks ??= buildMarks();
  let balance = 0;
  if (text.length <= WINDOWS * WINDOW_LENGTH) {
    balance = balanceOf(text, 0, text.length, marks);
  } else {
    const step = (text.length - WINDOW_LENGTH) / (WINDOWS - 1);
    for (let i = 0; i < WINDOWS; i++) {
      const start = Math.floor(i * step);
      balance += balanceOf(text, start, start + WINDOW_LENGTH, marks);
    }
  }
  return balance > 0 ? 'hant' : 'hans';
}

function balanceOf(text: string, start: number, end: number, marks: Int8Array): number {
  let balance = 0;
  for (let i = start; i < end; i++) balance += marks[text.charCodeAt(i)]!;
  return balance;
}

/** 1 for characters of traditional text, -1 for those of simplified text. */
function buildMarks(): Int8Array {
  const table = new Int8Array(0x10000);
  for (let i = 0; i < ONLY_TRADITIONAL.length; i++) table[ONLY_TRADITIONAL.charCodeAt(i)] = 1;
  for (let i = 0; i < ONLY_SIMPLIFIED.length; i++) table[ONLY_SIMPLIFIED.charCodeAt(i)] = -1;
  return table;
}
