import type { Quantity, Region } from '../contracts/index.js';
import { SPEAKS_OF_MONEY } from '../lexicon/measure-names.js';
import { LARGE_MAGNITUDES, SMALL_MAGNITUDES } from '../lexicon/numerals.js';
import { regionalMoney } from '../quantity/unit.js';
import { changeVerbs } from './change-verbs.js';

const JOINED = /^(?:、|和|与|及|,|、?约)$/;
/** `人口1000万左右,115个县`: what is qualified behind is whole. */
const COMMA = ',';
/** `高于全国3.4个、全省2.1个百分点` */
const OTHER_PLACE = /^(?:、|和|与|及)(?:全[国省市区县州]|省|市|[中西东]部)(?:平均)?(?:水平)?$/;
/** `下降0.8、提高2.3、下降1.5个百分点`: each has a verb of its own. */
const LIST_MARKS = '、和与及';
const POINTS_OR_PERCENT: ReadonlySet<string> = new Set(['pp', '%']);
const PEOPLE = /人口(?:总?数|总量)?(?:达|为)?$/;
const PEOPLE_LENGTH = 6;
const TO_NOTHING = /^[^,;。\d]{0,6}[降减][低少]?[到至为]$/;
const POWERS = { ...SMALL_MAGNITUDES, ...LARGE_MAGNITUDES };

/**
 * Gives the members of a list the unit that is written once, behind the last of them
 * (`提高15、22个百分点`), with its magnitude where they have none (`2.5和3.1亿元`).
 */
export function shareUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let i = shared.length - 2; i >= 0; i--) {
    const here = shared[i]!;
    const next = shared[i + 1]!;
    if (!lacksUnit(here, next) || next.unit === '') continue;
    // `人口约69万,65岁以上长者占18%`: ages are none by the ten thousand.
    if (next.unit === '岁' && hasMagnitude(text, here)) continue;
    // `总人口3.2万、1.1万户`: people are counted by the head though nothing says so.
    if (
      next.unit === '户' &&
      PEOPLE.test(text.slice(Math.max(0, here.outerStart - PEOPLE_LENGTH), here.outerStart))
    )
      continue;
    const between = text.slice(here.outerEnd, next.outerStart);
    if (between === COMMA && here.outerEnd > here.end) continue;
    const joined =
      JOINED.test(between) ||
      (next.unit === 'pp' && OTHER_PLACE.test(between)) ||
      (POINTS_OR_PERCENT.has(next.unit) && hasOwnVerb(between));
    if (!joined) continue;
    const factor = hasMagnitude(text, here) ? 1 : magnitudeOf(text, next);
    const value = Number((here.value * factor).toPrecision(15));
    const valueMax = here.valueMax === null ? null : Number((here.valueMax * factor).toPrecision(15));
    shared[i] = inUnitOf(next, here, value, valueMax);
  }
  return toNothing(text, shared);
}

function hasOwnVerb(between: string): boolean {
  const verb = between.slice(1);
  return verb !== '' && LIST_MARKS.includes(between.charAt(0)) && changeVerbs.at(verb) === verb;
}

/** What bare money ends in, and what stands behind it where nothing but the sentence tells that it is money. */
const MAGNITUDE = /[万亿兆][多余]?$/;
const HUNDREDS_OF_MILLIONS = /[亿兆][多余]?$|[亿兆][\d,]{1,5}[百千]?万[多余]?$/;
const ENDS_PHRASE = /^(?:[,;:。、)\s]|$|居[全县第首]|年[升增减跌]|(?:相较|相比|比较|之多|左右|以上))/;
/** How much of the sentence before a number is looked at for words of money. */
const SPEAKS_REACH = 300;
/** `斥资1亿1,650万改善道路`: what is spent needs no 元 whatever stands behind it. */
const SPENDS =
  /(?:斥资|耗资|编列|拨款|募得|(?:总?经费|工程费|总?投入|补助款?|减债|负债|赞助)(?:为|达|约|共|计|总计|合计|逾)?)$/;
