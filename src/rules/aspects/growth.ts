import type { AspectRule } from '../../engine/saying.js';
import { rules as amount } from './growth-amount.js';
import { rules as compared } from './growth-compared.js';
import { rules as noun } from './growth-noun.js';
import { rules as nounAfter } from './growth-noun-after.js';
import { rules as verb } from './growth-verb.js';
import { rules as verbFirst } from './growth-verb-first.js';
import { rules as overOther } from './over-other.js';

/** Changes, in the order in which their rules are asked: what shows more clearly comes first. */
export const rules: readonly AspectRule[] = [
  ...verbFirst,
  ...nounAfter,
  ...amount,
  ...overOther,
  ...noun,
  ...verb,
  ...compared,
];
