import type { FigureRecord } from '../contracts/index.js';
import { unitName } from '../lexicon/unit-names.js';
import { plainDecimal, shiftDecimal } from './decimal-text.js';
import { exactValue } from './exact-value.js';

/** Words for powers of ten, from the largest. */
const MAGNITUDES = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
] as const;

/** Decimals that a number in 万 or 亿 may have; one with more is clearer in the next smaller magnitude. */
const DECIMALS = 4;

/** Units whose numbers are read without magnitude: parts of a whole, multiples, places. */
const PLAIN: ReadonlySet<string> = new Set(['%', '‰', 'pp', 'bp', '倍', '位']);

/**
 * A record's value as one would say it, exact and in Chinese: `67286.37 万元`, `7.15 万人`, `10–15 亿元`, `9%`. The magnitude is the
 * largest of 万, 亿 and 万亿 that leaves at most four decimals and something before the point.
 */
export function readableValue({ text, value, value_max: max, unit }: FigureRecord): string {
  const bounds = (max === null ? [value] : [value, max]).map(
    (bound) => exactValue(text, bound) ?? plainDecimal(bound),
  );
  const [word, places] = PLAIN.has(unit) ? ['', 0] : magnitudeFor(bounds);
  const number = bounds.map((bound) => shiftDecimal(bound, -places)).join('–');
  const name = word + unitName(unit);
  return /^[%‰]?$/.test(name) ? number + name : `${number} ${name}`;
}

function magnitudeFor(bounds: readonly string[]): readonly [word: string, places: number] {
  return (
    MAGNITUDES.find(([, places]) => bounds.every((bound) => suits(shiftDecimal(bound, -places)))) ?? ['', 0]
  );
}

function suits(decimal: string): boolean {
  const [whole, fraction = ''] = decimal.split('.');
  return !/^-?0$/.test(whole!) && fraction.length <= DECIMALS;
}