/** `工程10件总计5,700万,设计7件138万`: what works come to. */
const SUMMED = /(?:[件案]|总计|合计|共计)$/;
const WORKS = /工程|经费|补助|预算/;

/** `短收5645万,`, `新增地方债5000亿`: what was taken in or spent less or more is money, and so is a debt. */
const MORE_OR_LESS = /[增减超短欠][收支]了?$|债券?$|赤字$/;
const MORE_LENGTH = 3;

/** `总预算为56亿,与上年度54亿相较,增加2亿`: newspapers of Taiwan, Hong Kong and Macau leave 元 out where the sentence speaks of money. */
export function moneyLeftOut(
  text: string,
  quantities: readonly Quantity[],
  sentenceStart: number,
  region: Region,
): readonly Quantity[] {
  if (!quantities.some((here) => isBareMoney(text, here, sentenceStart, region))) return quantities;
  return quantities.map((here) =>
    isBareMoney(text, here, sentenceStart, region)
      ? inUnitOf(
          { ...here, unit: regionalMoney(region), dimension: 'money' },
          here,
          here.value,
          here.valueMax,
        )
      : here,
  );
}

function isBareMoney(text: string, quantity: Quantity, sentenceStart: number, region: Region): boolean {
  const { start, end, outerStart, unit, dimension } = quantity;
  if (unit !== '' || dimension !== 'none') return false;
  const digits = text.slice(start, end);
  const closes = ENDS_PHRASE.test(text.slice(end, end + 2));
  if (region === 'CN')
    return (
      closes &&
      MAGNITUDE.test(digits) &&
      MORE_OR_LESS.test(text.slice(Math.max(sentenceStart, outerStart - MORE_LENGTH), outerStart))
    );
  const before = text.slice(Math.max(sentenceStart, outerStart - SPEAKS_REACH), outerStart);
  if (MAGNITUDE.test(digits) && SPENDS.test(before)) return true;
  if (closes && MAGNITUDE.test(digits) && SUMMED.test(before) && WORKS.test(before)) return true;
  return HUNDREDS_OF_MILLIONS.test(digits) && closes && SPEAKS_OF_MONEY.test(before);
}

/** `由15.3%下降至0`: nothing is left of what was counted, or of a rate. */
function toNothing(text: string, quantities: Quantity[]): Quantity[] {
  for (let i = 1; i < quantities.length; i++) {
    const here = quantities[i]!;
    const before = quantities[i - 1]!;
    if (here.value !== 0 || here.unit !== '' || here.dimension !== 'none' || before.unit === '') continue;
    if (TO_NOTHING.test(text.slice(before.outerEnd, here.outerStart)))
      quantities[i] = inUnitOf(before, here, 0, here.valueMax);
  }
  return quantities;
}

/** Written out: a copy by `...` has another shape than the quantities that the scan found. */
function inUnitOf(other: Quantity, here: Quantity, value: number, valueMax: number | null): Quantity {
  return {
    start: here.start,
    end: here.end,
    unitStart: here.unitStart,
    value,
    valueMax,
    unit: other.unit,
    dimension: other.dimension,
    qualifier: here.qualifier,
    outerStart: here.outerStart,
    outerEnd: here.outerEnd,
    script: here.script,
  };
}

/** `12.7个、12个百分点`: the first stops at 个. */
function lacksUnit(here: Quantity, next: Quantity): boolean {
  if (here.script === 'chinese') return false;
  return here.dimension === 'none' || (here.unit === '个' && next.unit === 'pp');
}

function magnitudeOf(text: string, quantity: Quantity): number {
  if (quantity.dimension === 'percent' || quantity.dimension === 'points') return 1;
  const numeral =
    /(?<![十百千万亿])[十百千万亿]+(?=[多余几]?$)/.exec(
      text.slice(quantity.start, quantity.unitStart),
    )?.[0] ?? '';
  return [...numeral].reduce((product, ch) => product * 10 ** POWERS[ch]!, 1);
}

function hasMagnitude(text: string, quantity: Quantity): boolean {
  return /[十百千万亿]/.test(text.slice(quantity.start, quantity.end));
}
