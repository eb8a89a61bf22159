import type { Dimension, Region } from '../contracts/index.js';
import { CURRENCIES } from '../lexicon/units/index.js';
import { readMagnitudes } from '../quantity/magnitude.js';
import { matchUnit } from '../quantity/unit.js';

/** A unit that a head, a caption or a unit column names: `亿元` is `CNY` times ten to the eighth. */
export interface TableUnit {
  readonly unit: string;
  readonly dimension: Dimension;
  /** Power of ten from the numbers in the cells to units of one. */
  readonly exponent: number;
}

/** That of a bare count and of index numbers. */
export const NO_UNIT: TableUnit = { unit: '', dimension: 'none', exponent: 0 };

/** What stands between the units of `万元、%`. */
const BETWEEN = /[、,，;；]|(?<=[\u4e00-\u9fff%])和(?=[\u4e00-\u9fff%])/;
/** `±%`, `+-%`: percent of a change. */
const SIGNED = /^(?:±|\+\/?-|正负|增减)\s*(?=%|‰)/;
/** A measure word that the lexicon does not know; longer words in brackets are remarks. */
const UNKNOWN = /^[\u4e00-\u9fff]{1,3}$/;

/** `新台币千元`: the currency before the unit of money. */
const CURRENCY = new RegExp(`^(${CURRENCIES.flatMap(({ names }) => names).join('|')})(?=.)`);
const CODES = new Map(CURRENCIES.flatMap(({ code, names }) => names.map((name) => [name, code] as const)));

/** The unit that `text` is as a whole, in normalised characters; null where it is none. */
export function tableUnit(text: string, region: Region): TableUnit | null {
  const words = text.trim().replace(/\s+/g, '').replace(SIGNED, '');
  if (words === '') return null;
  const currency = CURRENCY.exec(words)?.[1];
  const money = currency === undefined ? null : tableUnit(words.slice(currency.length), region);
  if (money?.dimension === 'money') return { ...money, unit: CODES.get(currency!)! };
  const { end, exponent } = readMagnitudes(words, 0);
  const match = matchUnit(words, end, region, 'magnitude');
  if (match && match.end === words.length) {
    return { unit: match.unit, dimension: match.dimension, exponent: exponent + match.scale };
  }
  // `千元`, `百户`: small magnitudes stand only before units, which were looked for above.
  return end === words.length && end > 0 && exponent > 0 ? { unit: '', dimension: 'none', exponent } : null;
}

/** The units of a list such as `万元、%`; empty where any part of it is no unit. */
export function tableUnits(text: string, region: Region): TableUnit[] {
  const units = text
    .split(BETWEEN)
    .filter((part) => part.trim() !== '')
    .map((part) => tableUnit(part, region));
  return units.every((unit) => unit !== null) ? units : [];
}

/** A unit column may hold measure words that the lexicon does not know. */
export function unitOfColumn(text: string, region: Region): TableUnit | null {
  const known = tableUnit(text, region);
  if (known || !UNKNOWN.test(text)) return known;
  return { unit: text, dimension: 'count', exponent: 0 };
}

/** Whether figures in this unit are parts of a hundred or differences of such. */
export function isRelative({ dimension }: TableUnit): boolean {
  return dimension === 'percent' || dimension === 'points';
}
