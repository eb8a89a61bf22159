import type { Region } from '../contracts/index.js';
import { ARABIC, classAt, DIGIT, isHan, isOneOf, valueAt } from './chars.js';
import { decimal, type Numeral } from './numeral.js';
import { regionalMoney, type UnitMatch } from './unit.js';

/** A unit written in parts, and the unit that the whole is given in. */
interface Ladder {
  /** Words of the whole unit, as they stand between the numbers. */
  readonly heads: readonly string[];
  /** Words of its tenth and of its hundredth. */
  readonly tenths: string;
  readonly hundredths: string;
  /** A last digit may stand without its own unit: `两块五`, `一米七五`. */
  readonly elides: boolean;
}

const MONEY_HEADS = ['元', '圆', '块', '块钱'];
const LADDERS: readonly Ladder[] = [
  { heads: ['元', '圆'], tenths: '角毛', hundredths: '分', elides: false },
  { heads: ['块'], tenths: '角毛', hundredths: '分', elides: true },
  { heads: ['角', '毛'], tenths: '分', hundredths: '', elides: true },
  { heads: ['斤'], tenths: '两', hundredths: '钱', elides: true },
  { heads: ['两'], tenths: '钱', hundredths: '', elides: false },
  { heads: ['米'], tenths: '', hundredths: '', elides: true },
];

/** A number with parts: `五元三角`. */
export interface Compound extends UnitMatch {
  readonly value: number;
}

/**
 * Reads the parts behind a whole number and its unit at `at` (`三角` behind `五元`, `五` behind `两块`); null where there are none.
 * The value is in the unit of the whole, a decimal read from the digits, never summed.
 */
export function readCompound(text: string, numeral: Numeral, at: number, region: Region): Compound | null {
  if (numeral.max !== null || numeral.infix !== null || !Number.isInteger(numeral.value)) return null;
  if (!isOneOf(text, at, '元圆块角毛斤两米')) return null;
  const ladder = LADDERS.find(({ heads }) => heads.some((head) => text.startsWith(head, at)));
  if (!ladder) return null;
  const head = ladder.heads.find((word) => text.startsWith(word, at))!;
  const quoted = isOneOf(text, numeral.start - 1, '“‘"');
  const parts = readParts(text, at + head.length, ladder, !quoted);
  if (!parts) return null;
  const pence = head === '角' || head === '毛';
  const money = pence || MONEY_HEADS.includes(head);
  const unit = money ? regionalMoney(region) : head === '米' ? 'm' : head;
  return {
    end: parts.end,
    unit,
    dimension: money ? 'money' : head === '米' ? 'length' : 'weight',
    scale: 0,
    value: decimal(`${numeral.value}.${parts.digits}`, pence ? -1 : 0),
  };
}

/** The decimals that the parts make, and their end. A quoted name (`“三块三”`) leaves out no unit. */
function readParts(
  text: string,
  index: number,
  ladder: Ladder,
  mayElide: boolean,
): { end: number; digits: string } | null {
  const first = digitAt(text, index);
  if (first < 0) return null;
  if (isPart(text, index + 1, ladder.tenths)) {
    const second = digitAt(text, index + 2);
    if (second >= 0 && isPart(text, index + 3, ladder.hundredths)) {
      return { end: index + 4, digits: `${first}${second}` };
    }
    if (second >= 0 && endsPhrase(text, index + 3) && ladder.elides) {
      return { end: index + 3, digits: `${first}${second}` };
    }
    return { end: index + 2, digits: `${first}` };
  }
  if (isPart(text, index + 1, ladder.hundredths)) return { end: index + 2, digits: `0${first}` };
  if (!ladder.elides || !mayElide) return null;
  const second = ladder.tenths === '' ? digitAt(text, index + 1) : -1;
  const end = second >= 0 ? index + 2 : index + 1;
  return endsPhrase(text, end) ? { end, digits: second >= 0 ? `${first}${second}` : `${first}` } : null;
}

function digitAt(text: string, index: number): number {
  const kind = classAt(text, index);
  return kind === ARABIC || kind === DIGIT ? valueAt(text, index) : -1;
}

function isPart(text: string, index: number, units: string): boolean {
  return units !== '' && isOneOf(text, index, units) && !isOneOf(text, index + 1, '之别');
}

/** True where neither a digit nor a noun goes on at `index`. */
export function endsPhrase(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === 0 && (!isHan(text, index) || isOneOf(text, index, '的左以上至到'));
}
