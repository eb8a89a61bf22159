import type { NonFigureRule } from '../../engine/non-figure.js';
import { rules as bareNumbers } from './bare-numbers.js';
import { rules as classes } from './classes.js';
import { rules as dates } from './dates.js';
import { rules as names } from './names.js';
import { rules as schemes } from './schemes.js';

/** Every rule that tells a number that is no figure; the first that rejects gives the reason. */
export const nonFigureRules: readonly NonFigureRule[] = [
  ...dates,
  ...names,
  ...classes,
  ...schemes,
  ...bareNumbers,
];
