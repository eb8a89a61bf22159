import { CURRENCIES, UNITS } from './units/index.js';

/** Units whose usual name is not the first of their spellings. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['CNY', '元'],
  ['a', '年'],
]);

/** By unit as records carry it; measure words are their own names and stay out. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...UNITS.filter(({ scale }) => scale === undefined)
    .map(({ unit, forms }) => [unit, forms[0]!] as const)
    .reverse(),
  ...CURRENCIES.map(({ code, names }) => [code, names[0]!] as const),
  ...USUAL,
]);

/** The Chinese name of a record's unit: `元` of `CNY`, `元/平方米` of `CNY/m2`; a unit without one is its own name. */
export function unitName(unit: string): string {
  return unit
    .split('/')
    .map((part) => NAMES.get(part) ?? part)
    .join('/');
}
