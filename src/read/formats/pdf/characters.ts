import { chineseScore } from '../../../text/encoding-score.js';

/** Whether a character is Chinese or full-width punctuation, which stand without spaces. */
export function isWide(character: string | undefined): boolean {
  const code = character?.charCodeAt(0) ?? 0;
  return (
    (code >= 0x2e80 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef) ||
    // Quotation marks, dashes and dots, which Chinese fonts draw wide.
    '“”‘’—…·'.includes(character ?? ' ')
  );
}

/** Text whose letters are set apart, as one word: the room between them is no space. */
export function withoutSpread(text: string): string {
  const letters = text.trim().split(/ +/);
  const isSpread = letters.length >= 4 && letters.every((letter) => letter.length === 1);
  return isSpread ? letters.join('') : text;
}

/** Digits as they are raised in powers and units. */
export function raised(digits: string): string {
  return digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}

/** Spaces that typesetters put between Chinese and other characters are no part of the text. */
export function withoutAutoSpaces(text: string): string {
  if (!text.includes(' ')) return text;
  return text.replace(/ +/g, (spaces: string, offset: number) =>
    isWide(text[offset - 1]) || isWide(text[offset + spaces.length]) ? '' : ' ',
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: broken fonts map their glyphs there
const UNMAPPED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/g;
/** Text with a larger share of unmapped glyphs is garbage. */
const MAX_UNMAPPED = 0.1;
/** Chinese that scores below this is none; see `chineseScore`. Names and formulas alone come near 0. */
const MIN_SCORE = -0.2;
/** Shorter texts tell too little. */
const SCORED = 20;

/**
 * Whether text is not what the page shows: glyphs without characters, or with wrong ones, as of fonts that were cut down by
 * programs that do not know their coding.
 */
export function isUnmapped(text: string): boolean {
  const visible = text.replace(/\s/g, '');
  const unmapped = visible.match(UNMAPPED)?.length ?? 0;
  if (unmapped > visible.length * MAX_UNMAPPED) return true;
  const foreign = visible.replace(/[ -~]/g, '');
  return foreign.length >= SCORED && chineseScore(foreign) < MIN_SCORE;
}
