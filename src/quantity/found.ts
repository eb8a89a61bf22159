import type { Dimension, Qualifier, Quantity, Region, Span } from '../contracts/index.js';
import { isOneOf } from './chars.js';
import { currencyBefore } from './currency.js';
import { startWithScale } from './degree.js';
import { MAX_DIGITS } from './literal.js';
import { decimal, type Numeral } from './numeral.js';
import { qualifierAfter, qualifierBefore } from './qualify.js';
import { signBefore } from './sign.js';
import { perTimeBefore } from './speed.js';

/** Text being scanned and what has been found so far. */
export interface Scan {
  readonly text: string;
  readonly region: Region;
  readonly found: Quantity[];
  /** Numbers that are passed over because they say more than one can, in text order. */
  readonly overlong: Span[];
  /** The last quantity's qualifier word is handed on to the ones listed after it (`分别突破A、B`). */
  handsOn: boolean;
}

/** A number and its unit before signs, currency prefixes and qualifier words are looked at. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly unitStart: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly dimension: Dimension;
  /** What the number itself says: a range, an infix, a binder before a bare magnitude. Null leaves it to the words beside it. */
  readonly qualifier: Qualifier | null;
  readonly script: Quantity['script'];
  /** Start of the word that binds a bare magnitude (`上百`), where it is none of the qualifier words. */
  readonly outerStart?: number | undefined;
  /** Length of the sign before a range whose bounds are signed already. */
  readonly sign?: number;
}

/** Qualifier that a numeral carries in itself. */
export function innerQualifier(numeral: Numeral): Qualifier | null {
  if (numeral.max !== null) return 'range';
  if (numeral.infix === 'more') return 'at_least';
  return numeral.infix === 'about' ? 'approx' : null;
}

/** Characters repeated (`5万万万…`) can say more than any number holds; beyond this they say nothing. */
const MOST = 1e100;

/** Notes a numeral `[start, end)` that is passed over, where it is of too many digits; shorter ones are no numbers at all (`007`, `万一`). */
export function noteOverlong(scan: Scan, start: number, end: number): void {
  if (end - start > MAX_DIGITS) note(scan, start, end);
}

function note({ overlong }: Scan, start: number, end: number): void {
  // A run that is passed over in parts is one, however long: no more is kept of it than of a single number.
  const from = overlong.at(-1)?.end === start ? overlong.pop()!.start : start;
  overlong.push({ start: from, end });
}

/** Completes a finding with its sign, its currency and the qualifier words around it, and adds it to the scan. */
export function emit(scan: Scan, found: Found): void {
  if (!(found.value <= MOST && (found.valueMax ?? 0) <= MOST)) {
    note(scan, found.start, found.end);
    return;
  }
  const { text } = scan;
  let { start, value, valueMax, unit, dimension } = found;
  const currency = currencyBefore(text, start, unit, dimension);
  if (currency) {
    unit = currency.code;
    dimension = 'money';
    start = currency.start;
  } else {
    if (dimension === 'temperature') start = startWithScale(text, start);
    const sign = found.sign ?? signBefore(scan, start, unit, dimension);
    start -= sign;
    if (sign > 0 && found.sign === undefined) {
      value = -value;
      valueMax = valueMax === null ? null : -valueMax;
    }
  }
  const before = qualifierBefore(text, start, dimension);
  const after = qualifierAfter(text, found.end, unit, dimension);
  if (dimension === 'length') unit += perTimeBefore(text, before ? before.edge : start);
  const handedOn = handedOnQualifier(scan, start, unit);
  scan.handsOn =
    handedOn !== null ||
    (before !== null && (isDistributed(text, before.edge) || passesSteps(text, found.end)));
  scan.found.push({
    start,
    end: found.end,
    unitStart: found.unitStart,
    value,
    valueMax,
    unit,
    dimension,
    qualifier:
      found.qualifier ??
      (handedOn && !before && !after ? handedOn : chooseQualifier(before?.qualifier, after?.qualifier)),
    outerStart: before ? before.edge : (found.outerStart ?? start - plusInList(scan, start)),
    outerEnd: after ? after.edge : found.end,
    script: found.script,
  });
}

/** `为+0.4%、+0.3%及+0.2%`: the sign of the next in a list, which hides no words; 0 where there is none. */
function plusInList({ text, found }: Scan, start: number): number {
  if (text.charAt(start - 1) !== '+') return 0;
  return found.at(-1)?.outerEnd === start - 2 && isOneOf(text, start - 2, '、及和与') ? 1 : 0;
}

const DISTRIBUTORS = ['分别', '双双', '依次', '接连', '相继', '先后', '连续'];
const LOOK_BACK = 4;

/** True where 分别 stands right before the qualifier word that starts at `edge`, a verb between allowed (`分别增长超过`). */
function isDistributed(text: string, edge: number): boolean {
  const near = text.slice(Math.max(0, edge - LOOK_BACK), edge);
  return DISTRIBUTORS.some((word) => near.includes(word));
}

/** `跨过6万亿元、7万亿元两个大台阶`: the word before the first holds for each of the steps. */
const STEPS = /^[、和][\d.]{1,6}[千万亿]{0,3}元?[一二两三四五\d]个?[大新]{0,2}(?:台阶|大关|关口)/;
const STEPS_REACH = 20;

function passesSteps(text: string, end: number): boolean {
  return isOneOf(text, end, '、和') && STEPS.test(text.slice(end, end + STEPS_REACH));
}

/** Qualifier of the quantity before, where 分别 hands it on to this one, its neighbour in the list. */
function handedOnQualifier(scan: Scan, start: number, unit: string): Qualifier | null {
  const last = scan.found.at(-1);
  if (!scan.handsOn || !last || last.outerEnd !== start - 1) return null;
  // `突破5万亿、4万亿和3万亿元`: the last names the unit of all.
  if (last.unit !== unit && last.unit !== '') return null;
  return isOneOf(scan.text, start - 1, '、和及与') ? last.qualifier : null;
}

/** A bound outweighs "about": `约50%以上` is at least. */
function chooseQualifier(before: Qualifier | undefined, after: Qualifier | undefined): Qualifier {
  if (before && after) return before === 'approx' ? after : before;
  return before ?? after ?? 'exact';
}

/** Number that a numeral is after a unit that rescales it (成). */
export function scaled(value: number, scale: number): number {
  return scale === 0 ? value : decimal(String(value), scale);
}
