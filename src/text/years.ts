import { YEAR_DIGITS, YEAR_ZEROS } from '../lexicon/numerals.js';

const DIGIT = `[${YEAR_DIGITS}${YEAR_ZEROS}]`;
const YEAR = `(?:二[${YEAR_ZEROS}]|一[八九])${DIGIT}{2}`;
/** One of the republican calendar: `一一四年度`, `一○八年`; 一二三年级 are three of a school. */
const REPUBLICAN = `一[一二三${YEAR_ZEROS}]${DIGIT}`;
/** One of the last century: `九十一年度`, `八十年度`. */
const EARLIER = `([六七八九])十([${YEAR_DIGITS}])?(?=年度)`;
/** What all of those hold. */
const TEN_YEARS = '年度';
const BEFORE = `(?<![十百千万亿第]|${DIGIT})`;
/** A year, or two with a mark between them, of which the second may be short. */
const YEARS = new RegExp(
  `${BEFORE}${YEAR}(?:\\s?[-—–/至到]\\s?(?:${YEAR}|${DIGIT}{2}))?(?=\\s?(?:财政|课税)?年)` +
    `|${BEFORE}${REPUBLICAN}(?:[-—–至到、及和]${REPUBLICAN})?(?=\\s?学?年(?![级生班]))`,
  'g',
);

/**
 * Normalised text with years that are written in Chinese digits in Arabic ones: `二〇一九年`, `二零一九/二零年度`, `一一四年度`. One character
 * becomes one, so offsets stay. The same string where there are none.
 */
export function yearsInDigits(text: string): string {
  const digits = text.replace(YEARS, (years) => years.replace(CHINESE, arabic));
  return digits.includes(TEN_YEARS) ? digits.replace(EARLIER_YEARS, earlier) : digits;
}

/** With a blank for the ten of `九十一`. */
function earlier(_: string, tens: string, ones: string | undefined): string {
  return ones === undefined ? `${arabic(tens)}0` : ` ${arabic(tens)}${arabic(ones)}`;
}

const EARLIER_YEARS = new RegExp(`${BEFORE}${EARLIER}`, 'g');
const CHINESE = new RegExp(DIGIT, 'g');

function arabic(digit: string): string {
  return String(YEAR_DIGITS.indexOf(digit) + 1);
}
