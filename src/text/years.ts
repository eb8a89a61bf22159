import { YEAR_DIGITS, YEAR_ZEROS } from '../lexicon/numerals.js';

const DIGIT = `[${YEAR_DIGITS}${YEAR_ZEROS}]`;
const YEAR = `(?:二[${YEAR_ZEROS}]|一[八九])${DIGIT}{2}`;
/** A year, or two with a mark between them, of which the second may be short. */
const YEARS = new RegExp(
  `(?<![十百千万亿]|${DIGIT})${YEAR}(?:\\s?[-—–/至到]\\s?(?:${YEAR}|${DIGIT}{2}))?(?=\\s?年)`,
  'g',
);

/**
 * Normalised text with years that are written in Chinese digits in Arabic ones: `二〇一九年`, `二零一九/二零年度`. One character
 * becomes one, so offsets stay. The same string where there are none.
 */
export function yearsInDigits(text: string): string {
  return text.replace(YEARS, (years) => years.replace(CHINESE, arabic));
}

const CHINESE = new RegExp(DIGIT, 'g');

function arabic(digit: string): string {
  return String(YEAR_DIGITS.indexOf(digit) + 1);
}
