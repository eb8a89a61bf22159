import { FREQUENT_SIMPLIFIED, FREQUENT_TRADITIONAL } from '../lexicon/frequent-characters.js';

/** What a character says of whether its bytes were read in the right encoding. */
const FREQUENT = 1;
const COMMON = 0;
const UNREMARKABLE = 0;
const RARE = -0.7;
const FOREIGN = -1;
const BROKEN = -3;

/** Marks that Chinese text is full of. */
const MARKS = '，。、；：“”‘’（）《》〈〉【】「」『』！？％　…—·〔〕';
/** Signs that reports use now and then. */
const SIGNS = '±×÷°‰′″℃№①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤ㎡㎞–─■□●○◆◇★☆→↑↓≥≤～￥＋－＝．／€£¥\u00a0\u00ad\u200b\ufeff';

let weights: Float32Array | undefined;

/**
 * How much decoded text looks like Chinese, or like plain ASCII: from about -3 to 1; text in the right encoding scores
 * above 0.3, in a wrong one below -0.3. The mean over all characters but printable ASCII, which all encodings share.
 */
export function chineseScore(text: string): number {
  weights ??= buildWeights();
  let sum = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x7f && (code >= 0x20 || (code >= 0x09 && code <= 0x0d))) continue;
    sum += weights[code]!;
    count++;
  }
  return count === 0 ? 1 : sum / count;
}

function buildWeights(): Float32Array {
  const table = new Float32Array(0x10000).fill(FOREIGN);
  table.fill(BROKEN, 0, 0x20);
  table.fill(BROKEN, 0x7f, 0xa0);
  table.fill(RARE, 0x3400, 0xa000);
  table.fill(UNREMARKABLE, 0xff10, 0xff5b);
  // Half of a supplementary character: rare, but two of them to one character.
  table.fill(RARE, 0xd800, 0xe000);
  table.fill(BROKEN, 0xe000, 0xf900);
  table.fill(BROKEN, 0xfff0, 0x10000);
  // The levels of the two standards that hold the characters in daily use: rows B0-D7 of GB 2312, A4-C6 of Big5.
  setAll(table, decodeRows('gb18030', 0xb0, 0xd7, [0xa1]), COMMON);
  setAll(table, decodeRows('big5', 0xa4, 0xc5, [0x40, 0xa1]), COMMON);
  setAll(table, SIGNS, UNREMARKABLE);
  setAll(table, FREQUENT_SIMPLIFIED, FREQUENT);
  setAll(table, FREQUENT_TRADITIONAL, FREQUENT);
  setAll(table, MARKS, FREQUENT);
  return table;
}

function setAll(table: Float32Array, characters: string, weight: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    if (code >= 0xa0 && code < 0xfff0 && (code < 0xe000 || code >= 0xf900)) table[code] = weight;
  }
}

/** The characters of all double bytes in rows of lead bytes; trail bytes run to 0x7e from 0x40 and to 0xfe from 0xa1. */
function decodeRows(
  encoding: string,
  firstLead: number,
  lastLead: number,
  trailStarts: readonly number[],
): string {
  const bytes: number[] = [];
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (const start of trailStarts) {
      for (let trail = start; trail <= (start === 0x40 ? 0x7e : 0xfe); trail++) bytes.push(lead, trail);
    }
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}
