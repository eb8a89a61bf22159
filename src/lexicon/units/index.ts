import { MEASURE_WORDS } from './measure-words.js';
import { MONEY_UNITS } from './money.js';
import { PEOPLE_UNITS } from './people.js';
import { PHYSICAL_UNITS } from './physical.js';
import { RATIO_UNITS } from './ratio.js';
import { TIME_UNITS } from './time.js';
import type { UnitEntry } from './types.js';

export { COUNTS_THINGS } from './counts-things.js';
export { CURRENCIES, CURRENCY_SIGNS, REGIONAL_MONEY } from './money.js';
export { RATE_UNITS } from './rate-units.js';
export type { UnitEntry } from './types.js';

/** Every unit the scanner knows; no form stands twice. */
export const UNITS: readonly UnitEntry[] = [
  ...MONEY_UNITS,
  ...RATIO_UNITS,
  ...PHYSICAL_UNITS,
  ...TIME_UNITS,
  ...PEOPLE_UNITS,
  ...MEASURE_WORDS,
];
